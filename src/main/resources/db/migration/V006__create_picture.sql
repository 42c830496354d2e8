create table picture (
  language text not null references language deferrable initially deferred,
  id text not null,
  hash text not null,
  title text not null,
  description text not null,
  kind text not null check (kind in ('timeline', 'ladder', 'lanes', 'grid')),
  columns text[] not null,
  primary key (language, id)
);
comment on table picture is 'Drawings that are laid out when a page is made; the description is their text alternative';

create table picture_row (
  language text not null,
  picture text not null,
  position integer not null,
  label text not null,
  note text,
  cells text[] not null,
  primary key (language, picture, position),
  foreign key (language, picture) references picture on delete cascade deferrable initially deferred
);
