/**
 * Which records and entries are not for everybody, kept beside the journal. What is written is judged by what it
 * mentions; where a record that is there already gets other readers, or none any more, all of the workspace is judged
 * anew.
 */
import { sql } from 'kysely';
import {
  namesOfRecord,
  needsOf,
  OPEN,
  ownNeeds,
  recordName,
  type Mentioning,
  type Needs,
} from '#core/facts/withheld.ts';
import { mentionsOf, toldBesides } from '#core/facts/mentions.ts';
import { SERIES } from '#core/facts/series.ts';
import { bothNeeds, type Mark } from '#core/rights/audience.ts';
import { namesWorkOfNewObstacle } from '#core/subjects/new-obstacle.ts';
import type { JournalRecord, JournalSubject, RecordIn } from '#core/subjects/subjects.ts';
import type { Reader, Writer } from '#store/connection.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { streamRows } from '#store/stream-rows.ts';
import { recordToday, subjectToday } from '#store/upcast.ts';

/** One entry, as far as it matters here. */
interface Noted {
  readonly sequence: number;
  readonly subject: JournalSubject;
  readonly id: string;
  readonly version: number;
  readonly before: JournalRecord | null;
  readonly after: JournalRecord | null;
}

const notedOf = ({ sequence, subject, record_id: id, version, before, after }: ChainedEntry): Noted => ({
  sequence,
  subject: subject as JournalSubject,
  id,
  version,
  before: before as JournalRecord | null,
  after: after as JournalRecord | null,
});

export interface WithheldNotes {
  /** Entries that have just been stored. */
  readonly note: (entries: readonly ChainedEntry[]) => Promise<void>;
  /** The last that a transaction does. */
  readonly close: () => Promise<void>;
}

export const openWithheldNotes = (writer: Writer, workspace: string): WithheldNotes => {
  let some: boolean | undefined;
  let judgeAll = false;
  return {
    note: async (entries) => {
      const noted = entries.map(notedOf);
      const restricts = noted.some(({ before, after }) => [before, after].some((one) => one && isRestricted(one)));
      some ??= await hasWithheld(writer, workspace);
      if (judgeAll || !(some || restricts)) return;
      judgeAll = !(await noteSome(writer, workspace, noted));
      some = true;
    },
    close: async () => {
      if (judgeAll) await judge(writer, workspace);
    },
  };
};

const isRestricted = (record: object): boolean => ownNeeds(record).length > 0;

const hasWithheld = async (reader: Reader, workspace: string): Promise<boolean> => {
  const { rows } = await sql`select from withheld where workspace_id = ${workspace} limit 1`.execute(reader.query);
  return rows.length > 0;
};

/** Answers false where records that are there already would have to be judged anew; nothing is noted then. */
const noteSome = async (writer: Writer, workspace: string, entries: readonly Noted[]): Promise<boolean> => {
  const known = await knownNeeds(writer, workspace, entries);
  const needOf = (name: string): readonly Mark[] => known.get(name) ?? OPEN;
  const last = new Map<string, Noted>();
  const fresh = new Set<string>();
  for (const entry of entries) {
    const name = recordName(entry.subject, entry.id);
    if (!last.has(name) && entry.version === 1) fresh.add(name);
    last.set(name, entry);
  }
  const written = [...last.values()].flatMap(({ subject, id, after }) =>
    after ? [{ subject, id, record: after }] : [],
  );
  const needs = needsOf(written, needOf);
  for (const { subject, id, record } of written) {
    const name = recordName(subject, id);
    if (!fresh.has(name) && !sameNeeds(needs.get(name) ?? OPEN, needOf(name))) return false;
    // Its row may have had other cells before.
    if (subject === 'cell' && fresh.has(name) && needs.has(name) && namesWorkOfNewObstacle(record as RecordIn<'cell'>))
      return false;
  }
  const now = (name: string): readonly Mark[] => needs.get(name) ?? needOf(name);
  await insertRecords(
    writer,
    workspace,
    written.filter(({ subject, id }) => fresh.has(recordName(subject, id))),
    needs,
  );
  await insertEntries(writer, workspace, entries, withAliases(written, now));
  return true;
};

const sameNeeds = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.length === other.length && one.every((mark) => other.includes(mark));

/** A record that has just been written is mentioned by its other names too. */
const withAliases = (
  written: readonly Mentioning[],
  needOf: (name: string) => readonly Mark[],
): ((name: string) => readonly Mark[]) => {
  const aliases = new Map(
    written.flatMap(({ subject, id }) => namesOfRecord(subject, id).map((name) => [name, recordName(subject, id)])),
  );
  return (name) => needOf(aliases.get(name) ?? name);
};

