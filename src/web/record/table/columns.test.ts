import { describe, expect, it } from 'vitest';
import { columnName, fieldsOf, matchTable, TABLE_SUBJECTS } from '#web/record/table/columns.ts';

describe('the columns of a pasted table', () => {
  it('are found by the heads that offices write, in any order and case; what counts rows is passed over', () => {
    expect(
      matchTable('work', [
        ['STT', 'Danh mục dự án', 'CHỦ ĐẦU TƯ', 'Tổng mức đầu tư'],
        ['1', 'Đường trục xã', 'UBND xã', '4 tỷ'],
      ]),
    ).toEqual({ rows: [{ name: 'Đường trục xã', owner: 'UBND xã' }], unknown: ['Tổng mức đầu tư'], leftOut: [] });
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
    const heads = 'Số tiền (tỷ đồng)|Số tiền (triệu)|Số tiền (trđ)|Số tiền (tr.đ)|Số tiền (nghìn tỷ đồng)|Số tiền';
    expect(heads.split('|').map(amounts)).toEqual([
      ['44 tỷ đồng'],
      ['44 triệu đồng'],
      ['44 triệu đồng'],
      ['44 triệu đồng'],
      ['44 nghìn tỷ đồng'],
      ['44'],
    ]);
  });
  it.each([
    ['work', 'Tên công trình, dự án', 'name'],
    ['work', 'Danh mục công trình/dự án', 'name'],
    ['work', 'Chủ đầu tư - đơn vị thực hiện', 'owner'],
    ['work', 'Nhiệm vụ, giải pháp', 'objective'],
    ['document', 'Số và ký hiệu văn bản', 'symbol'],
    ['document', 'Ngày, tháng, năm', 'date'],
    ['document', 'Tên loại, trích yếu', 'subject'],
    ['party', 'Tên doanh nghiệp, hợp tác xã', 'name'],
  ] as const)('of %s: %s, several names in one head, mean %s', (subject, head, field) => {
    const { rows, unknown } = matchTable(subject, [
      ['STT', head],
      ['1', 'A'],
    ]);
    expect([rows, unknown]).toEqual([[{ [field]: 'A' }], []]);
  });
  it('a head that names years is no amount of one year', () =>
    expect(
      matchTable('funding', [
        ['Công trình', 'Vốn, kế hoạch 2026 (tỷ đồng)'],
        ['A', '4'],
      ]).rows,
    ).toEqual([{ work: 'A', kind: 'kế hoạch vốn', year: '2026', amount: '4 tỷ đồng' }]));
  it('what begins with a name of a column is no head', () =>
    expect(matchTable('work', [['Công trình, dự án nước sạch bản Mơ', 'Hạ tầng']]).rows[0]).toMatchObject({
      name: 'Công trình, dự án nước sạch bản Mơ',
    }));
  it.each(TABLE_SUBJECTS)('of %s: each has a name of its own, by which it is found', (subject) => {
    for (const language of ['vi', 'en'] as const) {
      const names = fieldsOf(subject).map((field) => columnName(language, subject, field));
      const { rows } = matchTable(subject, [names, names]);
      expect(Object.keys(rows[0] ?? {})).toEqual(fieldsOf(subject));
    }
  });
});

