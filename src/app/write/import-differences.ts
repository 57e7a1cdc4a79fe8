/** What an import changes: counted, and the first of it told. */
import { plain, type RecordChange } from '#core/facts/compare-drafts.ts';
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
}

/** Of more nobody reads each; they would not fit into memory either. */
const MOST = 20_000;

export const differenceList = (): Differences => {
  const told: Difference[] = [];
  const counts = { added: 0, changed: 0, removed: 0 };
  const add: Differences['add'] = (changes, stands) => {
    for (const change of changes) {
      const { subject, id, record } = change;
      const before = stands(change);
      const kind = !before ? 'added' : record ? 'changed' : 'removed';
      counts[kind] += 1;
      if (told.length >= MOST) continue;
      told.push({ kind, subject, id, ...(before && { before: plain(before) }), ...(record && { after: record }) });
    }
  };
  return { add, counts: () => ({ ...counts }), told: () => told };
};
