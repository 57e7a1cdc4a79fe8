import { expect, it } from 'vitest';
import { collectionFrom } from '#core/collecting/collections.ts';
import { cellsByRow } from '#core/collecting/answers.ts';
import { owedRows } from '#core/collecting/owed.ts';
import { measureTotals } from '#core/query/measure-totals.ts';
import { reportingView } from '#testing/collecting.ts';
import { q } from '#testing/records.ts';

const COLLECTION = { id: 'p.2026-q2', often: 'quarter', period: '2026-Q2', due: '2026-07-05', agencies: [], steps: [] };
const PLACES = [
  { id: 'city', kind: 'city' },
  { id: 'a', kind: 'ward', parent: 'city' },
  { id: 'b', kind: 'ward', parent: 'city' },
  { id: 'c', kind: 'ward', parent: 'city' },
];
const totals = (
  typed: Readonly<Record<string, string | undefined>>,
  {
    places = ['a', 'b', 'c'],
    aggregation = 'sum',
    unit = 'ha',
    observation = [] as readonly Readonly<Record<string, unknown>>[],
  } = {},
) => {
  const view = reportingView({
    place: PLACES,
    measure: [{ id: 'm', name: 'diện tích', unit, aggregation }],
    observation,
    duty: [
      {
        id: 'd',
        agency: 'kt',
        owes: 'measure',
        measure: 'm',
        places,
        works: [],
        objectives: [],
        often: 'quarter',
        from: '2026',
        dueDay: 5,
        dueMonth: 1,
      },
    ],
    collection: [COLLECTION],
    return: [{ collection: COLLECTION.id, agency: 'kt', number: 1, steps: [] }],
    cell: Object.entries(typed).map(([place, text]) => ({
      return: `${COLLECTION.id}.kt.1`,
      by: 'A',
      row: `measure:m@${place}#2026-Q2`,
      field: 'value',
      ...(text === undefined ? { absent: 'chưa thống kê' } : { typed: text, value: q(text) }),
    })),
  });
  const collection = collectionFrom(view.all('collection')[0]!);
  const rows = owedRows(view, collection, 'kt');
  return measureTotals(view, collection, rows, cellsByRow(view, `${COLLECTION.id}.kt.1`)).map(
    ({ key, made, places: of, told, value }) => [key, made, told, of, value],
  );
};
const LAST = 'measure:m@c#2026-Q2';

it.each([
  ['nothing typed: nothing told', {}, []],
  ['one of three', { a: '1,5 ha' }, [[LAST, 'sum', 1, 3, q('1,5 ha')]]],
  ['all', { a: '1,5 ha', b: '2 ha', c: '3 ha' }, [[LAST, 'sum', 3, 3, q('6,5 ha')]]],
  ['an absent one is none', { a: '1,5 ha', b: undefined }, [[LAST, 'sum', 1, 3, q('1,5 ha')]]],
  ['zero is one', { a: '1 ha', b: '0 ha' }, [[LAST, 'sum', 2, 3, q('1 ha')]]],
])('%s', (_, typed, told) => expect(totals(typed)).toEqual(told));
it('a mean is told as one', () =>
  expect(totals({ a: '1 ha', b: '2 ha' }, { aggregation: 'mean' })).toEqual([[LAST, 'mean', 2, 3, q('1,5 ha')]]));
it('what may not be put together is not, nor what one place tells alone', () => {
  expect(totals({ a: '1 ha', b: '2 ha' }, { aggregation: 'none' })).toEqual([]);
  expect(totals({ a: '1 ha' }, { places: ['a'] })).toEqual([]);
});
it('a place that holds the others is no part of them', () => {
  const places = ['city', 'a', 'b'];
  expect(totals({ city: '10 ha', a: '1 ha', b: '2 ha' }, { places }).map(([, , , of, value]) => [of, value])).toEqual([
    [2, q('3 ha')],
  ]);
});
it('what the records hold counts until something is typed', () => {
  const observation = [{ measure: 'm', place: 'b', period: '2026-Q2', kind: 'actual', value: q('7 ha') }];
  expect(totals({ a: '1 ha' }, { observation })[0]?.at(-1)).toEqual(q('8 ha'));
  expect(totals({ a: '1 ha', b: '2 ha' }, { observation })[0]?.at(-1)).toEqual(q('3 ha'));
  expect(totals({ a: '1 ha', b: undefined }, { observation })[0]?.at(-1)).toEqual(q('1 ha'));
});
