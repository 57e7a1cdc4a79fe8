-- Observations are many and are asked for by key. Beside each stands from when it holds, as the core tells it
-- (src/core/facts/effective.ts): a day; '@' and the document whose day counts; or nothing. Whoever writes a row writes it.
alter table observation add column effective text collate "C";

create function pg_temp.last_day(period text) returns text language sql immutable as $$
  select case
    when period like '%..%T' then substr(period, 7, 4) || '-12-31'
    when period like '%..%' then pg_temp.last_day(split_part(period, '..', 2))
    when length(period) = 4 then period || '-12-31'
    when length(period) = 10 then period
    else (make_date(left(period, 4)::integer, month, 1) + interval '1 month' - interval '1 day')::date::text
  end
  from (select case substr(period, 6, 1)
    when 'H' then 6 * substr(period, 7)::integer
    when 'Q' then 3 * substr(period, 7)::integer
    when 'M' then substr(period, 7)::integer
    else nullif(substr(period, 6, 2), '')::integer end as month) as ended
$$;

update observation set effective = coalesce(
  pg_temp.last_day(coalesce(since, case when kind in ('actual', 'baseline') then period end)),
  '@' || source_document,
  '');

alter table observation alter column effective set not null;
comment on column observation.effective is 'from when it holds: a day; @ and the document whose day counts; empty: any day';

create index observation_by_period on observation (workspace_id, measure, kind, period, effective);
create index observation_by_place on observation (workspace_id, measure, kind, place, effective);
create index observation_of_place on observation (workspace_id, place, effective);
create index observation_by_effective on observation (workspace_id, coalesce(programme, ''), effective);
create index observation_by_document on observation (workspace_id, source_document) where source_document is not null;
create index boundary_by_place on boundary (workspace_id, place);

-- A series at an earlier sequence is folded from its own entries.
create index journal_of_observation on journal
  (workspace_id, (coalesce(after, before) ->> 'measure'), (coalesce(after, before) ->> 'place'))
  where subject = 'observation';
