/**
 * Everything a workspace holds at one point of its journal. Figures, pages and reports are computed from this alone.
 */
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

/** A row as the record that figures are computed from. It is never changed. */
export const storedRecord = <S extends Subject>({ ref, programme, record }: RecordRow<S>): Stored<S> =>
  Object.freeze({ ...record, ref, ...(programme !== undefined && { programme }) }) as Stored<S>;

/** Collects rows into Records, keeping their order within each subject. */
export const collectRecords = (workspace: string, head: Head, rows: Iterable<RecordRow>): Records => {
  const stored: Stored<Subject>[] = [];
  for (const row of rows) stored.push(storedRecord(row));
  return collectStored(workspace, head, stored);
};

/** The same of records as they are stored. */
export const collectStored = (
  workspace: string,
  { sequence, hash }: Head,
  stored: Iterable<Stored<Subject>>,
): Records => {
  const maps = Object.fromEntries(SUBJECT_NAMES.map((name) => [name, new Map<string, unknown>()]));
  for (const one of stored) maps[one.ref.subject]?.set(one.ref.id, one);
  return Object.freeze({ workspace, sequence, hash, ...maps }) as unknown as Records;
};
