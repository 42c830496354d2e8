create table theme_fact (
  language text not null,
  theme text not null,
  position integer not null,
  element text not null,
  id text not null,
  text text not null,
  source text not null,
  certainty text not null check (certainty in ('seen', 'reported', 'general')),
  checked date not null,
  primary key (language, theme, position),
  unique (language, id) deferrable initially deferred,
  foreign key (language, theme) references theme on delete cascade deferrable initially deferred,
  foreign key (language, source) references source deferrable initially deferred
);
comment on table theme_fact is 'What a learner must know of a knowledge element; text is safe HTML made by the loader';

create table item (
  language text not null references language deferrable initially deferred,
  id text not null,
  hash text not null,
  theme text not null,
  position integer not null,
  element text not null,
  fact text not null,
  situation text not null,
  question text not null,
  gloss text not null,
  answer integer not null check (answer between 1 and 3),
  explanation text not null,
  explanation_english text not null,
  difficulty text not null check (difficulty in ('easy', 'medium', 'hard')),
  retire_by date,
  guide_title text,
  guide_path text,
  primary key (language, id),
  foreign key (language, theme) references theme on delete cascade deferrable initially deferred,
  check ((guide_title is null) = (guide_path is null))
);
comment on table item is 'The questions of the KNM practice; after retire_by a question is no longer asked';

create table item_option (
  language text not null,
  item text not null,
  position integer not null,
  text text not null,
  english text not null,
  why text,
  why_english text,
  primary key (language, item, position),
  foreign key (language, item) references item on delete cascade deferrable initially deferred
);
comment on table item_option is 'The options of a question; a wrong one says why it is wrong';

create table item_word (
  language text not null,
  item text not null,
  position integer not null,
  dutch text not null,
  english text not null,
  primary key (language, item, position),
  foreign key (language, item) references item on delete cascade deferrable initially deferred
);
comment on table item_word is 'The Dutch words of a question that are worth learning';

create table signing_key (
  only_row boolean primary key default true check (only_row),
  value text not null
);
comment on table signing_key is 'The secret that signs the state of an exam simulation, one for all processes of the site';

insert into signing_key (value) values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
