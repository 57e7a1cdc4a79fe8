-- What was planned is asked for by who set it, as it stands and as it stood: whoever set one does not go.
create index if not exists observation_by_assigner on observation (workspace_id, assigner) where assigner is not null;
create index if not exists journal_of_assigned on journal (workspace_id, (coalesce(after, before) ->> 'assigner'))
  where subject = 'observation' and (coalesce(after, before) ->> 'assigner') is not null;
