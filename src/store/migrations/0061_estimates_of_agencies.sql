-- An estimate that no document tells holds when its period is over, not on any day (src/core/facts/effective.ts).
create or replace function pg_temp.last_day(period text) returns text language sql immutable as $$
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

update observation set effective = pg_temp.last_day(period)
where kind = 'estimate' and source_document is null and since is null;
