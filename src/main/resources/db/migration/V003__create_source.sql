create table publisher (
  language text not null references language deferrable initially deferred,
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  hash text not null,
  name text not null,
  meaning text not null,
  about text not null,
  type text not null check (type in ('government', 'public-body', 'education', 'non-profit', 'company')),
  site text not null check (site like 'https://%'),
  also text[] not null,
  primary key (language, id)
);
comment on table publisher is 'Organisations and people who publish what this site cites';

create table source (
  language text not null,
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  hash text not null,
  publisher text not null,
  title text not null,
  url text not null check (url like 'https://%'),
  about text not null,
  kind text not null check (kind in ('official', 'popular', 'free', 'local', 'guided')),
  languages text[] not null check (cardinality(languages) > 0),
  cost text not null check (cost in ('free', 'paid', 'mixed')),
  level text,
  evidence text not null check (evidence in ('archived-copy', 'secondary-record', 'address-only')),
  checked date not null,
  primary key (language, id),
  foreign key (language, publisher) references publisher deferrable initially deferred
);
comment on table source is 'The registry: every page that a guide, fact or topic rests on, once';
create index source_publisher on source (language, publisher);
comment on index source_publisher is 'A publisher''s page lists its sources';

create table source_group (
  language text not null,
  id text not null,
  hash text not null,
  topic text not null,
  position integer not null,
  title text not null,
  summary text not null,
  primary key (language, id),
  unique (language, topic, position) deferrable initially deferred,
  foreign key (language, topic) references topic on delete cascade deferrable initially deferred
);
comment on table source_group is 'Sources of a topic in groups; id is topic/number';

create table placement (
  language text not null,
  source_group text not null,
  position integer not null,
  source text not null,
  name text not null,
  tag text not null,
  reason text not null,
  primary key (language, source_group, position),
  foreign key (language, source_group) references source_group on delete cascade deferrable initially deferred,
  foreign key (language, source) references source deferrable initially deferred
);
comment on table placement is 'A source in a group: tag and reason belong to the topic, not to the source';
create index placement_source on placement (language, source);
comment on index placement_source is 'The directory filters sources by topic';
