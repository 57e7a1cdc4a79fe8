-- Records that have words beginning with each of these; the workspaces in which some stand.
(
  select 'programme'::text as subject, id from "programme"
  where workspace_id = $1 and words_in(title, short, aim) @@ $2::tsquery
  limit 5001) union all (
  select 'objective'::text as subject, id from "objective"
  where workspace_id = $3 and words_in(split_part(id, '/', 2), title, short, note) @@ $4::tsquery
  limit 5001) union all (
  select 'work'::text as subject, id from "work"
  where workspace_id = $5 and words_in(name, location, scope, note) @@ $6::tsquery
  limit 5001) union all (
  select 'measure'::text as subject, id from "measure"
  where workspace_id = $7 and words_in(name, definition, open_question) @@ $8::tsquery
  limit 5001) union all (
  select 'document'::text as subject, id from "document"
  where workspace_id = $9 and words_in(symbol, subject, note) @@ $10::tsquery
  limit 5001) union all (
  select 'place'::text as subject, id from "place"
  where workspace_id = $11 and words_in(name, spelled(spellings), note) @@ $12::tsquery
  limit 5001) union all (
  select 'agency'::text as subject, id from "agency"
  where workspace_id = $13 and words_in(name, short) @@ $14::tsquery
  limit 5001) union all (
  select 'party'::text as subject, id from "party"
  where workspace_id = $15 and words_in(name, short, seat) @@ $16::tsquery
  limit 5001) union all (
  select 'obstacle'::text as subject, id from "obstacle"
  where workspace_id = $17 and words_in(statement, next_step) @@ $18::tsquery
  limit 5001) union all (
  select 'progress'::text as subject, id from "progress"
  where workspace_id = $19 and words_in(statement) @@ $20::tsquery
  and statement is not null limit 5001) union all (
  select 'step'::text as subject, id from "step"
  where workspace_id = $21 and words_in(statement) @@ $22::tsquery
  and statement is not null limit 5001) union all (
  select 'extent'::text as subject, id from "extent"
  where workspace_id = $23 and words_in(label) @@ $24::tsquery
  limit 5001) union all (
  select 'funding'::text as subject, id from "funding"
  where workspace_id = $25 and words_in(note) @@ $26::tsquery
  and note is not null limit 5001) union all (
  select 'contribution'::text as subject, id from "contribution"
  where workspace_id = $27 and words_in(what, location) @@ $28::tsquery
  limit 5001) union all (
  select 'claim'::text as subject, id from "claim"
  where workspace_id = $29 and words_in(label) @@ $30::tsquery
  limit 5001) union all (
  select 'observation'::text as subject, id from "observation"
  where workspace_id = $31 and words_in(note) @@ $32::tsquery
  and note is not null limit 501) union all (
  select 'finding'::text as subject, id from "finding"
  where workspace_id = $33 and words_in(statement) @@ $34::tsquery
  limit 5001) union all (
  select 'oversight'::text as subject, id from "oversight"
  where workspace_id = $35 and words_in(topic, outcome) @@ $36::tsquery
  limit 5001) union all (
  select 'task'::text as subject, id from "task"
  where workspace_id = $37 and words_in(variadic statements || actors) @@ $38::tsquery
  limit 5001) union all (
  select 'report'::text as subject, id from "report"
  where workspace_id = $39 and words_in(type_name, subject, symbol) @@ $40::tsquery
  limit 5001) union all (
  select 'scenario'::text as subject, id from "scenario"
  where workspace_id = $41 and words_in(name, note) @@ $42::tsquery
  limit 5001);

