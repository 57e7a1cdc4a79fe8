-- Words as people look for them: without marks and case, đ as d (src/core/text/fold.ts says the same). What is found by
-- words is found by indexes over what the tables hold anyway: whoever writes a row moves them on, and nothing else has to.
create function folded(words text) returns text language sql immutable strict parallel safe
  return lower(translate(
    regexp_replace(normalize(words, NFD), U&'[\0300-\036F]', '', 'g'), U&'\0111\0110', 'dd') collate "C");

-- The words of some texts, each once.
create function words_in(variadic texts text[]) returns tsvector language sql immutable parallel safe
  return array_to_tsvector(array_remove(
    regexp_split_to_array(folded(coalesce(array_to_string(texts, ' '), '')), '[^a-z0-9]+'), ''));

-- The texts of a list of spellings.
create function spelled(spellings jsonb) returns text language sql immutable parallel safe
  return jsonb_path_query_array(spellings, '$[*].text')::text;

create index place_words on place using gin (words_in(name, spelled(spellings), note));
create index agency_words on agency using gin (words_in(name, short));
create index party_words on party using gin (words_in(name, short, seat));
create index document_words on document using gin (words_in(symbol, subject, note));
create index programme_words on programme using gin (words_in(title, short, aim));
create index objective_words on objective using gin (words_in(split_part(id, '/', 2), title, short, note));
create index measure_words on measure using gin (words_in(name, definition, open_question));
create index observation_words on observation using gin (words_in(note)) where note is not null;
create index work_words on work using gin (words_in(name, location, scope, note));
create index progress_words on progress using gin (words_in(statement)) where statement is not null;
create index step_words on step using gin (words_in(statement)) where statement is not null;
create index extent_words on extent using gin (words_in(label));
create index funding_words on funding using gin (words_in(note)) where note is not null;
create index contribution_words on contribution using gin (words_in(what, location));
create index claim_words on claim using gin (words_in(label));
create index obstacle_words on obstacle using gin (words_in(statement, next_step));
create index finding_words on finding using gin (words_in(statement));
create index oversight_words on oversight using gin (words_in(topic, outcome));
create index task_words on task using gin (words_in(variadic statements || actors));
create index report_words on report using gin (words_in(type_name, subject, symbol));
create index scenario_words on scenario using gin (words_in(name, note));
