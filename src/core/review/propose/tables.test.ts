/** What tables of a report let one put on record: works with their money, measures with their values. */
import { describe, expect, it } from 'vitest';
import type { ProposalQuestion } from '#core/review/propose/question.ts';
import type { ProposedSubject } from '#core/review/propose/proposal.ts';
import { amongResults, proposedIn, valuesOfAll } from '#testing/proposals.ts';

const table = (...rows: readonly string[]): string => rows.map((row) => `| ${row} |`).join('\n');
const told = (text: string, subject: ProposedSubject, question: Partial<ProposalQuestion> = {}) =>
  valuesOfAll(proposedIn(text, question), subject);
const measures = (text: string): readonly unknown[] => {
  const proposals = proposedIn(text);
  const names = new Map(proposals.map(({ key, values }) => [`#${key}`, values['name'] ?? values['symbol'] ?? '']));
  return valuesOfAll(proposals, 'observation').map(({ measure = '', place = '', period, kind, value }) => [
    names.get(measure) ?? measure,
    names.get(place) ?? place,
    period,
    kind,
    value,
  ]);
};
const money = (text: string): readonly unknown[] => {
  const proposals = proposedIn(text);
  const names = new Map(proposals.map(({ key, values }) => [`#${key}`, values['name'] ?? '']));
  return valuesOfAll(proposals, 'funding').map(({ work = '', capital, kind, year, amount }) => [
    names.get(work),
    capital,
    kind,
    year,
    amount,
  ]);
};

