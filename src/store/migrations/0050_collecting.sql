-- Who owes which figures, the collection of a period, the return of an agency and its cells. Each row is the current version;
-- all versions stand in the journal.

create table duty (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  agency text not null,
  owes text not null check (owes in ('measure', 'progress', 'money', 'objective', 'obstacle', 'task')),
  measure text,
  places text[] not null,
  works text[] not null,
  objectives text[] not null,
  often text not null check (often in ('month', 'quarter', 'half', 'nine-months', 'year', 'once')),
  "from" text not null,
  "to" text,
  due_day integer not null check (due_day between 1 and 31),
  due_month integer check (due_month between 0 and 12),
  cut_day integer check (cut_day between 1 and 31),
  regime text,
  reach text check (reach in ('period', 'to-date')),
  least_amount numeric,
  least_unit text,
  least_approx text[],
  least_to numeric,
  least_of numeric,
  least_scale integer,
  most_amount numeric,
  most_unit text,
  most_approx text[],
  most_to numeric,
  most_of numeric,
  most_scale integer,
  evidence text check (evidence in ('yes')),
  note text,
  source_document text,
  source_agency text,
  source_at text,
  primary key (workspace_id, id)
);

create table collection (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  often text not null check (often in ('month', 'quarter', 'half', 'nine-months', 'year', 'once')),
  period text not null,
  regime text,
  cut text,
  due date not null,
  agencies text[] not null,
  steps jsonb not null,
  primary key (workspace_id, id)
);

create table "return" (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  collection text not null,
  agency text not null,
  number integer not null check (number > 0),
  reason text,
  steps jsonb not null,
  primary key (workspace_id, id)
);

create table cell (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  "return" text not null,
  "row" text not null,
  field text not null,
  typed text,
  value_amount numeric,
  value_unit text,
  value_approx text[],
  value_to numeric,
  value_of numeric,
  value_scale integer,
  absent text,
  why text,
  note text,
  evidence text,
  seen integer,
  by text not null,
  primary key (workspace_id, id)
);

alter table duty
  add foreign key (workspace_id, agency) references agency deferrable initially deferred,
  add foreign key (workspace_id, measure) references measure deferrable initially deferred,
  add foreign key (workspace_id, source_document) references document deferrable initially deferred,
  add foreign key (workspace_id, source_agency) references agency deferrable initially deferred;
alter table "return"
  add foreign key (workspace_id, collection) references collection deferrable initially deferred,
  add foreign key (workspace_id, agency) references agency deferrable initially deferred;
alter table cell add foreign key (workspace_id, "return") references "return" deferrable initially deferred;

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on duty, collection, "return", cell to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;
