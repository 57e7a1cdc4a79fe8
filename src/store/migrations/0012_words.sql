-- One word, one thing: `unit` meant an agency, an administrative unit and a unit of measure, and now means the last alone.
-- The journal stays as it is, for it is hashed: src/store/upcast.ts reads it in the words of today.

alter table unit rename to agency;
alter table agency rename constraint unit_pkey to agency_pkey;
alter table agency rename constraint unit_line_check to agency_line_check;
alter table progress rename column unit to agency;
alter table task rename column units to agencies;
alter table urban rename column units to admin_units;

do $$
declare
  found record;
begin
  for found in
    select table_name from information_schema.columns
    where table_schema = current_schema() and column_name = 'source_unit'
  loop
    execute format('alter table %I rename column source_unit to source_agency', found.table_name);
  end loop;
end
$$;

-- A source inside a list, and addresses of figures that count agencies.
update place
set spellings = (
  select jsonb_agg(
    case
      when spelling -> 'at' ? 'unit' then jsonb_set(
        spelling, '{at}',
        (spelling -> 'at') - 'unit' || jsonb_build_object('agency', spelling -> 'at' -> 'unit')
      )
      else spelling
    end
    order by position
  )
  from jsonb_array_elements(spellings) with ordinality as listed (spelling, position)
)
where jsonb_path_exists(spellings, '$[*].at.unit');

create function pg_temp.address_today(address text) returns text language sql immutable as $$
  select regexp_replace(address, '^((?:count |sum )?)unit(?=[ \[:]|$)', '\1agency')
$$;
create function pg_temp.addresses_today(addresses text[]) returns text[] language sql immutable as $$
  select coalesce(array_agg(pg_temp.address_today(address) order by position), '{}')
  from unnest(addresses) with ordinality as listed (address, position)
$$;
update progress set figures = pg_temp.addresses_today(figures) where figures::text like '%unit%';
update finding set figures = pg_temp.addresses_today(figures) where figures::text like '%unit%';
update claim set parts = pg_temp.addresses_today(parts), "of" = pg_temp.address_today("of")
where parts::text like '%unit%' or "of" like '%unit%';
update input set figure = pg_temp.address_today(figure) where figure like '%unit%';
