import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, type ReportDocument } from '#core/report/document.ts';
import { plainSpaces, printableText } from '#core/report/no-break.ts';
import type { LayoutProfile } from '#core/law/layout.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { readPdfFigures } from '#files/pdf/read-pdf.ts';
import { writePdf } from '#files/pdf/write-pdf.ts';
import { inspectPdf } from '#testing/pdf-inspect.ts';
import { figure, reportFixture, runs, stateReportFixture, text } from '#testing/report-fixture.ts';

const profiles = await readLayoutProfiles();
const layoutOf = (document: ReportDocument): LayoutProfile['layout'] =>
  profiles.find((p) => p.key === document.layout)!.layout;
const write = (document: ReportDocument, options = {}) => writePdf(document, layoutOf(document), options);
const listed = (document: ReportDocument) =>
  figuresOf(document).map(({ address, printed }) => ({
    address: address.toWellFormed(),
    printed: plainSpaces(printableText(printed)),
  }));

const bytes = await write(reportFixture(), { manifest: new TextEncoder().encode('{"figures":[]}') });
const party = await inspectPdf(bytes);
const state = await inspectPdf(await write(stateReportFixture()));

/** The first line that starts so. */
const line = (file: typeof party, start: string) => {
  const found = file.lines.find((l) => plainSpaces(l.text).startsWith(start));
  if (!found) throw new Error(`no line "${start}"`);
  return found;
};
const center = (l: { readonly leftMm: number; readonly rightMm: number }): number => (l.leftMm + l.rightMm) / 2;
const MIDDLE_OF_TEXT = 30 + 165 / 2;

describe('page', () => {
  it.each([
    ['Party', party],
    ['state', state],
  ] as const)('%s: A4, text between the margins 20/20/30/15 mm', (_, file) => {
    for (const page of file.pages) expect([Math.round(page.widthMm), Math.round(page.heightMm)]).toEqual([210, 297]);
    for (const l of file.lines.filter((one) => !/^\d+$/u.test(one.text))) {
      expect(l.leftMm, l.text).toBeGreaterThanOrEqual(29.9);
      expect(l.rightMm, l.text).toBeLessThanOrEqual(195.1);
      expect(l.baselineMm, l.text).toBeLessThanOrEqual(277.1);
      expect(l.baselineMm, l.text).toBeGreaterThan(20);
    }
  });
  it.each([
    ['Party', party],
    ['state', state],
  ] as const)('%s: the number 14, centred, in the top margin, from page 2', (_, file) => {
    const numbers = file.lines.filter((l) => l.baselineMm < 20);
    expect(numbers.map((l) => [l.page, l.text])).toEqual(file.pages.slice(1).map((__, i) => [i + 2, String(i + 2)]));
    for (const number of numbers) {
      expect(number.sizePt).toBe(14);
      expect(center(number)).toBeCloseTo(MIDDLE_OF_TEXT, 1);
      expect(number.baselineMm).toBeGreaterThan(10);
    }
  });
});

