create table question (
  language text not null,
  id text not null check (id like topic || '/%'),
  hash text not null,
  topic text not null,
  position integer not null,
  featured integer,
  title text not null,
  answer text not null,
  guide text not null,
  reviewed date not null,
  review_by date not null check (review_by > reviewed),
  primary key (language, id),
  foreign key (language, topic) references topic deferrable initially deferred,
  foreign key (language, guide) references guide deferrable initially deferred
);
comment on table question is 'Short questions; id is topic/slug; answer is safe HTML made by the loader; featured orders the quick answers of the hub';

create table question_source (
  language text not null,
  question text not null,
  position integer not null,
  source text not null,
  primary key (language, question, position),
  foreign key (language, question) references question on delete cascade deferrable initially deferred,
  foreign key (language, source) references source deferrable initially deferred
);
