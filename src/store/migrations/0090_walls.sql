-- A second wall: the application's role sees and writes the rows of the one workspace that its connection names, whatever a
-- statement asks. '*': all of them, for lists of workspaces; nothing named: none. Tables' owner is not held by it: the owner copies
-- new rows in (COPY knows no policies), looks up words (their indexes cannot be used behind one), moves schema and backups.
-- Without the role tiendo_app (0005) the owner is who works, and this wall is not there.
create function wall_in(walled regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format(
    'create policy own_workspace on %s using ((select current_setting(''tiendo.workspace'', true)) = workspace_id
      or (select current_setting(''tiendo.workspace'', true)) = ''*'')',
    walled);
end
$$;

-- Who has which role is asked across workspaces, and so is the log of access.
select wall_in(format('%I.%I', table_schema, table_name)::regclass)
from information_schema.columns join information_schema.tables using (table_schema, table_name)
where table_schema = 'tiendo' and column_name = 'workspace_id' and table_type = 'BASE TABLE'
  and table_name not in ('role_grant', 'access_log');
