/** The changes of an edited file as their page carries them. */
import type { Returned, ReturnedChange } from '#core/report/returned.ts';

/** Rows of a page: each has a text to be edited. */
const MOST = 300;

const rowOf = (change: ReturnedChange) => ({
  kind: change.kind,
  block: change.block,
  comments: change.comments,
  before: 'before' in change ? change.before : undefined,
  after: 'after' in change ? change.after : undefined,
  rejected: change.kind === 'reworded' ? change.rejected : undefined,
  lost: change.kind === 'reworded' ? change.lost : [],
  loose: 'loose' in change ? change.loose : [],
  recordsChanged: change.kind === 'reworded' && change.recordsChanged,
});
export type ReturnedRowText = ReturnType<typeof rowOf>;

export const returnedPage = ({ changes, same, guessed, moved }: Returned) => ({
  rows: changes.slice(0, MOST).map(rowOf),
  same,
  guessed,
  moved: moved.length,
});
