/** What is on record of a work, looked up without walking through everything. */
import { wholesAmong } from '#core/subjects/work/wholes.ts';
import { nameOf, type RecordName } from '#core/report/outline/outline.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { worksOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { standingExtents } from '#core/subjects/work/extents.ts';
import { workState } from '#core/subjects/work/state.ts';

export const fundingOf = (view: View, work: string): readonly Stored<'funding'>[] =>
  groupedBy(view, 'funding', 'work', (one) => one.work).get(work) ?? [];

export const stepsOf = (view: View, work: string): readonly Stored<'step'>[] =>
  groupedBy(view, 'step', 'work', (one) => one.work).get(work) ?? [];

export const extentsOf = (view: View, work: string): readonly Stored<'extent'>[] =>
  standingExtents(view, groupedBy(view, 'extent', 'work', (one) => one.work).get(work) ?? []);

export const partsOf = (view: View, work: Stored<'work'>): readonly Stored<'work'>[] =>
  groupedBy(view, 'work', 'whole', (one) => one.partOf).get(work.id) ?? [];

/** The works of a node but for those that are told with their whole on the same node. */
export const wholesOf = (view: View, objective: string): readonly Stored<'work'>[] =>
  wholesAmong(worksOf(view, objective));

/** A work and all that is told with it. */
export const recordsOfWork = (view: View, work: Stored<'work'>): readonly RecordName[] => {
  const { history, obstacles } = workState(view, work.id);
  const facts = [history, fundingOf(view, work.id), stepsOf(view, work.id), extentsOf(view, work.id), obstacles].flat();
  return [nameOf(work), ...facts.map(nameOf)];
};
