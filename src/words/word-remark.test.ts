import { describe, expect, it } from 'vitest';
import { remark } from '#core/remark/remark.ts';
import { wordRemark } from '#words/word-remark.ts';

const agency = { subject: 'agency', ref: { subject: 'agency', id: 'a', version: 1 } } as never;
const told = (language: 'vi' | 'en', data: Readonly<Record<string, string>>) =>
  wordRemark(remark('agency.silent', agency, 'UBND', [], data), language);

it('what is not named is counted', () => {
  const said = (more: string): string =>
    wordRemark(remark('measure.no-definition', agency, 'A”, “B', [], { question: '', more }), 'vi');
  expect(said('19')).toBe('Chỉ tiêu “A”, “B” và 19 mục khác không nêu định nghĩa.');
  expect(said('')).toBe('Chỉ tiêu “A”, “B” không nêu định nghĩa.');
});

describe('a remark in words', () => {
  const data = { period: '2026-Q3', due: '2026-10-05', days: '1467' };
  it('prints periods, days and counts as each language does', () => {
    expect(told('vi', data)).toBe(
      'UBND chưa nộp phiếu báo cáo quý III/2026: hạn 5/10/2026, đã quá 1.467 ngày. Số liệu của đơn vị này còn thiếu.',
    );
    expect(told('en', data)).toBe(
      'UBND has handed in nothing for Q3 2026: due 5 October 2026, 1,467 days ago. Its figures are missing.',
    );
  });
});
