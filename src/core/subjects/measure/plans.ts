/** Plans of one measure, place and period: those that stand, and the one that is meant where none is named. */
import { withoutBeside } from '#core/subjects/measure/measured.ts';
import type { Stored } from '#core/subjects/subjects.ts';

type Observation = Stored<'observation'>;

/** Without plans of which a later revision is on record, and without what others tell of a value that is there. */
export const standing = (values: readonly Observation[]): readonly Observation[] =>
  withoutBeside(withoutOldPlans(values));

const withoutOldPlans = (values: readonly Observation[]): readonly Observation[] => {
  const last = new Map<string, number>();
  for (const one of values)
    if (one.kind === 'plan') last.set(keyOf(one), Math.max(last.get(keyOf(one)) ?? 0, one.revision ?? 0));
  return values.filter((one) => one.kind !== 'plan' || (one.revision ?? 0) === last.get(keyOf(one)));
};

const keyOf = ({ measure, place, period, assigner = '' }: Observation): string =>
  [measure, place, period, assigner].join('|');

/** Of plans of one period the one of the assigner; where none is named, that which names none, else the first. */
export const planMeant = (plans: readonly Observation[], assigner?: string): Observation | undefined => {
  const found = standing(plans);
  if (assigner !== undefined) return found.find((one) => one.assigner === assigner);
  return found.find((one) => one.assigner === undefined) ?? found[0];
};
