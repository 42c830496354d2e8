create table language (
  code text primary key check (code ~ '^[a-z]{2,3}(-[A-Za-z]+)?$'),
  name text not null,
  direction text not null check (direction in ('ltr', 'rtl')),
  text_search regconfig not null,
  position integer not null
);
comment on table language is 'Languages of the site; the first one is the original of all content';

create table site_revision (
  only_row boolean primary key default true check (only_row),
  fingerprint text not null,
  loaded_at timestamptz not null default now()
);
comment on table site_revision is 'One row: the content tree that the tables hold. Every page is a function of it';

create table redirect (
  path text primary key check (path like '/%'),
  target text check (target like '/%'),
  check (path <> target)
);
comment on table redirect is 'Old addresses with language; a null target means: withdrawn for good (410)';
