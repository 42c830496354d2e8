create table exam (
  language text not null references language deferrable initially deferred,
  id text not null check (id = 'knm'),
  hash text not null,
  title text not null,
  short_title text not null,
  summary text not null,
  body text not null,
  reviewed date not null,
  review_by date not null check (review_by > reviewed),
  primary key (language, id)
);
comment on table exam is 'The page about the KNM exam; body is safe HTML made by the loader';

create table exam_source (
  language text not null,
  exam text not null,
  position integer not null,
  source text not null,
  primary key (language, exam, position),
  foreign key (language, exam) references exam on delete cascade deferrable initially deferred,
  foreign key (language, source) references source deferrable initially deferred
);

create table theme (
  language text not null references language deferrable initially deferred,
  id text not null,
  hash text not null,
  number integer not null,
  name text not null,
  meaning text not null,
  summary text not null,
  primary key (language, id),
  unique (language, number) deferrable initially deferred
);
comment on table theme is 'The themes of the KNM exam, as in the official list';

create table theme_element (
  language text not null,
  theme text not null,
  position integer not null,
  number text not null,
  name text not null,
  primary key (language, theme, position),
  unique (language, number) deferrable initially deferred,
  foreign key (language, theme) references theme on delete cascade deferrable initially deferred
);
comment on table theme_element is 'The knowledge elements of a theme';
