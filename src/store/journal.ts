/** The only writer. Every change of a record goes through here and into the journal in the same transaction. */
import { sql } from 'kysely';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';
import { recordToRow, subjectColumns } from '#store/columns.ts';
import type { Reader, Writer } from '#store/connection.ts';
import { entryHash, type JournalEntry } from '#store/journal-entry.ts';

export interface Change {
  readonly subject: Subject;
  readonly id: string;
  readonly programme?: string;
  /** The record as it shall be; absent: it is removed. */
  readonly record?: RecordIn<Subject>;
}

export interface Command {
  readonly workspace: string;
  /** Who answers for it, by name. */
  readonly actor: string;
  /** What was done: "import-programme". */
  readonly command: string;
  readonly commandId: string;
  readonly at: Date;
  readonly reason?: string;
}

interface Current {
  readonly version: number;
  readonly after: unknown;
}

/**
 * Stores the changes and journals each; unchanged records are passed over. Answers the number of entries written.
 * The workspace's row is locked first, so that sequences have no gaps and no two writers interleave.
 */
export const writeChanges = async (writer: Writer, command: Command, changes: readonly Change[]): Promise<number> => {
  const head = await writer.query
    .selectFrom('workspace')
    .select(['sequence', 'hash'])
    .where('id', '=', command.workspace)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const current = await currentVersions(writer, command.workspace, changes);
  const entries = chain(command, head, current, changes);
  if (entries.length === 0) return 0;
  const effective = new Set(entries.map((entry) => `${entry.subject}/${entry.record_id}`));
  await storeRecords(
    writer,
    command.workspace,
    changes.filter((change) => effective.has(`${change.subject}/${change.id}`)),
    entries,
  );
  await appendEntries(writer, entries);
  const last = entries.at(-1);
  if (last)
    await writer.query
      .updateTable('workspace')
      .set({ sequence: last.sequence, hash: last.hash })
      .where('id', '=', command.workspace)
      .execute();
  return entries.length;
};

/** The last version of each record about to change, removed ones too. */
export const currentVersionsQuery = (workspace: string, subjects: readonly string[], ids: readonly string[]) => sql<
  Current & { subject: string; record_id: string }
>`
  select distinct on (journal.subject, journal.record_id) journal.subject, journal.record_id, version, after
  from journal join unnest(${subjects}::text[], ${ids}::text[]) as changed (subject, record_id)
    on journal.subject = changed.subject and journal.record_id = changed.record_id
  where workspace_id = ${workspace}
  order by journal.subject, journal.record_id, version desc`;

const currentVersions = async (
  writer: Writer,
  workspace: string,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, Current>> => {
  const { rows } = await currentVersionsQuery(
    workspace,
    changes.map((change) => change.subject),
    changes.map((change) => change.id),
  ).execute(writer.query);
  return new Map(rows.map((row) => [`${row.subject}/${row.record_id}`, row]));
};

type ChainedEntry = JournalEntry & { readonly previous_hash: string; readonly hash: string };

const chain = (
  command: Command,
  head: { readonly sequence: number; readonly hash: string },
  current: ReadonlyMap<string, Current>,
  changes: readonly Change[],
): readonly ChainedEntry[] => {
  const entries: ChainedEntry[] = [];
  for (const change of changes) {
    const before = current.get(`${change.subject}/${change.id}`);
    const after = change.record ?? null;
    if (canonicalJson(before?.after ?? null) === canonicalJson(after)) continue;
    const last = entries.at(-1) ?? head;
    const entry: JournalEntry = {
      workspace_id: command.workspace,
      sequence: Number(last.sequence) + 1,
      at: command.at.toISOString(),
      actor: command.actor,
      command: command.command,
      command_id: command.commandId,
      subject: change.subject,
      record_id: change.id,
      programme: change.programme ?? null,
      version: (before?.version ?? 0) + 1,
      before: before?.after ?? null,
      after,
      reason: command.reason ?? null,
    };
    entries.push({ ...entry, previous_hash: last.hash, hash: entryHash(last.hash, entry) });
  }
  return entries;
};

const storeRecords = async (
  writer: Writer,
  workspace: string,
  changes: readonly Change[],
  entries: readonly ChainedEntry[],
): Promise<void> => {
  const written = new Map(entries.map((entry) => [`${entry.subject}/${entry.record_id}`, entry]));
  for (const [subject, group] of Map.groupBy(changes, (change) => change.subject)) {
    const removed = group.filter((change) => !change.record).map((change) => change.id);
    if (removed.length > 0)
      await sql`delete from ${sql.table(subject)} where workspace_id = ${workspace} and id = any(${removed})`.execute(
        writer.query,
      );
    const rows = group.flatMap((change) => {
      if (!change.record) return [];
      const entry = written.get(`${subject}/${change.id}`);
      return [
        {
          workspace_id: workspace,
          id: change.id,
          version: entry?.version,
          sequence: entry?.sequence,
          programme: change.programme ?? null,
          ...recordToRow(subject, change.record),
        },
      ];
    });
    if (rows.length > 0) await upsertQuery(subject, rows).execute(writer.query);
  }
};

/** Writes many rows of one subject in one statement. */
export const upsertQuery = (subject: Subject, rows: readonly object[]) => {
  const columns = ['version', 'sequence', 'programme', ...subjectColumns(subject).map((column) => column.name)];
  const updates = sql.join(columns.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`));
  return sql`
    insert into ${sql.table(subject)} select * from jsonb_populate_recordset(null::${sql.table(subject)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (workspace_id, id) do update set ${updates}`;
};

const appendEntries = async (writer: Writer, entries: readonly ChainedEntry[]): Promise<void> => {
  await sql`insert into journal select * from jsonb_populate_recordset(null::journal, ${JSON.stringify(entries)}::jsonb)`.execute(
    writer.query,
  );
};

export interface StoredEntry extends JournalEntry {
  readonly previous_hash: string;
  readonly hash: string;
}

/** Who wrote an entry, and when. */
export interface Writing {
  readonly actor: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
}

/** By sequence, for the traces of figures. */
export const writingsAt = async (
  reader: Reader,
  workspace: string,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, Writing>> => {
  if (sequences.length === 0) return new Map();
  const rows = await reader.query
    .selectFrom('journal')
    .select(['sequence', 'actor', 'at'])
    .where('workspace_id', '=', workspace)
    .where('sequence', 'in', [...new Set(sequences)])
    .execute();
  return new Map(rows.map(({ sequence, actor, at }) => [sequence, { actor, at: at.toISOString() }]));
};

/** All entries of one record, newest first. */
export const entriesOf = async (
  reader: Reader,
  workspace: string,
  subject: Subject,
  id: string,
): Promise<readonly StoredEntry[]> => {
  const rows = await reader.query
    .selectFrom('journal')
    .selectAll()
    .where('workspace_id', '=', workspace)
    .where('subject', '=', subject)
    .where('record_id', '=', id)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};

/** The latest entries up to a sequence, newest first. */
export const latestEntries = async (
  reader: Reader,
  workspace: string,
  upTo: number,
  limit: number,
): Promise<readonly StoredEntry[]> => {
  const rows = await reader.query
    .selectFrom('journal')
    .selectAll()
    .where('workspace_id', '=', workspace)
    .where('sequence', '<=', upTo)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};
