-- Score sheets and their criteria (src/core/subjects/scorecard/shape.ts).
create table scorecard (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  title text not null,
  rules text,
  agency text not null,
  period text not null,
  grades jsonb not null,
  audience text check (audience in ('internal', 'party', 'government')),
  source_document text,
  source_agency text,
  source_at text,
  primary key (workspace_id, id),
  check (source_document is not null or source_agency is not null),
  foreign key (workspace_id, programme) references programme deferrable initially deferred,
  foreign key (workspace_id, rules) references document deferrable initially deferred,
  foreign key (workspace_id, agency) references agency deferrable initially deferred,
  foreign key (workspace_id, source_document) references document deferrable initially deferred,
  foreign key (workspace_id, source_agency) references agency deferrable initially deferred
);

create table scoreline (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  scorecard text not null,
  "order" integer not null,
  code text,
  title text not null,
  nature text not null check (nature in ('standard', 'bonus', 'penalty')),
  most_amount numeric not null,
  most_unit text not null,
  most_approx text[] not null,
  most_to numeric,
  most_of numeric,
  most_scale integer,
  way text not null check (way in ('told', 'share', 'reached', 'each')),
  evidence text,
  goal_amount numeric,
  goal_unit text,
  goal_approx text[],
  goal_to numeric,
  goal_of numeric,
  goal_scale integer,
  each_amount numeric,
  each_unit text,
  each_approx text[],
  each_to numeric,
  each_of numeric,
  each_scale integer,
  told_amount numeric,
  told_unit text,
  told_approx text[],
  told_to numeric,
  told_of numeric,
  told_scale integer,
  excused text,
  note text,
  source_document text,
  source_agency text,
  source_at text,
  primary key (workspace_id, id),
  check (source_document is not null or source_agency is not null),
  check ((goal_amount is null) = (goal_unit is null)),
  check ((each_amount is null) = (each_unit is null)),
  check ((told_amount is null) = (told_unit is null)),
  foreign key (workspace_id, programme) references programme deferrable initially deferred,
  foreign key (workspace_id, scorecard) references scorecard deferrable initially deferred,
  foreign key (workspace_id, source_document) references document deferrable initially deferred,
  foreign key (workspace_id, source_agency) references agency deferrable initially deferred
);

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on scorecard, scoreline to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;

-- Where the second wall (0090) stands already, these stand behind it too.
do $$
begin
  if to_regprocedure('tiendo.wall_in(regclass)') is not null then
    perform wall_in('scorecard'), wall_in('scoreline');
  end if;
end
$$;
