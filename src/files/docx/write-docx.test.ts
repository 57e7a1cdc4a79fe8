import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figuresOf, type ReportDocument } from '#core/report/document.ts';
import { headName } from '#core/report/layout/lines.ts';
import { plainSpaces, printableText } from '#core/report/no-break.ts';
import type { LayoutProfile } from '#core/law/layout.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { tagOfAddress } from '#files/docx/runs.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { attribute, elements, inspectDocx, parseXml } from '#testing/docx-inspect.ts';
import { figure, reportFixture, stateReportFixture, text } from '#testing/report-fixture.ts';

const profiles = await readLayoutProfiles();
const layoutOf = (document: ReportDocument): LayoutProfile['layout'] =>
  profiles.find((p) => p.key === document.layout)!.layout;
const write = (document: ReportDocument) => writeDocx(document, layoutOf(document));
const party = inspectDocx(await write(reportFixture()));
const state = inspectDocx(await write(stateReportFixture()));

/** The first paragraph in a style, as its reader sees it. */
const look = (file: typeof party, style: string) => {
  const found = file.paragraphs.find((p) => p.style === style);
  if (!found) throw new Error(`no paragraph in style ${style}`);
  const { text: words, sizePt, bold, italic, underline, align } = found;
  return { text: style === 'Subtitle' ? plainSpaces(words) : words, sizePt, bold, italic, underline, align };
};
const plain = { bold: false, italic: false, underline: false, align: 'center' };
const bold = { ...plain, bold: true };

describe('lists', () => {
  it('are lists of the program, one kind for each mark, without marks among their words', async () => {
    const item = (mark: '-' | '+', words: string) => ({ kind: 'paragraph', mark, runs: [text(words)] }) as const;
    const bytes = await write({
      ...reportFixture(),
      blocks: [item('-', 'Một'), item('+', 'Hai'), item('-', 'Ba')],
      annexes: [],
    });
    const files = unzipSync(bytes);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(
      [...xml.matchAll(/<w:numId w:val="(\d)"\/>.*?<w:t[^>]*>([^<]*)</gu)].map(([, id, words]) => [id, words]),
    ).toEqual([
      ['1', 'Một'],
      ['2', 'Hai'],
      ['1', 'Ba'],
    ]);
    const numbering = strFromU8(files['word/numbering.xml'] ?? new Uint8Array());
    expect([...numbering.matchAll(/<w:lvlText w:val="(.)"/gu)].map(([, mark]) => mark)).toEqual(['-', '+', '*']);
  });
});

describe('page, both layouts (P1-P5; HD 36, HD 05: 20/20/30/15 mm)', () => {
  it.each([
    ['Party', party],
    ['state', state],
  ] as const)('%s: A4 portrait and the margins in twips', (_, { document }) => {
    const [size, margins] = [elements(document, 'pgSz')[0], elements(document, 'pgMar')[0]];
    expect([attribute(size, 'w'), attribute(size, 'h')]).toEqual(['11906', '16838']);
    expect(['top', 'bottom', 'left', 'right'].map((side) => attribute(margins, side))).toEqual([
      '1134',
      '1134',
      '1701',
      '850',
    ]);
  });
  it.each([
    ['Party', party],
    ['state', state],
  ] as const)('%s: page number 14, centred, 10 mm from the top edge, not on page 1', (_, { document, parts }) => {
    expect(attribute(elements(document, 'pgMar')[0], 'header')).toBe('567');
    expect(elements(document, 'titlePg')).toHaveLength(1);
    expect(elements(document, 'headerReference').map((h) => attribute(h, 'type'))).toEqual(['default']);
    const header = parseXml(parts.get('word/header1.xml') ?? '');
    expect(elements(header, 'instrText')[0]?.textContent).toBe(' PAGE ');
    const style = /w:styleId="Header".*?<\/w:style>/u.exec(parts.get('word/styles.xml') ?? '')?.[0];
    expect(style).toContain('<w:jc w:val="center"/>');
    expect(style).toContain('<w:sz w:val="28"/>');
  });
  it('Times New Roman, black, Vietnamese', () => {
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/u.exec(party.parts.get('word/styles.xml') ?? '')?.[0] ?? '';
    for (const part of [
      'w:ascii="Times New Roman"',
      'w:hAnsi="Times New Roman"',
      'w:cs="Times New Roman"',
      'w:color w:val="000000"',
      'w:lang w:val="vi-VN"',
    ])
      expect(defaults).toContain(part);
  });
});

