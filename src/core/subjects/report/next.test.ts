import { describe, expect, it } from 'vitest';
import { nextReport } from '#core/subjects/report/next.ts';
import { record } from '#testing/records.ts';

const after = (given: Readonly<Record<string, unknown>>, signer?: string) =>
  nextReport({ ...record('report', { id: 'first', ...given }), programme: 'p', ref: { version: 1 } } as never, {
    resolution: 'nq',
    ...(signer !== undefined && { signer }),
  });

describe('a report that follows an earlier one', () => {
  it('keeps its frame, and is told against it', () => {
    const recipients = ['Thường trực Đảng ủy', 'Lưu'];
    const parts = [{ part: 'results', title: 'KẾT QUẢ' }];
    const next = after({ kind: 'quarter', period: '2026-Q3', issuer: 'UBND XÃ A', recipients, parts, signer: 'A' });
    expect(next).toMatchObject({
      kind: 'quarter',
      period: '2026-Q4',
      earlier: 'first',
      issuer: 'UBND XÃ A',
      recipients,
      parts,
      signer: 'A',
      source: { document: 'nq' },
    });
  });

  it('has none of what belongs to one alone', () => {
    const next = after({
      symbol: '12/BC-UBND',
      issued: '2026-10-05',
      mark: 'DỰ THẢO',
      urgency: 'HỎA TỐC',
      corrects: 'x',
    });
    for (const field of ['id', 'ref', 'symbol', 'issued', 'mark', 'urgency', 'corrects'])
      expect(next, field).not.toHaveProperty(field);
  });

  it('is signed by who signed when the earlier one was issued', () =>
    expect(after({ signer: 'A' }, 'Trần Thị B').signer).toBe('Trần Thị B'));

  it('of a report without a period the next one has none either', () =>
    expect(after({ subject: 'đạt loại II vào năm 2025' })).not.toHaveProperty('period'));

  it.each([
    ['2026-Q3', 'Kết quả quý III năm 2026', 'Kết quả quý IV năm 2026'],
    ['2026-Q4', 'Kết quả Quý IV/2026', 'Kết quả Quý I/2027'],
    ['2026-12', 'kết quả tháng 12 năm 2026', 'kết quả tháng 1 năm 2027'],
    ['2026-03', 'kết quả tháng 03/2026', 'kết quả tháng 04/2026'],
    ['2026-H1', 'kết quả 6 tháng đầu năm 2026', 'kết quả 6 tháng cuối năm 2026'],
    ['2026-H1', 'kết quả 06 tháng đầu năm 2026', 'kết quả 06 tháng cuối năm 2026'],
    ['2026-M9', 'kết quả 9 tháng năm 2026', 'kết quả 9 tháng năm 2027'],
    ['2026', 'kết quả thực hiện Nghị quyết năm 2026', 'kết quả thực hiện Nghị quyết năm 2027'],
    ['2025', 'đạt loại II vào năm 2025', 'đạt loại II vào năm 2025'],
    ['2026', 'Nghị quyết năm 20261', 'Nghị quyết năm 20261'],
    ['2026-Q3', 'Kết quả thực hiện Nghị quyết', 'Kết quả thực hiện Nghị quyết'],
  ])('of %s, %j: %j', (period, subject, expected) => expect(after({ period, subject }).subject).toBe(expected));
});
