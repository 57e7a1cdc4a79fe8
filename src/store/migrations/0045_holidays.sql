-- Days off of an office, days it works instead, and times of which all is announced.
create table holiday (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  name text not null,
  kind text not null check (kind in ('off', 'work', 'announced')),
  "from" date not null,
  "to" date,
  agency text,
  note text,
  source_document text,
  source_agency text,
  source_at text,
  primary key (workspace_id, id)
);

alter table holiday add foreign key (workspace_id, agency) references agency deferrable initially deferred;
alter table holiday add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table holiday add foreign key (workspace_id, source_agency) references agency deferrable initially deferred;

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on holiday to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;
