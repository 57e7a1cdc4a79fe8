/** Blocks are recognised in a Word file, and their marks show on no page. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '#core/report/document.ts';
import { readDocxBlocks } from '#files/docx/read-blocks.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { inspectDocx } from '#testing/docx-inspect.ts';
import { identifiedReportFixture, reportFixture } from '#testing/report-fixture.ts';

const [layout] = (await readLayoutProfiles()).filter(({ key }) => key === '36-HD/VPTW').map((one) => one.layout);
const report = identifiedReportFixture();
const write = (document: ReportDocument) => {
  if (!layout) throw new Error('no layout');
  return writeDocx(document, layout);
};
const bytes = await write(report);

/** The file with its text changed as an editor would. */
const edited = (change: (xml: string) => string): Uint8Array => {
  const files = unzipSync(bytes);
  files['word/document.xml'] = strToU8(change(strFromU8(files['word/document.xml'] ?? new Uint8Array())));
  return zipSync(files);
};

describe('the blocks of a Word file', () => {
  it('are found in their order with what they are of: headings, paragraphs, items, tables, pictures', () => {
    const found = readDocxBlocks(bytes);
    expect(found.map(({ id }) => id)).toEqual(report.blocks.map(({ id }) => id));
    expect(found.map(({ basis }) => basis)).toEqual(report.blocks.map(({ basis }) => basis));
  });
  it('are found with their words', () => {
    const words = new Map(readDocxBlocks(bytes).map(({ id, text }) => [id, text]));
    const [opening, heading] = report.blocks;
    expect(words.get(opening?.id ?? '')).toMatch(/^Thực hiện chương trình .* như sau:$/u);
    expect(words.get(heading?.id ?? '')).toBe('I. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ');
  });
  it('keep what they are of when their words are changed', () => {
    const changed = readDocxBlocks(edited((xml) => xml.replace('Thực hiện chương trình', 'Căn cứ chương trình')));
    expect(changed[0]).toMatchObject({ id: report.blocks[0]?.id, basis: report.blocks[0]?.basis });
    expect(changed[0]?.text).toMatch(/^Căn cứ chương trình/u);
  });
  it('that were deleted are gone, the others stay', () => {
    const left = readDocxBlocks(edited((xml) => xml.replace(/<w:bookmarkStart w:id="1000002".*?<\/w:p>/u, '</w:p>')));
    expect(left.map(({ id }) => id)).toEqual(report.blocks.map(({ id }) => id).filter((_, at) => at !== 1));
  });
  it('of a foreign file are none', () =>
    expect(readDocxBlocks(edited((xml) => xml.replaceAll(/w:name="tdb_/gu, 'w:name="other_')))).toEqual([]));
});

describe('the marks', () => {
  it('change no word and no look', async () => {
    const without = inspectDocx(await write(reportFixture())).paragraphs.map(({ text, style }) => [style, text]);
    expect(inspectDocx(bytes).paragraphs.map(({ text, style }) => [style, text])).toEqual(without);
  });
  it('do not disturb the figures', async () =>
    expect(readDocxFigures(bytes)).toEqual(readDocxFigures(await write(reportFixture()))));
  it('have names and ids that are unique and as short as Word wants them', () => {
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    for (const pattern of [/<w:bookmarkStart w:id="(\d+)"/gu, /<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/gu]) {
      const found = [...xml.matchAll(pattern)].map(([, one = '']) => one);
      expect(new Set(found).size).toBe(found.length);
      expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(40);
    }
  });
});
