/**
 * What an import may change, beside what was written since its files were made. A file that says what it said then has
 * nothing to say to a record that was changed since; where both have changed, somebody must choose.
 */
import { canonicalJson } from '#core/shape/canonical.ts';
import type { ProgrammeChanges, RecordChange } from '#core/facts/compare-drafts.ts';

/** What the files' context saw of a record. */
export interface Seen {
  /** What stands is what was seen, or was brought by these files themselves. */
  readonly isCurrent: boolean;
  /** As it was seen; absent: there was none. */
  readonly base?: object;
}

export type Side = 'file' | 'record';

/** Which side is taken where both have changed; undefined: nobody has chosen. */
export type Take = (change: RecordChange) => Side | undefined;

export interface Reconciled {
  readonly changes: ProgrammeChanges;
  /** What stands was written since, and stays: the files say nothing new of it. */
  readonly kept: readonly RecordChange[];
  /** Both have changed and nobody has chosen. */
  readonly conflicts: readonly RecordChange[];
}

/** `stands`: whether there is such a record now. */
export const reconcile = (
  { changes }: ProgrammeChanges,
  seenOf: (change: RecordChange) => Seen,
  stands: (change: RecordChange) => boolean,
  take: Take,
): Reconciled => {
  const [applied, kept, conflicts]: [RecordChange[], RecordChange[], RecordChange[]] = [[], [], []];
  for (const change of changes) {
    const { isCurrent, base } = seenOf(change);
    const isUnchanged = (): boolean => canonicalJson(base ?? null) === canonicalJson(change.record ?? null);
    const side = isCurrent ? 'file' : isUnchanged() ? 'record' : take(change);
    (side === undefined ? conflicts : side === 'file' ? applied : kept).push(change);
  }
  const written = applied.filter(({ record }) => record !== undefined);
  const changed = written.filter(stands).length;
  return {
    changes: {
      changes: applied,
      added: written.length - changed,
      changed,
      removed: applied.length - written.length,
    },
    kept,
    conflicts,
  };
};