describe.each([
  [
    'Party',
    party,
    [
      ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'Tinos-Bold'],
      ['ĐẢNG BỘ TỈNH BẮC KẠN', 14, 'Tinos-Regular'],
      ['THÀNH ỦY BẮC KẠN', 14, 'Tinos-Bold'],
      ['*', 14, 'Tinos-Bold'],
      ['Số 05-BC/TU', 14, 'Tinos-Regular'],
      ['Bắc Kạn, ngày 05 tháng 02 năm 2023', 14, 'Tinos-Italic'],
      ['BÁO CÁO', 15, 'Tinos-Bold'],
      ['sơ kết thực hiện', 14, 'Tinos-Bold'],
      ['-----', 14, 'Tinos-Bold'],
      ['I. KẾT QUẢ', 14, 'Tinos-Bold'],
      ['1.1. Đối với', 14, 'Tinos-BoldItalic'],
      ['Thực hiện chương trình', 14, 'Tinos-Regular'],
      ['T/M THÀNH ỦY', 14, 'Tinos-Bold'],
      ['BÍ THƯ', 14, 'Tinos-Regular'],
      ['Cù Ngọc Cường', 14, 'Tinos-Bold'],
      ['Nơi nhận:', 14, 'Tinos-Regular'],
      ['- Lưu Văn phòng Thành ủy.', 12, 'Tinos-Regular'],
    ],
  ],
  [
    'state',
    state,
    [
      ['CỘNG HÒA XÃ HỘI', 12, 'Tinos-Bold'],
      ['Độc lập - Tự do - Hạnh phúc', 13, 'Tinos-Bold'],
      ['UBND TỈNH BẮC KẠN', 12, 'Tinos-Regular'],
      ['ỦY BAN NHÂN DÂN', 12, 'Tinos-Bold'],
      ['Số: 05/BC-UBND', 13, 'Tinos-Regular'],
      ['Bắc Kạn, ngày 05', 13, 'Tinos-Italic'],
      ['BÁO CÁO', 14, 'Tinos-Bold'],
      ['TM. ỦY BAN', 14, 'Tinos-Bold'],
      ['CHỦ TỊCH', 14, 'Tinos-Bold'],
      ['Nơi nhận:', 12, 'Tinos-BoldItalic'],
      ['- UBND tỉnh (báo cáo);', 11, 'Tinos-Regular'],
    ],
  ],
] as const)('%s layout, row by row', (_, file, rows) => {
  it.each<readonly [start: string, sizePt: number, font: string]>(rows)('%s: %d pt, %s', (start, sizePt, font) => {
    const found = line(file, start);
    expect([found.sizePt, found.font.replace(/^[A-Z]+\+/u, '')]).toEqual([sizePt, font]);
  });
  it('number and date stand on one line, the title in the middle, the signature beside the recipients', () => {
    expect(line(file, 'Số').baselineMm).toBeCloseTo(line(file, 'Bắc Kạn, ngày').baselineMm, 0);
    expect(center(line(file, 'BÁO CÁO'))).toBeCloseTo(MIDDLE_OF_TEXT, 0);
    expect(line(file, 'Nơi nhận:').page).toBe(file.pages.length);
    for (const words of file === party ? ['T/M', 'BÍ THƯ', 'Cù Ngọc Cường'] : ['TM.', 'CHỦ TỊCH', 'Nguyễn Văn An'])
      expect(center(line(file, words))).toBeCloseTo(30 + 165 * 0.75, 0);
    expect(line(file, file === party ? 'T/M' : 'TM.').baselineMm - line(file, 'Nơi nhận:').baselineMm).toBeLessThan(2);
  });
  it('the first line of a paragraph stands in, and lines keep their distance', () => {
    const indent = file === party ? 10 : 12.7;
    expect(line(file, 'Thực hiện chương trình').leftMm).toBeCloseTo(30 + indent, 1);
    // Lines hold what fits without squeezing, as Word and LibreOffice set them: the files have the same pages.
    const [first, second] = [line(file, 'Thực hiện chương trình'), line(file, 'Ban Chấp hành Đảng bộ')];
    expect(((second.baselineMm - first.baselineMm) * 72) / 25.4).toBeCloseTo(
      file === party ? 18 : 14 * 1.149 * 1.15,
      1,
    );
  });
});

describe('the head', () => {
  it('stays between the margins, whatever the place is called', async () => {
    const file = await inspectPdf(
      await write(
        reportFixture({ header: { ...reportFixture().header, place: 'Bà Rịa - Vũng Tàu '.repeat(6).trim() } }),
      ),
    );
    expect(line(file, 'ĐẢNG BỘ').leftMm).toBeGreaterThan(30);
    expect(line(file, 'ĐẢNG CỘNG SẢN').rightMm).toBeLessThan(195.1);
  });
});

