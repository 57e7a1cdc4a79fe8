-- What is recorded for the urban class. Each row is the current version; all versions stand in the journal.

alter table workspace add column teaching boolean not null default false;
comment on column workspace.teaching is 'invented data for training: never taken for the only workspace there is';

create table urban (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  place text not null,
  units integer,
  reductions text[] not null,
  not_considered text[] not null,
  former_class text,
  aim text not null,
  evidence_days integer,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (source_document is not null or source_unit is not null)
);

create table input (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  place text not null,
  standard text not null,
  value text,
  figure text,
  likely text,
  since text,
  file text,
  caveat text,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (caveat in ('definition-not-stated', 'territory-differs', 'not-official')),
  check (source_document is not null or source_unit is not null)
);

create table effect (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  work text not null,
  place text not null,
  standard text not null,
  add text,
  level text,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (source_document is not null or source_unit is not null)
);

create table bond (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  work text not null,
  needs text[] not null,
  excludes text[] not null,
  least text,
  step text,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (source_document is not null or source_unit is not null)
);

create table correction (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  pack text not null,
  path text not null,
  value text not null,
  gazette text not null,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id)
);

create table scenario (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  name text not null,
  place text not null,
  class text not null,
  pack text not null,
  aim text not null,
  "by" date,
  budget_amount numeric,
  budget_unit text,
  budget_approx text[],
  inputs jsonb not null,
  costs jsonb not null,
  finishes jsonb not null,
  without text[] not null,
  report text,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id)
);

alter table urban add foreign key (workspace_id, place) references place deferrable initially deferred;
alter table urban add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table urban add foreign key (workspace_id, source_unit) references unit deferrable initially deferred;
alter table input add foreign key (workspace_id, place) references place deferrable initially deferred;
alter table input add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table input add foreign key (workspace_id, source_unit) references unit deferrable initially deferred;
alter table effect add foreign key (workspace_id, work) references work deferrable initially deferred;
alter table effect add foreign key (workspace_id, place) references place deferrable initially deferred;
alter table effect add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table effect add foreign key (workspace_id, source_unit) references unit deferrable initially deferred;
alter table bond add foreign key (workspace_id, work) references work deferrable initially deferred;
alter table bond add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table bond add foreign key (workspace_id, source_unit) references unit deferrable initially deferred;
alter table correction add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table correction add foreign key (workspace_id, source_unit) references unit deferrable initially deferred;
alter table scenario add foreign key (workspace_id, place) references place deferrable initially deferred;
alter table scenario add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table scenario add foreign key (workspace_id, source_unit) references unit deferrable initially deferred;

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on urban, input, effect, bond, correction, scenario to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;
