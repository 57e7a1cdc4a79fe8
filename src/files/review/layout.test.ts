import { describe, expect, it } from 'vitest';
import { checkLayout, layoutFindings } from '#core/review/check/layout.ts';
import { measuredLayout, type MeasuredLayout } from '#core/review/laid-out.ts';
import { asDay } from '#core/value/day.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { wordText } from '#files/docx/word/word-text.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { laidOut } from '#files/review/lay-out.ts';
import { communeReport as report, set } from '#testing/review/commune-report.ts';
import { reportFixture, stateReportFixture } from '#testing/report-fixture.ts';
import { wordFile } from '#testing/review/word-file.ts';

const profiles = await readLayoutProfiles();

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
    ['symbol.padTo', { lead: 'Số: 5/BC-UBND' }, '1', '2'],
    ['dateLine.padDaysBelow', { date: 'Xã A, ngày 5 tháng 6 năm 2023' }, '5', '10'],
    ['dateLine.padMonthsBelow', { date: 'Xã A, ngày 05 tháng 2 năm 2023' }, '2', '3'],
    ['recipients.itemEnd', { recipients: ['- Như trên,', '- Phòng A,', '- Lưu: VT.'] }, ',', ';'],
    ['recipients.lastEnd', { recipients: ['- Như trên;', '- Lưu: VT'] }, '', '.'],
    ['endMark', { end: '.' }, '', './.'],
    ['body.indentMm', { indent: 0 }, '0', '10, 12.7'],
  ] as const)('%s', (path, differs, found, asked) => {
    const { findings } = check(report(differs));
    expect(findings.map(({ data }) => [data?.['path'], data?.['found'], data?.['asked']])).toEqual([
      [path, found, asked],
    ]);
  });
  it.each([
    { lead: 'Số: 105/BC-UBND' },
    { lead: 'Số:    /BC-UBND' },
    { date: 'Xã A, ngày 15 tháng 12 năm 2023' },
    { date: 'Xã A, ngày 05 tháng 06 năm 2023' },
    { date: 'Xã A, ngày    tháng    năm 2023' },
    { recipients: ['- Như trên;', '- Lưu: VT.'] },
    { recipients: ['- Lưu: VT.'] },
  ])('numbers of any length, days still open and a list of one fit: %j', (differs) => {
    expect(check(report(differs)).findings).toEqual([]);
  });
  it.each([reportFixture(), stateReportFixture()])('what is written here fits its own layout: $layout', async (own) => {
    const { layout } = profiles.find(({ key }) => key === own.layout)!;
    const read = readWord(await writeDocx(own, layout), 'x');
    const measured = read.ok && measuredLayout(laidOut(read.value));
    const { rows } = checkLayout(measured as MeasuredLayout, profiles, asDay('2023-06-05'))!;
    expect(rows.filter(({ fits, status }) => !fits && status !== 'unverified')).toEqual([]);
    expect(rows.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['dateLine.padDaysBelow', 'recipients.itemEnd', 'recipients.lastEnd']),
    );
  });
  it('both ends of a range fit; one beyond does not', () => {
    const left = (mm: number) => check(report({ left: Math.round((mm / 25.4) * 1440) })).findings.length;
    expect([left(28), left(30), left(35), left(37)]).toEqual([1, 0, 0, 1]);
  });
  it('a remark stands at the words where it was measured, also at the first of the text; else at none', () => {
    const { checked } = check(report({ type: 16 }));
    const row = checked.rows.find(({ path }) => path === 'typeName.sizePt')!;
    const at = (text: string, words: string | undefined) => {
      const { at: _, ...bare } = row;
      const rows = [words === undefined ? bare : { ...bare, at: words }];
      return layoutFindings(text, { ...checked, rows }).map(({ start, end }) => text.slice(start, end));
    };
    expect(at('BÁO CÁO\n\nKết quả', 'BÁO CÁO')).toEqual(['BÁO CÁO']);
    expect(at('UBND\n\nBÁO CÁO', 'BÁO CÁO')).toEqual(['BÁO CÁO']);
    expect(at('UBND', 'BÁO CÁO')).toEqual(['']);
    expect(at('UBND', undefined)).toEqual(['']);
  });
  it('a file without an official head is of no family', () => {
    const read = readWord(wordFile(set('Bài viết', 14)), 'x');
    expect(read.ok && measuredLayout(laidOut(read.value))).toBeUndefined();
  });
});
