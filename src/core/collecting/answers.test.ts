/** Which rows are answered, by what was typed or by what the records say of the very period. */
import { describe, expect, it } from 'vitest';
import { answerOf, cellsByRow, standingOf } from '#core/collecting/answers.ts';
import { collectionWith } from '#core/collecting/collections.ts';
import { owedRows, type OwedRow } from '#core/collecting/owed.ts';
import { asDay } from '#core/value/day.ts';
import { reportingView } from '#testing/collecting.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const Q2 = 'p.2026-q2';
const at = (more: GivenRecords) => {
  const view = reportingView(more);
  const collection = collectionWith(view, 'p', Q2, view.asOf);
  if (!collection) throw new Error('no collection');
  return { view, collection };
};
const answer = (agency: string, kind: OwedRow['kind'], more: GivenRecords): string | undefined => {
  const { view, collection } = at(more);
  const row = owedRows(view, collection, agency).find(
    (one) => one.kind === kind && (one.kind !== 'money' || one.capital === 'province'),
  );
  return row && answerOf(view, collection, row);
};
const value = (more: object) => ({
  observation: [{ measure: 'water', place: 'city', period: '2026-Q2', kind: 'actual', value: q('96%'), ...more }],
});
const PAID = { work: 'road', capital: 'province', kind: 'disbursement', year: '2026', amount: q('1 đồng') };
const paid = (more: object): GivenRecords => ({
  funding: [
    { id: 'f', ...PAID, since: '2026-03-31' },
    { id: 'g', ...PAID, since: '2026-06-30', ...more },
  ],
});

describe('of the second quarter the records say already what is asked', () => {
  it.each<[OwedRow['kind'], string, string, GivenRecords, string]>([
    ['measure', 'kt', 'a value of the quarter', value({}), 'held'],
    ['measure', 'kt', 'an estimate of the quarter', value({ kind: 'estimate' }), 'held'],
    ['measure', 'kt', 'a plan', value({ kind: 'plan' }), 'open'],
    ['measure', 'kt', 'a forecast', value({ kind: 'forecast' }), 'open'],
    ['measure', 'kt', 'a value of the quarter before', value({ period: '2026-Q1' }), 'open'],
    ['measure', 'kt', 'a value of the half year', value({ period: '2026-H1' }), 'open'],
    ['measure', 'kt', 'a value of another place', value({ place: 'far' }), 'open'],
    ['progress', 'hd', 'on its last day', { progress: [{ id: 'a', work: 'road', since: '2026-06-30' }] }, 'held'],
    ['progress', 'hd', 'the day before', { progress: [{ id: 'a', work: 'road', since: '2026-06-29' }] }, 'open'],
    ['progress', 'hd', 'the day after', { progress: [{ id: 'a', work: 'road', since: '2026-07-01' }] }, 'open'],
    ['progress', 'hd', 'of another work', { progress: [{ id: 'a', work: 'school', since: '2026-06-30' }] }, 'open'],
    ['objective', 'kt', 'on its last day', { progress: [{ id: 'a', objective: 'p/1', since: '2026-06-30' }] }, 'held'],
    ['objective', 'kt', 'the day before', { progress: [{ id: 'a', objective: 'p/1', since: '2026-06-29' }] }, 'open'],
    ['money', 'hd', 'paid until its last day', paid({}), 'held'],
    ['money', 'hd', 'paid until the day before', paid({ since: '2026-06-29' }), 'open'],
    ['money', 'hd', 'planned', paid({ kind: 'plan' }), 'open'],
    ['money', 'hd', 'from another source', paid({ capital: 'central' }), 'open'],
    ['money', 'hd', 'of another year', paid({ year: '2025' }), 'open'],
    ['money', 'hd', 'of another work', paid({ work: 'school' }), 'open'],
    ['obstacle', 'hd', 'lifted', { obstacle: [{ id: 'o', work: 'road', lifted: '2026-06-30' }] }, 'held'],
    ['obstacle', 'hd', 'that stands', { obstacle: [{ id: 'o', work: 'road' }] }, 'open'],
    ['task', 'kt', 'done', { task: [{ id: 't', lead: 'kt', done: '2026-06-30' }] }, 'held'],
    ['task', 'kt', 'not done', { task: [{ id: 't', lead: 'kt' }] }, 'open'],
  ])('%s, %s, %s', (kind, agency, _, more, expected) => expect(answer(agency, kind, more)).toBe(expected));
});

