/**
 * Which value an address names without its id: `measure:ID plan @PLACE #PERIOD` speaks of what stands there, and would
 * find nothing once that stood elsewhere.
 */
import type { Address } from '#core/address/address.ts';
import { propertyNamed } from '#core/figure/properties.ts';
import type { Ground } from '#core/rules/ground.ts';
import { planMeant } from '#core/subjects/measure/plans.ts';
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { comparePeriods, periodYearBefore, readPeriod, type Period } from '#core/value/period.ts';

type Observation = Stored<'observation'>;

interface Asked {
  readonly kind: ObservationKind;
  /** The first of them that is on record is meant; none: the latest. */
  readonly periods: readonly Period[];
}

/** Whether an address speaks of a value: of itself, or of what compares it with its plan or the year before. */
export const namesValue = (ground: Ground, address: Address, one: Observation): boolean => {
  const { head, place } = address;
  if (head.type !== 'record' || head.subject !== 'measure' || head.id !== one.measure || place !== one.place)
    return false;
  return askedBy(address).some(({ kind, periods }) => {
    if (kind !== one.kind) return false;
    const alike = [...ground.observations({ measure: one.measure })].filter(
      (other) => other.place === place && other.kind === kind && isOfWhom(address, other),
    );
    const told = alike.map(({ period }) => period).toSorted(comparePeriods);
    const meant = periods.length === 0 ? told.at(-1) : periods.find((period) => told.includes(period));
    if (one.period !== meant || !alike.some(({ ref }) => ref.id === one.ref.id)) return false;
    // Of plans one is meant; other values stand beside the one that is told first.
    return kind !== 'plan' || planMeant(alike.filter(({ period }) => period === meant))?.ref.id === one.ref.id;
  });
};

const askedBy = ({ property, period }: Address): readonly Asked[] => {
  const periods = period === undefined ? [] : [period];
  const name = propertyNamed('measure', property ?? 'actual');
  switch (name) {
    case undefined:
      return [];
    case 'share':
      return [
        { kind: 'actual', periods },
        { kind: 'plan', periods: [...periods, ...yearOf(period)] },
      ];
    case 'change':
    case 'growth':
      return [period, period && periodYearBefore(period)].flatMap((at) =>
        at === undefined ? [] : [{ kind: 'actual', periods: [at] }],
      );
    default:
      return [{ kind: name, periods }];
  }
};

/** A part of a year is told in per cent of the year's plan where it has none of its own. */
const yearOf = (period: Period | undefined): readonly Period[] => {
  const year = readPeriod(period?.slice(0, 4) ?? '');
  return year === undefined ? [] : [year];
};

/** Plans are somebody's who set them, other values somebody's who measured. */
const isOfWhom = ({ filters }: Address, { kind, assigner, measurer }: Observation): boolean => {
  const [whose, of] = kind === 'plan' ? (['assigner', assigner] as const) : (['measurer', measurer] as const);
  return filters.every(({ key, value }) => key !== whose || value === of);
};
