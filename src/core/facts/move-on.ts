/**
 * Records at another sequence of their journal: moved on or back by the entries between, and by nothing else. What no
 * entry names is the same object before and after, so that whoever keeps something of it may go on keeping it.
 */
import { sameHead, type Head } from '#core/facts/head.ts';
import { storedRecord, type Records } from '#core/facts/records.ts';
import type { JournalRecord, JournalSubject, RecordIn, Stored, Subject } from '#core/subjects/subjects.ts';

/** One entry of a journal, as far as the records go. */
export interface RecordEntry {
  readonly sequence: number;
  /** The hash of the entry before, and its own. */
  readonly follows: string;
  readonly hash: string;
  /** The workspace itself is no record: what its entries say changes none. */
  readonly subject: JournalSubject;
  readonly id: string;
  /** The record's version that this entry wrote; a removal counts as one. */
  readonly version: number;
  readonly programme?: string;
  /** Absent: it was removed. */
  readonly after?: JournalRecord;
  /** What stood there before. Absent: nothing did. */
  readonly before?: JournalRecord;
  /** Who wrote what stood there before: needed only to go back. */
  readonly previous?: { readonly sequence: number; readonly programme?: string };
}

/** The records after the entries, oldest first. Undefined: the entries do not follow from these records. */
export const moveOn = (records: Records, entries: readonly RecordEntry[]): Records | undefined => {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return records;
  if (!sameHead(records, { sequence: first.sequence - 1, hash: first.follows })) return undefined;
  return moved(records, last, entries.filter(isOfRecord).map(written));
};

/** The records before the entries, oldest first. Undefined: these records do not end with the entries. */
export const moveBack = (records: Records, entries: readonly RecordEntry[]): Records | undefined => {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return records;
  if (!sameHead(records, last)) return undefined;
  return moved(
    records,
    { sequence: first.sequence - 1, hash: first.follows },
    entries.filter(isOfRecord).toReversed().map(unwritten),
  );
};

type EntryOfRecord = RecordEntry & {
  readonly subject: Subject;
  readonly after?: RecordIn<Subject>;
  readonly before?: RecordIn<Subject>;
};

const isOfRecord = (entry: RecordEntry): entry is EntryOfRecord => entry.subject !== 'workspace';

/** A record as it shall be; without one it goes. */
interface Change {
  readonly subject: Subject;
  readonly id: string;
  readonly stored?: Stored<Subject>;
}

const written = ({ subject, id, version, sequence, programme, after }: EntryOfRecord): Change => ({
  subject,
  id,
  ...(after && {
    stored: storedRecord({
      ref: { subject, id, version, sequence },
      ...(programme !== undefined && { programme }),
      record: after,
    }),
  }),
});

const unwritten = ({ subject, id, version, before, previous }: EntryOfRecord): Change => {
  if (!before) return { subject, id };
  if (!previous) throw new Error(`no writer of ${subject}/${id} before version ${version}`);
  const { sequence, programme } = previous;
  return {
    subject,
    id,
    stored: storedRecord({
      ref: { subject, id, version: version - 1, sequence },
      ...(programme !== undefined && { programme }),
      record: before,
    }),
  };
};

const moved = (records: Records, { sequence, hash }: Head, changes: readonly Change[]): Records => {
  const touched = [...Map.groupBy(changes, (change) => change.subject)].map(
    ([subject, of]) => [subject, changed(records[subject], of)] as const,
  );
  return Object.freeze({ ...records, ...Object.fromEntries(touched), sequence, hash }) as Records;
};

/** A copy with the changes, the last of each record, in the order of ids: that is how records are stored. */
const changed = (
  before: ReadonlyMap<string, Stored<Subject>>,
  changes: readonly Change[],
): ReadonlyMap<string, Stored<Subject>> => {
  const after = new Map(before);
  let isNew = false;
  for (const [id, { stored }] of new Map(changes.map((change) => [change.id, change]))) {
    if (stored) after.set(id, stored);
    else after.delete(id);
    isNew ||= stored !== undefined && !before.has(id);
  }
  return isNew ? new Map([...after].toSorted(([a], [b]) => (a < b ? -1 : 1))) : after;
};
