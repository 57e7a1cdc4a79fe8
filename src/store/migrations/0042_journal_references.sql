-- Entries of the journal come by the million with an import. A foreign key looks the workspace up for each of them, which takes a
-- sixth of the time that writing them takes: it is asked once for all rows of a statement instead, as of observations (0031).
-- Whoever writes holds the lock of the workspace's row.
do $$
declare
  one record;
begin
  for one in select conname from pg_constraint where conrelid = 'journal'::regclass and contype = 'f' loop
    execute format('alter table journal drop constraint %I', one.conname);
  end loop;
end
$$;

create function refuse_journal_of_no_workspace() returns trigger language plpgsql
set search_path from current
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  missing text;
begin
  select workspace_id into missing from (select distinct workspace_id from written) one
    where not exists (select from workspace where id = one.workspace_id) limit 1;
  if found then
    raise exception 'an entry is of a workspace that is not there: %', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;

create trigger journal_refers after insert on journal
  referencing new table as written for each statement execute function refuse_journal_of_no_workspace();

-- A workspace with a journal stays, and keeps its name.
create function refuse_end_of_journal() returns trigger language plpgsql
set search_path from current as $$
begin
  if exists (select from journal where workspace_id = old.id) then
    raise exception 'there is a journal of workspace %', old.id using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;

create trigger workspace_of_journal after delete on workspace
  for each row execute function refuse_end_of_journal();
create trigger workspace_of_journal_still after update of id on workspace
  for each row when (old.id <> new.id) execute function refuse_end_of_journal();
