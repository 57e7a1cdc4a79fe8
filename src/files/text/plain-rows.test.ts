import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hearPlainRows } from '#files/text/plain-rows.ts';

type Rows = readonly (readonly [cells: readonly string[], lines: number])[];

/** Undefined: it is left to the parser. */
const plain = (text: string, delimiter = ',', longest = 100): Rows | undefined => {
  const rows: [readonly string[], number][] = [];
  return hearPlainRows(text, delimiter, longest, (cells, lines) => rows.push([cells, lines])) ? rows : undefined;
};

/** Undefined: the parser finds fault with it. */
const parsed = (text: string, delimiter = ','): Rows | undefined => {
  const rows: [readonly string[], number][] = [];
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines }) => void rows.push([cells, lines]),
    });
    return rows;
  } catch {
    return undefined;
  }
};

describe('rows without the parser', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        [['a', 'b'], 1],
        [['1', '2'], 2],
      ],
    ],
    ['"a"', [[['a'], 1]]],
    [
      '"a,\n""b""",c\nd',
      [
        [['a,\n"b"', 'c'], 2],
        [['d'], 3],
      ],
    ],
    [
      ',\n\n"",',
      [
        [['', ''], 1],
        [[''], 2],
        [['', ''], 3],
      ],
    ],
    ['', []],
  ])('%j', (text, rows) => expect(plain(text)).toEqual(rows));

  test.each(['a"b', ' "a"', '"a', '"a"b', '"a" ,b', 'a,"b\nc'])('left to the parser: %j', (text) =>
    expect(plain(text)).toBeUndefined(),
  );
  test('rows that are too long are left to it, on one line or on several', () => {
    expect(plain('x'.repeat(100))).toHaveLength(1);
    expect(plain('x'.repeat(101))).toBeUndefined();
    expect(plain(`"${'x\n'.repeat(60)}"`)).toBeUndefined();
  });
  test.each(['"', '😀'])('a delimiter %j is left to it', (delimiter) => expect(plain('a', delimiter)).toBeUndefined());

  test('what is read is what the parser reads, and nothing is read that the parser refuses', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', '""', ',', ';', '\n', 'a', 'ệ', ' ', '😀'), { maxLength: 24 }),
        fc.constantFrom(',', ';'),
        (signs, delimiter) => {
          const text = signs.join('');
          const rows = plain(text, delimiter);
          if (rows) expect(rows).toEqual(parsed(text, delimiter));
        },
      ),
      { numRuns: 3000 },
    ));
});
