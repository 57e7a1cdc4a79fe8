/** What stands in the way of sending a return, and how a row is named when it does. */
import { describe, expect, it } from 'vitest';
import { rowName, sendingProblems } from '#core/collecting/check-sending.ts';
import type { Collection } from '#core/collecting/collections.ts';
import type { OwedRow } from '#core/collecting/owed.ts';
import { view } from '#testing/records.ts';

const seen = view(
  {
    measure: [{ id: 'm', name: 'Số hộ nghèo' }],
    place: [{ id: 'x', name: 'Xã X' }],
    work: [{ id: 'w', name: 'Chợ' }],
    objective: [
      { id: 'p/1', title: 'Hạ tầng đô thị', short: 'Hạ tầng' },
      { id: 'p/2', title: 'Cây xanh', short: undefined },
    ],
    obstacle: [{ id: 'o', statement: 'Thiếu vốn', lifted: undefined }],
    task: [{ id: 't', statements: ['Trình đề án', 'Họp'], done: undefined }],
    progress: [{ id: 'g', work: 'w', since: '2026-01-15', status: 'ongoing', expectedFinish: '2026-09-30' }],
  },
  '2026-12-31',
);
const collection = { id: 'c', period: '2026-Q1' } as unknown as Collection;
const rowOf = (more: object, duty: object = {}): OwedRow =>
  ({ key: 'row', period: '2026-Q1', duty, ...more }) as unknown as OwedRow;
const measure = { kind: 'measure', measure: 'm', place: 'x' };
const progress = { kind: 'progress', work: 'w' };

describe('a row by the names of what it is about', () => {
  it.each([
    [measure, 'Số hộ nghèo, Xã X'],
    [{ kind: 'measure', measure: 'gone', place: 'gone-too' }, 'gone, gone-too'],
    [progress, 'Chợ'],
    [{ kind: 'progress', work: 'gone' }, 'gone'],
    [{ kind: 'money', work: 'w', capital: 'province', year: '2026' }, 'Chợ, ngân sách tỉnh, 2026'],
    [{ kind: 'money', work: 'gone', capital: 'province', year: '2026' }, 'gone, ngân sách tỉnh, 2026'],
    [{ kind: 'objective', objective: 'p/1' }, 'Hạ tầng'],
    [{ kind: 'objective', objective: 'p/2' }, 'Cây xanh'],
    [{ kind: 'objective', objective: 'gone' }, 'gone'],
    [{ kind: 'obstacle', obstacle: 'o' }, 'Thiếu vốn'],
    [{ kind: 'obstacle', obstacle: 'gone' }, 'gone'],
    [{ kind: 'task', task: 't' }, 'Trình đề án'],
    [{ kind: 'task', task: 'gone' }, 'gone'],
  ])('%j: %s', (row, name) => expect(rowName(seen, rowOf(row))).toBe(name));
});

describe('a return that is sent', () => {
  const cell = (field: string, typed: string | undefined, more: object = {}) => ({
    field,
    typed,
    files: [],
    ...more,
  });
  const asked = (row: object, cells: readonly ReturnType<typeof cell>[] | undefined, duty: object = {}) =>
    sendingProblems(
      seen,
      collection,
      [rowOf(row, duty)],
      new Map(cells ? [['row', new Map(cells.map((one) => [one.field, one]))]] : []) as never,
    );
  const codes = (...given: Parameters<typeof asked>) => asked(...given).map(({ code }) => code);

  it('a blank that says nothing is refused by the name of its row', () =>
    expect(asked(measure, undefined)).toEqual([
      { code: 'return.blank', where: { field: 'row' }, data: { name: 'Số hộ nghèo, Xã X' } },
    ]));
  it.each([
    // Evidence is asked for where the duty asks for it, and an empty list of files is none.
    ['answered', [cell('value', '5')], {}, []],
    ['evidence is asked for', [cell('value', '5')], { evidence: 'yes' }, ['return.no-evidence']],
    ['evidence is named', [cell('value', '5', { evidence: 'Sổ theo dõi' })], { evidence: 'yes' }, []],
    ['a file is there', [cell('value', '5', { files: ['f'] })], { evidence: 'yes' }, []],
  ] as const)('%s', (_, cells, duty, expected) => expect(codes(measure, cells, duty)).toEqual(expected));
  it.each([
    ['the day before what was expected', '2026-09-29', undefined, []],
    ['what was expected', '2026-09-30', undefined, []],
    ['the day after, without a reason', '2026-10-01', undefined, ['return.no-reason']],
    ['the day after, with a reason', '2026-10-01', 'mưa lũ', []],
    ['the quarter that ends on it', '2026-Q3', undefined, []],
    ['the quarter after', '2026-Q4', undefined, ['return.no-reason']],
    ['no day at all', undefined, undefined, []],
  ])('a work is put off: %s', (_, finish, reason, expected) =>
    expect(codes(progress, [cell('status', 'ongoing'), cell('finish', finish), cell('reason', reason)])).toEqual(
      expected,
    ),
  );
  it('a row that the records answer already asks for nothing', () =>
    expect(
      sendingProblems(
        view(
          {
            measure: [{ id: 'm' }],
            observation: [{ measure: 'm', place: 'x', period: '2026-Q1', kind: 'actual' }],
          },
          '2026-12-31',
        ),
        collection,
        [rowOf(measure, { evidence: 'yes' })],
        new Map(),
      ),
    ).toEqual([]));
});
