/** The tables hold exactly what the journal gives: each record's last entry, nothing besides. */
import { sql } from 'kysely';
import { canonicalJson } from '#core/shape/canonical.ts';
import { SUBJECT_NAMES, type RecordIn, type Subject } from '#core/subjects/subjects.ts';
import { rowToRecord, subjectColumns } from '#store/columns.ts';
import type { Reader } from '#store/connection.ts';
import { readStanding } from '#store/journal/standing.ts';
import type { Breaches } from '#store/journal/breaches.ts';
import { streamRows } from '#store/stream-rows.ts';
import { namesOf, recordToday } from '#store/upcast.ts';
import { findWorkspace, workspaceRecord } from '#store/workspace.ts';

export const verifyTables = async (reader: Reader, workspace: string, breaches: Breaches): Promise<void> => {
  await verifyName(reader, workspace, breaches);
  for (const subject of SUBJECT_NAMES) {
    const misplaced = await verifyLast(reader, workspace, subject, breaches);
    await verifyRows(reader, workspace, subject, misplaced, breaches);
  }
};

const verifyName = async (reader: Reader, workspace: string, breaches: Breaches): Promise<void> => {
  const name = { subject: 'workspace', id: workspace } as const;
  const row = await findWorkspace(reader, workspace);
  const told = (await readStanding(reader, workspace, [name])).get(`workspace/${workspace}`)?.record;
  if (!row) return;
  if (!told) breaches.add({ kind: 'unwritten', ...name });
  else if (canonicalJson(workspaceRecord(row)) !== canonicalJson(told)) breaches.add({ kind: 'altered', ...name });
};

interface LastRow {
  readonly id: string;
  readonly gone: boolean;
  readonly stands: boolean;
}

/** Records whose row is not the one that the last entry wrote. */
export const misplacedQuery = (workspace: string, subject: Subject) => sql<LastRow>`
  select last.record_id as id, last.gone, standing.id is not null as stands
  from (
    select distinct on (record_id) record_id, sequence, after is null as gone
    from journal where workspace_id = ${workspace} and subject = any(${namesOf(subject)})
    order by record_id, version desc) as last
  left join ${sql.table(subject)} as standing on standing.workspace_id = ${workspace} and standing.id = last.record_id
  where last.gone = (standing.id is not null) or standing.sequence <> last.sequence
  order by last.record_id`;

/** More are told twice rather than kept. */
const MOST_KEPT = 100_000;

/** Answers the ids of rows that were told. */
const verifyLast = async (
  reader: Reader,
  workspace: string,
  subject: Subject,
  breaches: Breaches,
): Promise<ReadonlySet<string>> => {
  const told = new Set<string>();
  for await (const rows of streamRows(reader, misplacedQuery(workspace, subject)))
    for (const { id, gone, stands } of rows) {
      breaches.add({ kind: gone ? 'unwritten' : stands ? 'altered' : 'missing', subject, id });
      if (stands && told.size < MOST_KEPT) told.add(id);
    }
  return told;
};

type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version: number;
  readonly programme: string | null;
  readonly told_version: number | null;
  readonly told_programme: string | null;
  readonly told: RecordIn<Subject> | null;
};

/** Every row beside the entry that it says to come from. */
export const rowsBesideJournalQuery = (workspace: string, subject: Subject) => {
  const columns = ['id', 'version', 'programme', ...subjectColumns(subject).map((column) => column.name)];
  return sql<Row>`
    select ${sql.join(columns.map((name) => sql`standing.${sql.ref(name)}`))}, entry.version as told_version,
      entry.programme as told_programme, entry.after as told
    from ${sql.table(subject)} as standing left join journal as entry
      on entry.workspace_id = standing.workspace_id and entry.sequence = standing.sequence
        and entry.subject = any(${namesOf(subject)}) and entry.record_id = standing.id
    where standing.workspace_id = ${workspace}`;
};

const verifyRows = async (
  reader: Reader,
  workspace: string,
  subject: Subject,
  told: ReadonlySet<string>,
  breaches: Breaches,
): Promise<void> => {
  for await (const rows of streamRows(reader, rowsBesideJournalQuery(workspace, subject)))
    for (const row of rows) {
      if (told.has(row.id)) continue;
      if (row.told === null) breaches.add({ kind: 'unwritten', subject, id: row.id });
      else if (!says(subject, row)) breaches.add({ kind: 'altered', subject, id: row.id });
    }
};

const says = (subject: Subject, row: Row): boolean =>
  row.version === row.told_version &&
  row.programme === row.told_programme &&
  canonicalJson(rowToRecord(subject, row)) === canonicalJson(recordToday(subject, row.told));
