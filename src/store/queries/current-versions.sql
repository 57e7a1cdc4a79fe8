-- The last version of each record about to change.
select distinct on (journal.subject, journal.record_id) journal.subject, journal.record_id, version, after
  from journal join unnest($1::text[], $2::text[]) as changed (subject, record_id)
  on journal.subject = changed.subject and journal.record_id = changed.record_id
  where workspace_id = $3
  order by journal.subject, journal.record_id, version desc;