(
  select 'programme'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "programme"
  where workspace_id = any($1::text[]) and words_in(title, short, aim) @@ $2::tsquery
  and not exists (select from withheld where withheld.workspace_id = "programme"."workspace_id"
  and withheld.subject = 'programme' and withheld.id = "programme"."id"
  and not withheld.needs <@ $3::text[]) limit 5000) as found) union all (
  select 'objective'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "objective"
  where workspace_id = any($4::text[]) and words_in(split_part(id, '/', 2), title, short, note) @@ $5::tsquery
  and not exists (select from withheld where withheld.workspace_id = "objective"."workspace_id"
  and withheld.subject = 'objective' and withheld.id = "objective"."id"
  and not withheld.needs <@ $6::text[]) limit 5000) as found) union all (
  select 'work'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "work"
  where workspace_id = any($7::text[]) and words_in(name, location, scope, note) @@ $8::tsquery
  and not exists (select from withheld where withheld.workspace_id = "work"."workspace_id"
  and withheld.subject = 'work' and withheld.id = "work"."id"
  and not withheld.needs <@ $9::text[]) limit 5000) as found) union all (
  select 'measure'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "measure"
  where workspace_id = any($10::text[]) and words_in(name, definition, open_question) @@ $11::tsquery
  and not exists (select from withheld where withheld.workspace_id = "measure"."workspace_id"
  and withheld.subject = 'measure' and withheld.id = "measure"."id"
  and not withheld.needs <@ $12::text[]) limit 5000) as found) union all (
  select 'document'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "document"
  where workspace_id = any($13::text[]) and words_in(symbol, subject, note) @@ $14::tsquery
  and not exists (select from withheld where withheld.workspace_id = "document"."workspace_id"
  and withheld.subject = 'document' and withheld.id = "document"."id"
  and not withheld.needs <@ $15::text[]) limit 5000) as found) union all (
  select 'place'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "place"
  where workspace_id = any($16::text[]) and words_in(name, spelled(spellings), note) @@ $17::tsquery
  and not exists (select from withheld where withheld.workspace_id = "place"."workspace_id"
  and withheld.subject = 'place' and withheld.id = "place"."id"
  and not withheld.needs <@ $18::text[]) limit 5000) as found) union all (
  select 'agency'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "agency"
  where workspace_id = any($19::text[]) and words_in(name, short) @@ $20::tsquery
  and not exists (select from withheld where withheld.workspace_id = "agency"."workspace_id"
  and withheld.subject = 'agency' and withheld.id = "agency"."id"
  and not withheld.needs <@ $21::text[]) limit 5000) as found) union all (
  select 'party'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "party"
  where workspace_id = any($22::text[]) and words_in(name, short, seat) @@ $23::tsquery
  and kind <> 'person' and not exists (select from withheld where withheld.workspace_id = "party"."workspace_id"
  and withheld.subject = 'party' and withheld.id = "party"."id"
  and not withheld.needs <@ $24::text[]) limit 5000) as found) union all (
  select 'obstacle'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "obstacle"
  where workspace_id = any($25::text[]) and words_in(statement, next_step) @@ $26::tsquery
  and not exists (select from withheld where withheld.workspace_id = "obstacle"."workspace_id"
  and withheld.subject = 'obstacle' and withheld.id = "obstacle"."id"
  and not withheld.needs <@ $27::text[]) limit 5000) as found) union all (
  select 'progress'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "progress"
  where workspace_id = any($28::text[]) and words_in(statement) @@ $29::tsquery
  and statement is not null and not exists (select from withheld where withheld.workspace_id = "progress"."workspace_id"
  and withheld.subject = 'progress' and withheld.id = "progress"."id"
  and not withheld.needs <@ $30::text[]) limit 5000) as found) union all (
  select 'step'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "step"
  where workspace_id = any($31::text[]) and words_in(statement) @@ $32::tsquery
  and statement is not null and not exists (select from withheld where withheld.workspace_id = "step"."workspace_id"
  and withheld.subject = 'step' and withheld.id = "step"."id"
  and not withheld.needs <@ $33::text[]) limit 5000) as found) union all (
  select 'extent'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "extent"
  where workspace_id = any($34::text[]) and words_in(label) @@ $35::tsquery
  and not exists (select from withheld where withheld.workspace_id = "extent"."workspace_id"
  and withheld.subject = 'extent' and withheld.id = "extent"."id"
  and not withheld.needs <@ $36::text[]) limit 5000) as found) union all (
  select 'funding'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "funding"
  where workspace_id = any($37::text[]) and words_in(note) @@ $38::tsquery
  and note is not null and not exists (select from withheld where withheld.workspace_id = "funding"."workspace_id"
  and withheld.subject = 'funding' and withheld.id = "funding"."id"
  and not withheld.needs <@ $39::text[]) limit 5000) as found) union all (
  select 'contribution'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "contribution"
  where workspace_id = any($40::text[]) and words_in(what, location) @@ $41::tsquery
  and not exists (select from withheld where withheld.workspace_id = "contribution"."workspace_id"
  and withheld.subject = 'contribution' and withheld.id = "contribution"."id"
  and not withheld.needs <@ $42::text[]) limit 5000) as found) union all (
  select 'claim'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "claim"
  where workspace_id = any($43::text[]) and words_in(label) @@ $44::tsquery
  and not exists (select from withheld where withheld.workspace_id = "claim"."workspace_id"
  and withheld.subject = 'claim' and withheld.id = "claim"."id"
  and not withheld.needs <@ $45::text[]) limit 5000) as found) union all (
  select 'observation'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "observation"
  where workspace_id = any($46::text[]) and words_in(note) @@ $47::tsquery
  and note is not null and not exists (select from withheld where withheld.workspace_id = "observation"."workspace_id"
  and withheld.subject = 'observation' and withheld.id = "observation"."id"
  and not withheld.needs <@ $48::text[]) limit 5000) as found) union all (
  select 'finding'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "finding"
  where workspace_id = any($49::text[]) and words_in(statement) @@ $50::tsquery
  and not exists (select from withheld where withheld.workspace_id = "finding"."workspace_id"
  and withheld.subject = 'finding' and withheld.id = "finding"."id"
  and not withheld.needs <@ $51::text[]) limit 5000) as found) union all (
  select 'oversight'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "oversight"
  where workspace_id = any($52::text[]) and words_in(topic, outcome) @@ $53::tsquery
  and not exists (select from withheld where withheld.workspace_id = "oversight"."workspace_id"
  and withheld.subject = 'oversight' and withheld.id = "oversight"."id"
  and not withheld.needs <@ $54::text[]) limit 5000) as found) union all (
  select 'task'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "task"
  where workspace_id = any($55::text[]) and words_in(variadic statements || actors) @@ $56::tsquery
  and not exists (select from withheld where withheld.workspace_id = "task"."workspace_id"
  and withheld.subject = 'task' and withheld.id = "task"."id"
  and not withheld.needs <@ $57::text[]) limit 5000) as found) union all (
  select 'report'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "report"
  where workspace_id = any($58::text[]) and words_in(type_name, subject, symbol) @@ $59::tsquery
  and not exists (select from withheld where withheld.workspace_id = "report"."workspace_id"
  and withheld.subject = 'report' and withheld.id = "report"."id"
  and not withheld.needs <@ $60::text[]) limit 5000) as found) union all (
  select 'scenario'::text as subject, array_agg(distinct workspace_id) as ids,
  count(*) = 5000 as cut
  from (
  select workspace_id from "scenario"
  where workspace_id = any($61::text[]) and words_in(name, note) @@ $62::tsquery
  and not exists (select from withheld where withheld.workspace_id = "scenario"."workspace_id"
  and withheld.subject = 'scenario' and withheld.id = "scenario"."id"
  and not withheld.needs <@ $63::text[]) limit 5000) as found);

select asked.id from unnest($1::text[]) as asked (id) where exists (select 1 from "party"
  where workspace_id = asked.id and words_in(name, short, seat) @@ $2::tsquery
  and kind <> 'person' and not exists (select from withheld where withheld.workspace_id = "party"."workspace_id"
  and withheld.subject = 'party' and withheld.id = "party"."id"
  and not withheld.needs <@ $3::text[]) offset 0) or exists (select 1 from "work"
  where workspace_id = asked.id and words_in(name, location, scope, note) @@ $4::tsquery
  and not exists (select from withheld where withheld.workspace_id = "work"."workspace_id"
  and withheld.subject = 'work' and withheld.id = "work"."id"
  and not withheld.needs <@ $5::text[]) offset 0);
