-- The records as they were at a sequence of the journal.
select distinct on (case "subject" when 'unit' then 'agency' else "subject" end, record_id collate "C")
  case "subject" when 'unit' then 'agency' else "subject" end as subject, record_id as id, version, sequence, programme, after
  from journal
  where workspace_id = $1 and sequence <= $2 and subject = any($3)
  order by case "subject" when 'unit' then 'agency' else "subject" end, record_id collate "C", sequence desc;