describe('targets with their values', () => {
  const TARGETS = table(
    'TT | Chỉ tiêu | Đơn vị | Thực hiện năm 2021 | Kế hoạch năm 2022 | Ước thực hiện năm 2022 | So với kế hoạch (%)',
    'I | Kinh tế | | | | |',
    '1 | Thu ngân sách nhà nước | tỷ đồng | 155,5 | 160 | 172,3 | 107,7',
    '2 | Diện tích gieo trồng | ha | 1.200 | 1.250 | 1.248 | 99,8',
    '- | - Lúa | ha | 800 | 810 | 805 | 99,4',
    'II | Xã hội | | | | |',
    '3 | Tỷ lệ hộ nghèo | % | 5,2 | 4,5 | 4,1 | ',
  );
  it('each cell is a value of its year: planned, done, estimated; what is only held against is none', () => {
    expect(measures(amongResults(TARGETS))).toEqual([
      ['Thu ngân sách nhà nước', 'home', 'năm 2021', 'actual', '155,5 tỷ đồng'],
      ['Thu ngân sách nhà nước', 'home', 'năm 2022', 'plan', '160 tỷ đồng'],
      ['Thu ngân sách nhà nước', 'home', 'năm 2022', 'estimate', '172,3 tỷ đồng'],
      ['Diện tích gieo trồng', 'home', 'năm 2021', 'actual', '1.200 ha'],
      ['Diện tích gieo trồng', 'home', 'năm 2022', 'plan', '1.250 ha'],
      ['Diện tích gieo trồng', 'home', 'năm 2022', 'estimate', '1.248 ha'],
      ['Diện tích gieo trồng: lúa', 'home', 'năm 2021', 'actual', '800 ha'],
      ['Diện tích gieo trồng: lúa', 'home', 'năm 2022', 'plan', '810 ha'],
      ['Diện tích gieo trồng: lúa', 'home', 'năm 2022', 'estimate', '805 ha'],
      ['Tỷ lệ hộ nghèo', 'home', 'năm 2021', 'actual', '5,2%'],
      ['Tỷ lệ hộ nghèo', 'home', 'năm 2022', 'plan', '4,5%'],
      ['Tỷ lệ hộ nghèo', 'home', 'năm 2022', 'estimate', '4,1%'],
    ]);
  });
  it('the source is the row, each cell behind the head of its column', () => {
    const [first] = proposedIn(amongResults(TARGETS)).filter(({ subject }) => subject === 'observation');
    expect(first?.sentence).toBe(
      'TT: 1; Chỉ tiêu: Thu ngân sách nhà nước; Đơn vị: tỷ đồng; Thực hiện năm 2021: 155,5; Kế hoạch năm 2022: 160; Ước thực hiện năm 2022: 172,3; So với kế hoạch (%): 107,7',
    );
    expect(first?.at).toBe('II.1, bảng 1, dòng 3');
  });
  it('what the text tells already is told once', () => {
    const text = amongResults(`Thu ngân sách nhà nước năm 2021 đạt 155,5 tỷ đồng.\n\n${TARGETS}`);
    expect(measures(text).filter((one) => JSON.stringify(one).includes('155,5'))).toHaveLength(1);
  });
  it('another value of the same measure and year is of something that a person says', () => {
    const text = amongResults(`Thu ngân sách nhà nước năm 2021 đạt 150 tỷ đồng.\n\n${TARGETS}`);
    const [first, second] = told(text, 'observation').filter(
      ({ period, kind }) => period === 'năm 2021' && kind === 'actual',
    );
    expect([first?.['value'], second?.['value'], second?.['measure'], second?.['note']]).toEqual([
      '150 tỷ đồng',
      '155,5 tỷ đồng',
      undefined,
      'Thu ngân sách nhà nước',
    ]);
  });
  it('the year may stand in the title; without any the day of the report is taken for what was done', () => {
    const rows = table('Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện', 'Trồng rừng | ha | 20 | 25');
    expect(measures(amongResults(`Bảng 1. Kết quả năm 2022\n\n${rows}`))).toEqual([
      ['Trồng rừng', 'home', 'năm 2022', 'plan', '20 ha'],
      ['Trồng rừng', 'home', 'năm 2022', 'actual', '25 ha'],
    ]);
    expect(measures(amongResults(rows))).toEqual([
      ['Trồng rừng', 'home', undefined, 'plan', '20 ha'],
      ['Trồng rừng', 'home', 'ngày 30/6/2023', 'actual', '25 ha'],
    ]);
  });
  it('rows of places are values of the measure that the head names', () => {
    const rows = table(
      'TT | Địa phương | Số hộ nghèo (hộ) | Tỷ lệ (%)',
      '1 | xã Nậm Cắn | 12 | 4,5',
      '2 | phường Đông Hà | 3 | 0,6',
      '| Tổng cộng | 15 | 2,1',
    );
    expect(measures(amongResults(`Kết quả rà soát năm 2022\n\n${rows}`))).toEqual([
      ['Số hộ nghèo', 'xã Nậm Cắn', 'năm 2022', 'actual', '12 hộ'],
      ['Số hộ nghèo', 'phường Đông Hà', 'năm 2022', 'actual', '3 hộ'],
      ['Số hộ nghèo', 'home', 'năm 2022', 'actual', '15 hộ'],
    ]);
  });
  it.each([
    ['rows without a unit', table('Chỉ tiêu | Năm 2021', 'Thu | 155,5', 'Chi | 12')],
    ['a list of people', table('TT | Họ và tên | Năm sinh', '1 | Nguyễn Văn A | 1980', '2 | Trần Thị B | 1975')],
    ['documents', table('TT | Văn bản | Ngày', '1 | Quyết định số 5/QĐ-UBND | 05/3/2021')],
  ])('no values: %s', (_, rows) => expect(told(amongResults(rows), 'observation')).toEqual([]));
  it('what is planned for the time to come is no result', () => {
    expect(told(`III. PHƯƠNG HƯỚNG NĂM 2024\n\n${TARGETS}`, 'observation')).toEqual([]);
  });
  it('tables behind the signature are read', () => {
    expect(
      told(`${amongResults('Xong.')}\nNơi nhận:\n- Lưu: VT.\n\nPhụ lục\n\n${TARGETS}`, 'observation'),
    ).toHaveLength(12);
  });
});

