/** Everything a workspace holds at one point of its journal. Figures, pages and reports are computed from this alone. */
import { SUBJECT_NAMES, type RecordIn, type RecordRef, type Stored, type Subject } from '#core/subjects/subjects.ts';

export type Records = {
  readonly workspace: string;
  /** The last journal sequence that these records hold. */
  readonly sequence: number;
} & { readonly [S in Subject]: ReadonlyMap<string, Stored<S>> };

export interface RecordRow<S extends Subject = Subject> {
  readonly ref: RecordRef;
  readonly programme?: string;
  readonly record: RecordIn<S>;
}

/** Collects rows into Records, keeping their order within each subject. */
export const collectRecords = (workspace: string, sequence: number, rows: Iterable<RecordRow>): Records => {
  const maps = Object.fromEntries(SUBJECT_NAMES.map((name) => [name, new Map<string, unknown>()]));
  for (const { ref, programme, record } of rows) {
    maps[ref.subject]?.set(ref.id, Object.freeze({ ...record, ref, ...(programme !== undefined && { programme }) }));
  }
  return Object.freeze({ workspace, sequence, ...maps }) as unknown as Records;
};
