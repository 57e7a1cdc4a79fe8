import { claimLine } from '#core/query/claim.ts';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { measuresCsv } from '#app/read/tables/measures-csv.ts';
import { measureAnswer, partsCheck } from '#core/query/measure.ts';
import { matrixOf, measureLine, measuresAnswer } from '#core/query/measures.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { opened } from '#testing/opened.ts';
import { q } from '#testing/records.ts';

const observation = (measure: string, place: string, period: string, text: string, kind = 'actual') => ({
  measure,
  place,
  period,
  kind,
  value: q(text),
});

const wards = [
  { id: 'ward-a', kind: 'ward', name: 'phường A', parent: 'city' },
  { id: 'ward-b', kind: 'ward', name: 'phường B', parent: 'city' },
];

const programme = opened({
  place: [...wards, { id: 'street', kind: 'street', parent: 'city' }],
  objective: [{ id: 'p/2' }, { id: 'p/2.6', parent: 'p/2' }, { id: 'p/10' }, { id: 'p/3' }],
  measure: [
    { id: 'water', name: 'Nước sạch', unit: '%', aggregation: 'none', objective: 'p/2.6' },
    { id: 'revenue', name: 'Thu ngân sách', unit: 'đồng', aggregation: 'none', objective: 'p/10' },
    { id: 'all', name: 'Tổng', unit: 'hộ', aggregation: 'none', parts: ['one', 'two'], objective: 'p/2' },
    { id: 'one', name: 'Phần một', unit: 'hộ', objective: 'p/2' },
    { id: 'two', name: 'Phần hai', unit: 'hộ', objective: 'p/2' },
  ],
  observation: [
    observation('water', 'city', '2022', '77%'),
    observation('water', 'ward-a', '2022', '95%'),
    observation('revenue', 'city', '2021', '100 tỷ đồng'),
    observation('revenue', 'city', '2022', '90 tỷ đồng'),
    observation('revenue', 'city', '2022', '120 tỷ đồng', 'plan'),
    observation('revenue', 'city', '2024', '200 tỷ đồng', 'forecast'),
    observation('all', 'city', '2022', '10 hộ'),
    observation('one', 'city', '2022', '4 hộ'),
    observation('two', 'city', '2022', '6 hộ'),
    observation('all', 'city', '2021', '9 hộ'),
  ],
  claim: [{ id: 'claim', of: 'measure:revenue @city #2022', formula: 'sum', parts: ['measure:revenue @city #2021'] }],
});

describe('the list of measures', () => {
  test('stands by objective in the order of their numbers', () => {
    expect(
      measuresAnswer(programme, {}).rows.map(({ measure, place }) => `${measure.objective}: ${measure.id}@${place}`),
    ).toEqual([
      'p/2: all@city',
      'p/2: one@city',
      'p/2: two@city',
      'p/2.6: water@city',
      'p/2.6: water@ward-a',
      'p/10: revenue@city',
    ]);
  });

  test('offers as filters the objectives that have measures, in their order', () => {
    expect(measuresAnswer(programme, {}).objectives.map((one) => one.id)).toEqual(['p/2', 'p/2.6', 'p/10']);
  });

  test('is filtered by objective with all below it, by words without marks, by place', () => {
    const ids = (question: Parameters<typeof measuresAnswer>[1]) =>
      measuresAnswer(programme, question).rows.map((line) => `${line.measure.id}@${line.place}`);
    expect(ids({ objective: 'p/2', text: 'nuoc' })).toEqual(['water@city', 'water@ward-a']);
    expect(ids({ place: 'ward-a' })).toEqual(['water@ward-a']);
    expect(ids({ text: 'không có' })).toEqual([]);
  });

  test('shows the latest actual value against plan and year before; a forecast is never the latest of what is known', () => {
    const [line] = measuresAnswer(programme, { objective: 'p/10' }).rows.map((one) => measureLine(programme.view, one));
    expect([
      line?.period,
      line?.latest.value?.amount,
      line?.plan.value?.amount,
      line?.share?.value?.amount,
      line?.change?.value?.amount,
    ]).toEqual(['2022', '90000000000', '120000000000', '75.0', '-10000000000']);
  });

  test('a plan is never the latest: the newest actual value comes first, where it is a sum as well', () => {
    const measures = [{ id: 'houses', unit: 'hộ', aggregation: 'sum' }];
    const latestOf = (observations: readonly ReturnType<typeof observation>[]) => {
      const seen = opened({ place: wards, measure: measures, observation: observations });
      const [line] = measuresAnswer(seen, {}).rows.map((one) => measureLine(seen.view, one));
      return [line?.latest.formula, line?.latest.value?.amount, line?.period, line?.plan.value?.amount];
    };
    const plan = observation('houses', 'city', '2022', '20 hộ', 'plan');
    const wardsIn = (period: string) => [
      observation('houses', 'ward-a', period, '4 hộ'),
      observation('houses', 'ward-b', period, '6 hộ'),
    ];
    expect(latestOf([plan, ...wardsIn('2022')])).toEqual(['sum', '10', '2022', '20']);
    expect(latestOf([plan])).toEqual(['stored', undefined, undefined, '20']);
    expect(latestOf([observation('houses', 'city', '2021', '9 hộ'), ...wardsIn('2022')])).toEqual([
      'sum',
      '10',
      '2022',
      undefined,
    ]);
    expect(latestOf([observation('houses', 'city', '2021', '9 hộ'), ...wardsIn('2022').slice(1)])).toEqual([
      'stored',
      '9',
      '2021',
      undefined,
    ]);
    expect(latestOf([plan, ...wardsIn('2022').slice(1)])).toEqual(['sum', '6', '2022', '20']);
  });

  test('as places by periods keeps plan and actual apart', () => {
    const { periods, rows } = matrixOf(programme.view, measuresAnswer(programme, { objective: 'p/10' }).rows);
    expect(periods).toEqual(['2021', '2022', '2024']);
    expect(rows[0]?.cells.map((cell) => cell.map((one) => one.kind))).toEqual([
      ['actual'],
      ['actual', 'plan'],
      ['forecast'],
    ]);
  });
});

