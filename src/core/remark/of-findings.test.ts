/** Words of people against what the records count. */
import { expect, it, test } from 'vitest';
import { findingRemarks } from '#core/remark/of-findings.ts';
import { wordRemark } from '#words/word-remark.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

/** Two targets, of which one is reached; a work that is late, one that is held, one that is done. */
const RECORDS: GivenRecords = {
  objective: [
    { id: 'p/1', kind: 'target', target: { relation: 'at-least', value: q('10 hộ'), measure: 'a', by: '2023' } },
    { id: 'p/2', kind: 'target', target: { relation: 'at-least', value: q('10 hộ'), measure: 'b', by: '2023' } },
  ],
  measure: ['a', 'b'].map((id) => ({ id, unit: 'hộ', aggregation: 'none' })),
  observation: [
    { measure: 'a', place: 'city', period: '2023', kind: 'actual', value: q('12 hộ') },
    { measure: 'b', place: 'city', period: '2023', kind: 'actual', value: q('8 hộ') },
  ],
  work: ['late', 'held', 'done'].map((id) => ({ id, objective: 'p/1' })),
  progress: [
    { id: 'l', work: 'late', status: 'ongoing', expectedFinish: '2023-10' },
    { id: 'h', work: 'held', status: 'ongoing' },
    { id: 'd', work: 'done', status: 'completed', completed: '2023-05' },
  ],
  obstacle: [{ id: 'o', work: 'held', statement: 'thiếu vốn' }],
};

const remarks = (statement: string, given: Readonly<Record<string, unknown>> = {}): readonly string[] => {
  const at = view({ ...RECORDS, finding: [{ id: 'f', statement, ...given }] }, '2023-12-31');
  const finding = at.find('finding', 'f');
  if (!finding) throw new Error('no finding');
  return findingRemarks(at, finding).map(({ code, data }) => `${code} ${data['said'] ?? ''}:${data['counted'] ?? ''}`);
};

test.each([
  ['Tất cả các chỉ tiêu đều đạt và vượt', ['finding.targets all:1/2']],
  ['Các chỉ tiêu đề ra đều hoàn thành', ['finding.targets all:1/2']],
  ['Có 2/2 chỉ tiêu đạt và vượt', ['finding.targets 2/2:1/2']],
  ['Có 17/19 chỉ tiêu đạt', ['finding.targets 17/19:1/2']],
  ['Còn 2/2 chỉ tiêu chưa đạt', ['finding.targets 0/2:1/2']],
  ['Còn 1/2 chỉ tiêu chưa đạt', []],
  ['Có 1/2 chỉ tiêu đạt', []],
  ['Cơ bản các chỉ tiêu đều đạt', []],
  ['Một số chỉ tiêu chưa đạt', []],
  ['Có 03 công trình chậm tiến độ', ['finding.late 3:1']],
  ['Có 01 công trình chậm tiến độ', []],
  ['Một số dự án còn chậm tiến độ', []],
  ['Không còn công trình nào chậm tiến độ', ['finding.late none:1']],
  ['Không còn vướng mắc', ['finding.held :1']],
  ['Đã có 04 công trình hoàn thành, đưa vào sử dụng', ['finding.completed 4:1']],
  ['Đã có 01 công trình hoàn thành', []],
  ['Còn 04 công trình chưa hoàn thành', []],
  ['Công tác lãnh đạo được quan tâm', []],
  ['Việc phối hợp còn chậm', []],
])('%s: %o', (statement, expected) => expect(remarks(statement)).toEqual(expected));

it('of some objectives only theirs are counted', () => {
  expect(remarks('Tất cả các chỉ tiêu đều đạt', { objectives: ['p/1'] })).toEqual([]);
  expect(remarks('Tất cả các chỉ tiêu đều đạt', { objectives: ['p/2'] })).toEqual(['finding.targets all:0/1']);
});

it('works of which no day is known are not late, and who says some are is asked', () => {
  const at = view(
    { ...RECORDS, progress: [], finding: [{ id: 'f', statement: 'Một số dự án chậm tiến độ' }] },
    '2023-12-31',
  );
  const finding = at.find('finding', 'f');
  const [found] = finding ? findingRemarks(at, finding) : [];
  expect(found && wordRemark(found, 'vi')).toBe(
    'Nhận định “Một số dự án chậm tiến độ” nêu còn công trình chậm; theo thời hạn đã ghi, hồ sơ tính được 0.',
  );
  expect(found && wordRemark(found, 'en')).toContain('some works are late; by the days on record 0 are');
});
