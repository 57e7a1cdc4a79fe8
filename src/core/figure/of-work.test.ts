import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view } from '#testing/records.ts';

const PROGRESS = [
  { id: '1', work: 'w', status: 'preparing', since: '2022-01-01', expectedStart: '2022-06', expectedFinish: '2022-12' },
  { id: '2', work: 'w', status: 'ongoing', since: '2022-07-01', started: '2022-07-01', expectedFinish: '2023-06-30' },
  { id: '3', work: 'w', status: 'completed', since: '2023-07-05', completed: '2023-07-05' },
];
const on = (asOf: string) => view({ work: [{ id: 'w' }], progress: PROGRESS }, asOf);

describe('the dates of a work as they were known on a day', () => {
  it.each([
    ['2021-12-31', undefined, undefined, undefined, undefined, undefined],
    ['2022-01-01', '2022-06', '2022-12', undefined, '2022-12', '2022-12'],
    ['2022-06-30', '2022-06', '2022-12', undefined, '2022-12', '2022-12'],
    ['2022-07-01', '2022-07-01', '2023-06-30', undefined, '2023-06-30', '2022-12'],
    ['2023-07-04', '2022-07-01', '2023-06-30', undefined, '2023-06-30', '2022-12'],
    ['2023-07-05', '2022-07-01', '2023-07-05', '2023-07-05', '2023-06-30', '2022-12'],
  ])('%s: start %s, finish %s, completed %s, expected %s, first %s', (asOf, ...dates) =>
    expect(
      ['start', 'finish', 'completed', 'expected-finish', 'first-finish'].map(
        (property) => figureByText(on(asOf), `work:w ${property}`).date,
      ),
    ).toEqual(dates),
  );
  it('the expected start stays what was expected', () =>
    expect(figureByText(on('2023-12-31'), 'work:w expected-start').date).toBe('2022-06'));
  it('each stands on the record that tells it', () => {
    const told = (property: string) =>
      figureByText(on('2023-07-05'), `work:w ${property}`).records.map(({ ref }) => ref.id);
    expect([told('start'), told('finish'), told('expected-finish'), told('first-finish')]).toEqual([
      ['2'],
      ['3'],
      ['2'],
      ['1'],
    ]);
  });
  it('what nobody told is absent, and names the work', () =>
    expect(figureByText(on('2022-06-30'), 'work:w completed')).toMatchObject({
      state: 'absent',
      formula: 'stored',
      missing: ['w'],
    }));
});

describe('a work is late', () => {
  it.each([
    ['2022-12-30', undefined],
    ['2022-12-31', undefined],
    ['2023-01-01', '1'],
    ['2023-01-31', '31'],
  ])('whose finish is the month 2022-12, on %s: %s', (asOf, days) => {
    const late = figureByText(
      view(
        {
          work: [{ id: 'w' }],
          progress: [{ id: '1', work: 'w', since: '2021', status: 'ongoing', expectedFinish: '2022-12' }],
        },
        asOf,
      ),
      'work:w late',
    );
    expect([late.state, late.value?.amount, late.value?.unit, late.missing]).toEqual(
      days === undefined ? ['absent', undefined, undefined, ['w']] : ['known', days, 'ngày', []],
    );
  });
  it.each([
    ['preparing', '1'],
    ['ongoing', '1'],
    ['suspended', '1'],
    ['completed', undefined],
    ['cancelled', undefined],
  ])('a day after its finish, %s: %s', (status, days) =>
    expect(
      figureByText(
        view(
          { work: [{ id: 'w' }], progress: [{ id: '1', work: 'w', since: '2021', status, expectedFinish: '2022' }] },
          '2023-01-01',
        ),
        'work:w late',
      ).value?.amount,
    ).toBe(days),
  );
  it('a work of which no day is known is not', () =>
    expect(
      figureByText(view({ work: [{ id: 'w' }], progress: [{ id: '1', work: 'w', status: 'ongoing' }] }), 'work:w late')
        .state,
    ).toBe('absent'));
});

describe('the progress of a work is known at its ends only', () => {
  it.each([
    ['proposed', '0'],
    ['preparing', '0'],
    ['ongoing', undefined],
    ['suspended', undefined],
    ['cancelled', undefined],
    ['completed', '100'],
  ])('%s: %s', (status, percent) => {
    const progress = figureByText(
      view({ work: [{ id: 'w' }], progress: [{ id: '1', work: 'w', status }] }),
      'work:w progress',
    );
    expect([progress.value?.amount, progress.missing, progress.records.length]).toEqual([
      percent,
      percent === undefined ? ['w'] : [],
      1,
    ]);
  });
  it('of a work of which nobody has said anything is absent', () =>
    expect(figureByText(view({ work: [{ id: 'w' }] }), 'work:w progress').state).toBe('absent'));
});

describe('how many like things a work stands for', () => {
  it.each([
    [{}, q('1 công trình')],
    [{ count: 4 }, q('4 công trình')],
    [{ kind: 'planning' }, q('1 đồ án')],
    [{ kind: 'planning', count: 4 }, q('4 đồ án')],
  ])('%j: %j', (fields, expected) =>
    expect(
      figureByText(view({ work: [{ id: 'w', kind: 'infrastructure', ...fields }] }), 'work:w count').value,
    ).toEqual(expected),
  );
});

describe('what a work is not asked', () => {
  it.each([
    ['work:w', 'figure.property-needed'],
    ['work:w age', 'figure.property'],
    ['work:w late[kind=plan]', 'figure.no-filters'],
    ['work:x late', 'address.unknown-record'],
    ['work:w funding[colour=red]', 'figure.filter'],
    ['work:w extent[stage=soon]', 'figure.filter-value'],
  ])('%s: %s', (address, code) =>
    expect(evaluateText(view({ work: [{ id: 'w' }] }), address)).toMatchObject({ ok: false, problems: [{ code }] }),
  );
});

it('what is told to be done behind the day is an expected day, by the record that tells it', () => {
  const seen = view(
    {
      work: [{ id: 'w' }],
      progress: [
        { id: 'a', work: 'w', since: '2023-01-01', status: 'ongoing', expectedFinish: '2023-04-30' },
        { id: 'b', work: 'w', since: '2023-05-30', status: 'completed', completed: '2023-06-02' },
      ],
    },
    '2023-05-31',
  );
  const at = (property: string) => {
    const { date, state, records } = figureByText(seen, `work:w ${property}`);
    return [date, state, records.map(({ ref }) => ref.id)];
  };
  expect(at('expected-finish')).toEqual(['2023-06-02', 'known', ['b']]);
  expect(at('completed')).toEqual([undefined, 'absent', []]);
});
