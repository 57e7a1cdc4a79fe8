/** A file that is read in pieces gives the rows that it gives when it is read whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { append } from '#core/value/append.ts';
import { csvRows, type CsvRow } from '#files/text/csv-rows.ts';
import { streamCsv } from '#files/text/csv-stream.ts';
import { CSV_LIMITS } from '#files/text/limits.ts';

interface Read {
  readonly rows: readonly CsvRow[];
  readonly pieces: number;
  readonly problems: readonly { readonly code: string; readonly line?: number | undefined }[];
}

const streamed = async (bytes: Uint8Array<ArrayBuffer> | string): Promise<Read> => {
  const [rows, problems]: [CsvRow[], Read['problems'][number][]] = [[], []];
  let pieces = 0;
  for await (const piece of streamCsv(new Blob([bytes]), 'x.csv')) {
    pieces += 1;
    if ('rows' in piece) append(rows, piece.rows);
    else for (const { code, where } of piece.problems) problems.push({ code, line: where.line });
  }
  return { rows, pieces, problems };
};

const long = (count: number, cell: (at: number) => string): string =>
  `id,note\n${Array.from({ length: count }, (_, at) => `r${at},${cell(at)}\n`).join('')}`;

describe('the rows of a long file', () => {
  test.each([
    ['plain', long(120_000, () => 'một hai ba')],
    ['with lines inside of quotes', long(60_000, (at) => `"dòng ${at}\nhai ""ba""\nbốn"`)],
    ['with other line ends', long(120_000, () => 'x').replaceAll('\n', '\r\n')],
    ['with semicolons, and the line of Excel', `sep=;\n${long(120_000, () => 'x').replaceAll(',', ';')}`],
    ['with its mark and empty lines', `\uFEFF${long(120_000, () => 'x').replaceAll('r7', '\n\nr7')}`],
  ])('%s are those of the whole, with their lines', async (_, text) => {
    const whole = csvRows(text);
    const { rows, pieces, problems } = await streamed(text);
    expect(problems).toEqual([]);
    expect(pieces).toBeGreaterThan(1);
    expect(whole.ok && rows.length === whole.rows.length).toBe(true);
    // Comparing them one by one would take a minute.
    expect(JSON.stringify(rows) === JSON.stringify(whole.ok && whole.rows)).toBe(true);
  });
  test('what cannot be read is told with its line, whatever came before', async () => {
    const text = long(60_000, () => 'một hai ba bốn năm sáu');
    const lines = text.split('\n').length;
    expect(text.length).toBeGreaterThan(2 ** 20);
    expect((await streamed(`${text}x,"một\n`)).problems).toEqual([{ code: 'csv.quote-open', line: lines }]);
    expect((await streamed(`${text}x,ba "một"\n`)).problems).toEqual([{ code: 'csv.quote-inside', line: lines }]);
    const endless = `${text}x,"${'y'.repeat(CSV_LIMITS.row + 1)}"\n`;
    expect((await streamed(endless)).problems).toEqual([{ code: 'csv.row-too-long', line: lines }]);
    expect((await streamed(`${text}x,"${'y\n'.repeat(3 * 2 ** 20)}`)).problems).toMatchObject([{ line: lines }]);
  });
  test('letters of another encoding are read, or refused', async () => {
    const plain = long(120_000, () => 'x');
    const wide = Buffer.from(`\uFEFF${plain}`, 'utf16le');
    expect((await streamed(new Uint8Array(wide))).rows).toHaveLength(120_001);
    const broken = Buffer.concat([Buffer.from(plain), Buffer.from([0x78, 0x2c, 0xff, 0xfe, 0x0a])]);
    expect((await streamed(new Uint8Array(broken))).problems).toEqual([{ code: 'file.encoding', line: 120_002 }]);
  });
});

test('any short text gives what it gives as a whole', async () => {
  const sign = fc.constantFrom('a', 'Đ', ',', ';', '\n', '\r\n', '"', '""', ' ', '\t', 'sep=;');
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { maxLength: 30 }), async (signs) => {
      const text = signs.join('');
      const [whole, { rows, problems }] = [csvRows(text), await streamed(text)];
      expect(whole.ok ? { rows: whole.rows, problems: [] } : [whole.code, whole.line]).toEqual(
        whole.ok ? { rows, problems } : [problems[0]?.code, problems[0]?.line],
      );
    }),
  );
});
