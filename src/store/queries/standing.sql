-- The last that the journal says of each record about to change, now or up to a sequence.
select named.subject, named.id, last.version, last.sequence, last.actor, last.at, last.command, last.command_id,
  last.programme, last.after
  from unnest($1::text[], $2::text[]) as named (subject, id) cross join lateral (
  select version, sequence, actor, at, command, command_id, programme, after
  from journal
  where workspace_id = $3 and journal.subject = named.subject and record_id = named.id
  and sequence <= $4 and ($5::text is null or command = $6)
  order by version desc
  limit 1) as last;