describe('Party layout, row by row', () => {
  it.each([
    ['MottoFirst', { ...bold, text: 'ĐẢNG CỘNG SẢN VIỆT NAM', sizePt: 15 }],
    ['Superior', { ...plain, text: 'ĐẢNG BỘ TỈNH BẮC KẠN', sizePt: 14 }],
    ['Issuer', { ...bold, text: 'THÀNH ỦY BẮC KẠN', sizePt: 14 }],
    ['IssuerMark', { ...bold, text: '*', sizePt: 14 }],
    ['SymbolLine', { ...plain, text: 'Số 05-BC/TU', sizePt: 14 }],
    ['DateLine', { ...plain, italic: true, text: 'Bắc Kạn, ngày 05 tháng 02 năm 2023', sizePt: 14 }],
    ['Title', { ...bold, text: 'BÁO CÁO', sizePt: 15 }],
    ['Subtitle', { ...bold, text: reportFixture().subject, sizePt: 14 }],
    ['SubjectMark', { ...bold, text: '-----', sizePt: 14 }],
    ['Authority', { ...bold, text: 'T/M THÀNH ỦY', sizePt: 14 }],
    ['Position', { ...plain, text: 'BÍ THƯ', sizePt: 14 }],
    ['SignerName', { ...bold, text: 'Cù Ngọc Cường', sizePt: 14 }],
    ['RecipientsTitle', { ...plain, underline: true, align: 'left', text: 'Nơi nhận:', sizePt: 14 }],
  ])('%s', (style, expected) => expect(look(party, style)).toEqual(expected));
  it('recipients 12 upright: lead line, commas, a point last', () => {
    const lines = party.paragraphs.filter((p) => p.style === 'RecipientsItem');
    expect(new Set(lines.map((p) => p.sizePt))).toEqual(new Set([12]));
    expect([lines[0], lines[1], lines.at(-1)].map((p) => p?.text)).toEqual([
      'Gửi bản điện tử:',
      '- Thường trực Thành ủy,',
      '- Lưu Văn phòng Thành ủy.',
    ]);
  });
  it('body 14 upright, justified, first line 10 mm in, 6 pt apart, lines exactly 18 pt', () => {
    expect(look(party, 'BodyText')).toMatchObject({ sizePt: 14, bold: false, italic: false, align: 'both' });
    const style = /w:styleId="BodyText".*?<\/w:style>/u.exec(party.parts.get('word/styles.xml') ?? '')?.[0];
    expect(style).toContain(
      '<w:spacing w:before="0" w:after="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/>',
    );
  });
  it('the body ends with its own point', () =>
    expect(party.paragraphs.findLast((p) => p.style === 'BodyText')?.text).toMatch(/[^/]\.$/u));
});

