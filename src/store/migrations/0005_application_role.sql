-- The application works under a role that cannot change or remove journal entries. A server that does not let us
-- make roles still has the trigger of 0001.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tiendo_app') then
    create role tiendo_app nologin;
  end if;
  execute format('grant tiendo_app to %I', current_user);
  grant usage on schema tiendo to tiendo_app;
  grant select, insert, update, delete on all tables in schema tiendo to tiendo_app;
  revoke update, delete, truncate on journal from tiendo_app;
  revoke all on migration from tiendo_app;
exception when insufficient_privilege then
  raise notice 'no role tiendo_app: not allowed to make roles on this server';
end
$$;
