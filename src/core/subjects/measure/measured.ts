/**
 * Values of one measure, place, period and kind that several agencies tell: one is told first, and where others say
 * something else, theirs stands beside it.
 */
import type { Stored } from '#core/subjects/subjects.ts';
import { sameQuantity, type Quantity } from '#core/value/quantity.ts';

type Observation = Stored<'observation'>;

const keyOf = ({ measure, place, period, kind }: Observation): string => [measure, place, period, kind].join('|');

/** Of values that differ in whose they are, that of whoever reports (it names nobody), else the first. */
export const toldFirst = <V extends Pick<Observation, 'measurer'>>(alike: readonly V[]): V | undefined =>
  alike.find(({ measurer }) => measurer === undefined) ?? alike[0];

/** Of values that several tell, those that are told first; others as they are. */
export const withoutBeside = (values: readonly Observation[]): readonly Observation[] => {
  if (values.every(({ measurer }) => measurer === undefined)) return values;
  const measured = values.filter(({ kind }) => kind !== 'plan');
  const first = new Set([...Map.groupBy(measured, keyOf).values()].flatMap((alike) => toldFirst(alike) ?? []));
  return values.filter((one) => one.kind === 'plan' || first.has(one));
};

/** What others say of the same, where it is something else. */
export const othersOf = (one: Observation, alike: readonly Observation[]): readonly Observation[] => {
  const { value } = one;
  if (!value || one.kind === 'plan') return [];
  return alike.filter(
    (other) => other.measurer !== one.measurer && keyOf(other) === keyOf(one) && differs(other, value),
  );
};

/** What is said of how exact they are is no difference. */
const differs = ({ value }: Observation, from: Quantity): boolean =>
  value !== undefined && !sameQuantity({ ...value, approx: [] }, { ...from, approx: [] });
