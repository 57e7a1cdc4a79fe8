-- The records as they were at a sequence of the journal.
select distinct on (subject, record_id collate "C") subject, record_id as id, version, sequence, programme, after
  from journal
  where workspace_id = $1 and sequence <= $2
  order by subject, record_id collate "C", sequence desc;