describe('one measure', () => {
  const checks = (id: string) => {
    const { measure, wholes } = orRefuse(measureAnswer(programme, id));
    return wholes.map((one) => partsCheck(programme.view, measure, one));
  };

  test('names the wards that are silent, streets are not asked', () => {
    expect(orRefuse(measureAnswer(programme, 'water')).silent.map((place) => place.id)).toEqual(['ward-b']);
  });

  test('checks its parts for each period', () => {
    expect(checks('all').map((check) => [check.period, check.verdict])).toEqual([
      ['2022', 'adds-up'],
      ['2021', 'part-missing'],
    ]);
  });

  test('tells the claims that rest on it', () => {
    expect(
      orRefuse(measureAnswer(programme, 'revenue')).claims.map((claim) => [
        claim.id,
        claimLine(programme.view, claim).verdict,
      ]),
    ).toEqual([['claim', 'differs']]);
    expect(orRefuse(measureAnswer(programme, 'water')).claims).toEqual([]);
  });

  test('that is not there is refused', () =>
    expect(() => orRefuse(measureAnswer(programme, 'nothing'))).toThrow(Refusal));
});

test('the CSV has a line for each observation, exact and as printed', async () => {
  const revenue = programme.view.all('measure').filter((one) => one.id === 'revenue');
  const lines = (await textOf(measuresCsv(programme, revenue))).trimEnd().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toBe(
    'revenue,Thu ngân sách,city,thành phố,2021,,actual,,,100000000000,đồng,,100 tỷ đồng,,,source,I,,measure:revenue @city #2021,2023-05-31',
  );
});

test.each([
  ['Tỷ lệ thu ngân sách so với dự toán tỉnh giao', true],
  ['Tỷ lệ thu ngân sách so với cùng kỳ', false],
  ['Tỷ lệ thu qua mạng', false],
])('a share that is stated is held for one of the plan where its name says so: %s', (name, isTold) => {
  const seen = opened({
    objective: [{ id: 'p/1' }],
    measure: [
      { id: 'm', name: 'Thu ngân sách', unit: 'đồng', aggregation: 'none', objective: 'p/1' },
      { id: 's', name, unit: '%', aggregation: 'none', shareOf: 'm', objective: 'p/1' },
    ],
    observation: [observation('m', 'city', '2022', '90 tỷ đồng'), observation('s', 'city', '2022', '98,3%')],
  });
  const line = measuresAnswer(seen, {}).rows.find(({ measure }) => measure.id === 'm');
  expect(line && measureLine(seen.view, line).share !== undefined).toBe(isTold);
});
