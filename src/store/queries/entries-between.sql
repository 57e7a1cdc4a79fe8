-- The entries by which records move on or back.
select entry.sequence, entry.subject, entry.record_id as id, entry.version, entry.programme, entry.after,
  entry.before, entry.previous_hash, entry.hash, previous.sequence as written, previous.programme as owner
  from journal entry left join journal previous
  on previous.workspace_id = entry.workspace_id
  and previous.subject in (entry.subject, case "entry"."subject" when 'agency' then 'unit' else "entry"."subject" end)
  and previous.record_id = entry.record_id and previous.version = entry.version - 1
  where entry.workspace_id = $1 and entry.sequence > $2 and entry.sequence <= $3
  order by entry.sequence;
