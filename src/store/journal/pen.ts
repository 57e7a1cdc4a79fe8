/**
 * The only writer. A pen holds the lock of one workspace until the transaction ends: what it writes follows the last
 * entry without a gap, and stands in table and journal together or not at all.
 */
import { sql } from 'kysely';
import { printHead, type Head } from '#core/facts/head.ts';
import { isSeries } from '#core/facts/series.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { JournalRecord, JournalSubject, RecordIn, Subject } from '#core/subjects/subjects.ts';
import { isDraft, type WorkspaceRecord } from '#core/subjects/workspace/shape.ts';
import { recordCells, recordToRow, subjectColumns } from '#store/columns.ts';
import type { Writer } from '#store/connection.ts';
import { copyCell, copyLines, copyStatement, copyText } from '#store/copy.ts';
import { JOURNAL_COPY, journalLine } from '#store/journal/copy-line.ts';
import { firstHash, hashWith, type ChainedEntry, type JournalEntry } from '#store/journal/entry.ts';
import { openWithheldNotes } from '#store/journal/note-withheld.ts';

/** Who writes what, and why. */
export interface Writing {
  /** Who answers for it, by name. */
  readonly actor: string;
  /** What was done: "import-programme". */
  readonly command: string;
  readonly commandId: string;
  readonly reason?: string;
}

/** One change that was decided. */
export interface Change {
  readonly subject: JournalSubject;
  readonly id: string;
  readonly programme?: string;
  /** The record as it shall be; absent: it is removed. */
  readonly record?: JournalRecord;
  /** What stands, read under the lock. Version 0: it never was; without record: it was removed. */
  readonly before: { readonly version: number; readonly record?: JournalRecord };
}

export interface Pen {
  /** The last entry, those that are not flushed yet included. */
  readonly head: () => Head;
  /**
   * How far the clock is behind the last entry, in milliseconds; 0: it is not. The entry then takes the last one's
   * instant.
   */
  readonly late: number;
  /** Chains an entry for the change; undefined when nothing changes. Nothing leaves before `flush`. */
  readonly write: (writing: Writing, change: Change) => ChainedEntry | undefined;
  /** Sends what was written since the last flush. */
  readonly flush: () => Promise<void>;
  /** Flushes and moves the workspace's head on. The last thing that a transaction does with a pen. */
  readonly close: () => Promise<Head>;
}

interface Locked extends Head {
  readonly name: string;
  readonly teaching: boolean;
  readonly draft: boolean;
  readonly at: Date | null;
}

/** The head with the instant of its entry, and the lock that keeps everybody else from moving it. */
export const lockQuery = (workspace: string) => sql<Locked>`
  select workspace.sequence, workspace.hash, name, teaching, draft,
    (select at from journal where workspace_id = workspace.id and journal.sequence = workspace.sequence) as at
  from workspace where id = ${workspace} for update`;

