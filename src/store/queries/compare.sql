-- What a stretch of a journal changed in the end; records of a series that came to hold between two days.
select subject, count(*) filter (where before is null)::integer as added,
  count(*) filter (where before is not null and after is not null)::integer as changed,
  count(*) filter (where after is null)::integer as removed
  from (
  select case "touched"."subject" when 'unit' then 'agency' else "touched"."subject" end as subject, touched.record_id as id, last.programme, first.before, last.after,
  last.sequence
  from (
  select subject, record_id, min(sequence) as first, max(sequence) as last from journal
  where workspace_id = $1 and sequence > $2 and sequence <= $3
  and (programme = $4 or subject = any($5))
  and subject <> all($6)
  group by subject, record_id
  ) touched
  join journal first on first.workspace_id = $7 and first.sequence = touched.first
  join journal last on last.workspace_id = $8 and last.sequence = touched.last
  where first.before is distinct from last.after) changes group by subject;

select * from (
  select case "touched"."subject" when 'unit' then 'agency' else "touched"."subject" end as subject, touched.record_id as id, last.programme, first.before, last.after,
  last.sequence
  from (
  select subject, record_id, min(sequence) as first, max(sequence) as last from journal
  where workspace_id = $1 and sequence > $2 and sequence <= $3
  and (programme = $4 or subject = any($5))
  and subject <> all($6)
  group by subject, record_id
  ) touched
  join journal first on first.workspace_id = $7 and first.sequence = touched.first
  join journal last on last.workspace_id = $8 and last.sequence = touched.last
  where first.before is distinct from last.after) changes
  where subject = $9
  order by subject, (before is null) desc, (after is null), id collate "C" offset $10 limit $11;

select count(*)::integer as n from "observation" where 
  workspace_id = $1 and ((effective > $2 and effective <= $3) or effective = any($4));

select "id", "version", "sequence", "programme", "measure", "place", "period", "kind", "value_amount", "value_unit", "value_approx", "value_to", "value_of", "value_scale", "assigner", "revision", "measurer", "members", "undated", "since", "note", "source_document", "source_agency", "source_at", "effective" from "observation" where 
  workspace_id = $1 and ((effective > $2 and effective <= $3) or effective = any($4))
  
  order by effective, id collate "C" offset $5 limit $6;
