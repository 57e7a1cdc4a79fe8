/**
 * Standing is part of a view. `approved`: the records alone. `submitted`: over them lies what agencies have sent and
 * nobody has approved yet; `returned`: what went back and was not sent again. What lies over them has no journal entry
 * of its own, by which a figure tells that it stands on it.
 */
import { returnState, unapprovedIn } from '#core/collecting/return-state.ts';
import { recordsOf } from '#core/collecting/to-records.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { factsAfter } from '#core/facts/facts-after.ts';
import type { Facts } from '#core/facts/facts.ts';
import type { SeriesKey } from '#core/facts/series.ts';
import { groupedBy, viewAfter, type View } from '#core/facts/view.ts';
import type { RecordRef } from '#core/subjects/subjects.ts';

const STANDINGS = ['approved', 'submitted', 'returned'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the returns would write that were sent, or went back, and are not approved. */
export const unapprovedChanges = (view: View, standing: 'submitted' | 'returned'): readonly RecordChange[] =>
  view
    .all('return')
    .filter((one) => unapprovedIn(returnState(one)) === standing)
    .flatMap((one) => {
      const collection = view.find('collection', one.collection);
      const cells = groupedBy(view, 'cell', 'return', (cell) => cell.return).get(one.ref.id) ?? [];
      return collection ? recordsOf({ find: view.onRecord }, { collection, one, cells }) : [];
    });

/** The view of a standing. What it wants of series, the view that is asked wants. */
export const viewWith = (view: View, standing: Standing): View => {
  if (standing === 'approved') return view;
  const changes = unapprovedChanges(view, standing);
  return changes.length === 0 ? view : viewAfter(view, laidOver(view.facts, changes));
};

/**
 * Of which places and days there is any value at all is told by what is on record: what lies over it is known by its
 * measures alone.
 */
const laidOver = (facts: Facts, changes: readonly RecordChange[]): Facts => {
  const over = factsAfter(facts, changes);
  const isOfAllMeasures = ({ ask, subject, where }: SeriesKey): boolean =>
    ask === 'which' && subject === 'observation' && where['measure'] === undefined;
  return {
    ...over,
    answer: (key) => (isOfAllMeasures(key) ? facts : over).answer(key),
    source: (key) => (isOfAllMeasures(key) ? facts : over).source(key),
  };
};

/** Whether a record lies over the records only. */
const isUnapproved = ({ sequence }: Pick<RecordRef, 'sequence'>): boolean => sequence === 0;

/** What a figure stands on: records alone, what was sent alone, or both. */
export const figureStanding = (records: readonly { readonly ref: RecordRef }[]): 'approved' | 'submitted' | 'mixed' => {
  const unapproved = records.filter(({ ref }) => isUnapproved(ref)).length;
  return unapproved === 0 ? 'approved' : unapproved === records.length ? 'submitted' : 'mixed';
};
