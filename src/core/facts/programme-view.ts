import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** A programme among the records as of a day: what a page, a table or an answer is asked of. */
export interface ProgrammeView {
  readonly view: View;
  readonly programme: Stored<'programme'>;
}
