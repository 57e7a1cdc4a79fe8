-- The head of a workspace's journal, and the lock that keeps everybody else from moving it.
select workspace.sequence, workspace.hash, name, teaching, draft,
  (select at from journal where workspace_id = workspace.id and journal.sequence = workspace.sequence) as at
  from workspace where id = $1 for update;
