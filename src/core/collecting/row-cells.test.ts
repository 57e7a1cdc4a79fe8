import { describe, expect, it } from 'vitest';
import { cellsMark, markOfCells } from '#core/collecting/cells-mark.ts';
import { isSubmitted, lastStep, returnOn, unapprovedIn, type ReturnState } from '#core/collecting/return-state.ts';
import { primaryCell } from '#core/collecting/row-cells.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import { asDay } from '#core/value/day.ts';
import { view } from '#testing/records.ts';

const FIELDS = ['value', 'unchanged', 'statement', 'done', 'status'];
const ROWS = [
  ['measure:m@city#2026', 'measure', 'value'],
  ['money:road/province/2026/period', 'money', 'value'],
  ['work:road', 'progress', 'unchanged'],
  ['objective:p/1', 'objective', 'statement'],
  ['obstacle:o', 'obstacle', 'unchanged'],
  ['task:t', 'task', 'done'],
  ['new-obstacle:1', 'new-obstacle', 'statement'],
  ['elsewhere:x', undefined, undefined],
  ['toString:x', undefined, undefined],
  ['work', undefined, undefined],
  [':work', undefined, undefined],
] as const;

describe('what is said of a row as a whole stands in one of its cells', () => {
  const seen = view({
    cell: ROWS.flatMap(([row]) => FIELDS.map((field) => ({ return: 'r', row, field, by: 'A' }))),
  });
  const cells = new Map(
    [...Map.groupBy(seen.all('cell'), ({ row }) => row)].map(([row, own]) => [
      row,
      new Map(own.map((cell) => [cell.field, cell])),
    ]),
  );
  it.each(ROWS)('of %s, a row of kind %s: %s', (row, kind, field) => {
    expect(rowKind(row)).toBe(kind);
    expect(primaryCell(cells, row)?.field).toBe(field);
  });
  it('of a row of which nothing is said there is none', () => {
    expect(primaryCell(cells, 'work:school')).toBeUndefined();
    expect(primaryCell(new Map([['work:road', new Map()]]), 'work:road')).toBeUndefined();
  });
});

describe('a mark of cells', () => {
  const cell = (id: string, version: number) => ({ ref: { subject: 'cell', id, version, sequence: 1 } }) as never;
  const [a, b] = [cell('a', 1), cell('b', 1)];
  it('is the same in whatever order they come', () => expect(cellsMark([a, b])).toBe(cellsMark([b, a])));
  it.each([
    ['one is written again', [a, cell('b', 2)]],
    ['one goes', [a]],
    ['one comes', [a, b, cell('c', 1)]],
    ['another stands for it', [a, cell('c', 1)]],
    ['there are none', []],
  ])('is another where %s', (_, others) => expect(cellsMark(others)).not.toBe(cellsMark([a, b])));
  it('of rows and fields is that of their cells', () => {
    const rows = new Map([
      ['x', new Map([['f', a]])],
      ['y', new Map([['f', b]])],
    ]);
    expect(markOfCells(rows)).toBe(cellsMark([a, b]));
    expect(markOfCells(rows)).toBe(cellsMark([b, a]));
  });
});

describe('states of a return', () => {
  it.each<[ReturnState, string | undefined, boolean]>([
    ['unopened', undefined, false],
    ['filling', 'draft', false],
    ['sent', 'submitted', true],
    ['checked', 'submitted', true],
    ['returned', 'returned', false],
    ['approved', undefined, false],
  ])('%s: not approved as %s', (state, unapproved, submitted) => {
    expect(unapprovedIn(state)).toBe(unapproved);
    expect(isSubmitted(state)).toBe(submitted);
  });
  const step = (name: string, at: string) => ({ step: name, by: 'A', at, cells: [] }) as never;
  const one = {
    // Midnight in Việt Nam is 17:00 of the day before, UTC.
    steps: [
      step('sent', '2026-07-04T16:59:59.999Z'),
      step('returned', '2026-07-04T17:00:00.000Z'),
      step('sent', '2026-07-06T02:00:00.000Z'),
    ],
  };
  it.each([
    ['2026-07-03', 0],
    ['2026-07-04', 1],
    ['2026-07-05', 2],
    ['2026-07-06', 3],
  ])('on %s %i of its steps had been taken', (day, steps) =>
    expect(returnOn(one, asDay(day)).steps).toHaveLength(steps),
  );
  it('where nothing came later it is the same', () => expect(returnOn(one, asDay('2026-07-06'))).toBe(one));
  it('the last step of a kind', () => {
    expect(lastStep(one, 'sent')?.at).toBe('2026-07-06T02:00:00.000Z');
    expect(lastStep(one, 'approved')).toBeUndefined();
  });
});
