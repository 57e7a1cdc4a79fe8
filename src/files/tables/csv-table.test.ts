import { expect, test } from 'vitest';
import { writeCsvTable } from '#files/tables/csv-table.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('begins with the mark of UTF-8 and quotes what needs it', () => {
  expect(text(writeCsvTable(['tên', 'số'], [['Nước sạch, "bình quân"', '77']]))).toBe(
    '\uFEFFtên,số\r\n"Nước sạch, ""bình quân""",77\r\n',
  );
});

test('a text that a spreadsheet would compute stays a text; a negative number stays a number', () => {
  expect(text(writeCsvTable(['a'], [['=1+1'], ['-cmd'], ['-2.5'], ['@x']]))).toBe(
    "\uFEFFa\r\n'=1+1\r\n'-cmd\r\n-2.5\r\n'@x\r\n",
  );
});
