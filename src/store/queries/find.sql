-- Records that have words beginning with each of these.
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
