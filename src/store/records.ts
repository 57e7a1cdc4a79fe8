/** All records of a workspace: as they are, and as they were at any sequence of the journal. */
import { sql } from 'kysely';
import { collectRecords, type RecordRow, type Records } from '#core/facts/records.ts';
import { SUBJECT_NAMES, type RecordIn, type Subject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { rowToRecord, subjectColumns } from '#store/columns.ts';
import { recordToday, todaySql } from '#store/upcast.ts';
import { findWorkspace } from '#store/workspace.ts';

type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly programme: string | null;
};

const asRecordRow = (subject: Subject, row: Row): RecordRow => ({
  ref: { subject, id: row.id, version: row.version, sequence: Number(row.sequence) },
  ...(row.programme !== null && { programme: row.programme }),
  record: rowToRecord(subject, row),
});

/** One subject's rows in id order. */
export const recordsQuery = (subject: Subject, workspace: string) => {
  const columns = sql.join(
    ['id', 'version', 'sequence', 'programme', ...subjectColumns(subject).map((column) => column.name)].map((name) =>
      sql.ref(name),
    ),
  );
  return sql<Row>`select ${columns} from ${sql.table(subject)} where workspace_id = ${workspace} order by id collate "C"`;
};

/** The current records, or undefined when there is no such workspace. Run in a snapshot, so that all subjects agree. */
export const loadRecords = async (reader: Reader, workspace: string): Promise<Records | undefined> => {
  const found = await findWorkspace(reader, workspace);
  if (!found) return undefined;
  const rows: RecordRow[] = [];
  for (const subject of SUBJECT_NAMES) {
    const result = await recordsQuery(subject, workspace).execute(reader.query);
    rows.push(...result.rows.map((row) => asRecordRow(subject, row)));
  }
  return collectRecords(workspace, found, rows);
};

interface JournalRow {
  readonly subject: Subject;
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly programme: string | null;
  readonly after: RecordIn<Subject> | null;
}

/** The last entry of each record at or before a sequence: the fold that gives the state of that time. */
export const recordsAtQuery = (workspace: string, sequence: number) => sql<JournalRow>`
  select distinct on (${todaySql('subject')}, record_id collate "C")
    ${todaySql('subject')} as subject, record_id as id, version, sequence, programme, after
  from journal
  where workspace_id = ${workspace} and sequence <= ${sequence}
  order by ${todaySql('subject')}, record_id collate "C", sequence desc`;

/** The hash of the entry at a sequence; "" where there is none. */
const hashAt = async (reader: Reader, workspace: string, sequence: number): Promise<string> => {
  const row = await reader.query
    .selectFrom('journal')
    .select('hash')
    .where('workspace_id', '=', workspace)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row?.hash ?? '';
};

/** The records as they were when the journal stood at `sequence`. */
export const loadRecordsAt = async (reader: Reader, workspace: string, sequence: number): Promise<Records> => {
  const { rows } = await recordsAtQuery(workspace, sequence).execute(reader.query);
  const present = rows.flatMap(({ after, subject, id, version, sequence: written, programme }): readonly RecordRow[] =>
    after === null
      ? []
      : [
          {
            ref: { subject, id, version, sequence: Number(written) },
            ...(programme !== null && { programme }),
            record: recordToday(subject, after),
          },
        ],
  );
  return collectRecords(workspace, { sequence, hash: await hashAt(reader, workspace, sequence) }, present);
};
