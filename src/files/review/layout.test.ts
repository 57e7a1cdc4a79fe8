import { describe, expect, it } from 'vitest';
import { checkLayout, layoutFindings } from '#core/review/check/layout.ts';
import { measuredLayout } from '#core/review/laid-out.ts';
import { asDay } from '#core/value/day.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { wordText } from '#files/docx/word/word-text.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { laidOut } from '#files/review/lay-out.ts';
import { wordFile } from '#testing/review/word-file.ts';

const profiles = await readLayoutProfiles();

const set = (text: string, size: number, look = '', paragraph = ''): string =>
  `<w:p>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}<w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/>${look}<w:sz w:val="${size * 2}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const B = '<w:b/>';
const BODY =
  'Thực hiện nhiệm vụ được giao, Ủy ban nhân dân xã đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị triển khai đồng bộ các giải pháp phát triển kinh tế - xã hội trên địa bàn';

/** A report of a commune's People's Committee; what differs is given. */
const report = ({ left = 1701, type = 14, lead = 'Số: 05/BC-UBND', end = './.', indent = 720 } = {}): Uint8Array =>
  wordFile(
    [
      set('UBND TỈNH B', 12),
      set('ỦY BAN NHÂN DÂN XÃ A', 12, B),
      set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, B),
      set('Độc lập - Tự do - Hạnh phúc', 13, B),
      set(lead, 13),
      set('Xã A, ngày 05 tháng 6 năm 2023', 13, '<w:i/>'),
      set('BÁO CÁO', type, B),
      set('Kết quả thực hiện nhiệm vụ năm 2023', 14, B),
      set(
        `${BODY}.`,
        14,
        '',
        `<w:ind w:firstLine="${indent}"/><w:spacing w:before="120" w:line="240" w:lineRule="auto"/>`,
      ),
      set(
        `${BODY}${end}`,
        14,
        '',
        `<w:ind w:firstLine="${indent}"/><w:spacing w:before="120" w:line="240" w:lineRule="auto"/>`,
      ),
      set('TM. ỦY BAN NHÂN DÂN', 14, B),
      set('CHỦ TỊCH', 14, B),
      set('Nguyễn Văn An', 14, B),
      `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="${left}" w:right="851"/></w:sectPr>`,
    ].join(''),
  );

const check = (bytes: Uint8Array) => {
  const read = readWord(bytes, 'x');
  if (!read.ok) throw new Error(read.problems[0]?.code);
  const checked = checkLayout(measuredLayout(laidOut(read.value))!, profiles, asDay('2023-06-05'));
  if (!checked) throw new Error('no family');
  return { checked, findings: layoutFindings(wordText(read.value), checked) };
};

describe('the layout of a Word file', () => {
  it('as the decree asks: every row fits', () => {
    const { checked, findings } = check(report());
    expect(checked.profile.key).toBe('30/2020/NĐ-CP');
    expect(checked.rows.filter(({ fits }) => !fits)).toEqual([]);
    expect(checked.rows.length).toBeGreaterThan(30);
    expect(findings).toEqual([]);
  });
  it.each([
    ['page.leftMm', { left: 1134 }, '20', '30–35'],
    ['typeName.sizePt', { type: 16 }, '16', '13–14'],
    ['symbol.lead', { lead: 'Số 05/BC-UBND' }, 'Số ', 'Số: '],
    ['endMark', { end: '.' }, '', './.'],
    ['body.indentMm', { indent: 0 }, '0', '10, 12.7'],
  ] as const)('%s', (path, differs, found, asked) => {
    const { findings } = check(report(differs));
    expect(findings.map(({ data }) => [data?.['path'], data?.['found'], data?.['asked']])).toEqual([
      [path, found, asked],
    ]);
  });
  it('both ends of a range fit; one beyond does not', () => {
    const left = (mm: number) => check(report({ left: Math.round((mm / 25.4) * 1440) })).findings.length;
    expect([left(28), left(30), left(35), left(37)]).toEqual([1, 0, 0, 1]);
  });
  it('a file without an official head is of no family', () => {
    const read = readWord(wordFile(set('Bài viết', 14)), 'x');
    expect(read.ok && measuredLayout(laidOut(read.value))).toBeUndefined();
  });
});
