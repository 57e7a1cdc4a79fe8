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

const seriesIn = (observation: readonly object[], more: GivenRecords = {}) => {
  const seen = viewAsOf(
    wholeFacts(
      records({
        place: [
          { id: 'a', kind: 'ward', parent: 'city' },
          { id: 'b', kind: 'ward', parent: 'city' },
        ],
        measure: [{ id: 'm', unit: 'hộ', aggregation: 'sum' }],
        observation: observation as NonNullable<GivenRecords['observation']>,
        ...more,
      }),
    ),
    asDay('2026-12-31'),
  );
  const measure = seen.find('measure', 'm');
  const found = measure && seriesOf(seen, measure, 'city');
  const point = ({ period, kind, figure }: MeasureSeries['points'][number]): string =>
    `${period} ${kind} ${figure.value?.amount ?? 'nothing'}`;
  return found && [...found.points.map(point), ...(found.latest ? [`latest ${point(found.latest)}`] : [])];
};
const told = (period: string, amount: string | undefined, more: object = {}) => ({
  measure: 'm',
  place: 'city',
  period,
  kind: 'actual',
  value: amount === undefined ? undefined : q(`${amount} hộ`),
  ...more,
});
const plan = { kind: 'plan' };

test.each<readonly [string, readonly object[], readonly string[] | undefined]>([
  ['nothing is known', [], undefined],
  ['what does not arise is no point', [told('2024', undefined)], undefined],
  ['a plan alone is no newest value', [told('2024', '1', plan)], ['2024 plan 1']],
  [
    'by period, whatever order',
    [told('2024', '2'), told('2023', '1')],
    ['2023 actual 1', '2024 actual 2', 'latest 2024 actual 2'],
  ],
  [
    'what was done before what is planned',
    [told('2024', '9', plan), told('2024', '1')],
    ['2024 actual 1', 'latest 2024 actual 1'],
  ],
  [
    'the newest that was done before a later estimate',
    [told('2023', '1'), told('2024', '2', { kind: 'estimate' })],
    ['2023 actual 1', '2024 estimate 2', 'latest 2023 actual 1'],
  ],
  [
    'without one what is expected',
    [told('2023', '1', { kind: 'estimate' }), told('2024', '2', plan)],
    ['2023 estimate 1', '2024 plan 2', 'latest 2023 estimate 1'],
  ],
  [
    'what the places below give together',
    [told('2023', '1', { place: 'a' }), told('2023', '2', { place: 'b' })],
    ['2023 actual 3', 'latest 2023 actual 3'],
  ],
  [
    'its own value before theirs',
    [told('2023', '7'), told('2023', '1', { place: 'a' }), told('2023', '2', { place: 'b' })],
    ['2023 actual 7', 'latest 2023 actual 7'],
  ],
  [
    // A sum without all its parts is no point where there is a whole one.
    'not what lacks a part',
    [told('2023', '1', { place: 'a' }), told('2023', '2', { place: 'b' }), told('2024', '1', { place: 'a' })],
    ['2023 actual 3', 'latest 2023 actual 3'],
  ],
  [
    'not plans of the places below',
    [told('2023', '1', { ...plan, place: 'a' }), told('2023', '2', { ...plan, place: 'b' })],
    undefined,
  ],
])('a series: %s', (_, observation, expected) => expect(seriesIn(observation)).toEqual(expected));

test('nothing is made of the places below where values are not added up', () =>
  expect(
    seriesIn([told('2023', '1', { place: 'a' }), told('2023', '2', { place: 'b' })], {
      measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
    }),
  ).toBeUndefined());

test('a value whose source names no period is the newest, and no point of the series', () =>
  expect(seriesIn([told('2023', '1'), told('2024-06-30', '5', { undated: 'yes' })])).toEqual([
    '2023 actual 1',
    'latest 2024-06-30 actual 5',
  ]));

test('nor are such values of the places below', () => {
  const undated = { undated: 'yes' };
  const below = ['a', 'b'].map((place) => told('2024-06-30', '5', { ...undated, place }));
  expect(seriesIn([told('2023', '1'), ...below])).toEqual(['2023 actual 1', 'latest 2024-06-30 actual 10']);
});

test('where measures are marked as the key ones, only they are shown', () => {
  const shown = (key: (id: string) => 'yes' | undefined) =>
    keyMeasures(
      viewAsOf(
        wholeFacts(
          records({
            measure: ['m', 'n'].map((id) => ({ id, unit: 'hộ', aggregation: 'none', key: key(id) })),
            observation: ['m', 'n'].map((measure) => ({ ...told('2023', '1'), measure })),
          }),
        ),
        asDay('2026-12-31'),
      ),
      'city',
    ).map(({ measure }) => measure.id);
  expect(shown(() => undefined)).toEqual(['m', 'n']);
  expect(shown((id) => (id === 'n' ? 'yes' : undefined))).toEqual(['n']);
});
