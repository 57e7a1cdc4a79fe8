-- Behind the wall (0090) an index over coalesce() is of no use: the server takes it for something that could tell of rows
-- which the wall hides. A case says the same, and is not.
drop index observation_by_effective;
create index observation_by_programme
  on observation (workspace_id, (case when programme is null then '' else programme end), effective);
