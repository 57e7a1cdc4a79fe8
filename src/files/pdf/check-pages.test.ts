import { describe, expect, it } from 'vitest';
import { aboveSignature, checkPages } from '#files/pdf/check-pages.ts';
import { PdfFile } from '#files/pdf/objects.ts';
import { writePdf } from '#files/pdf/write-pdf.ts';
import { composedFiles } from '#testing/composed-files.ts';
import { longStatement, manyWorks } from '#testing/notes-programme.ts';
import { inspectPdf } from '#testing/pdf-inspect.ts';
import { reportFixture, runs } from '#testing/report-fixture.ts';

const PROGRAMMES = [
  ['a long statement with a note', longStatement, 1],
  ['8 works with notes', manyWorks([8], true), 8],
  ['20 works with notes', manyWorks([20], true), 20],
  ['12 and 10 works with notes', manyWorks([12, 10], true), 22],
  ['14 works without notes', manyWorks([14], false), 0],
] as const;

describe('pages of a report', () => {
  it.each(PROGRAMMES)('%s: notes on the pages of their marks, the opening on page 1', async (_, files, notes) => {
    const { document, layout } = await composedFiles(files, '2024-11-30');
    expect(document.notes).toHaveLength(notes);
    const pdf = await writePdf(document, layout);
    // The only paragraph of a report begins below its opening: it runs over the page, with a line or two.
    expect(checkPages(pdf).filter(({ code }) => code !== 'page.signature')).toEqual([]);
    const { lines, pages } = await inspectPdf(pdf);
    expect(
      lines
        .filter(({ page }) => page === 1)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('tổ chức thực hiện');
    const signed = lines.find(({ text }) => text.includes('TM. ỦY BAN'));
    expect(signed?.page).toBe(pages.length);
    // Text stands above the signature on its page.
    expect(
      lines.some(
        (line) => line.page === signed?.page && line.baselineMm > 20 && line.baselineMm < signed.baselineMm - 5,
      ),
    ).toBe(true);
  });

  it('a note that has left the page of its mark is told', async () => {
    const { document, layout } = await composedFiles(manyWorks([20], true), '2024-11-30');
    const pdf = Buffer.from(await writePdf(document, layout)).toString('latin1');
    // Each destination on page 1 is moved to the last page.
    const [first = '', ...others] = [
      ...new Set([...pdf.matchAll(/\[(\d+ 0 R)\/XYZ|\[(\d+ 0 R) \/XYZ/gu)].map((m) => m[1] ?? m[2] ?? '')),
    ];
    expect(others.length).toBeGreaterThan(0);
    const last = (others.at(-1) ?? '').padEnd(first.length).slice(0, first.length);
    expect(last.trim()).toHaveLength(first.length);
    const moved = new Uint8Array(Buffer.from(pdf.replaceAll(`[${first}`, `[${last}`), 'latin1'));
    expect(checkPages(moved).map(({ code }) => code)).toContain('page.note');
  });
});

describe('above the signature', () => {
  const line = { kind: 'paragraph', runs: runs('Đoạn văn một dòng.') } as const;
  const end = { kind: 'paragraph', runs: runs('Trên đây là Báo cáo.') } as const;
  const setWith = async (above: number, mark?: '-') => {
    const blocks = [...Array.from({ length: above }, () => (mark ? { ...line, mark } : line)), end];
    const { layout } = await composedFiles(manyWorks([1], false), '2024-11-30');
    return writePdf(reportFixture({ blocks, notes: [] }), layout);
  };
  it.each(Array.from({ length: 7 }, (_, at) => 19 + at))('%i short paragraphs: never a line or two', async (above) => {
    expect(checkPages(await setWith(above))).toEqual([]);
    expect(checkPages(await setWith(above, '-'))).toEqual([]);
  });
  it('a line or two, which no break of a page could mend, are told', async () => {
    const { document, layout } = await composedFiles(longStatement, '2024-11-30');
    const pdf = await writePdf(document, layout);
    const { lines = 0, page } = aboveSignature(new PdfFile(pdf)) ?? {};
    expect([lines < 3, page]).toEqual([true, 2]);
    expect(checkPages(pdf)).toEqual([{ code: 'page.signature', where: {}, data: { page: 2, lines } }]);
    expect(aboveSignature(new PdfFile(pdf), 'Không có chữ này')).toBeUndefined();
  });
});

describe('a heading above a paragraph with a note, wherever the page ends', () => {
  const line = { kind: 'paragraph', runs: runs('Đoạn văn một dòng.') } as const;
  const heading = { kind: 'heading', level: 2, number: '1', text: 'Kết quả' } as const;
  const noted = { kind: 'paragraph', runs: runs(`Đầu câu[^0]${', việc đã làm xong'.repeat(12)}[^1].`) } as const;
  it.each(Array.from({ length: 6 }, (_, at) => 19 + at))('%i lines above', async (above) => {
    const blocks = [...Array.from({ length: above }, () => line), heading, noted, line];
    const notes = [runs('Ghi chú thứ nhất.'), runs('Ghi chú thứ hai.')];
    const { layout } = await composedFiles(manyWorks([1], false), '2024-11-30');
    const pdf = await writePdf(reportFixture({ blocks, notes }), layout);
    expect(checkPages(pdf)).toEqual([]);
  });
});
