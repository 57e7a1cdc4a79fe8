-- A value may be another agency's than the reporting unit's: the statistics office's stands beside it.
alter table observation
  add column measurer text check (measurer is null or kind <> 'plan');

-- Whose value it is is asked of a statement as its other references are (0031, 0036).
create function refuse_unknown_measurers() returns trigger language plpgsql
set search_path from current
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  missing text;
begin
  select measurer into missing from (select distinct workspace_id, measurer from written where measurer is not null) one
    where not exists (select from agency where workspace_id = one.workspace_id and id = one.measurer) limit 1;
  if found then
    raise exception 'an observation refers to what is not there: agency %', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;

create trigger observation_measured after insert on observation
  referencing new table as written for each statement execute function refuse_unknown_measurers();
create trigger observation_measured_still after update on observation
  referencing new table as written for each statement execute function refuse_unknown_measurers();
create trigger agency_of_measured after delete on agency
  referencing old table as gone for each statement execute function refuse_used_by_observations('measurer');

-- What others measured is asked for by whose it is, as it stands and as it stood.
create index observation_by_measurer on observation (workspace_id, measurer) where measurer is not null;
create index journal_of_measured on journal (workspace_id, (coalesce(after, before) ->> 'measurer'))
  where subject = 'observation' and (coalesce(after, before) ->> 'measurer') is not null;
