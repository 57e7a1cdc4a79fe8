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
import { measureAddress } from '#core/figure/build-address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import { done, type Outcome } from '#core/problem.ts';
import { amountOf, differenceOfQuantities, meanOfQuantities, shareOf, type Quantity } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { type View } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';
import { asPeriod, comparePeriods, lastDay, type Period } from '#core/value/period.ts';
import { adminUnitsBelow } from '#core/subjects/place/below.ts';

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
  const property = propertyNamed('measure', address.property ?? 'actual');
  if (!property) return propertyProblem(address, PROPERTIES.measure);
  const { place, period } = address;
  return property === 'share' || property === 'change'
    ? comparison(view, { ...address, place }, record.value, property, evaluate)
    : done(observed(view, record.value, { place, period, property }));
};

const observationsOf = (
  view: View,
  measure: string,
  place: string,
  kind: ObservationKind,
): readonly Stored<'observation'>[] => view.rows('observation', { measure, place }).filter((one) => one.kind === kind);

/** Which value of a measure is asked for. */
interface Asked {
  readonly place: string;
  readonly period: Period | undefined;
  readonly property: ObservationKind;
}

const observed = (view: View, measure: Stored<'measure'>, asked: Asked): Figure => {
  const { place, period, property } = asked;
  const series = observationsOf(view, measure.id, place, property);
  const latest = period === undefined;
  const found = latest
    ? series.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1)
    : series.find((one) => one.period === period);
  if (!found) return fromBelow(view, measure, asked);
  return makeFigure(view, measureAddress(measure.id, asked), {
    formula: latest ? 'latest' : 'stored',
    value: found.value,
    records: [found],
    ...(!found.value && { notApplicable: true }),
  });
};

const fromBelow = (view: View, measure: Stored<'measure'>, asked: Asked): Figure => {
  const { place, property } = asked;
  const period =
    measure.aggregation === 'none' ? undefined : (asked.period ?? latestBelow(view, measure.id, place, property));
  const below = period === undefined ? [] : placesBelow(view, place, lastDay(period));
  const told = below
    .map(({ id }) => ({ id, part: observed(view, measure, { place: id, period, property }) }))
    .filter(({ part }) => part.records.length > 0 || part.parts.length > 0);
  const parts = told.map(({ part }) => part);
  const values = parts.map((part) => part.value).filter((value) => value !== undefined);
  const seen = new Set(told.map(({ id }) => id));
  const missing = below.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
  const formula = measure.aggregation === 'mean' ? 'mean' : 'sum';
  return makeFigure(view, measureAddress(measure.id, asked), {
    formula: values.length === 0 ? 'stored' : formula,
    value: values.length === 0 ? undefined : formula === 'mean' ? mean(values) : sumOf(values),
    parts: values.length === 0 ? [] : parts,
    missing: values.length === 0 ? [place] : missing,
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
  return members.length > 0 ? members.flatMap((id) => view.find('place', id) ?? []) : adminUnitsBelow(view, place, day);
};

const comparison = (
  view: View,
  address: Address & { readonly place: string },
  measure: Stored<'measure'>,
  property: 'share' | 'change',
  evaluate: Evaluator,
): Outcome<Figure> => {
  const { place, period } = address;
  if (period === undefined) return addressProblem('figure.period-needed', address);
  const now = evaluate(view, measureAddress(measure.id, { place, period }), evaluate);
  if (!now.ok) return now;
  const base = evaluate(
    view,
    measureAddress(
      measure.id,
      property === 'share' ? { place, period, property: 'plan' } : { place, period: yearBefore(period) },
    ),
    evaluate,
  );
  if (!base.ok) return base;
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
