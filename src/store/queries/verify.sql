-- Records whose row is not what the last entry wrote; every row beside its entry. One pair a subject.
select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "term" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."set", standing."code", standing."name", standing."en", standing."also", standing."parent", standing."noun", standing."counter", standing."owner", standing."states", standing."levels", standing."symbols", standing."measures", standing."steps", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "term" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "place" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."name", standing."kind", standing."parent", standing."code", standing."from", standing."to", standing."spellings", standing."members", standing."successors", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "place" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "boundary" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."place", standing."geometry", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "boundary" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "agency" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."name", standing."short", standing."line", standing."parent", standing."place", standing."organ", standing."from", standing."to", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "agency" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "party" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."name", standing."short", standing."kind", standing."seat", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "party" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "document" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."kind", standing."symbol", standing."issuer", standing."date", standing."subject", standing."cutoff", standing."relations", standing."note", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "document" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "holiday" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."name", standing."kind", standing."from", standing."to", standing."agency", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "holiday" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "review" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."severities", standing."issue_waits", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "review" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "programme" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."title", standing."short", standing."resolution", standing."aim", standing."from", standing."to", standing."place", standing."owner", standing."counting_units", standing."licence", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "programme" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "objective" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."kind", standing."part", standing."title", standing."short", standing."parent", standing."lead", standing."supporting", standing."basis", standing."due", standing."weight", standing."target", standing."note", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "objective" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "measure" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."name", standing."unit", standing."aggregation", standing."direction", standing."time", standing."key", standing."definition", standing."open_question", standing."parts", standing."share_of", standing."objective", standing."order", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "measure" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "observation" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."measure", standing."place", standing."period", standing."kind", standing."value_amount", standing."value_unit", standing."value_approx", standing."value_to", standing."value_of", standing."value_scale", standing."assigner", standing."revision", standing."measurer", standing."members", standing."undated", standing."since", standing."note", standing."source_document", standing."source_agency", standing."source_at", standing."effective", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "observation" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "work" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."name", standing."kind", standing."sector", standing."objective", standing."order", standing."nature", standing."places", standing."location", standing."scope", standing."part_of", standing."count", standing."owner", standing."investors", standing."contractors", standing."sponsors", standing."basis", standing."procedure", standing."note", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "work" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "progress" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."work", standing."objective", standing."since", standing."status", standing."expected_start", standing."expected_finish", standing."started", standing."completed", standing."reason", standing."statement", standing."figures", standing."agency", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "progress" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "step" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."work", standing."step", standing."state", standing."on", standing."decision", standing."statement", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "step" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "extent" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."work", standing."extent", standing."label", standing."stage", standing."value_amount", standing."value_unit", standing."value_approx", standing."value_to", standing."value_of", standing."value_scale", standing."since", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "extent" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "funding" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."work", standing."objective", standing."capital", standing."kind", standing."year", standing."amount_amount", standing."amount_unit", standing."amount_approx", standing."amount_to", standing."amount_of", standing."amount_scale", standing."reach", standing."since", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "funding" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "contribution" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."what", standing."sponsor", standing."objective", standing."work", standing."order", standing."nature", standing."pledged_amount", standing."pledged_unit", standing."pledged_approx", standing."pledged_to", standing."pledged_of", standing."pledged_scale", standing."delivered_amount", standing."delivered_unit", standing."delivered_approx", standing."delivered_to", standing."delivered_of", standing."delivered_scale", standing."underway_amount", standing."underway_unit", standing."underway_approx", standing."underway_to", standing."underway_of", standing."underway_scale", standing."size_amount", standing."size_unit", standing."size_approx", standing."size_to", standing."size_of", standing."size_scale", standing."cost_amount", standing."cost_unit", standing."cost_approx", standing."cost_to", standing."cost_of", standing."cost_scale", standing."location", standing."since", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "contribution" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "claim" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."label", standing."objective", standing."value_amount", standing."value_unit", standing."value_approx", standing."value_to", standing."value_of", standing."value_scale", standing."of", standing."formula", standing."parts", standing."since", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "claim" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "obstacle" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."work", standing."objective", standing."kind", standing."statement", standing."owner", standing."owner_party", standing."since", standing."next_step", standing."next_step_due", standing."lifted", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "obstacle" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "finding" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."kind", standing."order", standing."statement", standing."of", standing."objectives", standing."figures", standing."since", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "finding" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "oversight" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."kind", standing."order", standing."by", standing."topic", standing."objective", standing."since", standing."outcome", standing."answer_due", standing."answered", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "oversight" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "task" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."order", standing."lead", standing."agencies", standing."actors", standing."person", standing."responsibility", standing."authority", standing."product", standing."external", standing."statements", standing."documents", standing."findings", standing."due", standing."done", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "task" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "scorecard" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."title", standing."rules", standing."agency", standing."period", standing."grades", standing."audience", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "scorecard" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "scoreline" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."scorecard", standing."order", standing."code", standing."title", standing."nature", standing."most_amount", standing."most_unit", standing."most_approx", standing."most_to", standing."most_of", standing."most_scale", standing."way", standing."evidence", standing."goal_amount", standing."goal_unit", standing."goal_approx", standing."goal_to", standing."goal_of", standing."goal_scale", standing."each_amount", standing."each_unit", standing."each_approx", standing."each_to", standing."each_of", standing."each_scale", standing."told_amount", standing."told_unit", standing."told_approx", standing."told_to", standing."told_of", standing."told_scale", standing."excused", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "scoreline" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "report" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."family", standing."kind", standing."period", standing."earlier", standing."corrects", standing."type_name", standing."subject", standing."superior", standing."issuer", standing."symbol_tail", standing."symbol", standing."term_start", standing."place", standing."issued", standing."secrecy", standing."audience", standing."urgency", standing."mark", standing."addressees", standing."voice", standing."parts", standing."chapters", standing."annexes", standing."closing", standing."authority", standing."acting", standing."position", standing."signer", standing."second", standing."recipients_lead", standing."recipients", standing."drafter", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "report" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "wording" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."report", standing."block", standing."act", standing."text", standing."instead", standing."seen", standing."stands_on", standing."reason", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "wording" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "circulation" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."report", standing."sent", standing."due", standing."as_of", standing."agencies", standing."note", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "circulation" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "opinion" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."circulation", standing."agency", standing."by", standing."block", standing."text", standing."stands_on", standing."given", standing."answer", standing."reason", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "opinion" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "issue" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."report", standing."document", standing."symbol", standing."issued", standing."signer", standing."as_of", standing."asked_at", standing."hash", standing."files", standing."agencies", standing."issued_by", standing."issued_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "issue" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "receipt" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."issue", standing."agency", standing."received", standing."by", standing."note", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "receipt" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "waiver" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."rule", standing."about", standing."sentence", standing."report", standing."stands_on", standing."reason", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "waiver" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "proposal" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."report", standing."file", standing."mark", standing."sentence", standing."record", standing."said", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "proposal" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "urban" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."place", standing."admin_units", standing."reductions", standing."not_considered", standing."former_class", standing."aim", standing."evidence_days", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "urban" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "input" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."place", standing."standard", standing."value", standing."figure", standing."likely", standing."since", standing."file", standing."caveat", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "input" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "effect" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."work", standing."place", standing."standard", standing."add", standing."level", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "effect" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "bond" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."work", standing."needs", standing."excludes", standing."least", standing."step", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "bond" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "limit" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."capital", standing."year", standing."amount_amount", standing."amount_unit", standing."amount_approx", standing."amount_to", standing."amount_of", standing."amount_scale", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "limit" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "correction" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."pack", standing."path", standing."value", standing."gazette", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "correction" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "scenario" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."name", standing."place", standing."class", standing."pack", standing."aim", standing."by", standing."budget_amount", standing."budget_unit", standing."budget_approx", standing."budget_to", standing."budget_of", standing."budget_scale", standing."inputs", standing."costs", standing."finishes", standing."without", standing."report", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "scenario" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "path" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."scenario", standing."place", standing."class", standing."pack", standing."aim", standing."by", standing."question", standing."as_of", standing."asked_at", standing."most_nodes", standing."nodes", standing."answers", standing."issued_by", standing."issued_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "path" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "duty" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."agency", standing."owes", standing."measure", standing."places", standing."works", standing."objectives", standing."often", standing."from", standing."to", standing."due_day", standing."due_month", standing."cut_day", standing."regime", standing."reach", standing."least_amount", standing."least_unit", standing."least_approx", standing."least_to", standing."least_of", standing."least_scale", standing."most_amount", standing."most_unit", standing."most_approx", standing."most_to", standing."most_of", standing."most_scale", standing."evidence", standing."note", standing."source_document", standing."source_agency", standing."source_at", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "duty" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "collection" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."often", standing."period", standing."regime", standing."cut", standing."due", standing."agencies", standing."steps", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "collection" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "return" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."collection", standing."agency", standing."number", standing."reason", standing."steps", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "return" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;

select last.record_id as id, last.gone, standing.id is not null as stands
  from (
  select distinct on (record_id) record_id, sequence, after is null as gone
  from journal where workspace_id = $1 and subject = any($2)
  order by record_id, version desc) as last
  left join "cell" as standing on standing.workspace_id = $3 and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id;

select standing."id", standing."version", standing."programme", standing."return", standing."row", standing."field", standing."typed", standing."value_amount", standing."value_unit", standing."value_approx", standing."value_to", standing."value_of", standing."value_scale", standing."absent", standing."why", standing."note", standing."evidence", standing."files", standing."seen", standing."by", entry.version as told_version,
  entry.programme as told_programme, entry.after as told
  from "cell" as standing left join journal as entry
  on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
  and entry.subject = any($1) and entry.record_id = standing.id
  where standing.workspace_id = $2;
