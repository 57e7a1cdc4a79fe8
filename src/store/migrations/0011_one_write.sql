-- Everything in the journal, and every command once.

-- What was commanded, and what was answered: a command that comes a second time is answered the same and does nothing.
create table command (
  workspace_id text not null references workspace (id),
  id uuid not null,
  at timestamptz(3) not null,
  actor text not null,
  content text not null,
  answer jsonb not null,
  primary key (workspace_id, id)
);
comment on column command.content is 'SHA-256 of what was commanded: the same id with another content is a mistake';

-- The last version of a record that was removed is found without reading what stands.
create index journal_removals on journal (workspace_id, subject, record_id) where after is null;

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert on command to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;

-- A workspace's name and its mark as teaching data come from the journal from now on: those that stand are taken into it.
-- The text that is hashed is the canonical JSON of the entry, as src/store/journal/entry.ts makes it.
do $$
declare
  one record;
  stamp timestamptz;
  command_id uuid;
  after text;
  entry text;
  own_hash text;
begin
  for one in select * from workspace order by id for update loop
    select greatest(date_trunc('milliseconds', clock_timestamp()), max(at)) into stamp
      from journal where workspace_id = one.id and sequence = one.sequence;
    command_id := gen_random_uuid();
    after := '{"id":' || to_json(one.id) || ',"name":' || to_json(one.name)
      || case when one.teaching then ',"purpose":"teaching"' else '' end || '}';
    entry := '{"actor":"Tiến Độ","after":' || after
      || ',"at":' || to_json(to_char(stamp at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      || ',"before":null,"command":"adopt-workspace","command_id":' || to_json(command_id)
      || ',"programme":null,"reason":null,"record_id":' || to_json(one.id) || ',"sequence":' || one.sequence + 1
      || ',"subject":"workspace","version":1,"workspace_id":' || to_json(one.id) || '}';
    own_hash := encode(sha256(convert_to(one.hash || E'\n' || entry, 'UTF8')), 'hex');
    insert into journal values (one.id, one.sequence + 1, stamp, 'Tiến Độ', 'adopt-workspace', command_id, 'workspace',
      one.id, null, 1, null, after::jsonb, null, one.hash, own_hash);
    update workspace set sequence = one.sequence + 1, hash = own_hash where id = one.id;
  end loop;
end
$$;

create function refuse_unwritten_name() returns trigger language plpgsql as $$
begin
  raise exception 'the name and the mark of a workspace change with its journal only' using errcode = 'insufficient_privilege';
end
$$;

create trigger workspace_is_in_the_journal before update of name, teaching on workspace
  for each row when ((old.name, old.teaching) is distinct from (new.name, new.teaching) and old.sequence = new.sequence)
  execute function refuse_unwritten_name();
