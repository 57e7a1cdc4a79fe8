/** Values whose source names no period: from when they hold, how they are told, in which series they do not stand. */
import { describe, expect, it } from 'vitest';
import { measureLine } from '#core/query/measures.ts';
import { seriesOf } from '#core/query/measure-series.ts';
import { figureByText } from '#testing/figures.ts';
import { composed, linesUnder } from '#testing/compose.ts';
import { q, view } from '#testing/records.ts';
import { told } from '#testing/told.ts';
import { nameFigure, periodOfValue } from '#words/figure-name.ts';

const REPORT = { id: 'bc', kind: 'report', symbol: '08-BC/TU', date: '2023-05-31' };
const value = (text: string, more: object = {}) => ({
  measure: 'm',
  place: 'city',
  period: '2023-05-31',
  kind: 'actual',
  value: q(text),
  undated: 'yes',
  source: { document: 'bc' },
  ...more,
});
const dated = (period: string, text: string) => value(text, { period, undated: undefined });
const RECORDS = (observation: readonly object[], more: object = {}) =>
  ({
    document: [REPORT],
    measure: [{ id: 'm', name: 'Tỷ lệ hộ dùng nước sạch', unit: '%', aggregation: 'none', objective: 'p/1' }],
    objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }],
    observation,
    ...more,
  }) as never;
const on = (observation: readonly object[], asOf = '2023-05-31', more: object = {}) =>
  view(RECORDS(observation, more), asOf);

describe('it holds', () => {
  const found = (asOf: string, more: object = {}) =>
    figureByText(on([value('77%', more)], asOf), 'measure:m @city').value;
  it('from the day of its document, not before', () => {
    expect(found('2023-05-30')).toBeUndefined();
    expect(found('2023-05-31')).toEqual(q('77%'));
  });
  it('from the cut-off, where the document has one', () => {
    const at = (asOf: string) =>
      figureByText(on([value('77%')], asOf, { document: [{ ...REPORT, cutoff: '2023-04-30' }] }), 'measure:m @city');
    expect(at('2023-04-29').state).toBe('absent');
    expect(at('2023-04-30').state).toBe('known');
  });
  it('from the day that it names itself, where it names one', () => {
    expect(found('2023-05-31', { since: '2023-06' })).toBeUndefined();
    expect(found('2023-06-30', { since: '2023-06' })).toEqual(q('77%'));
  });
});

describe('it stands in no series', () => {
  const series = (...observation: readonly object[]) => {
    const seen = on(observation);
    return seriesOf(seen, seen.find('measure', 'm')!, 'city');
  };
  it('is the latest where it is, and no point', () => {
    const found = series(dated('2022', '75%'), value('77%'));
    expect(found?.points.map(({ period }) => period)).toEqual(['2022']);
    expect(found?.latest?.figure.value).toEqual(q('77%'));
  });
  it('is not the latest where a newer one names its period', () =>
    expect(series(dated('2022', '75%'), value('70%', { period: '2021-06-30' }))?.latest?.figure.value).toEqual(
      q('75%'),
    ));
  it('is told alone where it is all that is known', () =>
    expect(series(value('77%'))).toMatchObject({ points: [], latest: { undated: true } }));
  it('has not grown, and nothing has grown since it', () => {
    const grown = (...observation: readonly object[]) =>
      ['change', 'growth'].map(
        (property) => figureByText(on(observation), `measure:m ${property} @city #2023-05-31`).state,
      );
    expect(grown(dated('2022-05-31', '75%'), value('77%'))).toEqual(['absent', 'absent']);
    expect(grown(value('75%', { period: '2022-05-31' }), dated('2023-05-31', '77%'))).toEqual(['absent', 'absent']);
    // Two days that are told are compared.
    expect(grown(dated('2022-05-31', '75%'), dated('2023-05-31', '77%'))[0]).toBe('known');
  });
  it('is no share of a plan', () =>
    expect(
      figureByText(on([value('77%'), { ...dated('2023', '80%'), kind: 'plan' }]), 'measure:m share @city #2023-05-31')
        .state,
    ).toBe('absent'));
  it('has no change in the list of measures', () => {
    const seen = on([dated('2021', '70%'), value('77%')]);
    expect(measureLine(seen, { measure: seen.find('measure', 'm')!, place: 'city' })).not.toHaveProperty('change');
  });
});

describe('its words', () => {
  it('name its document on pages', () => {
    const seen = on([value('77%')]);
    const [one] = seen.rows('observation', { measure: 'm', place: 'city' });
    expect(one && periodOfValue('vi', seen, one)).toMatch(/^đến nay \(theo .*08-BC\/TU.*\)$/u);
    expect(one && periodOfValue('en', seen, one)).toMatch(/^to date \(by .*08-BC\/TU.*\)$/u);
    expect(nameFigure('vi', seen, figureByText(seen, 'measure:m @city #2023-05-31').address)).toContain(
      'đến nay (theo',
    );
  });
  const lines = (asOf: string, ...observation: readonly object[]) =>
    linesUnder(composed(RECORDS(observation), { asOf }), 'Nhiệm vụ');
  it.each([
    ['on its day', '2023-05-31', 'Tỷ lệ hộ dùng nước sạch đến nay đạt 77%.'],
    ['a quarter later', '2023-08-31', 'Tỷ lệ hộ dùng nước sạch đến nay đạt 77%.'],
    ['later than that', '2023-09-01', 'Tỷ lệ hộ dùng nước sạch theo Báo cáo số 08-BC/TU ngày 31/5/2023 đạt 77%.'],
  ])('are "đến nay" in a report of about its day, else its document: %s', (_, asOf, text) =>
    expect(lines(asOf, value('77%'))).toEqual([text]),
  );
  it('stand beside a year that was told, not in its place', () =>
    expect(lines('2023-05-31', dated('2022', '75%'), value('77%'))).toEqual([
      'Tỷ lệ hộ dùng nước sạch năm 2022 đạt 75%; đến nay đạt 77%.',
    ]));
  it('are not told where a newer year is', () =>
    expect(lines('2023-05-31', dated('2022', '75%'), value('70%', { period: '2021-06-30' }))).toEqual([
      'Tỷ lệ hộ dùng nước sạch năm 2022 đạt 75%.',
    ]));
});

describe('the rule', () => {
  const codes = (more: object) =>
    told(RECORDS([value('77%', more)]))
      .map((one) => one.split(' ')[0])
      .filter((code) => code === 'observation.no-period');
  it.each([
    ['of a document', {}, []],
    ['of an agency, which has no day', { source: { agency: 'kt' } }, ['observation.no-period']],
    ['a plan', { kind: 'plan' }, ['observation.no-period']],
  ])('%s', (_, more, expected) => expect(codes(more)).toEqual(expected));
});
