/** Which measures an overview shows: told without reading those that it does not show. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import { keyMeasures, seriesOf, type MeasureSeries } from '#core/query/measure-series.ts';
import { asDay } from '#core/value/day.ts';
import { partialFacts } from '#testing/partial.ts';
import { q, records, type GivenRecords } from '#testing/records.ts';

const UNITS = ['đồng', '%', 'hộ'] as const;
const PLACES = ['city', 'a', 'b'] as const;
const PERIODS = ['2019', '2020', '2021', '2022'] as const;

const given = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...UNITS),
      aggregation: fc.constantFrom('sum', 'mean', 'none'),
      told: fc.uniqueArray(
        fc.record({
          place: fc.constantFrom(...PLACES),
          period: fc.constantFrom(...PERIODS),
          kind: fc.constantFrom('actual', 'plan', 'estimate'),
        }),
        { maxLength: 10, selector: ({ place, period, kind }) => `${place} ${period} ${kind}` },
      ),
    }),
    { maxLength: 40 },
  )
  .map((measures): GivenRecords => ({
    place: [
      { id: 'a', kind: 'ward', parent: 'city' },
      { id: 'b', kind: 'ward', parent: 'city' },
    ],
    measure: measures.map(({ unit, aggregation }, at) => ({ id: `m${at}`, unit, aggregation })),
    observation: measures.flatMap(({ unit, told }, at) =>
      told.map((one) => ({ ...one, measure: `m${at}`, value: q(`5 ${unit}`) })),
    ),
  }));

/** What the shown ones are by definition: the longest series of all, money first among equals. */
const plainly = (view: View): readonly MeasureSeries[] => {
  const rank = ({ measure }: MeasureSeries): number => ['hộ', '%', 'đồng'].indexOf(measure.unit);
  return view
    .all('measure')
    .flatMap((measure) => seriesOf(view, measure, 'city') ?? [])
    .filter((one) => one.latest !== undefined || one.points.length > 1)
    .toSorted((a, b) => b.points.length - a.points.length || rank(b) - rank(a))
    .slice(0, 12);
};

test('the shown measures are the longest series of all, whether all is there or loaded as it is wanted', () => {
  fc.assert(
    fc.property(given, (made) => {
      const all = records(made);
      const whole = viewAsOf(wholeFacts(all), asDay('2023-05-31'));
      expect(keyMeasures(whole, 'city')).toEqual(plainly(whole));
      const { facts, ask } = partialFacts(all);
      const seen = viewAsOf(facts, asDay('2023-05-31'));
      expect(ask(seen, () => keyMeasures(seen, 'city'))).toEqual(plainly(whole));
    }),
    { numRuns: 60 },
  );
});

test('of many measures most are not read', () => {
  const many = Array.from({ length: 60 }, (_, at) => `m${at}`);
  const all = records({
    place: [{ id: 'a', kind: 'ward', parent: 'city' }],
    measure: many.map((id) => ({ id, unit: 'hộ', aggregation: 'sum' })),
    observation: many.flatMap((measure) =>
      PERIODS.map((period) => ({ measure, place: 'a', period, kind: 'actual', value: q('5 hộ') })),
    ),
  });
  const { facts, ask, loaded } = partialFacts(all);
  const seen = viewAsOf(facts, asDay('2023-05-31'));
  ask(seen, () => keyMeasures(seen, 'city').length);
  const read = loaded().filter(({ ask: asked, where }) => asked === 'rows' && where['period'] !== undefined);
  expect(new Set(read.map(({ where }) => where['measure'])).size).toBeLessThanOrEqual(12);
});