describe('what was typed goes before what is on record', () => {
  const WATER = 'measure:water@city#2026-Q2';
  it.each<[string, readonly object[], string]>([
    ['nothing', [], 'held'],
    ['nought', [{ field: 'value', typed: '0' }], 'answered'],
    ['why there is no figure', [{ field: 'value', absent: 'chưa thống kê' }], 'absent'],
    [
      'one field of two',
      [
        { field: 'value', absent: 'chưa thống kê' },
        { field: 'note', typed: 'đợt 1' },
      ],
      'answered',
    ],
    ['a note alone', [{ field: 'value', note: 'xem phụ lục' }], 'held'],
  ])('%s', (_, cells, expected) => {
    const { view, collection } = at({
      ...value({}),
      return: [{ collection: Q2, agency: 'kt', number: 1, steps: [] }],
      cell: cells.map((cell) => ({ return: `${Q2}.kt.1`, row: WATER, by: 'A', ...cell })),
    });
    const [row] = owedRows(view, collection, 'kt');
    expect(row && answerOf(view, collection, row, cellsByRow(view, `${Q2}.kt.1`).get(WATER))).toBe(expected);
  });
  it('cells are those of their return and row', () => {
    const { view } = at({
      cell: [
        { return: 'r.1', row: 'task:t1', field: 'done', by: 'A' },
        { return: 'r.1', row: 'task:t1', field: 'note', by: 'A' },
        { return: 'r.1', row: 'task:t2', field: 'done', by: 'A' },
        { return: 'r.2', row: 'task:t3', field: 'done', by: 'A' },
      ],
    });
    const cells = cellsByRow(view, 'r.1');
    expect([...cells].map(([row, own]) => [row, [...own.keys()]])).toEqual([
      ['task:t1', ['done', 'note']],
      ['task:t2', ['done']],
    ]);
    expect(cellsByRow(view, 'r.9').size).toBe(0);
  });
});

describe('how an agency stands', () => {
  const step = (name: string, day: string) => ({ step: name, by: 'A', at: `2026-07-${day}T02:00:00.000Z`, cells: [] });
  const stands = (day: string, returns: readonly object[]) => {
    const { view, collection } = at({
      return: returns.map((one) => ({ collection: Q2, agency: 'kt', ...one })) as never,
    });
    const { record, state, sent, late } = standingOf(view, collection, 'kt', asDay(day)) ?? {};
    return [record?.number, state, sent, late];
  };
  const first = { number: 1, steps: [step('sent', '08'), step('approved', '12')] };
  const second = { number: 2, steps: [step('sent', '20')] };
  it.each<[string, readonly object[], readonly unknown[]]>([
    ['2026-07-15', [], [undefined, 'unopened', undefined, 5]],
    ['2026-07-10', [], [undefined, 'unopened', undefined, 0]],
    ['2026-07-07', [first], [1, 'filling', undefined, 0]],
    ['2026-07-08', [first], [1, 'sent', '2026-07-08', 0]],
    ['2026-07-11', [first], [1, 'sent', '2026-07-08', 0]],
    ['2026-07-12', [first], [1, 'approved', '2026-07-08', 0]],
    // A correction stands for the return, which was handed in when the first was.
    ['2026-07-20', [second, first], [2, 'sent', '2026-07-08', 0]],
    ['2026-07-19', [first, second], [2, 'filling', '2026-07-08', 0]],
  ])('on %s', (day, returns, expected) => expect(stands(day, returns)).toEqual(expected));
});
