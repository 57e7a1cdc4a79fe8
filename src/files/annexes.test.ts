/** Annexes in all files: on pages of their own, wide where they are wide, each counting its pages. */
import { describe, expect, it } from 'vitest';
import { figuresOf, type ReportDocument } from '#core/report/document.ts';
import { plainSpaces } from '#core/report/no-break.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { writeHtml } from '#files/html/write-html.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { readPdfFigures } from '#files/pdf/read-pdf.ts';
import { writePdf } from '#files/pdf/write-pdf.ts';
import { attribute, elements, inspectDocx } from '#testing/docx-inspect.ts';
import { inspectPdf } from '#testing/pdf-inspect.ts';
import { annexedReportFixture, stateReportFixture } from '#testing/report-fixture.ts';

const profiles = await readLayoutProfiles();
const layoutOf = ({ layout }: ReportDocument) => profiles.find(({ key }) => key === layout)!.layout;
const report = annexedReportFixture();
const listed = figuresOf(report).map(({ address, printed }) => ({ address, printed: plainSpaces(printed) }));

describe('in Word', async () => {
  const bytes = await writeDocx(report, layoutOf(report));
  const { document, paragraphs } = inspectDocx(bytes);
  const sections = elements(document, 'sectPr');

  it('each annex is a section of its own that counts from page 1, without a number on it', () => {
    expect(sections.map((one) => elements(one, 'pgNumType').map((type) => attribute(type, 'start')))).toEqual([
      [],
      ['1'],
      ['1'],
    ]);
    expect(sections.every((one) => elements(one, 'titlePg').length === 1)).toBe(true);
  });
  it('a wide one lies on its side, with the margins of the page', () => {
    const sizes = sections.map((one) => elements(one, 'pgSz')[0]);
    expect(sizes.map((size) => [attribute(size, 'w'), attribute(size, 'h'), attribute(size, 'orient')])).toEqual([
      ['11906', '16838', ''],
      ['11906', '16838', ''],
      ['16838', '11906', 'landscape'],
    ]);
    expect(sections.map((one) => attribute(elements(one, 'pgMar')[0], 'left'))).toEqual(['1701', '1701', '1701']);
    const tables = elements(document, 'tblW').map((width) => attribute(width, 'w'));
    expect(tables.slice(-2)).toEqual(['9354', '14287']);
  });
  it('has its number, its title in capitals, and the document to which it belongs', () => {
    const of = (style: string) => paragraphs.filter((one) => one.style === style);
    expect(of('AnnexLabel').map(({ text, bold, sizePt, align }) => [text, bold, sizePt, align])).toEqual([
      ['Phụ lục I', true, 14, 'center'],
      ['Phụ lục II', true, 14, 'center'],
    ]);
    expect(of('AnnexTitle').map(({ text }) => plainSpaces(text))).toEqual([
      'DANH MỤC VĂN BẢN',
      'DANH MỤC CÔNG TRÌNH, DỰ ÁN',
    ]);
    expect(of('AnnexReference')[1]).toMatchObject({
      text: '(Kèm theo Báo cáo số 05-BC/TU ngày 05 tháng 02 năm 2023 của Thành ủy Bắc Kạn)',
      italic: true,
    });
  });
  it('repeats the head row', () => expect(elements(document, 'tblHeader')).toHaveLength(3));
  it('its figures are read back', () => expect(readDocxFigures(bytes)).toEqual(listed));
});

describe('in PDF', async () => {
  const bytes = await writePdf(report, layoutOf(report));
  const { pages, lines } = await inspectPdf(bytes);
  const wide = pages.findIndex(({ widthMm }) => widthMm > 250);
  const numbers = lines.filter(({ baselineMm, text }) => baselineMm < 20 && /^\d+$/u.test(text));
  const first = lines.find(({ text }) => text === 'Phụ lục I')?.page ?? 0;

  it('the wide one lies on its side and no other page does', () => {
    expect(wide).toBe(first);
    expect(pages.map(({ widthMm }) => Math.round(widthMm))).toEqual(pages.map((_, at) => (at < wide ? 210 : 297)));
    expect(pages.length - wide).toBeGreaterThan(1);
  });
  it('each counts its own pages and shows no number on the first', () =>
    expect(numbers.map(({ page, text }) => [page, text])).toEqual([
      ...pages.slice(1, first - 1).map((_, at) => [at + 2, String(at + 2)]),
      ...pages.slice(wide + 1).map((_, at) => [wide + at + 2, String(at + 2)]),
    ]));
  it('repeats the head row on each page', () =>
    expect(lines.filter(({ text, page }) => text === 'STT' && page > wide)).toHaveLength(pages.length - wide));
  it('its figures are read back', () => expect(readPdfFigures(bytes)).toEqual(listed));
});

describe('on the page', () => {
  const html = writeHtml(report, layoutOf(report));
  it('stand behind the signature, the wide one on a page that lies on its side', () => {
    expect(html.indexOf('Phụ lục I<')).toBeGreaterThan(html.indexOf('Cù Ngọc Cường'));
    expect(html).toContain('<section class="annex"><h2 class="annex-label">Phụ lục I</h2>');
    expect(html).toContain('<section class="annex wide"><h2 class="annex-label">Phụ lục II</h2>');
    expect(html).toContain('@page wide{size:A4 landscape}');
  });
});

it('one annex has no number; a draft leaves number and day blank', async () => {
  const [annex] = report.annexes;
  const { symbol: _, date: __, ...header } = stateReportFixture().header;
  const draft = stateReportFixture({ annexes: annex ? [annex] : [], header });
  const { paragraphs } = inspectDocx(await writeDocx(draft, layoutOf(draft)));
  expect(paragraphs.find(({ style }) => style === 'AnnexLabel')?.text).toBe('Phụ lục');
  expect(paragraphs.find(({ style }) => style === 'AnnexReference')?.text).toMatch(
    /^\(Kèm theo Báo cáo số \u00a0+\/BC-UBND ngày\u00a0+tháng\u00a0+năm\u00a0+ của Ủy ban nhân dân thành phố Bắc Kạn\)$/u,
  );
});