describe('the end', () => {
  const filled = (lines: number, last: ReportDocument['blocks'][number]): ReportDocument =>
    reportFixture({
      blocks: [
        ...Array.from({ length: lines }, (_, i) => ({ kind: 'paragraph' as const, runs: runs(`Dòng ${i}.`) })),
        last,
      ],
      notes: [],
    });
  const ofKind = (kind: 'table' | 'picture') => reportFixture().blocks.find((block) => block.kind === kind)!;
  it.each([
    ['table', 15],
    ['table', 17],
    ['table', 20],
    ['picture', 11],
    ['picture', 13],
    ['picture', 16],
  ] as const)('a %s below %d lines stays on the page of the signature', async (kind, lines) => {
    const file = await inspectPdf(await write(filled(lines, ofKind(kind))));
    const signature = line(file, 'T/M THÀNH ỦY');
    expect(
      file.lines.some((l) => l.page === signature.page && l.baselineMm > 20 && l.baselineMm < signature.baselineMm - 5),
    ).toBe(true);
  });
  it('recipients that fill more than a page are all there', async () => {
    const items = Array.from({ length: 90 }, (_, i) => `Ban thứ ${i}`);
    const file = await inspectPdf(await write(reportFixture({ recipients: { items } })));
    const there = new Set(
      file.lines.filter((l) => l.baselineMm < 277.1).map((l) => plainSpaces(l.text).replace(/[,.]$/u, '')),
    );
    expect(items.filter((item) => !there.has(`- ${item}`))).toEqual([]);
  });
});

describe('the file', () => {
  it('is tagged, titled, and carries the list of figures', () => {
    expect(party.title).toMatch(/^Báo cáo sơ kết/u);
    expect(party.attachments).toEqual(['report.figures.json']);
    const roles = new Set(party.pages.flatMap((page) => [...page.roles]));
    for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Note', 'Link', 'Figure'])
      expect(roles).toContain(role);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(vi/u);
  });
  it('lists are lists for whoever listens', async () => {
    const item = (words: string) => ({ kind: 'paragraph', mark: '-', runs: [text(words)] }) as const;
    const fixture = reportFixture();
    const file = await inspectPdf(
      await writePdf(
        { ...fixture, blocks: [item('Một'), item('Hai'), item('Ba'), { kind: 'paragraph', runs: [text('Hết.')] }] },
        layoutOf(fixture),
      ),
    );
    expect([...(file.pages[0]?.roles ?? [])]).toEqual(expect.arrayContaining(['L', 'LI', 'LBody']));
    // Indented as a first line, wrapped to the margin.
    expect(file.lines.find(({ text: words }) => words.startsWith('- Một') || words === '-')?.leftMm).toBeCloseTo(
      30 + 10,
      0,
    );
  });
  it('is fit for archives (PDF/A-3a)', () => {
    const words = Buffer.from(bytes).toString('latin1');
    expect(words).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</u);
    expect(words).toMatch(/\/OutputIntents?\b/u);
  });
  it('links each figure to a URL that carries its address', async () => {
    const file = await inspectPdf(
      await write(reportFixture(), {
        links: { before: 'https://tiendo.example/so-lieu?x=1&address=', behind: '' },
      }),
    );
    expect(file.links[0]).toBe('https://tiendo.example/so-lieu?x=1&address=sum%20funding%5Bobjective%3D1%5D%20');
  });
});

