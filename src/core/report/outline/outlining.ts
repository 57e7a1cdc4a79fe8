/** What every part of the outline is made from. */
import { observationAt } from '#core/report/outline/outline-measures.ts';
import { planAnnexes, type AnnexPlan } from '#core/report/outline/plan-annexes.ts';
import { nameOf, type RecordName } from '#core/report/outline/outline.ts';
import type { View } from '#core/facts/view.ts';
import { objectiveState } from '#core/subjects/work/state.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

export interface Outlining {
  readonly view: View;
  readonly units: UnitsOfMeasure;
  readonly programme: Stored<'programme'>;
  readonly template: Stored<'report'>;
  /** Observations that the footnote of a statement tells, so that no list of measures tells them again. */
  readonly noted: ReadonlySet<RecordName>;
  readonly annexes: AnnexPlan;
}

/** What agencies said of an objective, in the order of its effect. */
export const statementsOf = (view: View, objective: string): readonly Stored<'progress'>[] =>
  objectiveState(view, objective).history.filter((progress) => progress.statement !== undefined);

export const makeOutlining = (
  view: View,
  programme: Stored<'programme'>,
  template: Stored<'report'>,
  units: UnitsOfMeasure,
): Outlining => ({
  view,
  units,
  programme,
  template,
  annexes: planAnnexes(view, programme),
  noted: new Set(
    view
      .all('progress')
      .filter((one) => one.programme === programme.id && one.statement !== undefined)
      .flatMap((one) => one.figures.flatMap((address) => observationAt(view, address) ?? []))
      .map(nameOf),
  ),
});
