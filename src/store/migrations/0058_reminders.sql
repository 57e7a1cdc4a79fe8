-- Reminders: where a person gets mail, one mail a person and day, and the secret of a calendar feed.
alter table person add column email text;

create table reminder (
  person uuid not null references person (id),
  day date not null,
  -- What it says, so that the same is not sent again the next day.
  digest text not null,
  message_id text not null,
  claimed_at timestamptz(3) not null,
  sent_at timestamptz(3),
  primary key (person, day)
);

create table calendar_feed (
  person uuid primary key references person (id),
  -- SHA-256 of the secret in the address.
  token bytea not null unique,
  made_at timestamptz(3) not null
);

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on reminder, calendar_feed to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;
