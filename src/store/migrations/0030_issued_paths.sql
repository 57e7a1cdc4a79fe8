-- Paths as they were issued: the answer that a report tells. Each row is the current version; all versions stand in the journal.

create table path (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  scenario text not null,
  place text not null,
  class text not null,
  pack text not null,
  aim text not null,
  "by" date not null,
  question text not null,
  as_of date not null,
  asked_at integer not null,
  most_nodes integer not null,
  nodes integer not null,
  answers jsonb not null,
  issued_by text not null,
  issued_at text not null,
  primary key (workspace_id, id)
);

alter table path add foreign key (workspace_id, scenario) references scenario deferrable initially deferred;

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on path to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;
