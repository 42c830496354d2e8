create table topic (
  language text not null references language deferrable initially deferred,
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  hash text not null,
  position integer not null,
  title text not null,
  short_title text not null,
  summary text not null,
  takeaways text[] not null check (cardinality(takeaways) = 3),
  introduction text not null,
  picture text,
  reviewed date not null,
  review_by date not null check (review_by > reviewed),
  primary key (language, id)
);
comment on table topic is 'The taxonomy; introduction is safe HTML made by the loader';

create table topic_step (
  language text not null,
  topic text not null,
  position integer not null,
  what text not null,
  place text not null,
  moment text not null,
  guide text not null,
  primary key (language, topic, position),
  foreign key (language, topic) references topic on delete cascade deferrable initially deferred
);
comment on table topic_step is 'Concrete next steps of a topic, in order';
