import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWord } from '#files/docx/word/read-word.ts';
import { outlineOf, paragraphLook, runLook } from '#files/docx/word/styles.ts';
import { wordText } from '#files/docx/word/word-text.ts';
import { readReport } from '#files/review/read-report.ts';
import { readReportApart } from '#files/review/read-apart.ts';
import { REPORT_BOUNDS } from '#files/review/report-text.ts';
import { p, wordFile } from '#testing/review/word-file.ts';

const read = async (bytes: Uint8Array) => {
  const outcome = await readReport(bytes, 'bao-cao');
  return outcome.ok ? outcome.value : outcome.problems.map(({ code }) => code).join();
};
const word = (bytes: Uint8Array) => {
  const outcome = readWord(bytes, 'x');
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code);
  return outcome.value;
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('text and Markdown', () => {
  it('stays as it is, but for the mark before it, line ends and control signs', async () => {
    expect(await read(bytes('\ufeffA\r\nB\rC\u0007 e\u0302\u0301'))).toEqual({ kind: 'text', text: 'A\nB\nC ế' });
  });
  it('in an old encoding is read as it stands', async () => {
    const tcvn3 = Uint8Array.from('Uû ban nh©n d©n x· ®· ban hµnh', (letter) => letter.charCodeAt(0));
    expect(await read(tcvn3)).toMatchObject({ text: 'Uû ban nh©n d©n x· ®· ban hµnh' });
  });
});

describe('a file that lost its bytes', () => {
  const noText = Uint8Array.from({ length: 300 }, (_, at) => 0x81 + ((at * 37) % 120));
  it.each([
    ['bao-cao.docx', 'review.broken'],
    ['BAO CAO.DOC', 'review.broken'],
    ['bao-cao.pdf', 'review.broken-pdf'],
    ['bao-cao.txt', 'file.encoding'],
    ['bao-cao', 'file.encoding'],
  ])('%s: %s', async (name, code) => {
    const outcome = await readReport(noText, name);
    expect(outcome.ok ? [] : outcome.problems.map((one) => one.code)).toEqual([code]);
  });
});

