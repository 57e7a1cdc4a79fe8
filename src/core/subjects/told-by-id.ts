/** What the words of problems refer to by id, beside the record that they are of: by the name of the datum. */
import type { Subject } from '#core/subjects/subjects.ts';

export const TOLD_BY_ID: Readonly<Record<string, Subject>> = {
  document: 'document',
  measure: 'measure',
  part: 'measure',
  of: 'measure',
  work: 'work',
  place: 'place',
};
