import {
  addressProblem,
  makeFigure,
  missingAmong,
  propertyProblem,
  recordAt,
  sumOf,
  unknownRecord,
  type Evaluator,
} from '#core/figure/evaluator.ts';
import type { Address } from '#core/address/address.ts';
import { howManySay, soundAggregation } from '#core/figure/aggregation.ts';
import { measureAddress, observationAddress } from '#core/figure/build-address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { comparison } from '#core/figure/of-comparison.ts';
import { PROPERTIES, propertyNamed, type PropertyOf } from '#core/figure/properties.ts';
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import { done, type Outcome } from '#core/problem.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { addDecimals, divideDecimals, multiplyDecimals } from '#core/value/decimal.ts';
import { approximationOfRatio } from '#core/value/approximation.ts';
import { amountOf, meanOfQuantities, quantity, type Quantity } from '#core/value/quantity.ts';
import { besideValue, partAt, storedAt, valuesIn, type Asked, type AskedAt } from '#core/figure/stored-values.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { type View } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';
import { comparePeriods, firstDay, lastDay, type Period } from '#core/value/period.ts';
import { adminUnitsBelow, existsOn } from '#core/subjects/place/below.ts';
import { predecessorsOf } from '#core/subjects/place/wholes.ts';

/**
 * `measure:ID [actual|plan|estimate|forecast|baseline] @PLACE [#PERIOD]`: a stored value, beside what others measured;
 * without one, the sum or the mean of the values of the places directly below, as the measure's aggregation says (of
 * shares by their wholes, where these are on record; of yes and no how many say yes); without a period, the latest.
 * `measure:ID share|change|growth …`: `comparison`.
 */
export const measureFigure: Evaluator = (view, address, evaluate) => {
  const record = recordAt(view, address, 'measure');
  if (!record.ok) return record;
  if (address.place === undefined) return addressProblem('figure.place-needed', address);
  if (!view.find('place', address.place)) return unknownRecord(view, address, 'place', address.place);
  const property = propertyNamed('measure', address.property ?? 'actual');
  if (!property) return propertyProblem(address, PROPERTIES.measure);
  const whose = whoseOf(view, address, property);
  if (!whose.ok) return whose;
  const { place, period } = address;
  return property === 'share' || property === 'change' || property === 'growth'
    ? comparison(view, { ...address, place }, record.value, property, evaluate)
    : done(observed(view, record.value, { place, period, property, ...whose.value }));
};

/**
 * Plans may be of several who set them, other values of several who measured; what is compared with the year before is
 * of whoever is told first in both. Problems: `figure.no-filters`, `address.unknown-record`.
 */
const whoseOf = (
  view: View,
  address: Address,
  property: PropertyOf<'measure'>,
): Outcome<Pick<Asked, 'assigner' | 'measurer'>> => {
  const [filter, ...others] = address.filters;
  if (!filter) return done({});
  if (others.length > 0 || filter.key !== WHOSE[property]) return addressProblem('figure.no-filters', address);
  const { key, value = '' } = filter;
  return view.find('agency', value) ? done({ [key]: value }) : unknownRecord(view, address, 'agency', value);
};

const WHOSE: Readonly<Record<PropertyOf<'measure'>, 'assigner' | 'measurer' | undefined>> = {
  actual: 'measurer',
  estimate: 'measurer',
  forecast: 'measurer',
  baseline: 'measurer',
  plan: 'assigner',
  share: 'assigner',
  change: undefined,
  growth: undefined,
};

const observed = (view: View, measure: Stored<'measure'>, asked: Asked): Figure => {
  const found = storedAt(view, measure.id, asked);
  if (found) return toldFigure(view, measure, asked, found);
  // What others measured is theirs as they told it: their parts are not added up here.
  if (asked.measurer !== undefined)
    return makeFigure(view, measureAddress(measure.id, asked), { formula: 'stored', missing: [asked.place] });
  return fromBelow(view, measure, asked);
};

