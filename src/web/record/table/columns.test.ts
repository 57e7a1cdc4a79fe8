import { describe, expect, it } from 'vitest';
import { columnName, fieldsOf, matchTable, TABLE_SUBJECTS } from '#web/record/table/columns.ts';

describe('the columns of a pasted table', () => {
  it('are found by the heads that offices write, in any order and case; what counts rows is passed over', () => {
    expect(
      matchTable('work', [
        ['STT', 'Danh mục dự án', 'CHỦ ĐẦU TƯ', 'Tổng mức đầu tư'],
        ['1', 'Đường trục xã', 'UBND xã', '4 tỷ'],
      ]),
    ).toEqual({ rows: [{ name: 'Đường trục xã', owner: 'UBND xã' }], unknown: ['Tổng mức đầu tư'] });
  });
  it('stand in the order of the page where no row names them', () => {
    const { rows, unknown } = matchTable('document', [['12/QĐ-UBND', '3/2/2026', '', '', 'Về việc giao đất']]);
    expect(rows).toEqual([
      { symbol: '12/QĐ-UBND', date: '3/2/2026', kind: '', issuer: '', subject: 'Về việc giao đất', note: '' },
    ]);
    expect(unknown).toEqual([]);
  });
  it('of two of one meaning the first is taken', () => {
    const { rows, unknown } = matchTable('party', [
      ['Tên', 'Doanh nghiệp', 'Trụ sở'],
      ['A', 'B', 'C'],
    ]);
    expect([rows, unknown]).toEqual([[{ name: 'A', seat: 'C' }], ['Doanh nghiệp']]);
  });
  it('of money: years beside each other are rows, with the unit of their heads; an empty cell is no amount', () => {
    const { rows, unknown } = matchTable('funding', [
      ['TT', 'Dự án', 'Nguồn vốn', 'Kế hoạch năm 2026 (tỷ đồng)', '2027', 'Giải ngân 2026 (triệu đồng)', 'Ghi chú'],
      ['1', 'Đường trục', 'ngân sách tỉnh', '4,5', '', '-', 'x'],
      ['2', 'Trường', '', '', '850 triệu đồng', '1.200', ''],
    ]);
    expect(rows).toEqual([
      { work: 'Đường trục', capital: 'ngân sách tỉnh', kind: 'kế hoạch vốn', year: '2026', amount: '4,5 tỷ đồng' },
      { work: 'Trường', capital: '', kind: 'kế hoạch vốn', year: '2027', amount: '850 triệu đồng' },
      { work: 'Trường', capital: '', kind: 'đã giải ngân', year: '2026', amount: '1.200 triệu đồng' },
    ]);
    expect(unknown).toEqual(['Ghi chú']);
  });
  it('an amount takes the unit of its head; nothing is guessed where none is told', () => {
    const amounts = (head: string) =>
      matchTable('funding', [
        ['Công trình', head],
        ['A', '44'],
      ]).rows.map(({ amount }) => amount);
    expect(['Số tiền (tỷ đồng)', 'Số tiền (triệu)', 'Số tiền'].map(amounts)).toEqual([
      ['44 tỷ đồng'],
      ['44 triệu đồng'],
      ['44'],
    ]);
  });
  it.each(TABLE_SUBJECTS)('of %s: each has a name of its own, by which it is found', (subject) => {
    for (const language of ['vi', 'en'] as const) {
      const names = fieldsOf(subject).map((field) => columnName(language, subject, field));
      const { rows } = matchTable(subject, [names, names]);
      expect(Object.keys(rows[0] ?? {})).toEqual(fieldsOf(subject));
    }
  });
});
