-- A workspace is one locality's data; nothing crosses it. Its id leads every key, so that it can be the
-- distribution column of a cluster.
create table workspace (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  name text not null,
  sequence bigint not null default 0 check (sequence >= 0),
  hash text not null
);
comment on column workspace.sequence is 'last journal sequence: the version of everything in the workspace';
comment on column workspace.hash is 'hash of the last journal entry; of nothing, the hash of the workspace id';

-- Every change: who, when, by which command, what before and after, why. Nothing is ever lost: the application may
-- only read and append, and the trigger below refuses everybody else too.
create table journal (
  workspace_id text not null references workspace (id),
  sequence bigint not null check (sequence > 0),
  at timestamptz(3) not null,
  actor text not null check (actor <> ''),
  command text not null check (command <> ''),
  command_id uuid not null,
  subject text not null,
  record_id text not null,
  programme text,
  version integer not null check (version > 0),
  before jsonb,
  after jsonb,
  reason text,
  previous_hash text not null,
  hash text not null,
  primary key (workspace_id, sequence),
  unique (workspace_id, subject, record_id, version),
  check (before is not null or after is not null)
);
comment on column journal.after is 'the record as written; null: it was removed';
comment on column journal.hash is 'SHA-256 of the previous hash and the canonical JSON of the entry';

create function refuse_journal_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger journal_is_append_only before update or delete or truncate on journal
  for each statement execute function refuse_journal_change();
