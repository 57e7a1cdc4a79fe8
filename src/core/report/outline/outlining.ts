/** What every part of the outline is made from. */
import type { KnownThen } from '#core/report/outline/known-then.ts';
import { observationAt } from '#core/report/outline/outline-measures.ts';
import { withoutOvertaken } from '#core/report/outline/overtaken.ts';
import { planAnnexes, type AnnexPlan } from '#core/report/outline/plan-annexes.ts';
import type { View } from '#core/facts/view.ts';
import { objectiveState } from '#core/subjects/work/state.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { effectiveDay } from '#core/facts/effective.ts';
import { firstDay, lastDay } from '#core/value/period.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

export interface Outlining {
  readonly view: View;
  readonly units: UnitsOfMeasure;
  readonly programme: Stored<'programme'>;
  readonly template: Stored<'report'>;
  /**
   * By measure: how many of its observations footnotes of statements tell, so that no list of measures tells them
   * again.
   */
  readonly noted: ReadonlyMap<string, number>;
  readonly annexes: AnnexPlan;
  /** What the report before knew where it was issued; absent: what the records say of its day. */
  readonly knownThen?: KnownThen;
}

/**
 * What agencies said of an objective, in the order of its effect. A report of a period tells what was said in it; where
 * nothing was, what was said last.
 */
export const statementsOf = (
  { view, template }: Pick<Outlining, 'view' | 'template'>,
  objective: string,
): readonly Stored<'progress'>[] => {
  const told = objectiveState(view, objective).history.filter((progress) => progress.statement !== undefined);
  const said = withoutOvertaken(told);
  const { period } = template;
  if (period === undefined) return said;
  const dayOf = (one: Stored<'progress'>): string => effectiveDay(view.records, 'progress', one) ?? '';
  const within = said.filter((one) => dayOf(one) >= firstDay(period) && dayOf(one) <= lastDay(period));
  const last = said.at(-1);
  return within.length > 0 || !last ? within : said.filter((one) => dayOf(one) === dayOf(last));
};

export const makeOutlining = (
  view: View,
  programme: Stored<'programme'>,
  template: Stored<'report'>,
  units: UnitsOfMeasure,
  then?: KnownThen,
): Outlining => ({
  view,
  units,
  programme,
  template,
  annexes: planAnnexes(view, programme, template),
  noted: notedIn(view, programme.id),
  ...(then && { knownThen: then }),
});

const notedIn = (view: View, programme: string): ReadonlyMap<string, number> => {
  const all = view
    .all('progress')
    .filter((one) => one.programme === programme && one.statement !== undefined)
    .flatMap((one) => one.figures.flatMap((address) => observationAt(view, address) ?? []));
  const byMeasure = Map.groupBy(new Set(all), ({ measure }) => measure);
  return new Map([...byMeasure].map(([measure, its]) => [measure, its.length]));
};