describe('works with their money', () => {
  const WORKS = table(
    'STT | Tên công trình | Địa điểm | Tổng mức đầu tư (triệu đồng) | Kế hoạch vốn năm 2022 (triệu đồng) | Giải ngân năm 2022 (triệu đồng) | Tiến độ',
    'A | Giao thông | | 21.500 | 9.000 | 7.500 |',
    '1 | Đường nội thôn Bản Áng | xã Nậm Cắn | 6.500 | 4.000 | 3.500 | Đã hoàn thành, đưa vào sử dụng tháng 11/2022',
    '2 | Cầu Suối Hin | | 15.000 | 5.000 | 4.000 | Đang thi công, dự kiến hoàn thành tháng 6/2024',
    ' | Tổng cộng | | 21.500 | 9.000 | 7.500 |',
  );
  const WITH_HEADING = amongResults(WORKS);
  it('are those of the rows, not of groups and totals', () => {
    const proposals = proposedIn(WITH_HEADING);
    expect(
      valuesOfAll(proposals, 'work').map(({ name, sector, objective }) => [name, sector, objective !== undefined]),
    ).toEqual([
      ['Đường nội thôn Bản Áng', 'road', true],
      ['Cầu Suối Hin', 'bridge', true],
    ]);
    expect(valuesOfAll(proposals, 'work')[0]?.['places[0]']).toBe(
      `#${proposals.find(({ values }) => values['name'] === 'xã Nậm Cắn')?.key ?? ''}`,
    );
  });
  it('have investment, plan and payments of their year', () => {
    expect(money(WITH_HEADING)).toEqual([
      ['Đường nội thôn Bản Áng', undefined, 'total', undefined, '6,5 tỷ đồng'],
      ['Đường nội thôn Bản Áng', undefined, 'plan', 'năm 2022', '4 tỷ đồng'],
      ['Đường nội thôn Bản Áng', undefined, 'disbursement', 'năm 2022', '3,5 tỷ đồng'],
      ['Cầu Suối Hin', undefined, 'total', undefined, '15 tỷ đồng'],
      ['Cầu Suối Hin', undefined, 'plan', 'năm 2022', '5 tỷ đồng'],
      ['Cầu Suối Hin', undefined, 'disbursement', 'năm 2022', '4 tỷ đồng'],
    ]);
  });
  it('have their state', () => {
    expect(
      told(WITH_HEADING, 'progress').map(({ status, completed, expectedFinish }) => [
        status,
        completed,
        expectedFinish,
      ]),
    ).toEqual([
      ['completed', 'tháng 11/2022', undefined],
      ['ongoing', undefined, 'tháng 6/2024'],
    ]);
  });
  it('by source where the columns tell it; a total that they make says nothing more', () => {
    const rows = table(
      'TT | Dự án | Tổng mức đầu tư (tỷ đồng) | | ',
      ' | | Tổng số | Ngân sách trung ương | Ngân sách tỉnh',
      '1 | Trường Tiểu học Nậm Cắn | 12 | 7 | 5',
      '2 | Trạm y tế Đông Hà | 8 | | ',
    );
    expect(money(amongResults(rows))).toEqual([
      ['Trường Tiểu học Nậm Cắn', 'central', 'total', undefined, '7 tỷ đồng'],
      ['Trường Tiểu học Nậm Cắn', 'province', 'total', undefined, '5 tỷ đồng'],
      ['Trạm y tế Đông Hà', undefined, 'total', undefined, '8 tỷ đồng'],
    ]);
  });
  it('begin and end as a column of years tells', () => {
    const rows = table('Dự án | Thời gian thực hiện | Vốn (tỷ đồng)', 'Cầu Suối Hin | 2021-2024 | 15');
    expect(told(amongResults(rows), 'progress')).toMatchObject([
      { expectedStart: 'năm 2021', expectedFinish: 'năm 2024' },
    ]);
  });
  it('the unit may stand above the table, in tabs as in bars', () => {
    const rows =
      'Đơn vị tính: triệu đồng\n\nTT\tTên công trình\tTổng mức đầu tư\n1\tĐường nội thôn Bản Áng\t6.500\n2\tCầu Suối Hin\t15.000';
    expect(money(amongResults(rows)).map((one) => (one as readonly unknown[]).at(-1))).toEqual([
      '6,5 tỷ đồng',
      '15 tỷ đồng',
    ]);
  });
  it.each([
    ['works without money or state', table('TT | Tên công trình | Ghi chú', '1 | Cầu Suối Hin | ')],
    ['money that is of no works', table('TT | Nội dung chi | Số tiền (triệu đồng)', '1 | Hội nghị | 12')],
  ])('none: %s', (_, rows) => expect(told(amongResults(rows), 'work')).toEqual([]));
});
