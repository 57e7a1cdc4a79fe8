-- Changing many records of a subject at once; new ones are copied in.
update "term" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "set" = changed."set", "code" = changed."code", "name" = changed."name", "en" = changed."en", "also" = changed."also", "parent" = changed."parent", "noun" = changed."noun", "counter" = changed."counter", "owner" = changed."owner", "states" = changed."states", "levels" = changed."levels", "symbols" = changed."symbols", "measures" = changed."measures", "steps" = changed."steps", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."term", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "place" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "name" = changed."name", "kind" = changed."kind", "parent" = changed."parent", "code" = changed."code", "from" = changed."from", "to" = changed."to", "spellings" = changed."spellings", "members" = changed."members", "successors" = changed."successors", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."place", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "boundary" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "place" = changed."place", "geometry" = changed."geometry", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."boundary", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "agency" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "name" = changed."name", "short" = changed."short", "line" = changed."line", "parent" = changed."parent", "place" = changed."place", "organ" = changed."organ", "from" = changed."from", "to" = changed."to", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."agency", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "party" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "name" = changed."name", "short" = changed."short", "kind" = changed."kind", "seat" = changed."seat", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."party", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "document" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "kind" = changed."kind", "symbol" = changed."symbol", "issuer" = changed."issuer", "date" = changed."date", "subject" = changed."subject", "cutoff" = changed."cutoff", "relations" = changed."relations", "note" = changed."note", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."document", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "holiday" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "name" = changed."name", "kind" = changed."kind", "from" = changed."from", "to" = changed."to", "agency" = changed."agency", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."holiday", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "review" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "severities" = changed."severities", "issue_waits" = changed."issue_waits"
  from jsonb_populate_recordset(null::"tiendo"."review", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "programme" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "title" = changed."title", "short" = changed."short", "resolution" = changed."resolution", "aim" = changed."aim", "from" = changed."from", "to" = changed."to", "place" = changed."place", "owner" = changed."owner", "counting_units" = changed."counting_units", "licence" = changed."licence", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."programme", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "objective" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "kind" = changed."kind", "part" = changed."part", "title" = changed."title", "short" = changed."short", "parent" = changed."parent", "lead" = changed."lead", "supporting" = changed."supporting", "basis" = changed."basis", "due" = changed."due", "weight" = changed."weight", "target" = changed."target", "note" = changed."note", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."objective", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "measure" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "name" = changed."name", "unit" = changed."unit", "aggregation" = changed."aggregation", "direction" = changed."direction", "time" = changed."time", "key" = changed."key", "definition" = changed."definition", "open_question" = changed."open_question", "parts" = changed."parts", "share_of" = changed."share_of", "objective" = changed."objective", "order" = changed."order", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."measure", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "observation" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "measure" = changed."measure", "place" = changed."place", "period" = changed."period", "kind" = changed."kind", "value_amount" = changed."value_amount", "value_unit" = changed."value_unit", "value_approx" = changed."value_approx", "value_to" = changed."value_to", "value_of" = changed."value_of", "value_scale" = changed."value_scale", "assigner" = changed."assigner", "revision" = changed."revision", "measurer" = changed."measurer", "members" = changed."members", "undated" = changed."undated", "since" = changed."since", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at", "effective" = changed."effective"
  from jsonb_populate_recordset(null::"tiendo"."observation", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "work" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "name" = changed."name", "kind" = changed."kind", "sector" = changed."sector", "objective" = changed."objective", "order" = changed."order", "nature" = changed."nature", "places" = changed."places", "location" = changed."location", "scope" = changed."scope", "part_of" = changed."part_of", "count" = changed."count", "owner" = changed."owner", "investors" = changed."investors", "contractors" = changed."contractors", "sponsors" = changed."sponsors", "basis" = changed."basis", "procedure" = changed."procedure", "note" = changed."note", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."work", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "progress" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "work" = changed."work", "objective" = changed."objective", "since" = changed."since", "status" = changed."status", "expected_start" = changed."expected_start", "expected_finish" = changed."expected_finish", "started" = changed."started", "completed" = changed."completed", "reason" = changed."reason", "statement" = changed."statement", "figures" = changed."figures", "agency" = changed."agency", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."progress", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "step" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "work" = changed."work", "step" = changed."step", "state" = changed."state", "on" = changed."on", "decision" = changed."decision", "statement" = changed."statement", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."step", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "extent" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "work" = changed."work", "extent" = changed."extent", "label" = changed."label", "stage" = changed."stage", "value_amount" = changed."value_amount", "value_unit" = changed."value_unit", "value_approx" = changed."value_approx", "value_to" = changed."value_to", "value_of" = changed."value_of", "value_scale" = changed."value_scale", "since" = changed."since", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."extent", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "funding" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "work" = changed."work", "objective" = changed."objective", "capital" = changed."capital", "kind" = changed."kind", "year" = changed."year", "amount_amount" = changed."amount_amount", "amount_unit" = changed."amount_unit", "amount_approx" = changed."amount_approx", "amount_to" = changed."amount_to", "amount_of" = changed."amount_of", "amount_scale" = changed."amount_scale", "reach" = changed."reach", "since" = changed."since", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."funding", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "contribution" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "what" = changed."what", "sponsor" = changed."sponsor", "objective" = changed."objective", "work" = changed."work", "order" = changed."order", "nature" = changed."nature", "pledged_amount" = changed."pledged_amount", "pledged_unit" = changed."pledged_unit", "pledged_approx" = changed."pledged_approx", "pledged_to" = changed."pledged_to", "pledged_of" = changed."pledged_of", "pledged_scale" = changed."pledged_scale", "delivered_amount" = changed."delivered_amount", "delivered_unit" = changed."delivered_unit", "delivered_approx" = changed."delivered_approx", "delivered_to" = changed."delivered_to", "delivered_of" = changed."delivered_of", "delivered_scale" = changed."delivered_scale", "underway_amount" = changed."underway_amount", "underway_unit" = changed."underway_unit", "underway_approx" = changed."underway_approx", "underway_to" = changed."underway_to", "underway_of" = changed."underway_of", "underway_scale" = changed."underway_scale", "size_amount" = changed."size_amount", "size_unit" = changed."size_unit", "size_approx" = changed."size_approx", "size_to" = changed."size_to", "size_of" = changed."size_of", "size_scale" = changed."size_scale", "cost_amount" = changed."cost_amount", "cost_unit" = changed."cost_unit", "cost_approx" = changed."cost_approx", "cost_to" = changed."cost_to", "cost_of" = changed."cost_of", "cost_scale" = changed."cost_scale", "location" = changed."location", "since" = changed."since", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."contribution", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "claim" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "label" = changed."label", "objective" = changed."objective", "value_amount" = changed."value_amount", "value_unit" = changed."value_unit", "value_approx" = changed."value_approx", "value_to" = changed."value_to", "value_of" = changed."value_of", "value_scale" = changed."value_scale", "of" = changed."of", "formula" = changed."formula", "parts" = changed."parts", "since" = changed."since", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."claim", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "obstacle" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "work" = changed."work", "objective" = changed."objective", "kind" = changed."kind", "statement" = changed."statement", "owner" = changed."owner", "owner_party" = changed."owner_party", "since" = changed."since", "next_step" = changed."next_step", "next_step_due" = changed."next_step_due", "lifted" = changed."lifted", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."obstacle", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "finding" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "kind" = changed."kind", "order" = changed."order", "statement" = changed."statement", "of" = changed."of", "objectives" = changed."objectives", "figures" = changed."figures", "since" = changed."since", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."finding", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "oversight" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "kind" = changed."kind", "order" = changed."order", "by" = changed."by", "topic" = changed."topic", "objective" = changed."objective", "since" = changed."since", "outcome" = changed."outcome", "answer_due" = changed."answer_due", "answered" = changed."answered", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."oversight", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "task" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "order" = changed."order", "lead" = changed."lead", "agencies" = changed."agencies", "actors" = changed."actors", "person" = changed."person", "responsibility" = changed."responsibility", "authority" = changed."authority", "product" = changed."product", "external" = changed."external", "statements" = changed."statements", "documents" = changed."documents", "findings" = changed."findings", "due" = changed."due", "done" = changed."done", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."task", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "scorecard" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "title" = changed."title", "rules" = changed."rules", "agency" = changed."agency", "period" = changed."period", "grades" = changed."grades", "audience" = changed."audience", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."scorecard", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "scoreline" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "scorecard" = changed."scorecard", "order" = changed."order", "code" = changed."code", "title" = changed."title", "nature" = changed."nature", "most_amount" = changed."most_amount", "most_unit" = changed."most_unit", "most_approx" = changed."most_approx", "most_to" = changed."most_to", "most_of" = changed."most_of", "most_scale" = changed."most_scale", "way" = changed."way", "evidence" = changed."evidence", "goal_amount" = changed."goal_amount", "goal_unit" = changed."goal_unit", "goal_approx" = changed."goal_approx", "goal_to" = changed."goal_to", "goal_of" = changed."goal_of", "goal_scale" = changed."goal_scale", "each_amount" = changed."each_amount", "each_unit" = changed."each_unit", "each_approx" = changed."each_approx", "each_to" = changed."each_to", "each_of" = changed."each_of", "each_scale" = changed."each_scale", "told_amount" = changed."told_amount", "told_unit" = changed."told_unit", "told_approx" = changed."told_approx", "told_to" = changed."told_to", "told_of" = changed."told_of", "told_scale" = changed."told_scale", "excused" = changed."excused", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."scoreline", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "report" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "family" = changed."family", "kind" = changed."kind", "period" = changed."period", "earlier" = changed."earlier", "corrects" = changed."corrects", "type_name" = changed."type_name", "subject" = changed."subject", "superior" = changed."superior", "issuer" = changed."issuer", "symbol_tail" = changed."symbol_tail", "symbol" = changed."symbol", "term_start" = changed."term_start", "place" = changed."place", "issued" = changed."issued", "secrecy" = changed."secrecy", "audience" = changed."audience", "urgency" = changed."urgency", "mark" = changed."mark", "addressees" = changed."addressees", "voice" = changed."voice", "parts" = changed."parts", "chapters" = changed."chapters", "annexes" = changed."annexes", "closing" = changed."closing", "authority" = changed."authority", "acting" = changed."acting", "position" = changed."position", "signer" = changed."signer", "second" = changed."second", "recipients_lead" = changed."recipients_lead", "recipients" = changed."recipients", "drafter" = changed."drafter", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."report", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "wording" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "report" = changed."report", "block" = changed."block", "act" = changed."act", "text" = changed."text", "instead" = changed."instead", "seen" = changed."seen", "stands_on" = changed."stands_on", "reason" = changed."reason"
  from jsonb_populate_recordset(null::"tiendo"."wording", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "circulation" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "report" = changed."report", "sent" = changed."sent", "due" = changed."due", "as_of" = changed."as_of", "agencies" = changed."agencies", "note" = changed."note"
  from jsonb_populate_recordset(null::"tiendo"."circulation", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "opinion" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "circulation" = changed."circulation", "agency" = changed."agency", "by" = changed."by", "block" = changed."block", "text" = changed."text", "stands_on" = changed."stands_on", "given" = changed."given", "answer" = changed."answer", "reason" = changed."reason"
  from jsonb_populate_recordset(null::"tiendo"."opinion", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "issue" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "report" = changed."report", "document" = changed."document", "symbol" = changed."symbol", "issued" = changed."issued", "signer" = changed."signer", "as_of" = changed."as_of", "asked_at" = changed."asked_at", "hash" = changed."hash", "files" = changed."files", "agencies" = changed."agencies", "issued_by" = changed."issued_by", "issued_at" = changed."issued_at"
  from jsonb_populate_recordset(null::"tiendo"."issue", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "receipt" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "issue" = changed."issue", "agency" = changed."agency", "received" = changed."received", "by" = changed."by", "note" = changed."note"
  from jsonb_populate_recordset(null::"tiendo"."receipt", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "waiver" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "rule" = changed."rule", "about" = changed."about", "sentence" = changed."sentence", "report" = changed."report", "stands_on" = changed."stands_on", "reason" = changed."reason"
  from jsonb_populate_recordset(null::"tiendo"."waiver", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "proposal" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "report" = changed."report", "file" = changed."file", "mark" = changed."mark", "sentence" = changed."sentence", "record" = changed."record", "said" = changed."said"
  from jsonb_populate_recordset(null::"tiendo"."proposal", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "urban" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "place" = changed."place", "admin_units" = changed."admin_units", "reductions" = changed."reductions", "not_considered" = changed."not_considered", "former_class" = changed."former_class", "aim" = changed."aim", "evidence_days" = changed."evidence_days", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."urban", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "input" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "place" = changed."place", "standard" = changed."standard", "value" = changed."value", "figure" = changed."figure", "likely" = changed."likely", "since" = changed."since", "file" = changed."file", "caveat" = changed."caveat", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."input", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "effect" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "work" = changed."work", "place" = changed."place", "standard" = changed."standard", "add" = changed."add", "level" = changed."level", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."effect", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "bond" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "work" = changed."work", "needs" = changed."needs", "excludes" = changed."excludes", "least" = changed."least", "step" = changed."step", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."bond", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "limit" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "capital" = changed."capital", "year" = changed."year", "amount_amount" = changed."amount_amount", "amount_unit" = changed."amount_unit", "amount_approx" = changed."amount_approx", "amount_to" = changed."amount_to", "amount_of" = changed."amount_of", "amount_scale" = changed."amount_scale", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."limit", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "correction" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "pack" = changed."pack", "path" = changed."path", "value" = changed."value", "gazette" = changed."gazette", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."correction", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "scenario" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "name" = changed."name", "place" = changed."place", "class" = changed."class", "pack" = changed."pack", "aim" = changed."aim", "by" = changed."by", "budget_amount" = changed."budget_amount", "budget_unit" = changed."budget_unit", "budget_approx" = changed."budget_approx", "budget_to" = changed."budget_to", "budget_of" = changed."budget_of", "budget_scale" = changed."budget_scale", "inputs" = changed."inputs", "costs" = changed."costs", "finishes" = changed."finishes", "without" = changed."without", "report" = changed."report", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."scenario", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "path" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "scenario" = changed."scenario", "place" = changed."place", "class" = changed."class", "pack" = changed."pack", "aim" = changed."aim", "by" = changed."by", "question" = changed."question", "as_of" = changed."as_of", "asked_at" = changed."asked_at", "most_nodes" = changed."most_nodes", "nodes" = changed."nodes", "answers" = changed."answers", "issued_by" = changed."issued_by", "issued_at" = changed."issued_at"
  from jsonb_populate_recordset(null::"tiendo"."path", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "duty" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "agency" = changed."agency", "owes" = changed."owes", "measure" = changed."measure", "places" = changed."places", "works" = changed."works", "objectives" = changed."objectives", "often" = changed."often", "from" = changed."from", "to" = changed."to", "due_day" = changed."due_day", "due_month" = changed."due_month", "cut_day" = changed."cut_day", "regime" = changed."regime", "reach" = changed."reach", "least_amount" = changed."least_amount", "least_unit" = changed."least_unit", "least_approx" = changed."least_approx", "least_to" = changed."least_to", "least_of" = changed."least_of", "least_scale" = changed."least_scale", "most_amount" = changed."most_amount", "most_unit" = changed."most_unit", "most_approx" = changed."most_approx", "most_to" = changed."most_to", "most_of" = changed."most_of", "most_scale" = changed."most_scale", "evidence" = changed."evidence", "note" = changed."note", "source_document" = changed."source_document", "source_agency" = changed."source_agency", "source_at" = changed."source_at"
  from jsonb_populate_recordset(null::"tiendo"."duty", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "collection" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "often" = changed."often", "period" = changed."period", "regime" = changed."regime", "cut" = changed."cut", "due" = changed."due", "agencies" = changed."agencies", "steps" = changed."steps"
  from jsonb_populate_recordset(null::"tiendo"."collection", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "return" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "collection" = changed."collection", "agency" = changed."agency", "number" = changed."number", "reason" = changed."reason", "steps" = changed."steps"
  from jsonb_populate_recordset(null::"tiendo"."return", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;

update "cell" as standing set "version" = changed."version", "sequence" = changed."sequence", "programme" = changed."programme", "return" = changed."return", "row" = changed."row", "field" = changed."field", "typed" = changed."typed", "value_amount" = changed."value_amount", "value_unit" = changed."value_unit", "value_approx" = changed."value_approx", "value_to" = changed."value_to", "value_of" = changed."value_of", "value_scale" = changed."value_scale", "absent" = changed."absent", "why" = changed."why", "note" = changed."note", "evidence" = changed."evidence", "files" = changed."files", "seen" = changed."seen", "by" = changed."by"
  from jsonb_populate_recordset(null::"tiendo"."cell", $1::jsonb) as changed
  where standing.workspace_id = changed.workspace_id and standing.id = changed.id;
