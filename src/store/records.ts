/** All records of a workspace: as they are, and as they were at any sequence of the journal. */
import { sql } from 'kysely';
import type { Identities } from '#core/facts/facts.ts';
import { IDENTITIES } from '#core/facts/series.ts';
import { collectRecords, collectStored, type RecordRow, type Records } from '#core/facts/records.ts';
import { SUBJECT_NAMES, type RecordIn, type RecordRef, type Stored, type Subject } from '#core/subjects/subjects.ts';
import type { Sees } from '#core/rights/audience.ts';
import type { Reader } from '#store/connection.ts';
import { heldOnce, rowToRecord, subjectColumns } from '#store/columns.ts';
import { streamRows } from '#store/stream-rows.ts';
import { namesOf, recordToday, todaySql } from '#store/upcast.ts';
import { andVisible, seenBy } from '#store/withheld.ts';
import { findWorkspace } from '#store/workspace.ts';

export type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly programme: string | null;
};

export const asRecordRow = (subject: Subject, row: Row): RecordRow => ({
  ref: { subject, id: row.id, version: row.version, sequence: Number(row.sequence) },
  ...(row.programme !== null && { programme: heldOnce(row.programme) }),
  record: rowToRecord(subject, row),
});

/** The same as it is stored: made at once, for a workspace has many. */
const asStored = (subject: Subject, row: Row): Stored<Subject> => {
  const { ref, programme, record } = asRecordRow(subject, row);
  const stored = record as { ref?: RecordRef; programme?: string };
  stored.ref = ref;
  if (programme !== undefined) stored.programme = programme;
  return Object.freeze(stored) as Stored<Subject>;
};

/** All that a record is made of. */
export const selectedColumns = (subject: Subject) =>
  sql.join(
    ['id', 'version', 'sequence', 'programme', ...subjectColumns(subject).map((column) => column.name)].map((name) =>
      sql.ref(name),
    ),
  );

/** One subject's rows in id order, those that a reader may see. */
export const recordsQuery = (subject: Subject, workspace: string, sees: Sees = 'all') =>
  sql<Row>`select ${selectedColumns(subject)} from ${sql.table(subject)} where workspace_id = ${workspace}${andVisible(sees, subject)} order by id collate "C"`;

/**
 * The identities at the head, or undefined when there is no such workspace. Run in a snapshot, so that all subjects
 * agree.
 */
export const loadIdentities = async (reader: Reader, workspace: string): Promise<Identities | undefined> =>
  loadSubjects(reader, workspace, IDENTITIES);

/** The current records, or undefined when there is no such workspace. Run in a snapshot, so that all subjects agree. */
export const loadRecords = async (reader: Reader, workspace: string): Promise<Records | undefined> =>
  loadSubjects(reader, workspace, SUBJECT_NAMES);

/** All but observations, of which there may be more than fit into memory; there are none then. Undefined as above. */
export const loadGround = async (reader: Reader, workspace: string): Promise<Records | undefined> =>
  loadSubjects(
    reader,
    workspace,
    SUBJECT_NAMES.filter((subject) => subject !== 'observation'),
  );

const loadSubjects = async (
  reader: Reader,
  workspace: string,
  subjects: readonly Subject[],
): Promise<Records | undefined> => {
  const found = await findWorkspace(reader, workspace);
  if (!found) return undefined;
  const stored: Stored<Subject>[] = [];
  for (const subject of subjects) {
    const query = recordsQuery(subject, workspace, seenBy(reader, workspace));
    if (MANY.has(subject)) {
      for await (const rows of streamRows(reader, query)) for (const row of rows) stored.push(asStored(subject, row));
      continue;
    }
    const { rows } = await query.execute(reader.query);
    for (const row of rows) stored.push(asStored(subject, row));
  }
  return collectStored(workspace, found, stored);
};

/**
 * Subjects of which a large workspace has thousands: they are read in parts, so that their rows never lie in memory all
 * at once.
 */
const MANY: ReadonlySet<Subject> = new Set<Subject>([
  'document',
  'work',
  'funding',
  'progress',
  'step',
  'extent',
  'observation',
]);

export interface JournalRow {
  readonly subject: Subject;
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly programme: string | null;
  readonly after: RecordIn<Subject> | null;
}

/**
 * The last entry of each record of some subjects at or before a sequence: the fold that gives the state of that time.
 */
export const recordsAtQuery = (workspace: string, sequence: number, subjects: readonly Subject[]) => sql<JournalRow>`
  select distinct on (${todaySql('subject')}, record_id collate "C")
    ${todaySql('subject')} as subject, record_id as id, version, sequence, programme, after
  from journal
  where workspace_id = ${workspace} and sequence <= ${sequence} and subject = any(${subjects.flatMap(namesOf)})
  order by ${todaySql('subject')}, record_id collate "C", sequence desc`;

/** The hash of the entry at a sequence; "" where there is none. */
export const hashAt = async (reader: Reader, workspace: string, sequence: number): Promise<string> => {
  const row = await reader.query
    .selectFrom('journal')
    .select('hash')
    .where('workspace_id', '=', workspace)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row?.hash ?? '';
};

/** The records as they were when the journal stood at `sequence`. */
export const loadRecordsAt = (reader: Reader, workspace: string, sequence: number): Promise<Records> =>
  loadSubjectsAt(reader, workspace, sequence, SUBJECT_NAMES);

/** The identities as they were then. */
export const loadIdentitiesAt = (reader: Reader, workspace: string, sequence: number): Promise<Identities> =>
  loadSubjectsAt(reader, workspace, sequence, IDENTITIES);

const loadSubjectsAt = async (
  reader: Reader,
  workspace: string,
  sequence: number,
  subjects: readonly Subject[],
): Promise<Records> => {
  const { rows } = await recordsAtQuery(workspace, sequence, subjects).execute(reader.query);
  return collectRecords(
    workspace,
    { sequence, hash: await hashAt(reader, workspace, sequence) },
    rows.flatMap(presentRow),
  );
};

/** The record that an entry left; none where it removed it. */
export const presentRow = ({ after, subject, id, version, sequence, programme }: JournalRow): readonly RecordRow[] =>
  after === null
    ? []
    : [
        {
          ref: { subject, id, version, sequence: Number(sequence) },
          ...(programme !== null && { programme }),
          record: recordToday(subject, after),
        },
      ];
