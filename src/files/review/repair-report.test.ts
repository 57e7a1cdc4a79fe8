/** A copy with its layout put right: the same words letter by letter, and no remark of what was put right. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repairLayout } from '#files/docx/repair/repair-layout.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { wordText } from '#files/docx/word/word-text.ts';
import { repairReport } from '#files/review/repair-report.ts';
import { asDay } from '#core/value/day.ts';
import { communeReport, set } from '#testing/review/commune-report.ts';
import { p, wordFile } from '#testing/review/word-file.ts';

const day = asDay('2023-06-05');
const repair = async (bytes: Uint8Array) => {
  const outcome = await repairReport({ bytes, file: 'x.docx', day });
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code);
  return outcome.value;
};
const codeOf = async (bytes: Uint8Array, file = 'x.docx') => {
  const outcome = await repairReport({ bytes, file, day });
  return outcome.ok ? 'done' : outcome.problems[0]?.code;
};
const main = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);
const textOf = (bytes: Uint8Array): string => {
  const read = readWord(bytes, 'x');
  return read.ok ? wordText(read.value) : '';
};
/** The XML without what tells layout, and what becomes empty without it. */
const bare = (xml: string): string =>
  xml
    .replaceAll(/<w:(?:pgSz|pgMar|rFonts|sz|szCs|b|i|u|ind|spacing)\b[^>]*>/gu, '')
    .replaceAll(/<w:rPr\s*\/>|<w:rPr><\/w:rPr>/gu, '')
    .replaceAll(/<w:pPr\s*\/>|<w:pPr><\/w:pPr>/gu, '');

describe('what is put right', () => {
  it.each([
    ['a margin', { left: 1134 }, ['page.leftMm']],
    ['the size of a part', { type: 18 }, ['typeName.sizePt']],
    ['the size of the text', { body: 11 }, ['body.sizePt']],
    ['the font', { font: 'Arial' }, ['font']],
    ['how far the first line is moved in', { indent: 283 }, ['body.indentMm']],
    ['a hanging first line', { indent: -283 }, ['body.indentMm']],
    [
      'all of them',
      { left: 1134, type: 18, body: 12, font: 'Calibri' },
      ['page.leftMm', 'font', 'typeName.sizePt', 'body.sizePt'],
    ],
  ] as const)('%s', async (_, differs, paths) => {
    const bytes = communeReport(differs);
    const { bytes: copy, repaired, left } = await repair(bytes);
    expect([repaired, left]).toEqual([paths, []]);
    expect(textOf(copy)).toBe(textOf(bytes));
    expect(bare(main(copy))).toBe(bare(main(bytes)));
    expect(await codeOf(copy)).toBe('review.nothing-to-repair');
  });
  it('runs without properties, with others only, and of a style get a size of their own', async () => {
    const more = [
      p('Đoạn không ghi cỡ chữ, theo kiểu mặc định.'),
      '<w:p><w:r><w:rPr><w:b/><w:lang w:val="vi"/></w:rPr><w:t>Đoạn có thuộc tính khác.</w:t></w:r></w:p>',
      '<w:p><w:pPr><w:pStyle w:val="Nho"/><w:rPr><w:sz w:val="40"/></w:rPr></w:pPr><w:r><w:rPr/><w:t>Đoạn nhỏ.</w:t></w:r></w:p>',
    ].join('');
    const styles =
      '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="Nho"><w:rPr><w:sz w:val="16"/></w:rPr></w:style></w:styles>';
    const { bytes: copy } = await repair(communeReport({ body: 11, more, parts: { styles } }));
    expect(main(copy)).toContain('<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">Đoạn không ghi');
    expect(main(copy)).toContain('<w:b/><w:sz w:val="28"/><w:lang w:val="vi"/>');
    // Another size than the text's is meant so.
    expect(main(copy)).toContain('<w:rPr/><w:t>Đoạn nhỏ.');
  });
});

const RECIPIENTS = [set('Nơi nhận:', 12, '<w:b/><w:i/>'), set('- Như trên;', 13), set('- Lưu: VT.', 13)].join('');
const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

