create table picture (
  id bigint generated always as identity primary key,
  language text not null references language,
  slug text not null,
  title text not null,
  description text not null,
  kind text not null check (kind in ('timeline', 'ladder', 'lanes', 'grid')),
  columns text[] not null,
  hash text not null,
  unique (language, slug)
);
comment on table picture is 'Drawings that are laid out when a page is made; the description is their text alternative';

create table picture_row (
  picture_id bigint not null references picture on delete cascade,
  position integer not null,
  label text not null,
  note text,
  cells text[] not null,
  primary key (picture_id, position)
);
