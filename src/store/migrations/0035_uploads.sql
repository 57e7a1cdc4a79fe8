-- Files that were checked and wait for their sender to say yes. By SHA-256 of a token that the form carries.
create table upload (
  token bytea primary key,
  -- Who sent it: nobody else can take it.
  sender text not null,
  workspace_id text not null references workspace (id),
  content bytea not null,
  ends_at timestamptz(3) not null
);
do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on upload to tiendo_app;
  end if;
end
$$;
