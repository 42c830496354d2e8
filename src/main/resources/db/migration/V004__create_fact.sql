create table fact (
  language text not null references language deferrable initially deferred,
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  hash text not null,
  label text not null,
  value text not null,
  unit text,
  valid_from date,
  valid_until date check (valid_until >= valid_from),
  expired boolean not null,
  rhythm text not null check (rhythm in ('yearly', 'half-yearly', 'policy', 'local', 'stable')),
  review_by date not null,
  certainty text not null check (certainty in ('seen', 'reported', 'general')),
  source text not null,
  checked date not null,
  note text,
  primary key (language, id),
  foreign key (language, source) references source deferrable initially deferred
);
comment on table fact is 'Dated values: each fee, amount, term and date stands here once';
comment on column fact.expired is 'Judged by the loader on the day of the revision, so that a page is a function of its revision';
