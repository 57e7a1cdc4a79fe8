/** What an import changes: counted, and the first of it told. */
import { plain, type RecordChange } from '#core/facts/compare-drafts.ts';
import { effectiveOf } from '#core/facts/effective.ts';
import { readDay, type Day } from '#core/value/day.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';

/** A record that the files change, as it stands and as it shall be. */
export interface Difference {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly subject: Subject;
  readonly id: string;
  readonly before?: object;
  readonly after?: object;
}

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface Differences {
  /** `stands`: the records on file, by "subject/id". */
  readonly add: (
    changes: readonly RecordChange[],
    stands: (change: RecordChange) => Stored<Subject> | undefined,
  ) => void;
  readonly counts: () => Counts;
  readonly told: () => readonly Difference[];
  /** Of what is written, how much holds only from a later day on, by subject, with the first of these days. */
  readonly ahead: () => readonly Ahead[];
}

/** Records that say of themselves that they hold from a later day on: they are taken, and not seen before it. */
export interface Ahead {
  readonly subject: Subject;
  readonly records: number;
  readonly from: Day;
}

/** Of more nobody reads each; they would not fit into memory either. */
const MOST = 20_000;

/** `today`: what holds from a later day on is ahead. */
export const differenceList = (today: Day): Differences => {
  const told: Difference[] = [];
  const ahead = new Map<Subject, Ahead>();
  const counts = { added: 0, changed: 0, removed: 0 };
  const add: Differences['add'] = (changes, stands) => {
    for (const change of changes) {
      const { subject, id, record } = change;
      const before = stands(change);
      const kind = !before ? 'added' : record ? 'changed' : 'removed';
      counts[kind] += 1;
      const from = record && effectiveOf(subject, record);
      // A day that is that of a document is not told by the record itself.
      const day = from === undefined || from.startsWith('@') ? undefined : readDay(from);
      if (day && day > today) {
        const known = ahead.get(subject);
        ahead.set(subject, {
          subject,
          records: (known?.records ?? 0) + 1,
          from: known && known.from < day ? known.from : day,
        });
      }
      if (told.length >= MOST) continue;
      told.push({ kind, subject, id, ...(before && { before: plain(before) }), ...(record && { after: record }) });
    }
  };
  return { add, counts: () => ({ ...counts }), told: () => told, ahead: () => [...ahead.values()] };
};