/** The value of a place as a part of another's: stored, or made of what lies below it in turn. */
const observedBelow = (view: View, measure: Stored<'measure'>, asked: AskedAt): Figure => {
  const found = partAt(view, measure.id, asked);
  return found ? toldFigure(view, measure, asked, found) : fromBelow(view, measure, asked);
};

const toldFigure = (view: View, measure: Stored<'measure'>, asked: Asked, found: Stored<'observation'>): Figure =>
  makeFigure(view, measureAddress(measure.id, asked), {
    formula: asked.period === undefined ? 'latest' : 'stored',
    value: found.value,
    records: [found],
    beside: besideValue(view, found).map((one) => besideFigure(view, one)),
    ...(!found.value && { notApplicable: true }),
  });

/** What another agency tells of the same; nothing stands beside it in turn. */
const besideFigure = (view: View, one: Stored<'observation'>): Figure =>
  makeFigure(view, observationAddress(one), { formula: 'stored', value: one.value, records: [one] });

const fromBelow = (view: View, measure: Stored<'measure'>, asked: Asked): Figure => {
  const { place, property } = asked;
  const aggregation = soundAggregation(view, measure);
  const period = aggregation === 'none' ? undefined : (asked.period ?? latestBelow(view, measure.id, place, property));
  const below = period === undefined ? [] : placesBelow(view, place, lastDay(period));
  const made =
    period === undefined
      ? []
      : below.map(({ id }) => ({ id, part: observedBelow(view, measure, { place: id, period, property }) }));
  const told = made.filter(({ part }) => part.records.length > 0 || part.parts.length > 0);
  const parts = told.map(({ part }) => part);
  const values = parts.map((part) => part.value).filter((value) => value !== undefined);
  const weighed = period && aggregation === 'mean' ? weighedMean(view, measure, period, told) : undefined;
  const seen = new Set(told.map(({ id }) => id));
  // What a place below lacks is lacking here, too, however far below it is.
  const missing = [
    ...below.filter(({ id }) => !seen.has(id)).map(({ id }) => id),
    ...missingAmong((weighed?.parts ?? parts).filter(({ state }) => state !== 'not-applicable')),
  ];
  const formula = aggregation === 'mean' ? 'mean' : 'sum';
  const yes =
    formula === 'sum'
      ? howManySay(
          view,
          values,
          below.filter(({ id }) => seen.has(id)),
        )
      : undefined;
  if (weighed)
    return makeFigure(view, measureAddress(measure.id, asked), { formula: 'mean-by-whole', ...weighed, missing });
  return makeFigure(view, measureAddress(measure.id, asked), {
    formula: values.length === 0 ? 'stored' : formula,
    value: values.length === 0 ? undefined : (yes ?? (formula === 'mean' ? simpleMean(values) : sumOf(values))),
    parts: values.length === 0 ? [] : parts,
    missing: values.length === 0 ? [place] : missing,
  });
};

/** To one decimal more than the most exact of them; money to whole đồng. */
const scaleOf = (values: readonly Quantity[]): number =>
  values[0]?.unit === MONEY ? 0 : values.reduce((most, value) => Math.max(most, amountOf(value).scale), 0) + 1;

/**
 * Of a few and of many alike, which the word "bình quân" before it tells; of one it is that one, no more exact than it
 * is.
 */
const simpleMean = (values: readonly Quantity[]): Quantity => {
  const [first, ...others] = values;
  if (first && others.length === 0) return first;
  const mean = meanOfQuantities(values, scaleOf(values));
  return mean.approx.includes('average') ? mean : { ...mean, approx: [...mean.approx, 'average'] };
};

/**
 * Shares weigh as much as their wholes, as these stood in the period or last before it; undefined where one is not on
 * record.
 */
