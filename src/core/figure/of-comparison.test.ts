import { formatAddress } from '#core/address/address.ts';
import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view } from '#testing/records.ts';

const MEASURES = [
  { id: 'homes', unit: 'hộ', aggregation: 'none' },
  { id: 'rate', unit: '%', aggregation: 'none' },
  { id: 'stock', unit: 'hộ', aggregation: 'none', time: 'stock' },
];
const value = (measure: string, period: string, text: string, kind = 'actual') => ({
  measure,
  place: 'city',
  period,
  kind,
  value: q(text),
});
const asked = (observation: readonly object[], address: string) =>
  figureByText(view({ measure: MEASURES, observation } as never), address);

describe('growth is of one agency', () => {
  const of = (measurer?: string) => ({ ...(measurer && { measurer }) });
  const grown = (now: readonly (string | undefined)[], then: readonly (string | undefined)[]) =>
    ['growth', 'change'].map((property) => {
      const observation = [
        ...now.map((measurer, at) => ({ ...value('homes', '2022', `${String(90 + at * 10)} hộ`), ...of(measurer) })),
        ...then.map((measurer, at) => ({ ...value('homes', '2021', `${String(50 + at * 10)} hộ`), ...of(measurer) })),
      ];
      return figureByText(
        view({ measure: MEASURES, observation, agency: [{ id: 'stats' }, { id: 'bank' }] } as never),
        `measure:homes ${property} @city #2022`,
      ).value?.amount;
    });
  it.each([
    ['both of whoever reports', [undefined], [undefined], ['80.0', '40']],
    ['both of one agency', ['stats'], ['stats'], ['80.0', '40']],
    [
      'that of whoever reports goes before that of an agency',
      [undefined, 'stats'],
      [undefined, 'stats'],
      ['80.0', '40'],
    ],
    ['what only the agency told is held against its own', ['stats'], [undefined, 'stats'], ['50.0', '30']],
    ['of two agencies there is none', ['stats'], ['bank'], [undefined, undefined]],
    ['nor of whoever reports and an agency', [undefined], ['stats'], [undefined, undefined]],
    ['nor of an agency and whoever reports', ['stats'], [undefined], [undefined, undefined]],
  ])('%s', (_, now, then, expected) => expect(grown(now, then)).toEqual(expected));
});

describe('beside its plan', () => {
  it.each([
    ['the plan of its own period', '2022', '2022', '50.0'],
    ['nine months of the plan of the year', '2022-M9', '2022', '50.0'],
    ['a half of the plan of the year', '2022-H1', '2022', '50.0'],
    ['the first quarter of the plan of the year', '2022-Q1', '2022', '50.0'],
    ['the first month too', '2022-01', '2022', '50.0'],
    ['a second half is no part of what was done until then', '2022-H2', '2022', undefined],
    ['a quarter of a year is no share of its plan', '2022-Q3', '2022', undefined],
    ['a month neither', '2022-05', '2022', undefined],
    ['nor a day, though it is the first of its month', '2022-05-01', '2022', undefined],
    ['a plan of another year', '2022', '2021', undefined],
  ])('%s', (_, period, plan, percent) =>
    expect(
      asked(
        [value('homes', period, '5 hộ'), value('homes', plan, '10 hộ', 'plan')],
        `measure:homes share @city #${period}`,
      ).value?.amount,
    ).toBe(percent),
  );
  it('its own plan goes before that of the year', () =>
    expect(
      asked(
        [
          value('homes', '2022-M9', '5 hộ'),
          value('homes', '2022', '10 hộ', 'plan'),
          value('homes', '2022-M9', '4 hộ', 'plan'),
        ],
        'measure:homes share @city #2022-M9',
      ).value?.amount,
    ).toBe('125.0'));
  it('a rate, and a state, of any part of the year is held against that of the year', () => {
    expect(
      asked(
        [value('rate', '2022-Q3', '40%'), value('rate', '2022', '80%', 'plan')],
        'measure:rate share @city #2022-Q3',
      ).value?.amount,
    ).toBe('50.0');
    expect(
      asked(
        [value('stock', '2022-Q3', '4 hộ'), value('stock', '2022', '8 hộ', 'plan')],
        'measure:stock share @city #2022-Q3',
      ).value?.amount,
    ).toBe('50.0');
  });
});