describe('state layout, row by row (Decree 30, Appendix I)', () => {
  it.each([
    ['MottoFirst', { ...bold, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', sizePt: 12 }],
    ['MottoSecond', { ...bold, text: 'Độc lập - Tự do - Hạnh phúc', sizePt: 13 }],
    ['Superior', { ...plain, text: 'UBND TỈNH BẮC KẠN', sizePt: 12 }],
    ['Issuer', { ...bold, text: headName('ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN'), sizePt: 12 }],
    ['SymbolLine', { ...plain, text: 'Số: 05/BC-UBND', sizePt: 13 }],
    ['DateLine', { ...plain, italic: true, text: 'Bắc Kạn, ngày 05 tháng 02 năm 2023', sizePt: 13 }],
    ['Title', { ...bold, text: 'BÁO CÁO', sizePt: 14 }],
    ['Subtitle', { ...bold, text: reportFixture().subject, sizePt: 14 }],
    ['Authority', { ...bold, text: 'TM. ỦY BAN NHÂN DÂN', sizePt: 14 }],
    ['Position', { ...bold, text: 'CHỦ TỊCH', sizePt: 14 }],
    ['SignerName', { ...bold, text: 'Nguyễn Văn An', sizePt: 14 }],
    ['RecipientsTitle', { ...bold, italic: true, align: 'left', text: 'Nơi nhận:', sizePt: 12 }],
    ['RecipientsItem', { ...plain, align: 'left', text: '- UBND tỉnh (báo cáo);', sizePt: 11 }],
  ])('%s', (style, expected) => expect(look(state, style)).toEqual(expected));
  it('solid rules instead of * and -----', () => {
    expect(state.paragraphs.some((p) => p.style === 'IssuerMark' || p.style === 'SubjectMark')).toBe(false);
    expect(state.paragraphs.filter((p) => elements(p.element, 'pBdr').length > 0)).toHaveLength(3);
  });
  it('the last sentence ends with ./.', () =>
    expect(state.paragraphs.findLast((p) => p.style === 'BodyText')?.text).toMatch(/\.\/\.$/u));
});

describe('the last block stays with the signature', () => {
  const ofKind = (kind: 'paragraph' | 'table' | 'picture') =>
    reportFixture().blocks.find((block) => block.kind === kind)!;
  it.each([
    ['paragraph', ['BodyText']],
    ['table', ['TableText', 'AfterTable']],
    ['picture', ['PictureLine', 'Caption']],
  ] as const)('a %s', async (kind, styles) => {
    const file = inspectDocx(
      await write(reportFixture({ blocks: [{ kind: 'paragraph', runs: [text('Một.')] }, ofKind(kind)], notes: [] })),
    );
    const looks = file.parts.get('word/styles.xml') ?? '';
    const styleOf = (id: string): string => new RegExp(`w:styleId="${id}".*?</w:style>`, 'u').exec(looks)?.[0] ?? '';
    const keeps = (p: (typeof file.paragraphs)[number]): boolean =>
      elements(p.element, 'keepNext').length > 0 || styleOf(p.style).includes('<w:keepNext/>');
    // A line before a short last paragraph stays above the signature with it.
    expect(file.paragraphs.filter((p) => p.text === 'Một.').map(keeps)).toEqual([kind === 'paragraph']);
    for (const p of file.paragraphs.filter(
      (one) => (styles as readonly string[]).includes(one.style) && one.text !== 'Một.',
    ))
      expect(keeps(p), `${p.style} ${p.text}`).toBe(true);
  });
});

describe('headings', () => {
  it('are Word headings that stay with the next line', () => {
    expect(look(party, 'Heading1')).toMatchObject({
      text: 'I. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ',
      bold: true,
      sizePt: 14,
    });
    for (const level of [1, 2, 3, 4])
      expect(party.parts.get('word/styles.xml')).toMatch(
        new RegExp(
          `w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>.*?<w:keepNext/>.*?<w:outlineLvl w:val="${level - 1}"/>`,
          'u',
        ),
      );
  });
});

describe('tables and pictures', () => {
  it('repeat the head row and set numbers right', () => {
    const row = elements(party.document, 'tr').find((tr) => elements(tr, 'tblHeader').length > 0);
    expect(row?.textContent).toContain('Nghị quyết giao');
    expect(party.paragraphs.find((p) => p.style === 'TableText' && p.text === '153,1')?.align).toBe('right');
  });
  it('a picture is a PNG with words for those who cannot see it', () => {
    expect(party.parts.has('word/media/picture1.png')).toBe(true);
    expect(party.parts.get('word/document.xml')).toContain('descr="Thu ngân sách các năm 2021, 2022 và dự kiến 2023"');
  });
});

describe('a package that Word opens without repair', () => {
  it.each([
    ['Party', party],
    ['state', state],
  ] as const)('%s: every part is well-formed, has a type, and every relationship a target', (_, { parts }) => {
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [name, content] of parts) {
      if (name.endsWith('.png')) continue;
      parseXml(content);
      expect(types.includes(`PartName="/${name}"`) || /\.rels$|^\[Content/u.test(name), name).toBe(true);
    }
    for (const [, target = ''] of (parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)"/gu)) {
      expect(parts.has(target.startsWith('../') ? target.slice(3) : `word/${target}`), target).toBe(true);
    }
    const ids = [...(parts.get('word/document.xml') ?? '').matchAll(/r:(?:id|embed)="([^"]+)"/gu)].map(([, id]) => id);
    for (const id of ids) expect(parts.get('word/_rels/document.xml.rels')).toContain(`Id="${id}"`);
  });
  it('ids of controls and bookmarks are unique over text and footnotes, names no longer than Word allows', () => {
    const all = `${party.parts.get('word/document.xml')}${party.parts.get('word/footnotes.xml')}`;
    for (const pattern of [
      /<w:id w:val="(\d+)"/gu,
      /<w:bookmarkStart w:id="(\d+)"/gu,
      /<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/gu,
    ]) {
      const found = [...all.matchAll(pattern)].map((match) => match[1]);
      expect(found).toHaveLength(figuresOf(reportFixture()).length);
      expect(new Set(found).size).toBe(found.length);
    }
    for (const [, tag = ''] of all.matchAll(/<w:tag w:val="([^"]+)"/gu)) expect(tag.length).toBeLessThanOrEqual(64);
  });
  it('footnotes are real, and the separators hold no footnote mark', () => {
    const notes = elements(parseXml(party.parts.get('word/footnotes.xml') ?? ''), 'footnote');
    expect(notes.map((note) => [attribute(note, 'id'), elements(note, 'footnoteRef').length]).slice(0, 3)).toEqual([
      ['-1', 0],
      ['0', 0],
      ['1', 1],
    ]);
    expect(elements(party.document, 'footnoteReference').map((mark) => attribute(mark, 'id'))).toEqual(
      notes.slice(2).map((note) => attribute(note, 'id')),
    );
  });
});

describe('the columns of the head', () => {
  const columns = async (place: string, date = true): Promise<readonly number[]> => {
    const { symbol: _, date: issued, ...header } = reportFixture().header;
    const file = inspectDocx(
      await write(reportFixture({ header: { ...header, place, ...(date && issued && { date: issued }) } })),
    );
    return elements(elements(file.document, 'tblGrid')[0]!, 'gridCol').map(
      (column) => (Number(attribute(column, 'w')) * 25.4) / 1440,
    );
  };
  it('leave the names their room, whatever the place is called', async () => {
    const [left = 0, right = 0] = await columns('Bà Rịa - Vũng Tàu '.repeat(6).trim());
    expect(left).toBeGreaterThanOrEqual(54.9);
    expect(left + right).toBeCloseTo(165, 0);
  });
  it('are wider right for a draft, whose slanted blanks LibreOffice sets wider', async () => {
    const [[, dated = 0], [, draft = 0]] = [await columns('Thành phố Mẫu'), await columns('Thành phố Mẫu', false)];
    expect(draft).toBeGreaterThan(dated);
  });
});

describe('drafts', () => {
  it('leave number and date blank', async () => {
    const { symbol: _, date: __, ...header } = reportFixture().header;
    const draft = inspectDocx(await write(reportFixture({ header })));
    expect(look(draft, 'SymbolLine').text).toMatch(/^Số \u00a0+-BC\/TU$/u);
    expect(look(draft, 'DateLine').text).toMatch(/ngày\u00a0+tháng\u00a0+năm/u);
  });
});

describe('figures', () => {
  const listed = (document: ReportDocument) =>
    figuresOf(document).map(({ address, printed }) => ({ address, printed: plainSpaces(printableText(printed)) }));
  it('are read back from body, footnotes, tables and captions in the order of the text', async () => {
    expect(readDocxFigures(await write(reportFixture()))).toEqual(listed(reportFixture()));
  });
  it('a long address is a hash in the tag and whole in the properties of the document', () => {
    const address = figuresOf(reportFixture())
      .map((f) => f.address)
      .find((a) => a.length > 61)!;
    expect(tagOfAddress(address)).toMatch(/^td:#[0-9a-f]{40}$/u);
    expect(party.parts.get('docProps/custom.xml')).toContain(`<vt:lpwstr>${address}</vt:lpwstr>`);
  });
  it('no property is longer than the 255 letters that Word keeps, and what is longer is put together again', async () => {
    const address = `sum funding[${'mục 🏗 '.repeat(80)}x]`;
    const bytes = await write(
      reportFixture({
        blocks: [{ kind: 'paragraph', runs: [figure(address, '5 ha'), text(' và '), figure('b', '6 ha')] }],
        notes: [],
      }),
    );
    for (const [, value = ''] of (inspectDocx(bytes).parts.get('docProps/custom.xml') ?? '').matchAll(
      /<vt:lpwstr>([^<]*)</gu,
    ))
      expect(value.length).toBeLessThanOrEqual(255);
    expect(readDocxFigures(bytes)).toEqual([
      { address, printed: '5 ha' },
      { address: 'b', printed: '6 ha' },
    ]);
  });
  it('are found by their bookmarks when an editor dropped the controls', async () => {
    const files = unzipSync(await write(reportFixture()));
    for (const name of ['word/document.xml', 'word/footnotes.xml'])
      files[name] = strToU8(
        strFromU8(files[name]!).replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gu, ''),
      );
    expect(readDocxFigures(zipSync(files))).toEqual(listed(reportFixture()));
  });
  it('a changed figure is read as it was changed, a deleted one is gone', async () => {
    const files = unzipSync(await write(reportFixture()));
    files['word/document.xml'] = strToU8(
      strFromU8(files['word/document.xml']!)
        .replace('>trên\u00a0500\u00a0tỷ\u00a0đồng<', '>trên 600 tỷ đồng<')
        .replace(/<w:bookmarkStart w:id="2".*?<w:bookmarkEnd w:id="2"\/>/u, ''),
    );
    const read = readDocxFigures(zipSync(files));
    expect(read[0]?.printed).toBe('trên 600 tỷ đồng');
    expect(read).toHaveLength(listed(reportFixture()).length - 1);
  });
  it('any words and any address survive, and the same document gives the same bytes', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"<&>\'#$*_@\\`[]{}~^', 'ế\u0301 👩‍👩‍👧 ', ']]>', '&amp;', '-1,5\u00a0%'),
    );
    await fc.assert(
      fc.asyncProperty(words, words, words, async (before, address, printed) => {
        // The core prints no figure without words.
        fc.pre(printableText(printed) !== '');
        const own = [text(before), figure(`a${address}`, printed)];
        const document = reportFixture({
          subject: before,
          blocks: [{ kind: 'paragraph', runs: [...own, { kind: 'note', note: 0 }] }],
          notes: [own],
        });
        const bytes = await write(document);
        const [first, second] = [readDocxFigures(bytes), listed(document)];
        expect(first.map((f) => f.printed)).toEqual(second.map((f) => f.printed));
        expect(first.map((f) => f.address)).toEqual(second.map((f) => printableText(f.address)));
        expect(plainSpaces(inspectDocx(bytes).paragraphs.find((p) => p.style === 'Subtitle')?.text ?? '')).toBe(
          plainSpaces(printableText(before)),
        );
        expect(await write(document)).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
