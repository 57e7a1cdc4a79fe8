/** Everything a workspace holds at one point of its journal. Figures, pages and reports are computed from this alone. */
import type { Head } from '#core/facts/head.ts';
import { SUBJECT_NAMES, type RecordIn, type RecordRef, type Stored, type Subject } from '#core/subjects/subjects.ts';

export type Records = {
  readonly workspace: string;
} /** The last journal entry that these records hold. */ & Head & {
    readonly [S in Subject]: ReadonlyMap<string, Stored<S>>;
  };

export interface RecordRow<S extends Subject = Subject> {
  readonly ref: RecordRef;
  readonly programme?: string;
  readonly record: RecordIn<S>;
}

/** No journal stands behind records that were made up: drafts under check, tests. */
export const NO_JOURNAL: Head = { sequence: 0, hash: '' };

/** Collects rows into Records, keeping their order within each subject. */
export const collectRecords = (workspace: string, { sequence, hash }: Head, rows: Iterable<RecordRow>): Records => {
  const maps = Object.fromEntries(SUBJECT_NAMES.map((name) => [name, new Map<string, unknown>()]));
  for (const { ref, programme, record } of rows) {
    maps[ref.subject]?.set(ref.id, Object.freeze({ ...record, ref, ...(programme !== undefined && { programme }) }));
  }
  return Object.freeze({ workspace, sequence, hash, ...maps }) as unknown as Records;
};
