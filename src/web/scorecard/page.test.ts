import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { scorecards } from '#core/query/scorecards.ts';
import { scorecardsCsv } from '#app/read/tables/scorecards-csv.ts';
import { cellsIn } from '#web/parts/cell.ts';
import { scorecardsPage } from '#web/scorecard/page.ts';
import { opened } from '#testing/opened.ts';
import { q } from '#testing/records.ts';

const line = (id: string, more: object) => ({ id, programme: 'p', scorecard: 's', most: q('10 điểm'), ...more });
const programme = opened({
  agency: [{ id: 'office', name: 'Văn phòng' }],
  measure: [{ id: 'm', name: 'Hồ sơ đúng hạn', unit: '%' }],
  observation: [{ measure: 'm', place: 'city', period: '2022', value: q('75%') }],
  scorecard: [
    { id: 's', programme: 'p', title: 'Phiếu 2022', agency: 'office', period: '2022', grades: [] },
    { id: 't', programme: 'p', title: 'Phiếu 2023', agency: 'office', period: '2023', grades: [] },
    { id: 'u', programme: 'other', title: 'Phiếu khác', agency: 'office', period: '2022', grades: [] },
  ],
  scoreline: [
    line('b', { order: 2, code: 'I.2', title: 'Tự chấm', way: 'told', told: q('8 điểm'), nature: 'bonus' }),
    line('a', { order: 1, code: 'I.1', title: 'Đúng hạn', way: 'share', evidence: 'measure:m @city' }),
    line('c', { order: 3, title: 'Thiếu', way: 'share' }),
    line('d', { order: 4, title: 'Khác đơn vị', way: 'share', evidence: 'measure:m @city', goal: q('5 xã') }),
    line('e', { order: 5, title: 'Không có', way: 'told', excused: 'không được giao' }),
  ],
});
const page = scorecardsPage(
  { language: 'vi', opened: programme, cells: cellsIn('vi', programme), url: new URL('http://x/') },
  scorecards(programme),
);

test('one that is named stands alone, headed as its agency heads papers', () => {
  const url = new URL('http://x/cham-diem?phieu=t');
  const alone = scorecardsPage(
    { language: 'vi', opened: programme, cells: cellsIn('vi', programme), url },
    scorecards(programme),
  );
  expect([alone.alone, alone.sheets.map(({ title }) => title)]).toEqual([true, ['Phiếu 2023']]);
  expect(alone.sheets[0]).toMatchObject({ own: 'cham-diem?phieu=t', head: { agency: 'VĂN PHÒNG' } });
  expect(page.alone).toBe(false);
});

test('sheets of this programme alone, the latest first; criteria in their order', () => {
  expect(page.sheets.map(({ title }) => title)).toEqual(['Phiếu 2023', 'Phiếu 2022']);
  expect(page.sheets[1]?.lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('each criterion says what proves it, or what is wrong with that', () => {
  const lines = new Map((page.sheets[1]?.lines ?? []).map((one) => [one.id, one]));
  expect(lines.get('a')).toMatchObject({ needsEvidence: false, otherUnit: false, points: { printed: '7,5 điểm' } });
  expect(lines.get('b')).toMatchObject({ needsEvidence: false, nature: 'điểm thưởng', points: { printed: '8 điểm' } });
  expect(lines.get('c')).toMatchObject({ needsEvidence: true, otherUnit: false, points: { state: 'absent' } });
  expect(lines.get('d')).toMatchObject({ needsEvidence: false, otherUnit: true, goal: '5 xã' });
  expect(lines.get('e')).toMatchObject({ excused: 'không được giao', points: { state: 'not-applicable' } });
});

test('the total with the whole scale, and between what it lies', () => {
  expect(page.sheets[1]).toMatchObject({
    total: { printed: '18 điểm', state: 'incomplete' },
    scale: { applies: '30 điểm', most: '40 điểm' },
    range: { least: '18 điểm', best: '44,67 điểm' },
    missing: 2,
  });
  expect(page.sheets[0]).not.toHaveProperty('range');
});

test('as a table: a row for each criterion, points as plain numbers', async () => {
  const told = await text(scorecardsCsv(programme, scorecards(programme)));
  expect(told).toContain(
    'Phiếu 2022,Văn phòng,năm 2022,I.1,Đúng hạn,điểm chuẩn,10,theo tỷ lệ đạt được,7.5,measure:m @city,75 %',
  );
  expect(told).toContain('không được giao');
});
