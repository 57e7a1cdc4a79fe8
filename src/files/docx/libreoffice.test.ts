/** The Word file through another program: LibreOffice opens, saves and prints it. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutFor } from '#core/law/layout.ts';
import { figuresOf } from '#core/report/document.ts';
import { asDay } from '#core/value/day.ts';
import { readDocxBlocks } from '#files/docx/read-blocks.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { writePdf } from '#files/pdf/write-pdf.ts';
import { composedFiles } from '#testing/composed-files.ts';
import { elements, inspectDocx, parseXml } from '#testing/docx-inspect.ts';
import { convert, convertAll, hasLibreOffice } from '#testing/libreoffice.ts';
import { longStatement, manyWorks } from '#testing/notes-programme.ts';
import { inspectPdf } from '#testing/pdf-inspect.ts';
import { readTestProgramme, reportOfProgramme } from '#testing/programmes/open.ts';
import { identifiedReportFixture } from '#testing/report-fixture.ts';
import { setPages } from '#testing/set-pages.ts';

const present = hasLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'tiendo-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileNamed = (name: string): string => join(folder, `${name}.docx`);
const saveAs = async (name: string, ...written: Parameters<typeof writeDocx>): Promise<string> => {
  writeFileSync(fileNamed(name), await writeDocx(...written));
  return fileNamed(name);
};

describe.skipIf(!present)('a report through LibreOffice', () => {
  const document = identifiedReportFixture();
  const convertIn = (to: string, from = fileNamed('report')): Uint8Array => convert(folder, to, from);
  let saved: Uint8Array;
  let throughOpenDocument: Uint8Array;
  let printed: Awaited<ReturnType<typeof inspectPdf>>;
  let typeset: Awaited<ReturnType<typeof inspectPdf>>;
  beforeAll(async () => {
    const layout = (await readLayoutProfiles()).find((p) => p.key === document.layout)!.layout;
    await saveAs('report', document, layout);
    saved = convertIn('docx');
    const pdf = convertIn('pdf');
    convertIn('odt');
    convertIn('docx', join(folder, 'out', 'report.odt'));
    // Saved once more: LibreOffice renames bookmarks each time.
    copyFileSync(join(folder, 'out', 'report.docx'), fileNamed('report'));
    throughOpenDocument = convertIn('docx');
    printed = await inspectPdf(pdf);
    typeset = await inspectPdf(await writePdf(document, layout));
  }, 240_000);

  it('keeps every figure with its address, in text and in footnotes', () => {
    expect(readDocxFigures(saved)).toEqual(
      figuresOf(document).map(({ address, printed: words }) => ({ address, printed: words })),
    );
  });
  it('keeps them on the way through OpenDocument, where tags and custom parts are lost', () => {
    expect(readDocxFigures(throughOpenDocument)).toEqual(
      figuresOf(document).map(({ address, printed: words }) => ({ address, printed: words })),
    );
  });
  it('keeps what each block is of, on both ways', () => {
    const written = document.blocks.map(({ id }) => id);
    for (const file of [saved, throughOpenDocument]) {
      const found = readDocxBlocks(file);
      expect(found.map(({ id }) => id)).toEqual(written);
      expect(found.map(({ basis }) => basis)).toEqual(document.blocks.map(({ basis }) => basis));
    }
  });
  it('keeps the footnotes real', () => {
    const { parts, document: body } = inspectDocx(saved);
    expect(elements(body, 'footnoteReference')).toHaveLength(document.notes.length);
    expect(elements(parseXml(parts.get('word/footnotes.xml') ?? ''), 'footnoteRef')).toHaveLength(
      document.notes.length,
    );
  });
  it('keeps headings as headings', () => {
    expect(inspectDocx(saved).paragraphs.filter((p) => /^Heading\d$/u.test(p.style))).toHaveLength(
      document.blocks.filter((b) => b.kind === 'heading').length,
    );
  });
  it('prints about as many pages as the PDF by Typst, the same head and the same end', () => {
    expect(Math.abs(printed.pages.length - typeset.pages.length)).toBeLessThanOrEqual(1);
    const words = (file: typeof printed): string =>
      file.lines
        .map((l) => l.text)
        .join('')
        .replace(/\s+/gu, '');
    for (const part of [
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 05-BC/TU',
      'BÁO CÁO',
      'T/M THÀNH ỦY',
      '- Lưu Văn phòng Thành ủy.',
    ]) {
      expect(words(printed)).toContain(part.replaceAll(' ', ''));
      expect(words(typeset)).toContain(part.replaceAll(' ', ''));
    }
  });
});

const SET: readonly (readonly [string, Parameters<typeof composedFiles>[0], readonly number[]])[] = [
  ['a long statement with a note', longStatement, []],
  ['8 works with notes', manyWorks([8], true), [8]],
  ['20 works with notes', manyWorks([20], true), [20]],
  ['12 and 10 works with notes', manyWorks([12, 10], true), [12, 10]],
  ['14 works without notes', manyWorks([14], false), []],
];

describe.skipIf(!present)('pages of the Word file as LibreOffice sets them', () => {
  const printed = new Map<string, Awaited<ReturnType<typeof inspectPdf>>>();
  beforeAll(async () => {
    const files = await Promise.all(
      SET.map(async ([, written], index) => {
        const { document, layout } = await composedFiles(written, '2024-11-30');
        return saveAs(`set-${index}`, document, layout);
      }),
    );
    for (const [index, pdf] of convertAll(folder, 'pdf', files).entries())
      printed.set(SET[index]![0], await inspectPdf(pdf));
  }, 240_000);

  it.each(SET)('%s', (name, _, noted) => {
    const { lines, pages } = printed.get(name)!;
    const pageOf = (words: string): number =>
      pages.findIndex((__, page) =>
        lines
          .filter((line) => line.page === page + 1)
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/gu, '')
          .includes(words.replaceAll(' ', '')),
      ) + 1;
    expect(pageOf('tổ chức thực hiện')).toBe(1);
    expect(pageOf('KẾT QUẢ')).toBe(1);
    expect(pageOf('TM. ỦY BAN')).toBe(pages.length);
    const signed = lines.find(({ text }) => text.includes('TM. ỦY BAN'));
    expect(
      lines.filter(
        (line) => line.page === signed?.page && line.baselineMm > 20 && line.baselineMm < signed.baselineMm - 5,
      ),
    ).not.toEqual([]);
    for (const [objective, count] of noted.entries())
      for (let n = 1; n <= count; n += 1)
        expect([n, pageOf(`w${objective + 1}x${n})`)]).toEqual([n, pageOf(noteOf(noted, objective, n))]);
  });
});

const SIGNED = [
  ['an-toan-phuong', '2026-09-30'],
  ['viec-lam-phuong', '2026-06-30'],
  ['du-lich-tinh', '2026-03-31'],
] as const;

describe.skipIf(!present)('the signature of a report in the layout of the state', () => {
  const pages = new Map<string, Awaited<ReturnType<typeof setPages>>>();
  beforeAll(async () => {
    const chosen = layoutFor(await readLayoutProfiles(), 'state', asDay('2026-06-30'));
    if (!chosen) throw new Error('no layout');
    const reports = await Promise.all(
      SIGNED.map(async ([name, asOf]) => ({ name, document: reportOfProgramme(await readTestProgramme(name), asOf) })),
    );
    const files: string[] = [];
    for (const { name, document } of reports) files.push(await saveAs(name, document, chosen.profile.layout));
    const printed = convertAll(folder, 'pdf', files);
    for (const [index, { name, document }] of reports.entries())
      pages.set(name, await setPages(document, printed[index]!));
  }, 240_000);

  it.each(SIGNED)('%s as of %s: stands on the last page, below the text', (name) => {
    const set = pages.get(name)!;
    expect(set.opening).toBe(1);
    expect(set.signature).toBe(set.last);
    expect(set.above).toBeGreaterThanOrEqual(2);
  });
});

/** The footnote of the nth work of an objective, with its number; lengths count through all works. */
const noteOf = (noted: readonly number[], objective: number, n: number): string => {
  const number = noted.slice(0, objective).reduce((sum, one) => sum + one, n);
  return `${number}Cụ thể: ${n},5 km`;
};
