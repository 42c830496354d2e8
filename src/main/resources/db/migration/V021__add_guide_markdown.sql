alter table guide add column markdown text not null default '', add column change_note text;
comment on column guide.markdown is 'Short answer and body as Markdown that needs nothing of the site; filled by the next load';
