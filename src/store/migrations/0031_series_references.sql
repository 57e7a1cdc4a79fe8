-- Observations come by the million. A foreign key looks each of them up by itself, four times over, which takes longer than to
-- write them: what they refer to is asked once for all rows of a statement instead, of its distinct values. Whoever writes holds the
-- lock of the workspace's row, so that nothing referred to can go meanwhile. The pen writes observations after what they refer to,
-- and removes them before it.
do $$
declare
  one record;
begin
  for one in select conname from pg_constraint where conrelid = 'observation'::regclass and contype = 'f' loop
    execute format('alter table observation drop constraint %I', one.conname);
  end loop;
end
$$;

-- One after the other along the keys: other plans would read what other workspaces have.
create function refuse_unknown_references() returns trigger language plpgsql
set search_path from current
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  missing text;
begin
  select told into missing from (
    select 'workspace ' || workspace_id as told from (select distinct workspace_id from written) one
      where not exists (select from workspace where id = one.workspace_id)
    union all
    select 'measure ' || measure from (select distinct workspace_id, measure from written) one
      where not exists (select from measure where workspace_id = one.workspace_id and id = one.measure)
    union all
    select 'place ' || place from (select distinct workspace_id, place from written) one
      where not exists (select from place where workspace_id = one.workspace_id and id = one.place)
    union all
    select 'document ' || source_document from (select distinct workspace_id, source_document from written) one
      where source_document is not null
        and not exists (select from document where workspace_id = one.workspace_id and id = one.source_document)
    union all
    select 'agency ' || source_agency from (select distinct workspace_id, source_agency from written) one
      where source_agency is not null
        and not exists (select from agency where workspace_id = one.workspace_id and id = one.source_agency)
  ) as unknown limit 1;
  if found then
    raise exception 'an observation refers to what is not there: %', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;

create trigger observation_refers after insert on observation
  referencing new table as written for each statement execute function refuse_unknown_references();
create trigger observation_refers_still after update on observation
  referencing new table as written for each statement execute function refuse_unknown_references();

-- `tg_argv[0]`: the column of observations that names what goes.
create function refuse_used_by_observations() returns trigger language plpgsql
set search_path from current
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  used text;
begin
  execute format('select gone.id from gone where exists
    (select from observation where workspace_id = gone.workspace_id and %I = gone.id) limit 1', tg_argv[0]) into used;
  if used is not null then
    raise exception 'an observation still refers to % %', tg_table_name, used using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;

create trigger measure_of_observations after delete on measure
  referencing old table as gone for each statement execute function refuse_used_by_observations('measure');
create trigger place_of_observations after delete on place
  referencing old table as gone for each statement execute function refuse_used_by_observations('place');
create trigger document_of_observations after delete on document
  referencing old table as gone for each statement execute function refuse_used_by_observations('source_document');
create trigger agency_of_observations after delete on agency
  referencing old table as gone for each statement execute function refuse_used_by_observations('source_agency');