/** Makes the row of a workspace that is new. Its name comes with its first entry. */
export const ensureWorkspace = async (writer: Writer, id: string): Promise<void> => {
  await writer.query
    .insertInto('workspace')
    .values({ id, name: id, teaching: false, draft: false, sequence: 0, hash: firstHash(id) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

/** Locks the workspace. Undefined: there is none. */
export const openPen = async (writer: Writer, workspace: string, now: Date): Promise<Pen | undefined> => {
  const { rows } = await lockQuery(workspace).execute(writer.query);
  const [locked] = rows;
  if (!locked) return undefined;
  // Who had to wait for the lock sees the row as it is now, but of the journal only what there was when the waiting
  // began.
  const at = locked.at ?? (await instantOf(writer, workspace, locked.sequence));
  return penWith(writer, workspace, locked, now, at?.getTime() ?? Number.NEGATIVE_INFINITY);
};

const instantOf = async (writer: Writer, workspace: string, sequence: number): Promise<Date | undefined> => {
  if (sequence === 0) return undefined;
  const row = await writer.query
    .selectFrom('journal')
    .select('at')
    .where('workspace_id', '=', workspace)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row?.at;
};

/** `last`: the instant of the last entry, in milliseconds. */
const penWith = (writer: Writer, workspace: string, locked: Locked, now: Date, last: number): Pen => {
  // A clock that went back must not break the order in which things happened.
  const at = new Date(Math.max(now.getTime(), last)).toISOString();
  let head: Head = { sequence: locked.sequence, hash: locked.hash };
  let [entries, lines]: [ChainedEntry[], string[]] = [[], []];
  let own: WorkspaceRecord | undefined;
  const withheld = openWithheldNotes(writer, workspace);

  const write: Pen['write'] = ({ actor, command, commandId, reason }, change) => {
    const { subject, id, programme, record, before } = change;
    const [beforeText, afterText] = [canonicalJson(before.record ?? null), canonicalJson(record ?? null)];
    if (beforeText === afterText) return undefined;
    const entry: JournalEntry = {
      workspace_id: workspace,
      sequence: head.sequence + 1,
      at,
      actor,
      command,
      command_id: commandId,
      subject,
      record_id: id,
      programme: programme ?? null,
      version: before.version + 1,
      before: before.record ?? null,
      after: record ?? null,
      reason: reason ?? null,
    };
    const chained = { ...entry, previous_hash: head.hash, hash: hashWith(head.hash, entry, beforeText, afterText) };
    head = { sequence: chained.sequence, hash: chained.hash };
    entries.push(chained);
    lines.push(journalLine(chained, beforeText, afterText));
    if (subject === 'workspace') own = record as WorkspaceRecord;
    return chained;
  };
  const flush: Pen['flush'] = async () => {
    const [written, told] = [entries, lines];
    [entries, lines] = [[], []];
    if (written.length === 0) return;
    await storeRecords(writer, workspace, written);
    await copyLines(writer, JOURNAL_COPY, told);
    await withheld.note(written);
  };
  const close: Pen['close'] = async () => {
    await flush();
    if (printHead(head) === printHead(locked)) return head;
    await withheld.close();
    const name = own && { name: own.name, teaching: own.purpose === 'teaching', draft: isDraft(own) };
    await writer.query
      .updateTable('workspace')
      .set({ ...head, ...name })
      .where('id', '=', workspace)
      .execute();
    return head;
  };
  return { head: () => head, late: Math.max(0, last - now.getTime()), write, flush, close };
};

type RecordEntry = ChainedEntry & { readonly subject: Subject };

const isOfRecord = (entry: ChainedEntry): entry is RecordEntry => entry.subject !== 'workspace';

/**
 * The last entry of each record goes into its table. Rows of a series, whose references are asked at once, are written
 * after what they refer to and go before it; those of other tables are asked at the end.
 */
const storeRecords = async (writer: Writer, workspace: string, entries: readonly ChainedEntry[]): Promise<void> => {
  const last = new Map<string, { readonly entry: RecordEntry; readonly stood: boolean }>();
  for (const entry of entries) {
    if (!isOfRecord(entry)) continue;
    const name = `${entry.subject}/${entry.record_id}`;
    last.set(name, { entry, stood: last.get(name)?.stood ?? entry.before !== null });
  }
  const groups = [...Map.groupBy(last.values(), ({ entry }) => entry.subject)].toSorted(
    ([a], [b]) => Number(isSeries(a)) - Number(isSeries(b)),
  );
  const entriesOf = (group: readonly { entry: RecordEntry; stood: boolean }[], isThere: boolean, hasStood: boolean) =>
    group
      .filter(({ entry, stood }) => (entry.after !== null) === isThere && stood === hasStood)
      .map(({ entry }) => entry);
  for (const [subject, group] of groups) {
    await updateRows(writer, subject, entriesOf(group, true, true));
    await addRows(writer, subject, entriesOf(group, true, false));
  }
  for (const [subject, group] of groups.toReversed())
    await removeRows(
      writer,
      workspace,
      subject,
      entriesOf(group, false, true).map((entry) => entry.record_id),
    );
};

const removeRows = async (
  writer: Writer,
  workspace: string,
  subject: Subject,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length > 0)
    await sql`delete from ${sql.table(subject)} where workspace_id = ${workspace} and id = any(${ids})`.execute(
      writer.query,
    );
};

/** The database takes no longer JSON than some hundred megabytes in one value. */
const ROWS_AT_ONCE = 1000;

const updateRows = async (writer: Writer, subject: Subject, entries: readonly RecordEntry[]): Promise<void> => {
  for (let from = 0; from < entries.length; from += ROWS_AT_ONCE)
    await updateQuery(subject, entries.slice(from, from + ROWS_AT_ONCE).map(rowOf)).execute(writer.query);
};

const rowOf = (entry: RecordEntry): object => ({
  workspace_id: entry.workspace_id,
  id: entry.record_id,
  version: entry.version,
  sequence: entry.sequence,
  programme: entry.programme,
  ...recordToRow(entry.subject, entry.after as RecordIn<Subject>),
});

/** The type of a table's rows, by its schema: PostgreSQL has types of its own by such names ("path"). */
const rowType = (subject: Subject) => sql.table(`tiendo.${subject}`);

/** Changes many rows of one subject in one statement. */
export const updateQuery = (subject: Subject, rows: readonly object[]) => {
  const columns = ['version', 'sequence', 'programme', ...subjectColumns(subject).map((column) => column.name)];
  const updates = sql.join(columns.map((name) => sql`${sql.ref(name)} = changed.${sql.ref(name)}`));
  return sql`
    update ${sql.table(subject)} as standing set ${updates}
    from jsonb_populate_recordset(null::${rowType(subject)}, ${JSON.stringify(rows)}::jsonb) as changed
    where standing.workspace_id = changed.workspace_id and standing.id = changed.id`;
};

const addRows = async (writer: Writer, subject: Subject, entries: readonly RecordEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  const columns = subjectColumns(subject);
  const names = ['workspace_id', 'id', 'version', 'sequence', 'programme', ...columns.map((column) => column.name)];
  const lineOf = (entry: RecordEntry): string => {
    let line = `${copyText(entry.workspace_id)}\t${copyText(entry.record_id)}\t${entry.version}\t${entry.sequence}\t`;
    line += copyText(entry.programme);
    const cells = recordCells(subject, entry.after as RecordIn<Subject>);
    for (const [index, { type }] of columns.entries()) line += `\t${copyCell(type, cells[index])}`;
    return line;
  };
  await copyLines(writer, copyStatement(subject, names), madeInTurn(entries, lineOf));
};

const madeInTurn = function* <T>(list: readonly T[], make: (one: T) => string): Generator<string> {
  for (const one of list) yield make(one);
};
