import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedTable } from '#core/text/pasted-table.ts';

/** As a spreadsheet copies it. */
const copied = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/["\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n');

describe('rows from a spreadsheet', () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\n\r\nc\t\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['"Đường\ntrục xã"\t"nói ""nhanh"""', [['Đường trục xã', 'nói "nhanh"']]],
    ['Nâng cấp "cầu" mới\tx', [['Nâng cấp "cầu" mới', 'x']]],
    ['a; b\nc', [['a', 'b'], ['c']]],
    [' \t-\n', []],
    ['', []],
  ])('%j', (text, rows) => expect(readPastedTable(text)).toEqual(rows));
  it('come back as they were copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '1', ' ', '"', '\n', '\t', ';'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 4 }), (rows) => {
        const tidy = rows
          .map((row) => row.map((one) => one.replaceAll(/\s+/gu, ' ').trim()))
          .filter((row) => row.some((one) => /[\p{L}\p{N}]/u.test(one)));
        // A quotation mark at the beginning of a cell that is not quoted opens one: spreadsheets quote such cells.
        expect(readPastedTable(copied(rows))).toEqual(tidy);
      }),
    );
  });
});
