import { describe, expect, test } from 'vitest';
import { csvRows } from '#files/text/csv-rows.ts';
import { CSV_LIMITS } from '#files/text/limits.ts';

/** Rows by line, cells and number of cells; a fault by code and line. */
const read = (text: string, rows = 10): readonly unknown[] => {
  const outcome = csvRows(text, rows);
  return outcome.ok
    ? outcome.rows.map(({ line, cells, found }) => [line, cells.join('|').slice(0, 100), found])
    : [outcome.code, outcome.line];
};

describe('what spreadsheets write', () => {
  test.each([
    [
      'a,b\n1,2',
      [
        [1, 'a|b', 2],
        [2, '1|2', 2],
      ],
    ],
    [
      'a;b;;\n1;"2,5";;\n;;;\n3;;;',
      [
        [1, 'a|b', 4],
        [2, '1|2,5', 4],
        [4, '3', 4],
      ],
    ],
    [
      'sep=;\na;b\n1;2',
      [
        [2, 'a|b', 2],
        [3, '1|2', 2],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        [1, 'a|b', 2],
        [2, '1|2', 2],
      ],
    ],
    [
      'a,b\n"1\n1",2\n3,4',
      [
        [1, 'a|b', 2],
        [2, '1\n1|2', 2],
        [4, '3|4', 2],
      ],
    ],
    ['', []],
    [',,,\n', []],
  ])('%j', (text, rows) => expect(read(text)).toEqual(rows));
});

describe('limits', () => {
  const wide = (count: number): string => Array.from({ length: count }, (_, at) => `k${at}`).join(',');
  test('of columns', () => {
    expect(read(wide(CSV_LIMITS.columns))).toHaveLength(1);
    expect(read(`\n${wide(CSV_LIMITS.columns + 1)}`)).toEqual(['csv.too-many-columns', 2]);
  });
  test('a row wider than any table keeps one cell more than a table has, and how many it had', () => {
    const outcome = csvRows(`a,b\n${wide(CSV_LIMITS.columns + 7)}`);
    const [, row] = outcome.ok ? outcome.rows : [];
    expect([row?.cells.length, row?.found]).toEqual([CSV_LIMITS.columns + 1, CSV_LIMITS.columns + 7]);
  });
  test('of rows, the head not counted', () => {
    expect(read(`a\n${'1\n'.repeat(10)}`)).toHaveLength(11);
    expect(read(`a\n${'1\n'.repeat(11)}`)).toEqual(['csv.too-many-rows', 12]);
  });
  test('of the letters of a row', () => {
    expect(read(`a\n${'x'.repeat(CSV_LIMITS.row)}`)).toHaveLength(2);
    expect(read(`a\nb\n${'x'.repeat(CSV_LIMITS.row + 1)}`)).toEqual(['csv.row-too-long', 3]);
  });
  test.each([
    ['a head of nothing but commas', ','.repeat(150_000)],
    ['commas and a name', `${','.repeat(100_000)}x`],
    ['a quote that is never closed', `a,b\n"${'x\n'.repeat(1_000_000)}`],
    ['nothing but line ends', '\n'.repeat(500_000)],
  ])('%s takes no time', { timeout: 20_000 }, (_, text) => {
    expect(read(text).length).toBeLessThanOrEqual(2);
  });
});
