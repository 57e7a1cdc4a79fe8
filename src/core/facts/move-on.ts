/**
 * Records at another sequence of their journal: moved on or back by the entries between, and by nothing else. What no
 * entry names is the same object before and after, so that whoever keeps something of it may go on keeping it.
 */
import { sameHead, type Head } from '#core/facts/head.ts';
import type { Identities } from '#core/facts/facts.ts';
import { storedRecord } from '#core/facts/records.ts';
import { isSeries, type Identity } from '#core/facts/series.ts';
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
  /** Who wrote what stood there before. */
  readonly previous?: { readonly sequence: number; readonly programme?: string };
}

type EntryOfRecord = RecordEntry & {
  readonly subject: Subject;
  readonly after?: RecordIn<Subject>;
  readonly before?: RecordIn<Subject>;
};

const isOfRecord = (entry: RecordEntry): entry is EntryOfRecord => entry.subject !== 'workspace';

/** What becomes of a record. */
export interface Change {
  readonly subject: Subject;
  readonly id: string;
  /** What it was, and whose. Absent: it was not there. */
  readonly before?: RecordIn<Subject>;
  readonly owner?: string;
  /** What it shall be. Absent: it goes. */
  readonly stored?: Stored<Subject>;
}

/** The way from one head of a journal to another. */
export interface Move {
  readonly from: Head;
  readonly to: Head;
  /** In the order in which they happen. */
  readonly changes: readonly Change[];
}

/** The way on along the entries, which are not none. */
export const wayOn = (entries: readonly RecordEntry[]): Move => ({
  ...endsOf(entries),
  changes: entries.filter(isOfRecord).map(written),
});

/** The way back along the entries, which are not none. */
export const wayBack = (entries: readonly RecordEntry[]): Move => {
  const { from, to } = endsOf(entries);
  return { from: to, to: from, changes: entries.filter(isOfRecord).toReversed().map(unwritten) };
};

/** Entries come oldest first. */
const endsOf = (entries: readonly RecordEntry[]): Pick<Move, 'from' | 'to'> => {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new Error('no entries, no way');
  return {
    from: { sequence: first.sequence - 1, hash: first.follows },
    to: { sequence: last.sequence, hash: last.hash },
  };
};

/** The identities at the other end of the way. Undefined: the way does not begin with them. */
export const moveIdentities = (identities: Identities, { from, to, changes }: Move): Identities | undefined => {
  if (!sameHead(identities, from)) return undefined;
  const touched = [
    ...Map.groupBy(
      changes.filter(({ subject }) => !isSeries(subject)),
      ({ subject }) => subject as Identity,
    ),
  ].map(([subject, of]) => [subject, changedRecords(identities[subject], of)] as const);
  const { sequence, hash } = to;
  return Object.freeze({ ...identities, ...Object.fromEntries(touched), sequence, hash }) as Identities;
};

const written = ({ subject, id, version, sequence, programme, after, before, previous }: EntryOfRecord): Change => ({
  subject,
  id,
  ...(before && { before }),
  ...(previous?.programme !== undefined && { owner: previous.programme }),
  ...(after && {
    stored: storedRecord({
      ref: { subject, id, version, sequence },
      ...(programme !== undefined && { programme }),
      record: after,
    }),
  }),
});

const unwritten = ({ subject, id, version, programme, after, before, previous }: EntryOfRecord): Change => {
  if (before && !previous) throw new Error(`no writer of ${subject}/${id} before version ${version}`);
  return {
    subject,
    id,
    ...(after && { before: after }),
    ...(programme !== undefined && { owner: programme }),
    ...(before &&
      previous && {
        stored: storedRecord({
          ref: { subject, id, version: version - 1, sequence: previous.sequence },
          ...(previous.programme !== undefined && { programme: previous.programme }),
          record: before,
        }),
      }),
  };
};

/** A copy with the changes, the last of each record, in the order of ids: that is how records are stored. */
export const changedRecords = (
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
