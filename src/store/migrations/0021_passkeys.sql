-- Other ways in than a password: keys that a device keeps, and accounts of an identity provider that the operator trusts.

create table passkey (
  -- As the browser names it.
  id text primary key,
  person uuid not null references person (id),
  public_key bytea not null,
  -- How often the device says that it has signed; a count that goes back is a copy.
  counter bigint not null,
  transports text[] not null,
  name text not null check (name <> ''),
  made_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create index passkey_of_person on passkey (person);

create table outside_identity (
  issuer text not null,
  subject text not null,
  person uuid not null references person (id),
  made_at timestamptz(3) not null,
  used_at timestamptz(3) not null,
  primary key (issuer, subject)
);
create index outside_identity_of_person on outside_identity (person);

-- What was asked of a device or of a provider and is answered once. SHA-256 of the token that the browser holds.
create table challenge (
  token bytea primary key,
  kind text not null check (kind in ('passkey:make', 'passkey:sign-in', 'outside')),
  data jsonb not null,
  ends_at timestamptz(3) not null
);

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on passkey, outside_identity, challenge to tiendo_app;
  end if;
end
$$;
