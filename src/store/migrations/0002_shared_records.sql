-- Records that every programme of a workspace shares. Each row is the current version; all versions stand in the
-- journal. A quantity lies in three columns (amount, unit, approximation), a source in three (document, unit, place in it).

create table place (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  name text not null,
  kind text not null,
  parent text,
  code text,
  "from" text,
  "to" text,
  spellings jsonb not null,
  members text[] not null,
  successors text[] not null,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (kind in ('province', 'city', 'ward', 'commune', 'neighbourhood', 'residential-area', 'street', 'river', 'group')),
  check (source_document is not null or source_unit is not null)
);

create table boundary (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  place text not null,
  geometry jsonb not null,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (source_document is not null or source_unit is not null)
);

create table unit (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  name text not null,
  short text,
  line text not null,
  parent text,
  place text,
  "from" text,
  "to" text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (line in ('party', 'council', 'government', 'front', 'service', 'central')),
  check (source_document is not null or source_unit is not null)
);

create table party (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  name text not null,
  short text,
  kind text not null,
  seat text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (kind in ('enterprise', 'cooperative', 'organisation', 'person')),
  check (source_document is not null or source_unit is not null)
);

create table document (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  kind text not null,
  symbol text,
  issuer text,
  date text,
  subject text,
  cutoff date,
  relations jsonb not null,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (kind in ('resolution', 'decision', 'directive', 'conclusion', 'plan', 'programme', 'notice', 'letter', 'report', 'scheme', 'submission', 'contract', 'other'))
);

create table measure (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  name text not null,
  unit text not null,
  aggregation text not null,
  direction text not null,
  definition text,
  open_question text,
  parts text[] not null,
  share_of text,
  objective text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (aggregation in ('sum', 'mean', 'none')),
  check (direction in ('up', 'down', 'none')),
  check (source_document is not null or source_unit is not null)
);

create table observation (
  workspace_id text not null references workspace (id),
  id text not null,
  version integer not null check (version > 0),
  sequence bigint not null,
  programme text,
  measure text not null,
  place text not null,
  period text not null,
  kind text not null,
  value_amount numeric,
  value_unit text,
  value_approx text[],
  since text,
  note text,
  source_document text,
  source_unit text,
  source_at text,
  primary key (workspace_id, id),
  check (kind in ('actual', 'plan', 'estimate', 'forecast', 'baseline')),
  check ((value_amount is null) = (value_unit is null)),
  check (value_unit <> 'đồng' or value_amount = trunc(value_amount)),
  check (source_document is not null or source_unit is not null)
);
