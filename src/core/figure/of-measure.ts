import {
  addressProblem,
  makeFigure,
  propertyProblem,
  recordAt,
  sumOf,
  unknownRecord,
  type Evaluator,
} from '#core/figure/evaluator.ts';
import type { Address } from '#core/address/address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { OBSERVATION_KINDS, type ObservationKind } from '#core/subjects/measure/shape.ts';
import { done, type Outcome } from '#core/problem.ts';
import { amountOf, differenceOfQuantities, meanOfQuantities, shareOf, type Quantity } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';
import { asPeriod, comparePeriods, lastDay, type Period } from '#core/value/period.ts';
import { unitsBelow } from '#core/subjects/place/below.ts';

/**
 * `measure:ID [actual|plan|estimate|forecast|baseline] @PLACE [#PERIOD]`: a stored value; without one, the sum or the
 * mean of the values of the places directly below, as the measure's aggregation says; without a period, the latest.
 * `measure:ID share …`: actual in per cent of plan. `measure:ID change …`: actual less that of the year before.
 */
export const measureFigure: Evaluator = (view, address, evaluate) => {
  const record = recordAt(view, address, 'measure');
  if (!record.ok) return record;
  if (address.place === undefined) return addressProblem('figure.place-needed', address);
  if (!view.find('place', address.place)) return unknownRecord(view, address, 'place', address.place);
  const property = address.property ?? 'actual';
  if (property === 'share' || property === 'change') return comparison(view, address, property, evaluate);
  const kind = OBSERVATION_KINDS.find((name) => name === property);
  if (!kind) return propertyProblem(address, [...OBSERVATION_KINDS, 'share', 'change']);
  return done(
    observed(
      view,
      { ...address, ...(property === 'actual' && { property: undefined }) } as Address,
      record.value,
      kind,
    ),
  );
};

const observationsOf = (
  view: View,
  measure: string,
  place: string,
  kind: ObservationKind,
): readonly Stored<'observation'>[] =>
  groupedBy(view, 'observation', 'series', (one) => `${one.measure}@${one.place}/${one.kind}`).get(
    `${measure}@${place}/${kind}`,
  ) ?? [];

const observed = (view: View, given: Address, measure: Stored<'measure'>, kind: ObservationKind): Figure => {
  const address = withoutProperty(given, kind);
  const series = observationsOf(view, measure.id, address.place ?? '', kind);
  const latest = address.period === undefined;
  const found = latest
    ? series.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1)
    : series.find((one) => one.period === address.period);
  if (!found) return fromBelow(view, address, measure, kind);
  return makeFigure(view, address, {
    formula: latest ? 'latest' : 'stored',
    value: found.value,
    records: [found],
    ...(!found.value && { notApplicable: true }),
  });
};

const withoutProperty = ({ property: _, ...address }: Address, kind: ObservationKind): Address =>
  kind === 'actual' ? address : { ...address, property: kind };

const fromBelow = (view: View, address: Address, measure: Stored<'measure'>, kind: ObservationKind): Figure => {
  const period =
    measure.aggregation === 'none'
      ? undefined
      : (address.period ?? latestBelow(view, measure.id, address.place ?? '', kind));
  const below = period === undefined ? [] : placesBelow(view, address.place ?? '', lastDay(period));
  const parts = below
    .map((place) => observed(view, { ...address, place: place.id, period: period as Period }, measure, kind))
    .filter((part) => part.records.length > 0 || part.parts.length > 0);
  const values = parts.map((part) => part.value).filter((value) => value !== undefined);
  const seen = new Set(parts.map((part) => part.address.split(' @')[1]?.split(' ')[0]));
  const missing = below.filter((place) => !seen.has(place.id)).map((place) => place.id);
  const formula = measure.aggregation === 'mean' ? 'mean' : 'sum';
  return makeFigure(view, address, {
    formula: values.length === 0 ? 'stored' : formula,
    value: values.length === 0 ? undefined : formula === 'mean' ? mean(values) : sumOf(values),
    parts: values.length === 0 ? [] : parts,
    missing: values.length === 0 ? [address.place ?? ''] : missing,
  });
};

const mean = (values: readonly Quantity[]): Quantity =>
  meanOfQuantities(values, Math.max(...values.map((value) => amountOf(value).scale)) + 1);

/** The last period for which any of the places below has a value. */
const latestBelow = (view: View, measure: string, place: string, kind: ObservationKind): Period | undefined =>
  placesBelow(view, place, view.asOf)
    .flatMap(({ id }) => {
      const own = observationsOf(view, measure, id, kind).map((one) => one.period);
      return own.length > 0 ? own : (latestBelow(view, measure, id, kind) ?? []);
    })
    .toSorted(comparePeriods)
    .at(-1);

/** The units directly below on a day, or a group's members. */
const placesBelow = (view: View, place: string, day: Day): readonly Stored<'place'>[] => {
  const members = view.find('place', place)?.members ?? [];
  return members.length > 0 ? members.flatMap((id) => view.find('place', id) ?? []) : unitsBelow(view, place, day);
};

const comparison = (
  view: View,
  address: Address,
  property: 'share' | 'change',
  evaluate: Evaluator,
): Outcome<Figure> => {
  if (address.period === undefined) return addressProblem('figure.period-needed', address);
  const other: Address =
    property === 'share'
      ? { ...address, property: 'plan' }
      : { ...address, property: 'actual', period: yearBefore(address.period) };
  const sides = [{ ...address, property: 'actual' }, other].map((side) => evaluate(view, side, evaluate));
  const [now, base] = sides;
  if (!now?.ok) return now ?? propertyProblem(address, []);
  if (!base?.ok) return base ?? propertyProblem(address, []);
  const [a, b] = [now.value.value, base.value.value];
  const value = a && b && (property === 'share' ? shareOf(a, b, 1) : differenceOfQuantities(a, b));
  const missing = [now.value, base.value].filter((side) => !side.value).map((side) => side.address);
  return done(
    makeFigure(view, address, {
      formula: property === 'share' ? 'share' : 'difference',
      value,
      parts: [now.value, base.value],
      missing,
    }),
  );
};

const yearBefore = (period: Period): Period => asPeriod(`${Number(period.slice(0, 4)) - 1}${period.slice(4)}`);
