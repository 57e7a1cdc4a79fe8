import { expect, test } from 'vitest';
import { readCityTable } from '#files/tables/city-table.ts';

const cells = (text: string): unknown => {
  const read = readCityTable(text, 'cities.csv');
  return read.ok ? read.value.map((row) => row.cells) : read.problems[0]?.code;
};

test.each([
  [
    'id;a;b\nx;1,5;2',
    [
      ['id', 'a', 'b'],
      ['x', '1,5', '2'],
    ],
  ],
  [
    'id,a,b\r\nx,1.5,2',
    [
      ['id', 'a', 'b'],
      ['x', '1.5', '2'],
    ],
  ],
  [
    '\uFEFFid;a\nx;1',
    [
      ['id', 'a'],
      ['x', '1'],
    ],
  ],
  [
    'id,"a;b"\nx,1',
    [
      ['id', 'a;b'],
      ['x', '1'],
    ],
  ],
  ['id\nx', [['id'], ['x']]],
  ['id,"a\nx,1', 'csv.quote-open'],
])('%j', (text, expected) => expect(cells(text)).toEqual(expected));

test('a head of nothing but marks is read, and does not hold the server', { timeout: 20_000 }, () => {
  expect(readCityTable(`${';'.repeat(200_000)},`, 'cities.csv').ok).toBe(true);
});
