-- How reports are reviewed in a workspace, and remarks on texts that were looked at and stand.
create table review (
  workspace_id text not null references workspace (id),
  id text not null check (id = 'review'),
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  severities jsonb not null,
  issue_waits text check (issue_waits in ('error', 'warning', 'info')),
  primary key (workspace_id, id)
);

create table waiver (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  rule text not null,
  about text not null,
  sentence text not null,
  report text,
  stands_on text[] not null,
  reason text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, report) references report deferrable initially deferred
);

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on review, waiver to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;

-- Where the second wall (0090) stands already, these stand behind it too.
do $$
begin
  if to_regprocedure('tiendo.wall_in(regclass)') is not null then
    perform wall_in('review'), wall_in('waiver');
  end if;
end
$$;
