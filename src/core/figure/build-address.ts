/**
 * Addresses as the code makes them: a wrong property, a filter that the subject has not, or a value that a filter
 * cannot have does not compile. What people and files write is text, and is read by `parseAddress`.
 */
import { byKey, isFilterValue, type Address, type Filter } from '#core/address/address.ts';
import { ANY, type CountedSubject, type FiltersOf } from '#core/figure/filters.ts';
import type { FigureSubject, PropertyOf, URBAN_KEYS } from '#core/figure/properties.ts';
import { writeWorkSet, type ChosenPart } from '#core/planning/work-set.ts';
import type { Case } from '#core/planning/problem.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import type { Period } from '#core/value/period.ts';

type SummedSubject = 'funding' | 'extent';

interface UrbanValues {
  readonly case: Case;
  readonly end: 'min' | 'max';
}

type UrbanFilters<P extends keyof typeof URBAN_KEYS> = {
  readonly [K in Exclude<(typeof URBAN_KEYS)[P][number], 'works'>]?:
    | (K extends keyof UrbanValues ? UrbanValues[K] : string)
    | undefined;
};

/** The filters that a property of one record takes; never: it takes none. */
type FiltersAt<S extends FigureSubject, P extends PropertyOf<S>> = S extends 'work'
  ? P extends SummedSubject
    ? Omit<FiltersOf<P>, 'work'>
    : never
  : S extends 'urban'
    ? P extends 'points' | 'minimum' | 'maximum'
      ? UrbanFilters<P>
      : never
    : never;

/** Properties that need more than filters have functions of their own: `measureAddress`, `planAddress`. */
type OwnProperty<S extends FigureSubject> = Exclude<PropertyOf<S>, keyof PlanFilters>;

/** A figure of one record: `addressOf('work', id, 'funding', { kind: 'total' })`. */
export const addressOf = <S extends Exclude<FigureSubject, 'measure'>, P extends OwnProperty<S>>(
  subject: S,
  id: string,
  property: P,
  ...[filters]: [FiltersAt<S, P>] extends [never] ? [] : [filters?: FiltersAt<S, P>]
): Address => ({ head: { type: 'record', subject, id }, property, filters: filtersOf(filters ?? {}) });

/** A figure of a target, of one of its steps or years where a period is named. */
export const targetAddress = (objective: string, property: PropertyOf<'objective'>, period?: Period): Address => ({
  ...addressOf('objective', objective, property),
  ...(period !== undefined && { period }),
});

export interface MeasureAsked {
  readonly place: string;
  /** Absent: the latest. */
  readonly period?: Period | undefined;
  /** Absent: the actual value. */
  readonly property?: PropertyOf<'measure'> | undefined;
  /** Of a plan, or the share of one: who set it. */
  readonly assigner?: string | undefined;
  /** Of another value: whose it is. */
  readonly measurer?: string | undefined;
}

export const measureAddress = (
  measure: string,
  { place, period, property = 'actual', assigner, measurer }: MeasureAsked,
): Address => ({
  head: { type: 'record', subject: 'measure', id: measure },
  ...(property !== 'actual' && { property }),
  filters: filtersOf(whoseOf(property, { assigner, measurer })),
  place,
  ...(period !== undefined && { period }),
});

/** Plans are somebody's who set them, other values somebody's who measured; what is compared is of neither. */
const whoseOf = (
  property: PropertyOf<'measure'>,
  { assigner, measurer }: Pick<MeasureAsked, 'assigner' | 'measurer'>,
): Readonly<Record<string, string | undefined>> => {
  if (property === 'plan' || property === 'share') return { assigner };
  return property === 'change' || property === 'growth' ? {} : { measurer };
};

/** The figure that an observation says. */
export const observationAddress = ({ measure, place, period, kind, assigner, measurer }: ObservationKey): Address =>
  measureAddress(measure, { place, period, property: kind, assigner, measurer });

export type ObservationKey = Pick<
  RecordIn<'observation'>,
  'measure' | 'place' | 'period' | 'kind' | 'assigner' | 'measurer'
>;

/** How many records of a subject there are. */
export const countAddress = <S extends CountedSubject>(subject: S, filters: FiltersOf<S> = {}): Address => ({
  head: { type: 'aggregate', op: 'count', subject },
  filters: filtersOf(filters),
});

/** A total of one kind. */
export const sumAddress = <S extends SummedSubject>(subject: S, filters: FiltersOf<S>): Address => ({
  head: { type: 'aggregate', op: 'sum', subject },
  filters: filtersOf(filters),
});

/** Disbursed in per cent of planned. */
export const shareAddress = (subject: 'funding', filters: Omit<FiltersOf<'funding'>, 'kind'>): Address => ({
  head: { type: 'aggregate', op: 'share', subject },
  filters: filtersOf(filters),
});

/** What a reader asks for: the keys are the subject's, the values any text. */
export type AskedFilters<S extends CountedSubject> = { readonly [K in keyof FiltersOf<S>]?: string | undefined };

/** As `countAddress`; undefined where a text can be no value of any filter, so that nothing has it. */
export const askedCountAddress = <S extends CountedSubject>(subject: S, asked: AskedFilters<S>): Address | undefined =>
  Object.values<string | undefined>(asked).every((value) => value === undefined || isFilterValue(value))
    ? countAddress(subject, asked as FiltersOf<S>)
    : undefined;

interface PlanFilters {
  readonly 'planned-cost': UrbanFilters<'planned-cost'>;
  readonly 'planned-points': UrbanFilters<'planned-points'>;
}

/** A figure of a set of works for the urban class. `filters` name what differs from what the place's record says. */
export const planAddress = <P extends keyof PlanFilters>(
  place: string,
  property: P,
  works: readonly ChosenPart[],
  filters: PlanFilters[P],
): Address => ({
  head: { type: 'record', subject: 'urban', id: place },
  property,
  filters: filtersOf({ ...filters, works: writeWorkSet(works) }),
});

/** Throws RangeError for a value that no address can hold: the code makes none. */
const filtersOf = (given: Readonly<Record<string, string | typeof ANY | undefined>>): readonly Filter[] => {
  const filters: Filter[] = [];
  for (const key in given) {
    const value = given[key];
    if (value === undefined) continue;
    if (value !== ANY && !isFilterValue(value)) throw new RangeError(`no value of a filter: ${key}=${value}`);
    filters.push(value === ANY ? { key } : { key, value });
  }
  return filters.length > 1 ? filters.toSorted(byKey) : filters;
};

/** The same address with one filter set, its key alone without a value, and without those that it stands instead of. */
export const withFilter = (
  address: Address,
  key: string,
  value?: string,
  insteadOf: readonly string[] = [],
): Address => ({
  ...address,
  filters: [
    ...address.filters.filter((one) => one.key !== key && !insteadOf.includes(one.key)),
    value === undefined ? { key } : { key, value },
  ].toSorted(byKey),
});
