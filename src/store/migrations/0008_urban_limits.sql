-- The most that may be spent on works, by source and year. Each row is the current version.

create table "limit" (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  capital text,
  year text,
  amount_amount numeric not null,
  amount_unit text not null,
  amount_approx text[] not null,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (source_document is not null or source_unit is not null)
);

alter table "limit" add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table "limit" add foreign key (workspace_id, source_unit) references unit deferrable initially deferred;

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on "limit" to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;