describe('rows that are no record', () => {
  const works = (...rows: readonly (readonly string[])[]) => {
    const { rows: kept, leftOut } = matchTable('work', [['TT', 'Tên công trình', 'Chủ đầu tư'], ...rows]);
    return [kept.map(({ name }) => name), leftOut];
  };
  it('totals are left out, wherever the word stands, and told', () => {
    for (const word of ['Tổng cộng', 'TỔNG SỐ', 'Cộng', 'Tổng cộng (I+II):', 'Tổng'])
      expect([works(['1', 'A', ''], ['', word, '']), works(['1', 'A', ''], [word, '', ''])]).toEqual([
        [['A'], [word]],
        [['A'], [word]],
      ]);
  });
  it('what only begins like a total stays', () =>
    expect(works(['1', 'Cống thoát nước', ''], ['2', 'Tổng đài 115', ''], ['3', 'Cộng đồng học tập', ''])).toEqual([
      ['Cống thoát nước', 'Tổng đài 115', 'Cộng đồng học tập'],
      [],
    ]));
  it('groups under a Roman number or a letter are left out where their rows are counted by digits', () =>
    expect(works(['A', 'Vốn tỉnh', ''], ['I', 'Giao thông', ''], ['1', 'Đường', 'x'], ['II', 'Nước', ''])).toEqual([
      ['Đường'],
      ['Vốn tỉnh', 'Giao thông', 'Nước'],
    ]));
  it('a long table takes time in proportion to its rows', () => {
    const rows = Array.from({ length: 30_000 }, () => ['I', 'A', '']);
    const before = performance.now();
    expect((works(...rows, ['1', 'B', ''])[1] ?? []).length).toBe(30_000);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
  it('where all are counted so, they are the rows themselves', () =>
    expect(works(['I', 'Đường', ''], ['II', 'Nước', ''])).toEqual([['Đường', 'Nước'], []]));
  it('of money: neither a total nor the sum of a group becomes an amount', () => {
    const { rows, leftOut } = matchTable('funding', [
      ['TT', 'Công trình', 'Năm 2026 (tỷ đồng)'],
      ['I', 'Giao thông', '4'],
      ['1', 'Đường', '4'],
      ['', 'Tổng cộng', '4'],
    ]);
    expect([rows, leftOut]).toEqual([
      [{ work: 'Đường', kind: 'kế hoạch vốn', year: '2026', amount: '4 tỷ đồng' }],
      ['Giao thông', 'Tổng cộng'],
    ]);
  });
});

describe('merged cells', () => {
  it('of money: a work that stands once above several sources is the work of each', () =>
    expect(
      matchTable('funding', [
        ['TT', 'Công trình', 'Nguồn', 'Năm 2026 (tỷ đồng)'],
        ['1', 'Đường', 'ngân sách tỉnh', '4'],
        ['', '', 'ngân sách xã', '1'],
        ['2', 'Trường', 'ngân sách xã', '2'],
      ]).rows.map(({ work, capital }) => [work, capital]),
    ).toEqual([
      ['Đường', 'ngân sách tỉnh'],
      ['Đường', 'ngân sách xã'],
      ['Trường', 'ngân sách xã'],
    ]));
  it('a row that is counted by itself takes nothing from above, and neither does the first', () =>
    expect(
      matchTable('funding', [
        ['TT', 'Công trình', 'Năm 2026'],
        ['1', '', '4'],
        ['2', 'Đường', '5'],
        ['3', '', '6'],
      ]).rows.map(({ work }) => work),
    ).toEqual(['', 'Đường', '']));
});

describe('heads of more than one row', () => {
  const MONEY = [
    ['TT', 'Công trình', 'Nguồn vốn', 'Kế hoạch vốn (tỷ đồng)', '', 'Giải ngân (triệu đồng)'],
    ['', '', '', 'Năm 2026', 'Năm 2027', '2026'],
  ] as const;
  it('merged heads stand before those below them', () => {
    const { rows, unknown } = matchTable('funding', [
      ...MONEY,
      ['1', 'Đường', 'ngân sách xã', '6,0', '6,5', '3.200'],
      ['2', 'Trường', 'ngân sách tỉnh', '', '8', ''],
    ]);
    expect(unknown).toEqual([]);
    expect(rows.map(({ work, kind, year, amount }) => [work, kind, year, amount])).toEqual([
      ['Đường', 'kế hoạch vốn', '2026', '6,0 tỷ đồng'],
      ['Đường', 'kế hoạch vốn', '2027', '6,5 tỷ đồng'],
      ['Đường', 'đã giải ngân', '2026', '3.200 triệu đồng'],
      ['Trường', 'kế hoạch vốn', '2027', '8 tỷ đồng'],
    ]);
  });
  it('what columns are numbered by is no row', () => {
    for (const numbers of [
      ['1', '2', '3', '4', '5', '6'],
      ['A', 'B', '1', '2', '3', '4=2+3'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(4)+(5)'],
    ])
      expect(matchTable('funding', [...MONEY, numbers, ['1', 'Đường', '', '6', '', '']]).rows.length).toBe(1);
  });
  it('a row that looks a little like it is one', () => {
    const works = (row: readonly string[]) =>
      matchTable('work', [['TT', 'Tên công trình', 'Chủ đầu tư'], row]).rows.map(({ name }) => name);
    expect([works(['1', '2', 'UBND xã']), works(['1', '2', '4']), works(['2', '3', '4'])]).toEqual([
      ['2'],
      ['2'],
      ['3'],
    ]);
  });
  it('titles and the unit of the table stand above the heads', () => {
    const { rows, leftOut } = matchTable('funding', [
      ['BIỂU 1. KẾ HOẠCH VỐN NĂM 2026', '', ''],
      ['', '', 'Đơn vị tính: triệu đồng'],
      ['TT', 'Công trình', 'Năm 2026'],
      ['1', 'Đường', '4.500'],
    ]);
    expect(rows).toEqual([{ work: 'Đường', kind: 'kế hoạch vốn', year: '2026', amount: '4.500 triệu đồng' }]);
    expect(leftOut).toEqual(['BIỂU 1. KẾ HOẠCH VỐN NĂM 2026', 'Đơn vị tính: triệu đồng']);
  });
  it('a row of the table before heads of one cell is none of this', () =>
    expect(
      matchTable('party', [
        ['Công ty A', 'CTA', 'hợp tác xã', 'Hà Nội'],
        ['Tên', 'Trụ sở'],
      ]).rows[0],
    ).toMatchObject({ name: 'Công ty A', short: 'CTA' }));
  it('a first row of amounts is no second row of heads', () => {
    const { rows } = matchTable('funding', [
      ['Công trình', 'Kế hoạch 2026 (tỷ đồng)', ''],
      ['', '4,5', '3'],
    ]);
    expect(rows.map(({ amount }) => amount)).toEqual(['4,5 tỷ đồng']);
  });
  it('a name below a known head is a row', () =>
    expect(
      matchTable('work', [
        ['TT', 'Tên công trình', ''],
        ['', 'Đường', 'ghi chú'],
      ]).rows.map(({ name }) => name),
    ).toEqual(['Đường']));
});

describe('values by year', () => {
  const values = (...table: readonly (readonly string[])[]) =>
    matchTable('observation', table).rows.map(({ measure, period, kind, value }) => [measure, period, kind, value]);
  it('are of the kind that their heads tell, in the unit of their row', () =>
    expect(
      values(
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Ước TH 2026', 'KH 2027', 'Năm 2028'],
        ['1', 'Thu ngân sách', 'tỷ đồng', '41,2', '45', '50', ''],
        ['2', 'Hộ nghèo', '%', '1,8', '', '', '1'],
      ),
    ).toEqual([
      ['Thu ngân sách', '2025', 'thực hiện', '41,2 tỷ đồng'],
      ['Thu ngân sách', '2026', 'ước', '45 tỷ đồng'],
      ['Thu ngân sách', '2027', 'kế hoạch', '50 tỷ đồng'],
      ['Hộ nghèo', '2025', 'thực hiện', '1,8'],
      ['Hộ nghèo', '2028', '', '1'],
    ]));
  it.each([
    ['Đến 30/9/2026', '30/9/2026'],
    ['Thực hiện 9 tháng năm 2026', '9 tháng năm 2026'],
    ['TH 6 tháng đầu năm 2026 (%)', '6 tháng đầu năm 2026'],
    ['Ước quý IV/2026', 'quý IV/2026'],
    ['Kết quả tháng 9/2026', 'tháng 9/2026'],
    ['Giai đoạn 2021-2025', 'Giai đoạn 2021-2025'],
    ['Ước thực hiện năm 2026', '2026'],
    ['KH2027', '2027'],
  ])('of another period than a year are of that: %s', (head, period) =>
    expect(values(['Chỉ tiêu', head], ['Hộ nghèo', '3'])).toEqual([['Hộ nghèo', period, expect.any(String), '3']]),
  );
  it.each(['Thực hiện 9T/2026', 'So với 2025, 2026', 'Đến 31/9/2026'])('are of none that is not clear: %s', (head) => {
    const { rows, unknown } = matchTable('observation', [
      ['Chỉ tiêu', head],
      ['Hộ nghèo', '3'],
    ]);
    expect([rows, unknown]).toEqual([[{ measure: 'Hộ nghèo' }], [head]]);
  });
  it.each(['Giải ngân đến 30/9/2026', 'Giải ngân 9 tháng năm 2026', 'Lũy kế vốn đã bố trí đến hết năm 2025'])(
    'money of a part of a year, or of several, is not taken for that of a year: %s',
    (head) =>
      expect(
        matchTable('funding', [
          ['Công trình', head],
          ['A', '4 tỷ'],
        ]).unknown,
      ).toEqual([head]),
  );
  it('one year below each head', () =>
    expect(
      values(
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Kế hoạch'],
        ['', '', '', 'Năm 2025', '2026'],
        ['A', 'B', 'C', '1', '2'],
        ['1', 'Thu ngân sách', 'tỷ đồng', '41,2', '45'],
      ),
    ).toEqual([
      ['Thu ngân sách', '2025', 'thực hiện', '41,2 tỷ đồng'],
      ['Thu ngân sách', '2026', 'kế hoạch', '45 tỷ đồng'],
    ]));
  it('without columns of years stand as they are told', () =>
    expect(values(['Chỉ tiêu', 'Kỳ', 'Giá trị'], ['Hộ nghèo', 'quý III/2026', '1,5%'])).toEqual([
      ['Hộ nghèo', 'quý III/2026', undefined, '1,5%'],
    ]));
});
