create table plain_page (
  language text not null references language deferrable initially deferred,
  id text not null,
  hash text not null,
  position integer not null,
  title text not null,
  summary text not null,
  body text not null,
  reviewed date not null,
  review_by date not null check (review_by > reviewed),
  primary key (language, id)
);
comment on table plain_page is 'Pages about the site; body is safe HTML made by the loader';
