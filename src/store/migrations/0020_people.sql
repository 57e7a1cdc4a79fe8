-- People, how they sign in, and what they are. Nothing here is a record of a workspace: names of accounts, passwords and
-- sessions never enter the journal of records. What people do with accounts stands in the access log.

create table person (
  id uuid primary key,
  -- The name by which one signs in; folded, so that letter case makes no second person.
  sign_in text not null unique check (sign_in ~ '^[a-z0-9][a-z0-9._@-]{1,62}$'),
  name text not null check (name <> ''),
  position text,
  administers boolean not null default false,
  -- Law 91/2025: why we hold the data, and until when.
  purpose text not null,
  keep_until date,
  made_at timestamptz(3) not null,
  -- No longer signs in. Erased: name and position are gone, the id stays, so that what it did keeps its author's mark.
  closed_at timestamptz(3),
  erased_at timestamptz(3)
);

create table role_grant (
  person uuid not null references person (id),
  workspace_id text not null references workspace (id),
  role text not null check (role in ('administrator', 'office', 'reporter', 'approver', 'leader', 'inspector')),
  agency text,
  primary key (person, workspace_id, role),
  check ((role in ('reporter', 'approver')) = (agency is not null))
);

create table password (
  person uuid primary key references person (id),
  -- PHC text of argon2id; parameters may grow, old ones are still understood.
  hash text not null,
  set_at timestamptz(3) not null
);

create table session (
  -- SHA-256 of the token: who reads this table cannot sign in with it.
  token bytea primary key,
  id uuid not null unique,
  person uuid not null references person (id),
  started_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  address text not null,
  agent text not null
);
create index session_of_person on session (person);

-- A link that opens once: a first password, or a lost one.
create table one_time_link (
  token bytea primary key,
  person uuid not null references person (id),
  made_by text not null,
  made_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  used_at timestamptz(3)
);

-- Who signed in, who was refused, who took data out, who changed accounts. Append-only and chained by hash like the
-- journal of records; one chain for the installation.
create table access_log (
  sequence bigint primary key check (sequence > 0),
  at timestamptz(3) not null,
  actor text not null check (actor <> ''),
  event text not null check (event <> ''),
  workspace_id text,
  address text,
  data jsonb not null,
  previous_hash text not null,
  hash text not null
);
create index access_log_of_workspace on access_log (workspace_id, sequence);
create trigger access_log_is_append_only before update or delete or truncate on access_log
  for each statement execute function refuse_journal_change();

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on person, role_grant, password, session, one_time_link to tiendo_app;
    grant select, insert on access_log to tiendo_app;
  end if;
end
$$;

-- Attempts at guessing, counted for all processes together (rate-limiter-flexible keeps its counts here).
create table attempt (key varchar(255) primary key, points integer not null default 0, expire bigint);
do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on attempt to tiendo_app;
  end if;
end
$$;
