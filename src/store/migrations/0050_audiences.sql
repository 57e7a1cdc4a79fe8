-- For whom a record is, where it is not for everybody; and what follows from it: which records, and which entries of the
-- journal, ask their readers for which marks. Both tables are made from the journal and may be made anew from it.
alter table party add column audience text check (audience in ('internal', 'party', 'government'));
alter table document add column audience text check (audience in ('internal', 'party', 'government'));
alter table objective add column audience text check (audience in ('internal', 'party', 'government'));
alter table work add column audience text check (audience in ('internal', 'party', 'government'));
alter table contribution add column audience text check (audience in ('internal', 'party', 'government'));
alter table obstacle add column audience text check (audience in ('internal', 'party', 'government'));
alter table finding add column audience text check (audience in ('internal', 'party', 'government'));
alter table oversight add column audience text check (audience in ('internal', 'party', 'government'));
alter table report add column audience text check (audience in ('internal', 'party', 'government'));
alter table task add column audience text check (audience in ('internal', 'party', 'government'));

-- Records that stand or stood, as they were last known.
create table withheld (
  workspace_id text not null references workspace (id),
  subject text not null,
  id text not null,
  needs text[] not null check (cardinality(needs) > 0),
  primary key (workspace_id, subject, id)
);

-- Entries that tell of such a record, or of one that mentioned it then.
create table withheld_entry (
  workspace_id text not null references workspace (id),
  sequence bigint not null,
  needs text[] not null check (cardinality(needs) > 0),
  primary key (workspace_id, sequence)
);

-- The lines whose internal records a person may see; the same in each of the person's roles in a workspace.
alter table role_grant add column lines text[] not null default '{}' check (lines <@ array['party', 'government']);

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on withheld, withheld_entry to tiendo_app;
  end if;
end
$$;
