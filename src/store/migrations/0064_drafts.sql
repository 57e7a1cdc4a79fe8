-- A workspace that is being set up, seen by nobody but those who set it up, until it is opened by an entry of its journal.
alter table workspace add column draft boolean not null default false;
