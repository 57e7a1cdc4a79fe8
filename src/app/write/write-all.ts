/** Writes changes with a pen, each over what stands of its record. */
import type { JournalRecord, JournalSubject } from '#core/subjects/subjects.ts';
import type { Writer } from '#store/connection.ts';
import type { Pen, Writing } from '#store/journal/pen.ts';
import { nameKey, readStanding } from '#store/journal/standing.ts';

export interface WantedChange {
  readonly subject: JournalSubject;
  readonly id: string;
  readonly programme?: string;
  /** Absent: the record goes. */
  readonly record?: JournalRecord;
}

/** Answers the entries written. Closes the pen. */
export const writeAll = async (
  writer: Writer,
  pen: Pen,
  workspace: string,
  writing: Writing,
  changes: readonly WantedChange[],
): Promise<number> => {
  const standing = await readStanding(writer, workspace, changes);
  const entries = changes.filter((change) =>
    pen.write(writing, { ...change, before: standing.get(nameKey(change)) ?? { version: 0 } }),
  );
  await pen.close();
  return entries.length;
};
