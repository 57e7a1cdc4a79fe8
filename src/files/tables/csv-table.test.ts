import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { csvParts, type CsvTable } from '#files/tables/csv-table.ts';

const text = async (columns: readonly string[], rows: CsvTable['rows']): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await buffer(csvParts({ columns, rows })));

test('begins with the mark of UTF-8 and quotes what needs it', async () => {
  expect(await text(['tên', 'số'], [['Nước sạch, "bình quân"', '77']])).toBe(
    '\uFEFFtên,số\r\n"Nước sạch, ""bình quân""",77\r\n',
  );
});

test('a text that a spreadsheet would compute stays a text; a negative number stays a number', async () => {
  expect(await text(['a'], [['=1+1'], ['-cmd'], ['-2.5'], ['@x']])).toBe(
    "\uFEFFa\r\n'=1+1\r\n'-cmd\r\n-2.5\r\n'@x\r\n",
  );
});

test('a table without rows is its head', async () => expect(await text(['a', 'b'], [])).toBe('\uFEFFa,b\r\n'));

test.each([1, 199, 200, 201, 1000])('%i rows are all there, in order, the head first', async (count) => {
  const lines = (
    await text(
      ['n'],
      Array.from({ length: count }, (_, at) => [String(at)]),
    )
  ).split('\r\n');
  expect(lines).toEqual(['\uFEFFn', ...Array.from({ length: count }, (_, at) => String(at)), '']);
});

test('rows are made when they are sent, never all at once', async () => {
  let made = 0;
  const rows = function* () {
    for (;;) yield [String((made += 1))];
  };
  const parts = csvParts({ columns: ['n'], rows: rows() });
  await parts.next();
  expect(made).toBe(0);
  await parts.next();
  expect(made).toBeLessThanOrEqual(201);
  await parts.return?.(undefined);
});

test('a fault of a row is the fault of the table', async () => {
  const rows = async function* () {
    yield ['1'];
    throw new Error('broken');
  };
  await expect(text(['n'], rows())).rejects.toThrow('broken');
});
