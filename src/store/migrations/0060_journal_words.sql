-- Entries of a journal are found by their words as records are (0025): each word that is looked for begins one of theirs. What
-- records say stands in the entry as JSON: names of fields are no words, nor are the letters by which JSON writes line ends. Of what
-- there is in masses only what people wrote is looked at. The workspace is a word, too, so that others' entries are passed over.
create function journal_words(workspace_id text, subject text, reason text, record_id text, before jsonb, after jsonb)
returns tsvector language sql immutable parallel safe cost 5000
return array_to_tsvector(array['@' || workspace_id]) || words_in(left(regexp_replace(
  array_to_string(
    array[reason, record_id] || case when subject in ('observation', 'boundary')
      then array[before ->> 'note', after ->> 'note'] else array[before::text, after::text] end,
    ' '),
  '"[A-Za-z]+": |\\[bfnrt]', ' ', 'g'), 400000));

create index journal_by_words on journal
  using gin (journal_words(workspace_id, subject, reason, record_id, before, after))
  where subject not in ('observation', 'boundary') or reason is not null
    or (before ->> 'note') is not null or (after ->> 'note') is not null;
