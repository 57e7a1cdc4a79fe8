-- A plan may be set by several, and changed within its period; a count may name what it counts.
alter table observation
  add column assigner text check (assigner is null or kind = 'plan'),
  add column revision integer check (revision is null or (revision > 0 and kind = 'plan')),
  add column members text[] not null default '{}';
alter table observation alter column members drop default;

-- Who set a plan is asked of a statement as its other references are (0031).
create function refuse_unknown_assigners() returns trigger language plpgsql
set search_path from current
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  missing text;
begin
  select assigner into missing from (select distinct workspace_id, assigner from written where assigner is not null) one
    where not exists (select from agency where workspace_id = one.workspace_id and id = one.assigner) limit 1;
  if found then
    raise exception 'an observation refers to what is not there: agency %', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;

create trigger observation_assigned after insert on observation
  referencing new table as written for each statement execute function refuse_unknown_assigners();
create trigger observation_assigned_still after update on observation
  referencing new table as written for each statement execute function refuse_unknown_assigners();
create trigger agency_of_plans after delete on agency
  referencing old table as gone for each statement execute function refuse_used_by_observations('assigner');
