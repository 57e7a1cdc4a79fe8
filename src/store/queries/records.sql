-- The current records, one query a subject.
select "id", "version", "sequence", "programme", "set", "code", "name", "en", "also", "parent", "noun", "counter", "owner", "states", "levels", "symbols", "measures", "steps", "note", "source_document", "source_agency", "source_at" from "term" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "name", "kind", "parent", "code", "from", "to", "spellings", "members", "successors", "note", "source_document", "source_agency", "source_at" from "place" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "place", "geometry", "source_document", "source_agency", "source_at" from "boundary" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "name", "short", "line", "parent", "place", "organ", "from", "to", "source_document", "source_agency", "source_at" from "agency" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "name", "short", "kind", "seat", "audience", "source_document", "source_agency", "source_at" from "party" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "kind", "symbol", "issuer", "date", "subject", "cutoff", "relations", "note", "audience", "source_document", "source_agency", "source_at" from "document" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "name", "kind", "from", "to", "agency", "note", "source_document", "source_agency", "source_at" from "holiday" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "severities", "issue_waits" from "review" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "title", "short", "resolution", "aim", "from", "to", "place", "owner", "counting_units", "licence", "source_document", "source_agency", "source_at" from "programme" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "kind", "part", "title", "short", "parent", "lead", "supporting", "basis", "due", "weight", "target", "note", "audience", "source_document", "source_agency", "source_at" from "objective" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "name", "unit", "aggregation", "direction", "time", "key", "definition", "open_question", "parts", "share_of", "objective", "order", "source_document", "source_agency", "source_at" from "measure" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "measure", "place", "period", "kind", "value_amount", "value_unit", "value_approx", "value_to", "value_of", "value_scale", "assigner", "revision", "measurer", "members", "undated", "since", "note", "source_document", "source_agency", "source_at", "effective" from "observation" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "name", "kind", "sector", "objective", "order", "nature", "places", "location", "scope", "part_of", "count", "owner", "investors", "contractors", "sponsors", "basis", "procedure", "note", "audience", "source_document", "source_agency", "source_at" from "work" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "work", "objective", "since", "status", "expected_start", "expected_finish", "started", "completed", "reason", "statement", "figures", "agency", "source_document", "source_agency", "source_at" from "progress" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "work", "step", "state", "on", "decision", "statement", "source_document", "source_agency", "source_at" from "step" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "work", "extent", "label", "stage", "value_amount", "value_unit", "value_approx", "value_to", "value_of", "value_scale", "since", "source_document", "source_agency", "source_at" from "extent" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "work", "objective", "capital", "kind", "year", "amount_amount", "amount_unit", "amount_approx", "amount_to", "amount_of", "amount_scale", "reach", "since", "note", "source_document", "source_agency", "source_at" from "funding" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "what", "sponsor", "objective", "work", "order", "nature", "pledged_amount", "pledged_unit", "pledged_approx", "pledged_to", "pledged_of", "pledged_scale", "delivered_amount", "delivered_unit", "delivered_approx", "delivered_to", "delivered_of", "delivered_scale", "underway_amount", "underway_unit", "underway_approx", "underway_to", "underway_of", "underway_scale", "size_amount", "size_unit", "size_approx", "size_to", "size_of", "size_scale", "cost_amount", "cost_unit", "cost_approx", "cost_to", "cost_of", "cost_scale", "location", "since", "audience", "source_document", "source_agency", "source_at" from "contribution" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "label", "objective", "value_amount", "value_unit", "value_approx", "value_to", "value_of", "value_scale", "of", "formula", "parts", "since", "source_document", "source_agency", "source_at" from "claim" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "work", "objective", "kind", "statement", "owner", "owner_party", "since", "next_step", "next_step_due", "lifted", "audience", "source_document", "source_agency", "source_at" from "obstacle" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "kind", "order", "statement", "of", "objectives", "figures", "since", "audience", "source_document", "source_agency", "source_at" from "finding" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "kind", "order", "by", "topic", "objective", "since", "outcome", "answer_due", "answered", "audience", "source_document", "source_agency", "source_at" from "oversight" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "order", "lead", "agencies", "actors", "person", "responsibility", "authority", "product", "external", "statements", "documents", "findings", "due", "done", "audience", "source_document", "source_agency", "source_at" from "task" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "title", "rules", "agency", "period", "grades", "audience", "source_document", "source_agency", "source_at" from "scorecard" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "scorecard", "order", "code", "title", "nature", "most_amount", "most_unit", "most_approx", "most_to", "most_of", "most_scale", "way", "evidence", "goal_amount", "goal_unit", "goal_approx", "goal_to", "goal_of", "goal_scale", "each_amount", "each_unit", "each_approx", "each_to", "each_of", "each_scale", "told_amount", "told_unit", "told_approx", "told_to", "told_of", "told_scale", "excused", "note", "source_document", "source_agency", "source_at" from "scoreline" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "family", "kind", "period", "earlier", "corrects", "type_name", "subject", "superior", "issuer", "symbol_tail", "symbol", "term_start", "place", "issued", "secrecy", "audience", "urgency", "mark", "addressees", "voice", "parts", "chapters", "annexes", "closing", "authority", "acting", "position", "signer", "second", "recipients_lead", "recipients", "drafter", "source_document", "source_agency", "source_at" from "report" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "report", "block", "act", "text", "instead", "seen", "stands_on", "reason" from "wording" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "report", "sent", "due", "as_of", "agencies", "note" from "circulation" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "circulation", "agency", "by", "block", "text", "stands_on", "given", "answer", "reason" from "opinion" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "report", "document", "symbol", "issued", "signer", "as_of", "asked_at", "hash", "files", "agencies", "issued_by", "issued_at" from "issue" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "issue", "agency", "received", "by", "note" from "receipt" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "rule", "about", "sentence", "report", "stands_on", "reason" from "waiver" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "report", "file", "mark", "sentence", "record", "said" from "proposal" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "place", "admin_units", "reductions", "not_considered", "former_class", "aim", "evidence_days", "note", "source_document", "source_agency", "source_at" from "urban" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "place", "standard", "value", "figure", "likely", "since", "file", "caveat", "note", "source_document", "source_agency", "source_at" from "input" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "work", "place", "standard", "add", "level", "note", "source_document", "source_agency", "source_at" from "effect" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "work", "needs", "excludes", "least", "step", "note", "source_document", "source_agency", "source_at" from "bond" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "capital", "year", "amount_amount", "amount_unit", "amount_approx", "amount_to", "amount_of", "amount_scale", "note", "source_document", "source_agency", "source_at" from "limit" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "pack", "path", "value", "gazette", "source_document", "source_agency", "source_at" from "correction" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "name", "place", "class", "pack", "aim", "by", "budget_amount", "budget_unit", "budget_approx", "budget_to", "budget_of", "budget_scale", "inputs", "costs", "finishes", "without", "report", "note", "source_document", "source_agency", "source_at" from "scenario" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "scenario", "place", "class", "pack", "aim", "by", "question", "as_of", "asked_at", "most_nodes", "nodes", "answers", "issued_by", "issued_at" from "path" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "agency", "owes", "measure", "places", "works", "objectives", "often", "from", "to", "due_day", "due_month", "cut_day", "regime", "reach", "least_amount", "least_unit", "least_approx", "least_to", "least_of", "least_scale", "most_amount", "most_unit", "most_approx", "most_to", "most_of", "most_scale", "evidence", "note", "source_document", "source_agency", "source_at" from "duty" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "often", "period", "regime", "cut", "due", "agencies", "steps" from "collection" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "collection", "agency", "number", "reason", "steps" from "return" where workspace_id = $1 order by id collate "C";

select "id", "version", "sequence", "programme", "return", "row", "field", "typed", "value_amount", "value_unit", "value_approx", "value_to", "value_of", "value_scale", "absent", "why", "note", "evidence", "files", "seen", "by" from "cell" where workspace_id = $1 order by id collate "C";