describe('figures', () => {
  it('are read back from text, footnotes, tables and captions in the order of the text', () => {
    expect(readPdfFigures(bytes)).toEqual(listed(reportFixture()));
  });
  it('are joined over lines and pages, and a footnote that runs on keeps its place', async () => {
    const long = (n: number): string =>
      `${n} ${'kilômét đường giao thông nông thôn đã được cứng hóa '.repeat(8)}`.trim();
    const filler = Array.from({ length: 12 }, (_, i) => ({
      kind: 'paragraph' as const,
      runs: runs(`Đoạn ${'chữ '.repeat(60)}{p:${i}|${long(i)}}`),
    }));
    const document = reportFixture({
      blocks: [...filler, { kind: 'paragraph', runs: runs('Chú thích[^0] {after|5 ha}.') }, ...filler.slice(0, 3)],
      notes: [Array.from({ length: 70 }, (_, i) => runs(`Nội dung ${'dài '.repeat(30)}{n:${i}|${i} ha}. `)).flat()],
    });
    expect(readPdfFigures(await write(document))).toEqual(listed(document));
  });
  it('are broken over lines at spaces only, whatever marks their units hold', async () => {
    const units = [
      'dự án A–B',
      'hộ/100 dân',
      'hộ nghèo - cận nghèo',
      'thửa?nền',
      'lô!đất',
      'khu (3-5 sao)',
      'lượt khách du lịch trong nước—ngoài nước',
    ];
    const cells = Array.from({ length: 70 }, (_, i) => [
      figure(`f:${i}`, `${10 ** (i % 9)} ${units[i % units.length]}`),
    ]);
    const document = reportFixture({
      blocks: [
        {
          kind: 'table',
          columns: Array.from({ length: 7 }, (_, i) => ({ head: String(i), align: 'left' as const, width: 1 })),
          rows: Array.from({ length: 10 }, (_, i) => cells.slice(i * 7, i * 7 + 7)),
        },
      ],
      notes: [],
    });
    expect(readPdfFigures(await write(document))).toEqual(listed(document));
  });
  it('what was set before leaves no trace in it', async () => {
    const [one, other] = [reportFixture(), stateReportFixture()];
    const fresh = await write(one);
    for (const between of [one, other]) {
      await write(between);
      expect(Buffer.from(await write(one)).equals(fresh)).toBe(true);
    }
  });
  it('any words and any address survive, and the same document gives the same bytes', async () => {
    // Scripts from right to left are left out: their signs turn the order of the line, on paper too.
    const sign = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        ...'ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặềểễếệỳỷỹýỵ ²³°%–“”…',
        'ế'.normalize('NFD'),
        '👩‍👩‍👧',
        '漢',
        '\u00a0',
        '\u200b',
        '\0',
        '\ud800',
      ),
    );
    const words = fc.oneof(
      fc.string({ unit: sign }),
      fc.constantFrom(
        '"<&>\'#$*_@\\`[]{}~^',
        '#panic() $x$ *b* _i_ @ref <label> //c',
        '-1,5\u00a0%',
        '= 1',
        '"\\u{1}"',
      ),
    );
    await fc.assert(
      fc.asyncProperty(words, words, async (address, before) => {
        // A letter without a glyph cannot be read back (see below): the figure gets the letters of reports.
        const printed = before.replace(/(?![\u0300\u0301\u0303\u0309\u0323])[^ -~À-žƠơƯưẠ-ỹ]/gu, '').trim() || '1';
        const own = [text(before), text(' '), figure(`a${address}`, printed)];
        const document = reportFixture({
          subject: before || 'x',
          blocks: [{ kind: 'paragraph', runs: [...own, { kind: 'note', note: 0 }] }],
          notes: [own],
        });
        const first = await write(document);
        expect(readPdfFigures(first)).toEqual(listed(document));
        expect(await write(document)).toEqual(first);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
  it('letters that Vietnamese composes of several marks are read as one', async () => {
    const document = reportFixture({
      blocks: [
        { kind: 'paragraph', runs: [figure('a', 'trên 500 tỷ đồng'.normalize('NFD')), text('ế'.normalize('NFD'))] },
      ],
      notes: [],
    });
    expect(readPdfFigures(await write(document))).toEqual([{ address: 'a', printed: 'trên 500 tỷ đồng' }]);
  });
  it('a letter that the type does not have is not passed over in silence', async () => {
    const document = reportFixture({ blocks: [{ kind: 'paragraph', runs: [figure('a', '5 ۺ')] }], notes: [] });
    expect(readPdfFigures(await write(document))[0]?.printed).toBe('5 \ufffd');
  });
  it('a file that is no PDF of ours is refused', () => {
    expect(() => readPdfFigures(new TextEncoder().encode('%PDF-1.7 nothing'))).toThrow(RangeError);
  });
});
