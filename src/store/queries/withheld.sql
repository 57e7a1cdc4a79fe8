-- What is not for a reader, and how it is left out of lists, values and the journal.
select subject, id from withheld where workspace_id = $1 and not needs <@ $2::text[];

select id from "wording" where workspace_id = $1
  and id = any($2::text[]) and exists (select from withheld where withheld.workspace_id = "wording"."workspace_id"
  and withheld.subject = 'wording' and withheld.id = "wording"."id"
  and not withheld.needs <@ $3::text[]);

select from "cell" where workspace_id = $1 and starts_with(id, $2)
  and exists (select from withheld where withheld.workspace_id = "cell"."workspace_id"
  and withheld.subject = 'cell' and withheld.id = "cell"."id"
  and not withheld.needs <@ $3::text[]) limit 1;

select distinct command_id::text as id from withheld_entry join journal using (workspace_id, sequence)
  where workspace_id = $1 and not needs <@ $2::text[] and command_id::text = any($3::text[]);

select "id", "version", "sequence", "programme", "name", "kind", "sector", "objective", "order", "nature", "places", "location", "scope", "part_of", "count", "owner", "investors", "contractors", "sponsors", "basis", "procedure", "note", "audience", "source_document", "source_agency", "source_at" from "work" where workspace_id = $1 and not exists (select from withheld where withheld.workspace_id = "work"."workspace_id"
  and withheld.subject = 'work' and withheld.id = "work"."id"
  and not withheld.needs <@ $2::text[]) order by id collate "C";

with recursive asked as (
  select * from unnest($1::text[], $2::text[]) as asked ("kind", "measure")
  ), found as (
  select asked.*, next.* from asked 
  cross join lateral (
  select "place" as value, "effective" as effective from "observation"
  where workspace_id = $3 and "kind" = asked."kind" and "measure" = asked."measure"  and not exists (select from withheld where withheld.workspace_id = "observation"."workspace_id"
  and withheld.subject = 'observation' and withheld.id = "observation"."id"
  and not withheld.needs <@ $4::text[])  order by 1, 2 limit 1
  ) next
  union all
  select asked.*, next.* from found, lateral (select found."kind", found."measure") as asked ("kind", "measure") 
  cross join lateral (
  select "place" as value, "effective" as effective from "observation"
  where workspace_id = $5 and "kind" = asked."kind" and "measure" = asked."measure"  and not exists (select from withheld where withheld.workspace_id = "observation"."workspace_id"
  and withheld.subject = 'observation' and withheld.id = "observation"."id"
  and not withheld.needs <@ $6::text[]) and ("place", "effective") > (found.value, greatest(found.effective, '@' collate "C")) order by 1, 2 limit 1
  ) next
  )
  select concat_ws(' ', asked."kind", asked."measure") as name, value, effective from found asked;

select concat_ws(' ', "source_document") as name, "effective" as effective, count(*)::integer as n
  from "observation" where workspace_id = $1 and ("source_document") in (select * from unnest($2::text[]))  and not exists (select from withheld where withheld.workspace_id = "observation"."workspace_id"
  and withheld.subject = 'observation' and withheld.id = "observation"."id"
  and not withheld.needs <@ $3::text[]) group by 1, 2;

select * from journal where workspace_id = $1 and sequence <= $2 and not exists (select from withheld_entry where withheld_entry.workspace_id = "journal"."workspace_id"
  and withheld_entry.sequence = "journal"."sequence" and not withheld_entry.needs <@ $3::text[]) order by sequence desc limit $4;

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
  and not exists (select from withheld_entry where withheld_entry.workspace_id = "journal"."workspace_id"
  and withheld_entry.sequence = "journal"."sequence" and not withheld_entry.needs <@ $7::text[]) group by subject, record_id
  ) touched
  join journal first on first.workspace_id = $8 and first.sequence = touched.first
  join journal last on last.workspace_id = $9 and last.sequence = touched.last
  where first.before is distinct from last.after) changes group by subject;

(
  select 'work'::text as subject, id from "work"
  where workspace_id = $1 and words_in(name, location, scope, note) @@ $2::tsquery
  and not exists (select from withheld where withheld.workspace_id = "work"."workspace_id"
  and withheld.subject = 'work' and withheld.id = "work"."id"
  and not withheld.needs <@ $3::text[]) limit 5001);

select listed.*, workspace.name as workspace_name, workspace.teaching, workspace.draft from (
  select workspace_id, "id", "version", "sequence", "programme", "title", "short", "resolution", "aim", "from", "to", "place", "owner", "counting_units", "licence", "source_document", "source_agency", "source_at" from programme where true and not exists (select from withheld where withheld.workspace_id = "programme"."workspace_id"
  and withheld.subject = 'programme' and withheld.id = "programme"."id"
  and not withheld.needs <@ $1::text[])
  order by workspace_id, id limit $2 offset $3) as listed
  join workspace on workspace.id = listed.workspace_id
  order by listed.workspace_id, listed.id;
