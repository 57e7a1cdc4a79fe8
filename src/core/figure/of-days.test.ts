/** Ages and lateness, a day before, on, and after each day that counts. */
import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { view } from '#testing/records.ts';

describe('whole years since the resolution', () => {
  const years = (date: string | undefined, asOf: string) =>
    figureByText(
      view(
        { document: [{ id: 'r', date }], programme: [{ id: 'p', resolution: 'r', place: 'city', owner: 'u' }] },
        asOf,
      ),
      'programme:p years',
    );
  it.each([
    ['2021-04-20', '2022-04-19', undefined],
    ['2021-04-20', '2022-04-20', '1'],
    ['2021-04-20', '2022-04-21', '1'],
    ['2021-04-20', '2023-03-31', '1'],
    ['2021-04-20', '2023-05-01', '2'],
    ['2021-04-20', '2021-04-20', undefined],
    ['2020-02-29', '2021-02-28', undefined],
    ['2020-02-29', '2021-03-01', '1'],
    ['2021', '2022-01-01', '1'],
    [undefined, '2023-01-01', undefined],
  ])('passed %s, on %s: %s', (date, asOf, expected) => {
    const figure = years(date, asOf);
    expect(figure.value).toEqual(expected && { amount: expected, unit: 'năm', approx: [] });
    expect(figure.missing).toEqual(expected === undefined ? ['r'] : []);
    expect(figure.records.map(({ ref }) => ref.id)).toEqual(['p', 'r']);
  });
});

describe('the age of an obstacle', () => {
  it.each([
    ['2022-11-24', undefined, '2022-11-24', '0'],
    ['2022-11-24', undefined, '2022-11-25', '1'],
    ['2022-11', undefined, '2022-12-01', '1'],
    ['2022-11-24', '2022-11-30', '2022-11-29', '5'],
    ['2022-11-24', '2022-11-30', '2022-11-30', '6'],
    ['2022-11-24', '2022-11-30', '2022-12-31', '6'],
    [undefined, undefined, '2023-12-31', undefined],
  ])('since %s, lifted %s, on %s: %s', (since, lifted, asOf, days) =>
    expect(figureByText(view({ obstacle: [{ id: 'o', since, lifted }] }, asOf), 'obstacle:o age').value?.amount).toBe(
      days,
    ),
  );
});

describe('days past what is due', () => {
  const due = '2023-11-30';
  const cases: readonly (readonly [done: string | undefined, asOf: string, days: string | undefined])[] = [
    [undefined, '2023-11-29', undefined],
    [undefined, '2023-11-30', undefined],
    [undefined, '2023-12-01', '1'],
    [undefined, '2024-01-01', '32'],
    ['2023-12-05', '2023-12-04', '4'],
    ['2023-12-05', '2023-12-05', undefined],
    ['2023-12-05', '2023-12-06', undefined],
  ];
  it.each(cases)('a task done %s, on %s: %s', (done, asOf, days) => {
    const figure = figureByText(view({ task: [{ id: 't', due, done }] }, asOf), 'task:t late');
    expect([figure.value?.amount, figure.missing]).toEqual([days, days === undefined ? ['t'] : []]);
  });
  it.each(cases)('a next step, its obstacle lifted %s, on %s: %s', (lifted, asOf, days) =>
    expect(
      figureByText(
        view({ obstacle: [{ id: 'o', since: '2022-01-01', nextStepDue: due, lifted }] }, asOf),
        'obstacle:o late',
      ).value?.amount,
    ).toBe(days),
  );
  it.each(cases)('an answer, given %s, on %s: %s', (answered, asOf, days) =>
    expect(
      figureByText(view({ oversight: [{ id: 'g', answerDue: due, answered }] }, asOf), 'oversight:g late').value
        ?.amount,
    ).toBe(days),
  );
  it('what has no day is never late', () => {
    const on = view({ task: [{ id: 't' }], obstacle: [{ id: 'o' }], oversight: [{ id: 'g' }] }, '2099-12-31');
    for (const address of ['task:t late', 'obstacle:o late', 'oversight:g late'])
      expect(figureByText(on, address).state, address).toBe('absent');
  });
});

describe('days that records tell', () => {
  const on = view({
    work: [{ id: 'w' }],
    document: [{ id: 'd', date: '2022-11-24' }, { id: 'undated' }],
    step: [{ id: 's', work: 'w', step: 'approved', state: 'done', on: '2012-06-19' }],
    task: [{ id: 't' }],
    oversight: [{ id: 'g' }],
    obstacle: [{ id: 'o' }],
  });
  it('of a document', () => {
    expect(figureByText(on, 'document:d date')).toMatchObject({
      state: 'known',
      date: '2022-11-24',
      formula: 'stored',
    });
    expect(figureByText(on, 'document:undated date')).toMatchObject({ state: 'absent', missing: ['undated'] });
  });
  it.each(['document:d', 'document:d age', 'step:s', 'step:s late', 'task:t', 'task:t age', 'oversight:g age'])(
    '%s is no figure',
    (address) =>
      expect(evaluateText(on, address)).toMatchObject({
        ok: false,
        problems: [{ code: expect.stringMatching(/^figure\.property/u) as string }],
      }),
  );
  it.each(['document:x date', 'step:x date', 'task:x late', 'oversight:x late', 'obstacle:x age', 'programme:x years'])(
    '%s names nothing',
    (address) =>
      expect(evaluateText(on, address)).toMatchObject({ ok: false, problems: [{ code: 'address.unknown-record' }] }),
  );
});
