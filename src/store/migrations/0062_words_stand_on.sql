-- The records that the office's words and opinions on a draft stand on: they are for the readers of these.
alter table wording add column stands_on text[] not null default '{}';
alter table opinion add column stands_on text[] not null default '{}';
