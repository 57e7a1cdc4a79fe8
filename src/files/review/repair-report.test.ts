/** A copy with its layout put right: the same words letter by letter, and no remark of what was put right. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
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
/** The XML without what tells layout: tags of page, fonts and sizes, and what becomes empty without them. */
const bare = (xml: string): string =>
  xml.replaceAll(/<w:(?:pgSz|pgMar|rFonts|sz|szCs)\b[^>]*>/gu, '').replaceAll(/<w:rPr\s*\/>|<w:rPr><\/w:rPr>/gu, '');

describe('what is put right', () => {
  it.each([
    ['a margin', { left: 1134 }, ['page.leftMm']],
    ['the size of a part', { type: 18 }, ['typeName.sizePt']],
    ['the size of the text', { body: 11 }, ['body.sizePt']],
    ['the font', { font: 'Arial' }, ['font']],
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

describe('what stays as it is', () => {
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

describe('no copy is given', () => {
  it.each([
    ['where nothing differs', communeReport(), 'review.nothing-to-repair'],
    [
      'of what is only usual, or no layout',
      communeReport({ end: '.', lead: 'Số 05/BC-UBND' }),
      'review.nothing-to-repair',
    ],
    ['of a file without an official head', wordFile(p('Bài viết.')), 'review.no-layout'],
    ['of what is no Word file', new TextEncoder().encode('chữ'), 'review.no-layout'],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));
});