describe('what a point of the layout speaks of', () => {
  it('all recipients, not the first alone', async () => {
    const { bytes: copy, repaired } = await repair(communeReport({ more: RECIPIENTS }));
    expect(repaired).toEqual(['recipients.list.sizePt']);
    expect(main(copy).match(/<w:sz w:val="22"\/>/gu)).toHaveLength(2);
  });
  it('all headings of parts; bold is put where the schema has it, and taken off where it was asked off', async () => {
    const part = (text: string) =>
      `<w:p><w:r><w:rPr><w:rStyle w:val="Chu"/><w:color w:val="000000"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const more = part('I. KẾT QUẢ') + set('Đoạn giữa hai phần.', 14) + part('II. GIẢI PHÁP');
    const { bytes: copy, repaired } = await repair(communeReport({ more }));
    expect(repaired).toContain('headings.level1.bold');
    expect(main(copy).match(/<w:rStyle w:val="Chu"\/><w:b\/><w:color w:val="000000"\/>/gu)).toHaveLength(2);
  });
  it('paragraphs, not words: the title stands in the text again, and the text is of the words of a name', async () => {
    const more = set('Kết quả thực hiện nhiệm vụ năm 2023', 14) + set('BÁO CÁO', 14) + set('Nguyễn Văn An', 11);
    const { bytes: copy } = await repair(communeReport({ type: 18, body: 11, more }));
    expect(main(copy)).not.toContain('<w:sz w:val="22"/>');
    expect(main(copy)).not.toContain('<w:sz w:val="36"/>');
  });
  it('a number that Word prints before a paragraph', async () => {
    const numbered = (properties: string) =>
      `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t>Việc được giao.</w:t></w:r></w:p>`;
    const more = numbered(`${NUMBERED}<w:rPr><w:sz w:val="22"/></w:rPr>`) + numbered(`${NUMBERED}<w:jc w:val="both"/>`);
    const styles =
      '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>';
    const { bytes: copy } = await repair(communeReport({ body: 11, more, parts: { styles } }));
    expect(main(copy)).toContain(`${NUMBERED}<w:rPr><w:sz w:val="28"/></w:rPr></w:pPr>`);
    expect(main(copy)).toContain(`${NUMBERED}<w:jc w:val="both"/><w:rPr><w:sz w:val="28"/></w:rPr></w:pPr>`);
  });
  it('notes of the usual size', () => {
    const note = (id: number, size: number) =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t>Số liệu của xã.</w:t></w:r></w:p></w:footnote>`;
    const footnotes = `<w:footnotes>${note(1, 28)}${note(2, 24)}${note(3, 28)}</w:footnotes>`;
    const copy = repairLayout(communeReport({ parts: { footnotes } }), {
      page: new Map(),
      notes: { fromPt: 14, sizePt: 10 },
      paragraphs: new Map(),
    });
    const sizes = strFromU8(unzipSync(copy)['word/footnotes.xml']!).match(/(?<=w:sz w:val=")\d+/gu);
    expect(sizes).toEqual(['20', '24', '20']);
  });
  it('of a name of fonts only what is there; another alphabet beside it stays', async () => {
    const more =
      '<w:p><w:r><w:rPr><w:rFonts w:hint="default"/></w:rPr><w:t>a</w:t></w:r>' +
      '<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Arial"/></w:rPr><w:t>b</w:t></w:r>' +
      '<w:r><w:rPr><w:rFonts w:cs="Arial"/></w:rPr><w:t>c</w:t></w:r></w:p>';
    const xml = main((await repair(communeReport({ font: 'Arial', more }))).bytes);
    expect(xml).toContain('<w:rFonts w:hint="default"/>');
    expect(xml).toContain('<w:rFonts w:ascii="Symbol" w:hAnsi="Times New Roman"/>');
    expect(xml).toContain('<w:rFonts w:cs="Times New Roman"/>');
  });
});

describe('what stays as it is', () => {
  it('paragraphs of the text that are moved in otherwise, stand in the middle or begin with spaces', async () => {
    const own = (properties: string, text: string) => set(text, 14, '', properties);
    const more =
      own('<w:ind w:firstLine="1000"/>', 'Sâu hơn.') +
      own('<w:ind w:firstLine="283"/><w:jc w:val="center"/>', 'Ở giữa.') +
      own('<w:ind w:firstLine="283"/>', '    Lùi bằng dấu cách.');
    const { bytes: copy } = await repair(communeReport({ indent: 283, more }));
    expect(main(copy)).toContain('<w:ind w:firstLine="1000"/>');
    expect(main(copy).match(/<w:ind w:firstLine="283"\/>/gu)).toHaveLength(2);
  });

  it('all other parts, byte for byte', async () => {
    const given = unzipSync(communeReport({ left: 1134 }));
    given['word/media/anh.png'] = new Uint8Array([137, 80, 78, 71, 0, 255]);
    const { bytes: copy } = await repair(zipSync(given));
    const parts = unzipSync(copy);
    expect(Object.keys(parts).toSorted()).toEqual(Object.keys(given).toSorted());
    for (const [name, part] of Object.entries(given))
      if (name !== 'word/document.xml') expect(parts[name], name).toEqual(part);
  });
  it('signs and letters of old encodings, which are others in every other font', async () => {
    const run = (font: string, text: string) =>
      `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const more = run('Wingdings', 'ü') + run('.VnTime', 'Céng hßa') + run('Symbol', '·');
    const { bytes: copy } = await repair(communeReport({ font: 'Arial', more }));
    for (const font of ['Wingdings', '.VnTime', 'Symbol']) expect(main(copy)).toContain(`w:ascii="${font}"`);
    expect(main(copy)).not.toContain('Arial');
  });
  it('lying pages and tables', async () => {
    const lying =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="700" w:bottom="700" w:left="700" w:right="700"/></w:sectPr></w:pPr></w:p>';
    const table = `<w:tbl><w:tr><w:tc>${set('Ô của bảng', 11)}</w:tc></w:tr></w:tbl>`;
    const { bytes: copy } = await repair(communeReport({ left: 1134, body: 11, more: table }));
    expect(main(copy)).toContain('<w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">Ô của bảng');
    const pages = await repair(communeReport({ type: 18, more: lying }));
    expect(main(pages.bytes)).toContain('w:left="700"');
  });
  it('words in comments, data and attributes that look like tags', async () => {
    const more =
      '<!-- <w:sz w:val="22"/> --><w:p><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t>a &lt;w:sz w:val="22"/&gt; <![CDATA[<w:sz w:val="22"/>]]></w:t></w:r></w:p>';
    const bytes = communeReport({ body: 11, more });
    const { bytes: copy } = await repair(bytes);
    expect(textOf(copy)).toBe(textOf(bytes));
    expect(main(copy)).toContain('<!-- <w:sz w:val="22"/> -->');
    expect(main(copy)).toContain('<![CDATA[<w:sz w:val="22"/>]]>');
  });
});

/** The page lies, and its margins differ. */
const lyingOnly = (): Uint8Array => {
  const parts = unzipSync(communeReport({ left: 1134 }));
  const xml = strFromU8(parts['word/document.xml']!).replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"');
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
};

describe('no copy is given', () => {
  it.each([
    ['where nothing differs', communeReport(), 'review.nothing-to-repair'],
    [
      'of what is only usual, or no layout',
      communeReport({ end: '.', lead: 'Số 05/BC-UBND' }),
      'review.nothing-to-repair',
    ],
    ['of a file without an official head', wordFile(p('Bài viết.')), 'review.no-layout'],
    [
      'of what carries a signature',
      zipSync({ ...unzipSync(communeReport({ left: 1134 })), '_xmlsignatures/sig1.xml': new Uint8Array([60]) }),
      'review.signed',
    ],
    ['where every page lies', lyingOnly(), 'review.not-repaired'],
    ['of what is no Word file', new TextEncoder().encode('chữ'), 'review.no-layout'],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));
});
