/** What a person decided on proposals that an old report gave. */
import { group, list, optional, ref, shape, text } from '#core/shape/shape.ts';

/**
 * Taken or dropped: by it the same report proposes the same no more, and what the report calls otherwise than the
 * record is known as that record.
 */
export const PROPOSAL = shape(
  'programme',
  {
    /** The report as a document. */
    report: ref('document'),
    /** SHA-256 of the file in which it was read, which is kept (`kept_file`). */
    file: text,
    /** Which proposal of the report it is, by sentence and words (`review/decide/marks.ts`). */
    mark: text,
    sentence: text,
    /** The record that was made or changed, "work/road"; absent: the proposal was dropped. */
    record: optional(text),
    /** What the report tells of that record, a text a field. */
    said: list(group({ field: text, text })),
  },
  ({ report, mark }) => `${report} ${mark}`,
);