describe('Word', () => {
  it('paragraphs, runs parted anywhere, breaks, tabs, hyphens that do not break', async () => {
    const file = wordFile(
      '<w:p><w:r><w:t>Thu 155</w:t></w:r><w:r><w:t>,5 tỷ</w:t><w:tab/><w:t>đồng</w:t><w:br/><w:t>08</w:t><w:noBreakHyphen/><w:t>NQ/TU</w:t></w:r></w:p>',
    );
    expect(await read(file)).toMatchObject({ kind: 'docx', text: 'Thu 155,5 tỷ đồng\n08-NQ/TU\n' });
  });
  it('tracked changes as if accepted; a deleted mark joins two paragraphs', () => {
    const body = [
      '<w:p><w:r><w:t>Đạt </w:t></w:r><w:del w:author="A" w:date="2026-01-02T03:04:05Z"><w:r><w:delText>70</w:delText></w:r></w:del><w:ins w:author="A"><w:r><w:t>77</w:t></w:r></w:ins><w:r><w:t>%</w:t></w:r></w:p>',
      '<w:p><w:pPr><w:rPr><w:del w:author="B"/></w:rPr></w:pPr><w:r><w:t>một </w:t></w:r></w:p>',
      p('hai'),
    ].join('');
    const document = word(wordFile(body));
    expect(wordText(document)).toBe('Đạt 77%\n\nmột hai\n');
    const [first] = document.blocks;
    expect(
      first?.kind === 'paragraph' && first.runs.map(({ text, change }) => [text, change?.kind, change?.author]),
    ).toEqual([
      ['Đạt ', undefined, undefined],
      ['70', 'deleted', 'A'],
      ['77', 'inserted', 'A'],
      ['%', undefined, undefined],
    ]);
  });
  it('footnotes under their marks, numbered as they come; the lines that part them are none', () => {
    const file = wordFile(
      '<w:p><w:r><w:t>Một</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t> hai</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p>',
      {
        footnotes: `<w:footnotes><w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote><w:footnote w:id="3">${p(' Ba')}</w:footnote><w:footnote w:id="7">${p(' Bảy')}</w:footnote></w:footnotes>`,
      },
    );
    expect(wordText(word(file))).toBe('Một¹ hai²\n\n¹ Bảy\n\n² Ba\n');
  });
  it('numbers and bullets that stand nowhere in the text', () => {
    const item = (text: string, depth: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`);
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="5">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num></w:numbering>`;
    const file = wordFile(
      [item('A', 0), item('a', 1), item('b', 1), item('x', 2), item('B', 0), item('c', 1)].join(''),
      { numbering },
    );
    expect(wordText(word(file))).toBe('I. A\n\n1. a\n\n2. b\n\n- x\n\nII. B\n\n1. c\n');
  });
  it('tables as rows, the two columns of a head as lines', () => {
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const file = wordFile(
      `<w:tbl>${row('UBND TỈNH', 'CỘNG HÒA')}</w:tbl><w:tbl>${row('TT', 'Tên', 'Vốn')}${row('1', 'Cầu', '5')}${row('2', 'Kè', '6')}${row('3', 'Chợ', '7')}</w:tbl>`,
    );
    expect(wordText(word(file))).toBe(
      'UBND TỈNH\n\nCỘNG HÒA\n\n| TT | Tên | Vốn |\n| 1 | Cầu | 5 |\n| 2 | Kè | 6 |\n| 3 | Chợ | 7 |\n',
    );
  });
  it('a cell over several columns keeps the columns below in their places', () => {
    const cell = (text: string, columns = '') =>
      `<w:tc><w:tcPr>${columns === '' ? '' : `<w:gridSpan w:val="${columns}"/>`}</w:tcPr>${p(text)}</w:tc>`;
    const file = wordFile(
      `<w:tbl><w:tr>${cell('Tên')}${cell('Vốn', '2')}</w:tr>${`<w:tr>${cell('Cầu')}${cell('5')}${cell('6')}</w:tr>`.repeat(3)}<w:tr>${cell('Lạ', '5000')}</w:tr></w:tbl>`,
    );
    expect(wordText(word(file))).toBe(`| Tên | Vốn |  |\n${'| Cầu | 5 | 6 |\n'.repeat(3)}| Lạ |\n`);
  });
  it('comments, bookmarks and controls with what they are on', () => {
    const file = wordFile(
      '<w:p><w:bookmarkStart w:id="0" w:name="td_1"/><w:commentRangeStart w:id="4"/><w:sdt><w:sdtPr><w:tag w:val="td:x"/></w:sdtPr><w:sdtContent><w:r><w:t>77%</w:t></w:r></w:sdtContent></w:sdt><w:commentRangeEnd w:id="4"/><w:bookmarkEnd w:id="0"/><w:r><w:t> dân</w:t></w:r></w:p>',
      {
        comments: `<w:comments><w:comment w:id="4" w:author="Lê A" w:date="2026-01-01T00:00:00Z">${p('Xem lại')}</w:comment></w:comments>`,
      },
    );
    const { blocks, comments } = word(file);
    expect(
      blocks[0]?.kind === 'paragraph' &&
        blocks[0].runs.map(({ text, bookmarks, controls, comments: on }) => [text, bookmarks, controls, on]),
    ).toEqual([
      ['77%', ['td_1'], ['td:x'], ['4']],
      [' dân', [], [], []],
    ]);
    expect(comments).toMatchObject([{ id: '4', author: 'Lê A' }]);
  });
  it('looks by defaults, styles and what a run says itself; pages', () => {
    const styles =
      '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr><w:pPr><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>';
    const document = word(
      wordFile(
        '<w:p><w:pPr><w:pStyle w:val="H"/><w:ind w:firstLine="567"/></w:pPr><w:r><w:rPr><w:b w:val="0"/><w:i/></w:rPr><w:t>x</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:left="1701"/><w:titlePg/></w:sectPr>',
        { styles },
      ),
    );
    const [paragraph] = document.blocks;
    if (paragraph?.kind !== 'paragraph' || !paragraph.runs[0]) throw new Error('no paragraph');
    expect(runLook(document.styles, paragraph, paragraph.runs[0])).toEqual({
      size: 28,
      font: 'Times New Roman',
      bold: false,
      italic: true,
    });
    expect(paragraphLook(document.styles, paragraph)).toEqual({ align: 'both', firstLine: 567 });
    expect(outlineOf(document.styles, paragraph)).toBe(1);
    expect(document.sections).toEqual([{ titlePage: true, width: 11906, height: 16838, top: 1134, left: 1701 }]);
  });
});

describe('hostile files get a clear answer', () => {
  const entity = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`;
  it.each([
    ['nothing', new Uint8Array(), 'review.empty'],
    ['only spaces', bytes(' \n '), 'review.empty'],
    ['signs without a word', bytes(', ; – ._'), 'review.empty'],
    ['a password, or Word 97', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'review.old-office'],
    ['RTF', bytes('{\\rtf1 x}'), 'review.other-kind'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'review.other-kind'],
    ['a program', bytes('MZ\u0090\u0000\u0003\u0000\u0000\u0000'), 'review.other-kind'],
    ['an archive that is cut', wordFile(p('x')).slice(0, 200), 'review.broken'],
    ['XML that does not close', wordFile('<w:p><w:r>'), 'review.broken'],
    [
      'an external entity',
      zipSync({
        'word/document.xml': strToU8(
          `<?xml version="1.0"?>${entity}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&a;</w:document>`,
        ),
      }),
      'review.broken',
    ],
    ['elements too deep', wordFile('<w:p>'.repeat(2000) + '</w:p>'.repeat(2000)), 'review.broken'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(170 * 1024 * 1024) }, { level: 9 }), 'review.too-large'],
    ['one letter more than a text may have', bytes('ă'.repeat(REPORT_BOUNDS.letters + 1)), 'review.too-large'],
    ['no text in it', wordFile(p('')), 'review.empty'],
    ['a PDF that is cut', bytes('%PDF-1.7\n1 0 obj'), 'review.broken-pdf'],
    ['bytes of no encoding', Uint8Array.from([0x41, 0x00, 0xff, 0x81, 0x00, 0xfe]), 'review.other-kind'],
  ])('%s', async (_, file, code) => expect(await read(file)).toBe(code));
  it('as many letters as a text may have are read', async () => {
    const outcome = await readReport(bytes('ă'.repeat(REPORT_BOUNDS.letters)), 'x');
    expect(outcome.ok && outcome.value.text.length).toBe(REPORT_BOUNDS.letters);
  });
  it('a PDF of pictures only is said to be a scan', async () => {
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    ];
    const body = objects.map((one, at) => `${at + 1} 0 obj${one}endobj\n`).join('');
    expect(await read(bytes(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 4>>\n%%EOF`))).toBe('review.scan');
  });
  it('in a process of its own the same', async () => {
    const outcome = await readReportApart({ bytes: wordFile(p('Đạt 77%')), file: 'x' });
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'docx', text: 'Đạt 77%\n' } });
    expect(await readReportApart({ bytes: wordFile('<w:p>'), file: 'x' })).toMatchObject({ ok: false });
  });
});
