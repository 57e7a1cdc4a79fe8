/** The Word file of a draft, read back: its lines are those of the draft, letter by letter. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftLines } from '#core/report/returned/draft-lines.ts';
import type { ReturnedFile } from '#core/report/returned/line.ts';
import { lettersIn } from '#core/text/word-diff.ts';
import { readReturned } from '#files/docx/read-returned.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { identifiedReportFixture } from '#testing/report-fixture.ts';

const document = identifiedReportFixture();
let written: Uint8Array;
beforeAll(async () => {
  const layout = (await readLayoutProfiles()).find((profile) => profile.key === document.layout)!.layout;
  written = await writeDocx(document, layout, { journal: 'bac-kan 7:ab' });
});
const back = (bytes: Uint8Array): ReturnedFile => {
  const read = readReturned(bytes, 'x.docx');
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
};
const main = 'word/document.xml';
const edited = (change: (xml: string) => string, part = main): Uint8Array => {
  const parts = unzipSync(written);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(changed) });
};
/** Every letter of the file is in one line, taken or not. */
const proves = ({ lines, comments, letters }: ReturnedFile): void => {
  const of = (texts: readonly string[]) => texts.reduce((sum, text) => sum + lettersIn(text), 0);
  const gone = lines.flatMap(({ tracked }) => tracked.filter(({ kind }) => kind === 'deleted').map(({ text }) => text));
  expect(of(lines.map(({ accepted }) => accepted)) + of(gone)).toBe(letters.text);
  expect(of([...comments, ...lines.flatMap((line) => line.comments)].map(({ text }) => text))).toBe(letters.comments);
};
const texts = ({ lines }: ReturnedFile) => lines.map(({ accepted }) => accepted);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('the lines of a file as it was written', () => {
  it('are those of the draft', async () => {
    const layout = (await readLayoutProfiles()).find((profile) => profile.key === document.layout)!.layout;
    const file = back(written);
    const body = draftLines(document, layout).filter(({ text }) => text !== '');
    expect(file.lines.filter(({ story }) => story !== 'page').map((line) => line.accepted)).toEqual(
      body.map(({ text }) => text),
    );
    expect(file.lines.filter(({ story }) => story !== 'page').map((line) => line.style)).toEqual(
      body.map(({ style }) => style),
    );
    for (const line of file.lines) expect(line.rejected).toBe(line.accepted);
    expect(file).toMatchObject({ journal: 'bac-kan 7:ab', asOf: document.asOf, comments: [] });
    expect(file.written).toEqual(document.blocks.flatMap(({ id }) => id ?? []));
    proves(file);
  });
});

describe('what an editor may do, letter by letter', () => {
  const addedParagraph = (content: string) => (xml: string) =>
    xml.replace(/<w:sectPr>(?!.*<w:sectPr>)/su, `${content}$&`);
  it('a box within a line: both are read, the line goes on behind it', () => {
    const inBox = '<w:p><w:r><w:t>Trong khung</w:t></w:r></w:p>';
    const box = `<w:pict><v:textbox xmlns:v="urn:v"><w:txbxContent>${inBox}</w:txbxContent></v:textbox></w:pict>`;
    const file = back(edited(addedParagraph(`<w:p><w:r><w:t>Đầu </w:t>${box}<w:t>cuối</w:t></w:r></w:p>`)));
    expect(texts(file)).toEqual(expect.arrayContaining(['Trong khung', 'Đầu cuối']));
    expect(file.lines.find(({ accepted }) => accepted === 'Trong khung')).toMatchObject({ story: 'box', marks: [] });
    proves(file);
  });
  it('a paragraph joined with the next by a tracked change', () => {
    const change = 'w:id="9" w:author="B" w:date="2023-06-01T00:00:00Z"';
    /** A paragraph whose end was put in or struck out. */
    const ending = (kind: string, text: string) =>
      `<w:p><w:pPr><w:rPr>${kind && `<w:${kind} ${change}/>`}</w:rPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const file = back(
      edited(
        addedParagraph(
          [
            ['del', 'Một '],
            ['', 'hai'],
            ['ins', 'Ba'],
            ['', 'bốn'],
          ]
            .map(([kind = '', text = '']) => ending(kind, text))
            .join(''),
        ),
      ),
    );
    expect(texts(file)).toEqual(expect.arrayContaining(['Một hai', 'Ba', 'bốn']));
    expect(file.lines.find(({ accepted }) => accepted === 'Ba')).toMatchObject({ rejected: 'Ba bốn' });
    expect(file.lines.find(({ accepted }) => accepted === 'bốn')).toMatchObject({ rejected: '' });
    proves(file);
  });
  it('a row that was struck out, a row that was put in', () => {
    const change = 'w:id="9" w:author="B" w:date="2023-06-01T00:00:00Z"';
    const row = (kind: string, text: string) =>
      `<w:tr><w:trPr><w:${kind} ${change}/></w:trPr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    const file = back(edited(addedParagraph(`<w:tbl>${row('del', 'bỏ dòng')}${row('ins', 'thêm dòng')}</w:tbl>`)));
    expect(file.lines.find(({ rejected }) => rejected === 'bỏ dòng')).toMatchObject({ accepted: '' });
    expect(file.lines.find(({ accepted }) => accepted === 'thêm dòng')).toMatchObject({ rejected: '' });
    proves(file);
  });
  it('comments: on words, on a mere place, in a note', () => {
    const parts = unzipSync(
      edited(
        addedParagraph(
          '<w:p><w:r><w:t>Có lời</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>' +
            '<w:p><w:commentRangeStart w:id="2"/><w:r><w:t>Lời nữa</w:t></w:r><w:commentRangeEnd w:id="2"/></w:p>',
        ),
      ),
    );
    const comment = (id: number, text: string) =>
      `<w:comment w:id="${id}" w:author="B"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
    parts['word/comments.xml'] = strToU8(
      `<w:comments ${W}>${comment(1, 'một chỗ')}${comment(2, 'vài chữ')}${comment(3, 'không chỗ nào')}</w:comments>`,
    );
    const file = back(zipSync(parts));
    expect(file.lines.flatMap((line) => line.comments.map(({ text }) => `${line.accepted}: ${text}`))).toEqual([
      'Có lời: một chỗ',
      'Lời nữa: vài chữ',
    ]);
    expect(file.comments).toEqual([{ author: 'B', text: 'không chỗ nào' }]);
    proves(file);
  });
  it('heads and feet of pages, endnotes', () => {
    const parts = unzipSync(written);
    const body = (name: string, text: string) =>
      strToU8(`<w:${name} ${W}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${name}>`);
    parts['word/header1.xml'] = body('hdr', 'Đầu trang mới');
    parts['word/footer1.xml'] = body('ftr', 'Chân trang');
    parts['word/endnotes.xml'] = strToU8(
      `<w:endnotes ${W}><w:endnote w:id="1"><w:p><w:r><w:t>Chú thích cuối</w:t></w:r></w:p></w:endnote></w:endnotes>`,
    );
    const file = back(zipSync(parts));
    expect(file.lines.filter(({ story }) => story === 'page').map(({ accepted }) => accepted)).toEqual([
      'Đầu trang mới',
      'Chân trang',
    ]);
    expect(texts(file)).toContain('Chú thích cuối');
    proves(file);
  });
  it('a drawing that is not read as text is counted as such', () => {
    const parts = unzipSync(written);
    parts['word/diagrams/data1.xml'] = strToU8('<a:p xmlns:a="urn:a"><a:r><a:t>Sơ đồ</a:t></a:r></a:p>');
    expect(back(zipSync(parts)).letters.elsewhere).toBe(4);
  });
});