/** The marks of the records that entries tell of or mention, by all their names. */
const knownNeeds = async (reader: Reader, workspace: string, entries: readonly Noted[]): Promise<Needs> => {
  const names = new Set(
    entries.flatMap(({ subject, id, before, after }) => [
      recordName(subject, id),
      ...[before, after].flatMap((record) => (record ? toldOf(subject, record) : [])),
    ]),
  );
  const { rows } = await sql<{ readonly subject: JournalSubject; readonly id: string; readonly needs: Mark[] }>`
    select withheld.subject, withheld.id, needs from withheld
    where workspace_id = ${workspace} and (
      subject || '/' || id = any(${[...names]}::text[])
      or (subject = 'objective' and 'objective/' || split_part(id, '/', 2) = any(${[...names]}::text[])))`.execute(
    reader.query,
  );
  const needs = new Map<string, readonly Mark[]>();
  for (const { subject, id, needs: own } of rows)
    for (const name of namesOfRecord(subject, id)) needs.set(name, bothNeeds(needs.get(name) ?? OPEN, own));
  return needs;
};

const toldOf = (subject: JournalSubject, record: object): readonly string[] => [
  ...mentionsOf(subject, record),
  ...toldBesides(subject, record),
];

/** What an entry asks for: as much as its record, and as all that it tells of it mentions. */
const entryNeeds = (
  { subject, id, before, after }: Noted,
  needOf: (name: string) => readonly Mark[],
): readonly Mark[] =>
  [before, after]
    .flatMap((record) => (record ? toldOf(subject, record) : []))
    .map(needOf)
    .reduce(bothNeeds, needOf(recordName(subject, id)));

const asList = (needs: readonly Mark[]): string => `{${needs.join(',')}}`;

const insertRecords = async (
  writer: Writer,
  workspace: string,
  records: readonly Pick<Mentioning, 'subject' | 'id'>[],
  needs: Needs,
): Promise<void> => {
  const rows = records.flatMap(({ subject, id }) => {
    const own = needs.get(recordName(subject, id));
    return own ? [{ subject, id, needs: asList(own) }] : [];
  });
  if (rows.length === 0) return;
  await sql`
    insert into withheld (workspace_id, subject, id, needs)
    select ${workspace}, subject, id, needs::text[] from unnest(
      ${rows.map(({ subject }) => subject)}::text[], ${rows.map(({ id }) => id)}::text[],
      ${rows.map((row) => row.needs)}::text[]) as noted (subject, id, needs)`.execute(writer.query);
};

const insertEntries = async (
  writer: Writer,
  workspace: string,
  entries: readonly Noted[],
  needOf: (name: string) => readonly Mark[],
): Promise<void> => {
  const rows = entries.flatMap((entry) => {
    const needs = entryNeeds(entry, needOf);
    return needs.length > 0 ? [{ sequence: entry.sequence, needs: asList(needs) }] : [];
  });
  if (rows.length === 0) return;
  await sql`
    insert into withheld_entry (workspace_id, sequence, needs)
    select ${workspace}, sequence, needs::text[] from unnest(
      ${rows.map(({ sequence }) => String(sequence))}::bigint[],
      ${rows.map((row) => row.needs)}::text[]) as noted (sequence, needs)`.execute(writer.query);
};

interface NotedRow {
  readonly sequence: number;
  readonly subject: string;
  readonly id: string;
  readonly version: number;
  readonly before: JournalRecord | null;
  readonly after: JournalRecord | null;
}

const notedRow = ({ subject: then, before, after, ...row }: NotedRow): Noted => {
  const subject = subjectToday(then);
  return { ...row, subject, before: recordToday(subject, before), after: recordToday(subject, after) };
};

/** All of a workspace, by what its journal says last of each record. Costs as much as reading the journal. */
const judge = async (writer: Writer, workspace: string): Promise<void> => {
  await sql`delete from withheld where workspace_id = ${workspace}`.execute(writer.query);
  await sql`delete from withheld_entry where workspace_id = ${workspace}`.execute(writer.query);
  // No record mentions one of a series: what all others ask for is settled first.
  const { rows } = await sql<NotedRow>`
    select distinct on (subject, record_id) sequence, subject, record_id as id, version, before, after from journal
    where workspace_id = ${workspace} and subject <> all(${[...SERIES]}::text[])
    order by subject, record_id, sequence desc`.execute(writer.query);
  const records = rows.map(notedRow).flatMap(({ subject, id, before, after }) => {
    const record = after ?? before;
    return record ? [{ subject, id, record }] : [];
  });
  const needs = needsOf(records);
  await insertRecords(writer, workspace, records, needs);
  const needOf = withAliases(records, (name) => needs.get(name) ?? OPEN);
  const ofSeries = new Map<string, Mentioning>();
  const entries = sql<NotedRow>`
    select sequence, subject, record_id as id, version, before, after from journal
    where workspace_id = ${workspace} order by sequence`;
  for await (const some of streamRows(writer, entries)) {
    const noted = some.map(notedRow);
    for (const { subject, id, before, after } of noted) {
      const record = after ?? before;
      if (record && (SERIES as readonly string[]).includes(subject)) {
        const name = recordName(subject, id);
        if (needsOf([{ subject, id, record }], needOf).size > 0) ofSeries.set(name, { subject, id, record });
        else ofSeries.delete(name);
      }
    }
    await insertEntries(writer, workspace, noted, needOf);
  }
  const series = [...ofSeries.values()];
  await insertRecords(writer, workspace, series, needsOf(series, needOf));
};
