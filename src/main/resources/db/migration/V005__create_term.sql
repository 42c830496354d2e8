create table term (
  language text not null references language deferrable initially deferred,
  id text not null,
  hash text not null,
  term text not null,
  letter text not null check (char_length(letter) = 1),
  article text check (article in ('de', 'het')),
  english text not null,
  meaning text not null,
  also text[] not null,
  misspellings text[] not null,
  primary key (language, id)
);
comment on table term is 'Dutch terms, explained in the language of the row';