const weighedMean = (
  view: View,
  measure: Stored<'measure'>,
  period: Period,
  told: readonly { readonly id: string; readonly part: Figure }[],
): { readonly value: Quantity; readonly parts: readonly Figure[] } | undefined => {
  const whole = measure.shareOf === undefined ? undefined : view.find('measure', measure.shareOf);
  const pairs = told.flatMap(({ id, part }) =>
    part.value ? [{ part, whole: whole && wholeAt(view, whole, id, period) }] : [],
  );
  const values = pairs.flatMap(({ part }) => part.value ?? []);
  const wholes = pairs.flatMap((pair) => pair.whole ?? []);
  const weights = sumOf(wholes.map(({ value }) => value));
  const [first] = values;
  if (!first || wholes.length < pairs.length || !weights || amountOf(weights).digits <= 0n) return undefined;
  const total = values
    .map((value, index) => multiplyDecimals(amountOf(value), amountOf(wholes[index]?.value ?? value)))
    .reduce(addDecimals);
  const approx = approximationOfRatio(
    [...values, ...wholes.flatMap(({ value }) => value ?? [])].map((one) => one.approx),
  );
  return {
    value: quantity(divideDecimals(total, amountOf(weights), scaleOf(values)), first.unit, approx),
    parts: pairs.flatMap(({ part, whole: weight }) => (weight ? [part, weight] : [part])),
  };
};

/** Of the very period, else the last before it. */
const wholeAt = (view: View, whole: Stored<'measure'>, place: string, period: Period): Figure | undefined => {
  const at = (one: Period): Figure | undefined => {
    const found = observedBelow(view, whole, { place, period: one, property: 'actual' });
    return found.value && found;
  };
  const before = (): Period | undefined =>
    view
      .rows('observation', { measure: whole.id, place })
      .filter((one) => one.kind === 'actual' && lastDay(one.period) <= lastDay(period))
      .map((one) => one.period)
      .toSorted(comparePeriods)
      .at(-1);
  const own = at(period);
  if (own) return own;
  const last = before();
  return last && at(last);
};

/** Periods that are tried one by one; where none of them has a value below, the places are asked for all of theirs. */
const TRIED = 2;

/** The last period for which any of the places below has a value. */
const latestBelow = (view: View, measure: string, place: string, kind: ObservationKind): Period | undefined => {
  const { missed } = view.notes;
  const tellers = tellersBelow(view, place, view.which('observation', 'place', { measure, kind }));
  if (tellers.length === 0) return undefined;
  const periods = [...(view.which('observation', 'period', { measure, kind }) as ReadonlySet<Period>)];
  for (const period of periods.toSorted(comparePeriods).slice(-TRIED).toReversed()) {
    const values = valuesIn(view, measure, kind, period);
    if (tellers.some((id) => values.has(id))) return period;
    if (view.notes.missed !== missed) return undefined;
  }
  return tellers
    .flatMap((id) => view.rows('observation', { measure, place: id }))
    .flatMap((one) => (one.kind === kind ? [one.period] : []))
    .toSorted(comparePeriods)
    .at(-1);
};

/** The nearest places below that have values of their own, as of the view's day. */
const tellersBelow = (view: View, place: string, having: ReadonlySet<string>): readonly string[] => {
  const known = new Set<string>();
  const tellers: string[] = [];
  for (const waiting = [place]; waiting.length > 0;)
    for (const { id } of everBelow(view, waiting.pop() ?? '')) {
      if (known.has(id)) continue;
      known.add(id);
      (having.has(id) ? tellers : waiting).push(id);
    }
  return tellers;
};

/** The units directly below as of the view's day, and those that became it. */
const everBelow = (view: View, place: string): readonly Stored<'place'>[] => [
  ...placesBelow(view, place, view.asOf),
  ...(predecessorsOf(view, place) ?? []),
];

/** The units directly below on a day, a group's members, or what a place was made of. */
const placesBelow = (view: View, place: string, day: Day): readonly Stored<'place'>[] => {
  const members = view.find('place', place)?.members ?? [];
  if (members.length > 0) return members.flatMap((id) => view.find('place', id) ?? []);
  const below = adminUnitsBelow(view, place, day);
  const { from } = view.find('place', place) ?? {};
  const isLater = from === undefined || firstDay(from) > day;
  // Before it was made, its values are those of the units that it took over whole.
  return below.length === 0 && isLater
    ? (predecessorsOf(view, place) ?? []).filter((one) => existsOn(one, day))
    : below;
};
