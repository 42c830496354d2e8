create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

create function joined(names text[]) returns text language sql immutable strict parallel safe
  return array_to_string(names, ' . ');
comment on function joined is 'array_to_string for text, which may stand in a generated column';

create table search_entry (
  language text not null references language deferrable initially deferred,
  id text not null,
  hash text not null,
  type text not null check (type in ('guide', 'question', 'topic', 'source', 'publisher', 'term', 'knm', 'page')),
  topic text,
  path text not null check (path like '/%'),
  title text not null,
  names text[] not null,
  headings text not null,
  summary text not null,
  body text not null,
  config regconfig not null,
  document tsvector not null generated always as (
    setweight(to_tsvector(config, title), 'A') || setweight(to_tsvector(config, joined(names)), 'A')
    || setweight(to_tsvector(config, headings), 'B')
    || setweight(to_tsvector(config, summary), 'C') || setweight(to_tsvector(config, body), 'D')) stored,
  primary key (language, id)
);
comment on table search_entry is 'Everything that can be found; names are what visitors also call it, headings stand in its text; both are searched, not shown';
create index search_entry_document on search_entry using gin (document);
comment on index search_entry_document is 'Finds the entries that hold one of the words of a query';

create table search_passage (
  language text not null,
  entry text not null,
  position integer not null,
  anchor text not null,
  heading text not null,
  text text not null,
  config regconfig not null,
  document tsvector not null generated always as (
    setweight(to_tsvector(config, heading), 'A') || setweight(to_tsvector(config, text), 'D')) stored,
  primary key (language, entry, position),
  foreign key (language, entry) references search_entry on delete cascade
);
comment on table search_passage is 'The sections of an entry: a result shows, and leads to, the one that fits the query best';

create table search_synonym (
  language text not null references language deferrable initially deferred,
  phrase text not null,
  alternative text not null,
  primary key (language, phrase, alternative)
);
comment on table search_synonym is 'Other words for what visitors type, in lower case: doctor is huisarts, telefoon.nl is Oefenen.nl';

create table search_word (
  language text not null references language deferrable initially deferred,
  word text not null,
  frequency integer not null,
  primary key (language, word)
);
comment on table search_word is 'Every word that occurs, with the number of entries that hold it: a word that is not here is probably misspelt';
create index search_word_similar on search_word using gin (word gin_trgm_ops);
comment on index search_word_similar is 'Finds the words that look like a misspelt one';