describe('beside the year before', () => {
  it.each([
    ['homes', '12 hộ', '10 hộ', '2', 'hộ', '20.0'],
    ['homes', '10 hộ', '10 hộ', '0', 'hộ', '0'],
    ['homes', '8 hộ', '10 hộ', '-2', 'hộ', '-20.0'],
    ['homes', '8 hộ', '0 hộ', '8', 'hộ', undefined],
    // Shares differ by points and have no growth.
    ['rate', '12%', '10%', '2', 'điểm %', undefined],
  ])('%s: %s after %s', (measure, now, before, change, unit, growth) => {
    const observation = [value(measure, '2022-Q1', now), value(measure, '2021-Q1', before)];
    expect(asked(observation, `measure:${measure} change @city #2022-Q1`)).toMatchObject({
      value: { amount: change, unit },
      formula: 'difference',
      state: 'known',
    });
    expect(asked(observation, `measure:${measure} growth @city #2022-Q1`)).toMatchObject({ formula: 'growth' });
    expect(asked(observation, `measure:${measure} growth @city #2022-Q1`).value?.amount).toBe(growth);
  });
  it('what is approximate stays so', () =>
    expect(
      asked([value('homes', '2022', 'trên 12 hộ'), value('homes', '2021', '10 hộ')], 'measure:homes growth @city #2022')
        .value?.approx,
    ).toEqual(['about']));
  it.each([
    ['từ 4 đến 5 hộ', '3 hộ', '33.3', '66.7'],
    ['từ 4 đến 5 hộ', '10 hộ', '-60.0', '-50.0'],
    ['từ 4 đến 5 hộ', '4 hộ', '0', '25.0'],
  ])('of a range growth has two ends: %s after %s', (now, before, amount, to) =>
    expect(
      asked([value('homes', '2022', now), value('homes', '2021', before)], 'measure:homes growth @city #2022').value,
    ).toMatchObject({ amount, to }),
  );
  const scale = (unit: string, now: unknown, then: unknown, property: string, kind = 'actual') =>
    figureByText(
      view({
        measure: [{ id: 'm', unit, aggregation: 'none' }],
        observation: [
          { ...value('m', '2022', '1 hộ'), value: now },
          { ...value('m', kind === 'plan' ? '2022' : '2021', '1 hộ', kind), value: then },
        ],
      } as never),
      `measure:m ${property} @city #2022`,
    );
  const answer = (amount: string) => ({ amount, unit: 'đạt/chưa đạt', approx: [] });
  it('ranks lie apart, and are no per cent of each other', () => {
    expect(scale('hạng', q('hạng 14/38'), q('hạng 21/38'), 'change').value?.amount).toBe('-7');
    expect(scale('hạng', q('hạng 14/38'), q('hạng 21/38'), 'growth').state).toBe('absent');
    expect(scale('hạng', q('hạng 14/38'), q('hạng 10'), 'share', 'plan').state).toBe('absent');
  });
  it.each(['change', 'growth'])('answers of yes and no have no %s', (property) =>
    expect(scale('đạt/chưa đạt', answer('1'), answer('1'), property).state).toBe('absent'),
  );
  it('nor a share of what was planned', () =>
    expect(scale('đạt/chưa đạt', answer('1'), answer('1'), 'share', 'plan').state).toBe('absent'));
  it('29 February has no day a year before', () => {
    const figure = asked([value('homes', '2024-02-29', '12 hộ')], 'measure:homes change @city #2024-02-29');
    expect([figure.state, figure.missing, figure.parts.map((part) => formatAddress(part.address))]).toEqual([
      'absent',
      ['city'],
      ['measure:homes @city #2024-02-29'],
    ]);
  });
  it.each(['change', 'growth', 'share'])('%s needs a period', (property) =>
    expect(evaluateText(view({ measure: MEASURES } as never), `measure:homes ${property} @city`)).toMatchObject({
      ok: false,
      problems: [{ code: 'figure.period-needed' }],
    }),
  );
});
