/** What an import would change: drafts from files against the records on file. */
import { canonicalJson } from '#core/shape/canonical.ts';
import type { Records } from '#core/facts/records.ts';
import { SUBJECT_NAMES, type Draft, type RecordIn, type Subject } from '#core/subjects/subjects.ts';

export interface RecordChange {
  readonly subject: Subject;
  readonly id: string;
  readonly programme: string;
  /** Absent: the record goes. */
  readonly record?: RecordIn<Subject>;
}

export interface ProgrammeChanges {
  readonly changes: readonly RecordChange[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * The changes that make a programme's records those of the drafts. A shared record stays with the programme that first
 * brought it; only the programme that owns a record can remove it. In the order of subjects, removals last and
 * backwards.
 */
export const compareDrafts = (records: Records, programme: string, drafts: readonly Draft[]): ProgrammeChanges => {
  const kept = new Set(drafts.map((draft) => `${draft.subject}/${draft.id}`));
  const written: RecordChange[] = [];
  let added = 0;
  for (const draft of drafts) {
    const before = records[draft.subject].get(draft.id);
    if (before && canonicalJson(plain(before)) === canonicalJson(draft.record)) continue;
    if (!before) added += 1;
    written.push({
      subject: draft.subject,
      id: draft.id,
      programme: before?.programme ?? programme,
      record: draft.record,
    });
  }
  const removed = SUBJECT_NAMES.toReversed().flatMap((subject) =>
    [...records[subject].values()]
      .filter((one) => one.programme === programme && !kept.has(`${subject}/${one.ref.id}`))
      .map((one) => ({ subject, id: one.ref.id, programme })),
  );
  return { changes: [...written, ...removed], added, changed: written.length - added, removed: removed.length };
};

/** The record alone, without its version and owner. */
export const plain = ({
  ref: _,
  programme: __,
  ...record
}: object & { readonly ref?: unknown; readonly programme?: unknown }): object => record;
