-- Kinds of works, sectors, sources of money and kinds of documents are terms of a vocabulary: a shipped one and the
-- workspace's own, which are records. What a term may be is asked of the vocabulary, not of the tables.
alter table work drop constraint work_kind_check, drop constraint work_sector_check;
alter table funding drop constraint funding_capital_check;
alter table document drop constraint document_kind_check;

create table term (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text not null,
  set text not null,
  code text not null,
  name text,
  en text,
  also text[] not null,
  parent text,
  noun text,
  counter text,
  owner text,
  states jsonb,
  levels jsonb not null,
  symbols text[] not null,
  measures text,
  steps text[] not null,
  note text,
  source_document text,
  source_agency text,
  source_at text,
  primary key (workspace_id, id),
  check (set in ('work-kind', 'sector', 'capital', 'document-kind', 'measure-unit'))
);

alter table term add foreign key (workspace_id, source_document) references document deferrable initially deferred;
alter table term add foreign key (workspace_id, source_agency) references agency deferrable initially deferred;

do $$
begin
  if exists (select from pg_roles where rolname = 'tiendo_app') then
    grant select, insert, update, delete on term to tiendo_app;
  end if;
exception when insufficient_privilege then
  raise notice 'no grants to tiendo_app: not allowed on this server';
end
$$;
