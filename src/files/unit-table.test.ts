import { expect, test } from 'vitest';
import { readUnitTable } from '#files/unit-table.ts';

const cells = (text: string): unknown => {
  const read = readUnitTable(text, 'units.csv');
  return read.ok ? read.value.map((row) => row.cells) : read.problems[0]?.code;
};

test.each([
  ['id;a;b\nx;1,5;2', [['id', 'a', 'b'], ['x', '1,5', '2']]],
  ['id,a,b\r\nx,1.5,2', [['id', 'a', 'b'], ['x', '1.5', '2']]],
  ['\uFEFFid;a\nx;1', [['id', 'a'], ['x', '1']]],
  ['id,"a;b"\nx,1', [['id', 'a;b'], ['x', '1']]],
  ['id\nx', [['id'], ['x']]],
  ['id,"a\nx,1', 'file.syntax'],
])('%j', (text, expected) => expect(cells(text)).toEqual(expected));

test('a head of nothing but marks takes no time', () => {
  const started = performance.now();
  readUnitTable(`${';'.repeat(200_000)},`, 'units.csv');
  expect(performance.now() - started).toBeLessThan(2000);
});
