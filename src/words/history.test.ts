import { describe, expect, it } from 'vitest';
import type { Proposal } from '#core/review/propose/proposal.ts';
import { proposalCounts, proposalLines } from '#words/history.ts';
import { historyWords } from '#words/ui/history.ts';

const proposal = (given: Partial<Proposal>): Proposal => ({
  key: 'k',
  subject: 'work',
  values: { name: 'Chợ trung tâm' },
  sentence: 'Chợ trung tâm đã xong.',
  at: 'II.2',
  sure: 'sure',
  lacks: [],
  hangsOn: [],
  start: 0,
  end: 1,
  ...given,
});
const line = (given: Partial<Proposal>, language: 'vi' | 'en' = 'vi') => proposalLines([proposal(given)], language)[0];

describe('proposals of a report as lines', () => {
  it.each<readonly [string, Partial<Proposal>, vi: string, en: string]>([
    ['sure', {}, 'Công trình (chắc chắn), II.2: tên: Chợ trung tâm', 'Work (sure), II.2: name: Chợ trung tâm'],
    [
      'lacking a field, at no place of its own',
      { sure: 'lacking', at: '', lacks: ['status'] },
      'Công trình (còn thiếu): tên: Chợ trung tâm; tình trạng: ?',
      'Work (lacking): name: Chợ trung tâm; status: ?',
    ],
    [
      'on record as it is',
      { sure: 'likely', existing: { id: 'cho', changes: [] } },
      'Công trình (cần xem lại, đã có trong hồ sơ), II.2: tên: Chợ trung tâm',
      'Work (to be looked at, on record), II.2: name: Chợ trung tâm',
    ],
    [
      'on record otherwise',
      { existing: { id: 'cho', changes: [{ field: 'name', was: 'Chợ', is: 'Chợ trung tâm' }] } },
      'Công trình (chắc chắn, khác hồ sơ đã có), II.2: tên: Chợ trung tâm',
      'Work (sure, changes what is on record), II.2: name: Chợ trung tâm',
    ],
  ])('%s', (_, given, vi, en) => {
    expect(line(given)).toBe(`${vi}\n  “Chợ trung tâm đã xong.”`);
    expect(line(given, 'en')).toBe(`${en}\n  “Chợ trung tâm đã xong.”`);
  });
  it('what names a proposal of the same report is told by its key, a field of a list by its plain name', () => {
    const told = line({ subject: 'document', values: { 'relations[0].document': '#d1', 'relations[12].kind': 'x' } });
    expect(told).toMatch(/: d1; /u);
    expect(told).not.toMatch(/[[\]#]/u);
  });
  it.each<readonly [readonly Partial<Proposal>[], vi: string, en: string]>([
    [[], 'Không thấy hồ sơ nào để đề xuất.', 'Nothing to be put on record was found.'],
    [[{}], 'Đề xuất: công trình 1.', 'Proposed: work 1.'],
    [[{}, { subject: 'place' }, {}], 'Đề xuất: công trình 2, địa bàn 1.', 'Proposed: work 2, place 1.'],
  ])('%j are counted by subject', (given, vi, en) => {
    expect(proposalCounts(given.map(proposal), 'vi')).toBe(vi);
    expect(proposalCounts(given.map(proposal), 'en')).toBe(en);
  });
});

describe('the page that takes old reports in', () => {
  const [vi, en] = [historyWords.vi, historyWords.en];
  it.each([
    ['0', '0', '0', 'không có đề xuất', 'nothing proposed'],
    ['0', '1', '0', 'đã quyết định xong, 1 đã có trong hồ sơ', 'all decided, 1 on record'],
    ['0', '0', '1', 'đã quyết định xong, 1 đã bỏ', 'all decided, 1 dropped'],
    ['1', '0', '0', '1 chưa quyết định', '1 to be decided'],
    ['3', '2', '1', '3 chưa quyết định, 2 đã có trong hồ sơ, 1 đã bỏ', '3 to be decided, 2 on record, 1 dropped'],
  ])('open %s, known %s, dropped %s', (open, known, dropped, inVi, inEn) => {
    expect(vi.count(open, known, dropped)).toBe(inVi);
    expect(en.count(open, known, dropped)).toBe(inEn);
  });
  it.each([
    ['2', '0', '0', 'Đã ghi 2 bản ghi.', 'Records written: 2.'],
    ['0', '0', '3', 'Đã bỏ 3 đề xuất.', 'Proposals dropped: 3.'],
    [
      '0',
      '1',
      '0',
      'Để lại 1 đề xuất vì chỉ tiêu, công trình, địa bàn của chúng chưa được ghi.',
      'Left, for their measure, work or place is not on record: 1.',
    ],
    [
      '2',
      '1',
      '3',
      'Đã ghi 2 bản ghi; đã bỏ 3 đề xuất; để lại 1 đề xuất vì chỉ tiêu, công trình, địa bàn của chúng chưa được ghi.',
      'Records written: 2; proposals dropped: 3; left, for their measure, work or place is not on record: 1.',
    ],
  ])('taken %s, fell %s, dropped %s: only what happened is told', (taken, fell, dropped, inVi, inEn) => {
    expect(vi.written({ taken, fell, dropped })).toBe(inVi);
    expect(en.written({ taken, fell, dropped })).toBe(inEn);
  });
  it('a file and a place are named where there are any', () => {
    expect([vi.proposals(''), vi.proposals('a.docx')]).toEqual(['Đề xuất từ báo cáo', 'Đề xuất từ báo cáo: a.docx']);
    expect([en.proposals(''), en.proposals('a.docx')]).toEqual([
      'Proposals of the report',
      'Proposals of the report: a.docx',
    ]);
    const cut = { kind: 'công trình', most: '300', sentence: 'Xong.' };
    expect(vi.cut({ ...cut, where: '' })).toContain('ở câu “Xong.”. Nếu');
    expect(vi.cut({ ...cut, where: 'II.2' })).toContain('ở câu “Xong.” (II.2). Nếu');
    expect(en.cut({ ...cut, where: '' })).toContain('is in “Xong.”. If');
    expect(en.cut({ ...cut, where: 'II.2' })).toContain('is in “Xong.” (II.2). If');
  });
});
