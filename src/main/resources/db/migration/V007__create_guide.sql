create table guide (
  language text not null,
  id text not null check (id like topic || '/%'),
  hash text not null,
  topic text not null,
  position integer not null,
  title text not null,
  short_title text not null,
  summary text not null,
  short_answer text not null,
  type text not null check (type in ('how-to', 'overview', 'checklist', 'reference')),
  situations text[] not null check (cardinality(situations) > 0),
  picture text,
  body text not null,
  provenance text not null check (provenance in ('ai-drafted', 'expert-reviewed')),
  reviewed date not null,
  review_by date not null check (review_by > reviewed),
  overdue boolean not null,
  primary key (language, id),
  foreign key (language, topic) references topic deferrable initially deferred
);
comment on table guide is 'In-depth question pages; id is topic/slug; short_answer and body are safe HTML made by the loader';
create index guide_topic on guide (language, topic, position);
comment on index guide_topic is 'A topic lists its guides as a journey';

create table guide_outline (
  language text not null,
  guide text not null,
  position integer not null,
  anchor text not null,
  text text not null,
  primary key (language, guide, position),
  foreign key (language, guide) references guide on delete cascade deferrable initially deferred
);

create table guide_source (
  language text not null,
  guide text not null,
  position integer not null,
  source text not null,
  primary key (language, guide, position),
  foreign key (language, guide) references guide on delete cascade deferrable initially deferred,
  foreign key (language, source) references source deferrable initially deferred
);
create index guide_source_source on guide_source (language, source);
comment on index guide_source_source is 'A publisher''s page lists the guides that rest on its sources';

create table guide_fact (
  language text not null,
  guide text not null,
  position integer not null,
  fact text not null,
  primary key (language, guide, position),
  foreign key (language, guide) references guide on delete cascade deferrable initially deferred,
  foreign key (language, fact) references fact deferrable initially deferred
);

create table guide_link (
  language text not null,
  guide text not null,
  position integer not null,
  kind text not null check (kind in ('next-step', 'related')),
  title text not null,
  path text not null check (path like '/%'),
  primary key (language, guide, position),
  foreign key (language, guide) references guide on delete cascade deferrable initially deferred
);
comment on table guide_link is 'Next steps and related pages; the loader has checked each and knows its title';
