-- What series are asked for: rows, values, counts; and how they stood at a sequence.
select "id", "version", "sequence", "programme", "measure", "place", "period", "kind", "value_amount", "value_unit", "value_approx", "value_to", "value_of", "value_scale", "assigner", "revision", "measurer", "members", "undated", "since", "note", "source_document", "source_agency", "source_at", "effective" from "observation" where workspace_id = $1 and ("measure", "place") in (select * from unnest($2::text[], $3::text[])) 
  order by id collate "C";

select "id", "version", "sequence", "programme", "place", "geometry", "source_document", "source_agency", "source_at" from "boundary" where workspace_id = $1 
  order by id collate "C";

with recursive asked as (
  select * from unnest($1::text[], $2::text[]) as asked ("kind", "measure")
  ), found as (
  select asked.*, next.* from asked 
  cross join lateral (
  select "place" as value, "effective" as effective from "observation"
  where workspace_id = $3 and "kind" = asked."kind" and "measure" = asked."measure"   order by 1, 2 limit 1
  ) next
  union all
  select asked.*, next.* from found, lateral (select found."kind", found."measure") as asked ("kind", "measure") 
  cross join lateral (
  select "place" as value, "effective" as effective from "observation"
  where workspace_id = $4 and "kind" = asked."kind" and "measure" = asked."measure"  and ("place", "effective") > (found.value, greatest(found.effective, '@' collate "C")) order by 1, 2 limit 1
  ) next
  )
  select concat_ws(' ', asked."kind", asked."measure") as name, value, effective from found asked;

with recursive asked as (
  select 1 as one from (values (1)) as asked (one)
  ), found as (
  select asked.*, next.* from asked 
  cross join lateral (
  select "place" as value, "effective" as effective from "observation"
  where workspace_id = $1   order by 1, 2 limit 1
  ) next
  union all
  select asked.*, next.* from found, lateral (select found.one) as asked (one) 
  cross join lateral (
  select "place" as value, "effective" as effective from "observation"
  where workspace_id = $2  and ("place", "effective") > (found.value, greatest(found.effective, '@' collate "C")) order by 1, 2 limit 1
  ) next
  )
  select '' as name, value, effective from found asked;

with recursive asked as (
  select * from unnest($1::text[]) as asked ("programme")
  ), found as (
  select asked.*, next.* from asked 
  cross join lateral (
  select "effective" as value, "effective" as effective from "observation"
  where workspace_id = $2 and (case when programme is null then '' else programme end) = asked."programme"   order by 1, 2 limit 1
  ) next
  union all
  select asked.*, next.* from found, lateral (select found."programme") as asked ("programme") 
  cross join lateral (
  select "effective" as value, "effective" as effective from "observation"
  where workspace_id = $3 and (case when programme is null then '' else programme end) = asked."programme"  and "effective" > found.value order by 1, 2 limit 1
  ) next
  )
  select concat_ws(' ', asked."programme") as name, value, effective from found asked;

select concat_ws(' ', "source_document") as name, "effective" as effective, count(*)::integer as n
  from "observation" where workspace_id = $1 and ("source_document") in (select * from unnest($2::text[]))  group by 1, 2;

select distinct on (record_id collate "C") subject, record_id as id, version, sequence, programme, after
  from journal
  where workspace_id = $1 and subject = 'observation' and sequence <= $2
  and coalesce(after, before) ->> 'measure' = any($3::text[]) and coalesce(after, before) ->> 'place' = any($4::text[])
  order by record_id collate "C", sequence desc;
