-- What a person decided on proposals that an old report gave: taken, with the record that was made; or dropped.
create table proposal (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  report text not null,
  file text not null,
  mark text not null,
  sentence text not null,
  record text,
  said jsonb not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, report) references document deferrable initially deferred
);

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on proposal to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;

-- Where the second wall (0090) stands already, it stands behind it too.
do $$
begin
  if to_regprocedure('tiendo.wall_in(regclass)') is not null then
    perform wall_in('proposal');
  end if;
end
$$;

-- A file that waits is taken by the page that it was sent to; those that wait now are sent again.
delete from upload;
alter table upload add column purpose text not null;
