/** What comes back is bounded before it is compared: its text, its lines, its drawings. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReturned } from '#files/docx/read-returned.ts';

const MEGABYTE = 1024 * 1024;
const HEAD =
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const file = (body: string, parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`${HEAD}${body}</w:body></w:document>`), ...parts }, { level: 1 });
const read = (bytes: Uint8Array) => readReturned(bytes, 'x.docx');
const codes = (bytes: Uint8Array) => {
  const came = read(bytes);
  return came.ok ? [] : came.problems.map(({ code, data }) => `${code} ${String(data?.['most'])}`);
};

describe('a file that comes back', () => {
  it.each([
    ['a megabyte of text', file(paragraph('từ '.repeat(MEGABYTE / 4))), []],
    ['five of them', file(paragraph('a b '.repeat((5 * MEGABYTE) / 4))), ['review.too-large 4']],
    ['lines without end', file(paragraph('a').repeat(50_001)), ['review.too-large 4']],
    ['a large chart', file(paragraph('a'), { 'word/charts/chart1.xml': new Uint8Array(19 * MEGABYTE).fill(32) }), []],
    [
      'charts that are too large together',
      file(paragraph('a'), {
        'word/charts/chart1.xml': new Uint8Array(11 * MEGABYTE).fill(32),
        'word/charts/chart2.xml': new Uint8Array(11 * MEGABYTE).fill(32),
      }),
      ['review.too-large 20'],
    ],
  ])('with %s', (_, bytes, refused) => expect(codes(bytes)).toEqual(refused));

  it('with thousands of paragraphs that tracked changes join is read at once, as one line', () => {
    const joined = '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="B"/></w:rPr></w:pPr><w:r><w:t>a </w:t></w:r></w:p>';
    const start = process.cpuUsage();
    const came = read(file(joined.repeat(20_000) + paragraph('b')));
    expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(5);
    expect(came.ok && came.value.lines.length).toBe(1);
  });
});
