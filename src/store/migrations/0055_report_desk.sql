-- The report desk: what the office decides on a draft, opinions, issued reports with their files, receipts. Each row is the
-- current version; all versions stand in the journal.

alter table report add column corrects text;
alter table report add foreign key (workspace_id, corrects) references report deferrable initially deferred;

create table wording (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  report text not null,
  block text not null,
  act text not null check (act in ('replace', 'after', 'omit', 'waive')),
  text text,
  instead text,
  seen jsonb not null,
  reason text,
  primary key (workspace_id, id),
  foreign key (workspace_id, report) references report deferrable initially deferred
);

create table circulation (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  report text not null,
  sent date not null,
  due date not null,
  agencies text[] not null,
  note text,
  primary key (workspace_id, id),
  foreign key (workspace_id, report) references report deferrable initially deferred
);

create table opinion (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  circulation text not null,
  agency text,
  "by" text,
  block text,
  text text not null,
  given date not null,
  answer text check (answer in ('taken', 'partly', 'declined')),
  reason text,
  primary key (workspace_id, id),
  foreign key (workspace_id, circulation) references circulation deferrable initially deferred,
  foreign key (workspace_id, agency) references agency deferrable initially deferred
);

create table issue (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  report text not null,
  symbol text not null,
  issued date not null,
  signer text not null,
  as_of date not null,
  asked_at integer not null,
  hash text not null,
  files jsonb not null,
  agencies text[] not null,
  issued_by text not null,
  issued_at text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, report) references report deferrable initially deferred
);

create table receipt (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  issue text not null,
  agency text not null,
  received date not null,
  "by" text not null,
  note text,
  primary key (workspace_id, id),
  foreign key (workspace_id, issue) references issue deferrable initially deferred,
  foreign key (workspace_id, agency) references agency deferrable initially deferred
);

-- Files that records name by their SHA-256: written once, never changed.
create table kept_file (
  workspace_id text not null references workspace (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  primary key (workspace_id, sha256)
);

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on wording, circulation, opinion, issue, receipt to tiendo_app;
    grant select, insert on kept_file to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;
