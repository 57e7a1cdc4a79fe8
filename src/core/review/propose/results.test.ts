/** Measures with their values, limits and obstacles. */
import { describe, expect, it } from 'vitest';
import { amongResults, proposedIn, valuesOfAll } from '#testing/proposals.ts';

const of = (text: string) => proposedIn(amongResults(text));
const told = (text: string, subject: Parameters<typeof valuesOfAll>[1], ...fields: readonly string[]) =>
  valuesOfAll(of(text), subject).map((values) => fields.map((field) => values[field]));

describe('measures', () => {
  it.each([
    ['a share with its year', 'Tỷ lệ hộ nghèo năm 2022 là 5,2%.', [['Tỷ lệ hộ nghèo', '%', 'down']]],
    [
      'a count with what is said of it',
      'Có 12 trường đạt chuẩn quốc gia.',
      [['Trường đạt chuẩn quốc gia', 'trường', 'up']],
    ],
    [
      'a capacity, of what',
      'Nhà máy nước Mường Lam có công suất xử lý là 10.000 m³/ngày đêm.',
      [['Công suất xử lý của Nhà máy nước Mường Lam', 'm³/ngày đêm', 'up']],
    ],
    [
      'by the words before a colon',
      '- Tỷ lệ che phủ rừng: năm 2021 đạt 51%; năm 2022 đạt 52%.',
      [['Tỷ lệ che phủ rừng', '%', 'up']],
    ],
    ['works are not measured', 'Đã lập 03 đồ án quy hoạch phân khu và 02 công trình.', []],
    ['nor steps and times', 'Theo quy trình 04 bước trong 02 năm.', []],
    ['nor what a gift counts', 'Doanh nghiệp tài trợ 24 thiết bị Wifi.', []],
    ['nor the size of a work', 'Nghĩa trang An Lạc có diện tích 16,61 ha.', []],
    ['nor the money of a work', 'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng.', []],
    [
      'nor what follows from plan and value',
      'Thu ngân sách năm 2022 đạt 153 tỷ đồng, bằng 81% kế hoạch, tăng 3% so với cùng kỳ.',
      [['Thu ngân sách', 'đồng', 'up']],
    ],
    ['nor what shall be reached', 'Mục tiêu đến năm 2025 tỷ lệ hộ nghèo là 3%; phấn đấu 20 hợp tác xã.', []],
    [
      'nor what it is held against',
      'Có 6.850 lượt khám bệnh, bằng 76% kế hoạch năm (9.000 lượt).',
      [['Lượt khám bệnh', 'lượt', 'up']],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text, 'measure', 'name', 'unit', 'direction')).toEqual(expected);
  });

  it.each([
    ['Trong đó tại 4 phường nội thị đạt trên 97%.', 'trên 97%'],
    ['Riêng xã vùng cao đạt 61,5%.', '61,5%'],
    ['Các xã còn lại đạt 70%.', '70%'],
  ])('the same of another place is no measure of its own, and of the same year: %s', (sentence, value) => {
    const text = `Năm 2023, tỷ lệ người dân sử dụng nước sạch đạt 82%. ${sentence}`;
    expect(told(text, 'measure', 'name')).toEqual([['Tỷ lệ người dân sử dụng nước sạch']]);
    expect(told(text, 'observation', 'period', 'value', 'undated')).toEqual([
      ['năm 2023', '82%', undefined],
      ['năm 2023', value, undefined],
    ]);
  });
  it.each([
    ['nothing before says what', 'Trong đó tại 4 phường nội thị đạt trên 97%.'],
    [
      'what stands before has another unit',
      'Thu ngân sách năm 2023 đạt 12 tỷ đồng. Trong đó tại 4 phường nội thị đạt 97%.',
    ],
  ])('where alone is no measure: %s', (_, text) =>
    expect(told(text, 'measure', 'name').flat()).not.toContain('Tại 4 phường nội thị'),
  );
  it('where with what is measured is a measure', () =>
    expect(told('Tại các xã vùng cao, tỷ lệ hộ nghèo năm 2023 là 12%.', 'measure', 'name')).toEqual([
      ['Tỷ lệ hộ nghèo'],
    ]));

  it('outside the results nothing is measured', () => {
    expect(valuesOfAll(proposedIn('I. LÃNH ĐẠO, CHỈ ĐẠO\n\nĐã có 12 sản phẩm OCOP.'), 'measure')).toEqual([]);
  });

  it('a note names in short what its text names in full', () => {
    const text = amongResults(
      'Quan tâm đẩy mạnh công tác thu ngân sách¹.\n\n¹ Năm 2021 thu 155,5 tỷ đồng; dự kiến năm 2023 thu 260 tỷ đồng.',
    );
    const all = proposedIn(text);
    expect(valuesOfAll(all, 'measure').map(({ name }) => name)).toEqual(['Thu ngân sách']);
    expect(valuesOfAll(all, 'observation').map(({ period, kind, value }) => [period, kind, value])).toEqual([
      ['năm 2021', 'actual', '155,5 tỷ đồng'],
      ['năm 2023', 'forecast', 'dự kiến 260 tỷ đồng'],
    ]);
    expect(all.find(({ subject }) => subject === 'observation')?.at).toBe('II.1, chú thích 1');
  });
});

describe('values', () => {
  const values = (text: string) => told(text, 'observation', 'place', 'period', 'value', 'undated');
  it.each([
    ['of its own period', 'Năm 2022 có 34 sản phẩm OCOP.', [['home', 'năm 2022', '34 sản phẩm', undefined]]],
    [
      'of each period of a sentence',
      'Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 là 5,2%.',
      [
        ['home', 'năm 2021', '6,1%', undefined],
        ['home', 'năm 2022', '5,2%', undefined],
      ],
    ],
    [
      'without one of the day of the report',
      'Đến nay có 34 sản phẩm OCOP.',
      [['home', 'ngày 30/6/2023', '34 sản phẩm', 'yes']],
    ],
    [
      'of another clause the period is another’s',
      'Đến nay có 2/2 xã đạt chuẩn nông thôn mới và được công nhận năm 2020; có 34 sản phẩm OCOP.',
      [
        ['home', 'ngày 30/6/2023', '2 xã', 'yes'],
        ['home', 'ngày 30/6/2023', '2 xã', 'yes'],
        ['home', 'ngày 30/6/2023', '34 sản phẩm', 'yes'],
      ],
    ],
    [
      'of the group that the sentence names',
      'Trong đó, 2 phường nội thị (Đức Xuân, Sông Cầu) có tỷ lệ hộ dùng nước sạch đạt trên 95% năm 2022.',
      [['#place.group-2-phuong-noi-thi', 'năm 2022', 'trên 95%', undefined]],
    ],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('without the day of the report it lacks its period', () => {
    const [one] = proposedIn(amongResults('Đến nay có 34 sản phẩm OCOP.'), { day: undefined }).filter(
      ({ subject }) => subject === 'observation',
    );
    expect(one).toMatchObject({ sure: 'lacking', lacks: ['period'] });
  });

  it('another value of the same measure, place and period is of something else', () => {
    const all = of('Năm 2022 có 34 sản phẩm OCOP. Năm 2022 có 16 sản phẩm OCOP.');
    expect(all.filter(({ subject }) => subject === 'observation').map(({ lacks }) => lacks)).toEqual([[], ['measure']]);
  });

  it('a unit that nobody knows is proposed as a word', () => {
    const all = of('Thành phố có 10 gia trại chăn nuôi.');
    expect(valuesOfAll(all, 'term')).toEqual([{ set: 'measure-unit', name: 'gia trại' }]);
    expect(all.find(({ subject }) => subject === 'observation')?.hangsOn).toEqual([
      'measure.gia-trai-chan-gia-nuoi-trai',
    ]);
  });
});

describe('limits and obstacles', () => {
  const LIMITS = `III. ĐÁNH GIÁ CHUNG

1. Ưu điểm

- Các cấp ủy, chính quyền đã tập trung lãnh đạo thực hiện nghị quyết.

2. Hạn chế, nguyên nhân

Bên cạnh đó vẫn còn những tồn tại như:

- Công tác lập quy hoạch phân khu để thu hút đầu tư còn chậm. Nguyên nhân là do thiếu kinh phí lập quy hoạch phân khu.

- Ngắn.

3. Bài học kinh nghiệm

- Phải phát huy vai trò của người đứng đầu cấp ủy, chính quyền.`;

  it('each item of an assessment, as it is worded', () => {
    expect(valuesOfAll(proposedIn(LIMITS), 'finding')).toEqual([
      {
        kind: 'strength',
        statement: 'Các cấp ủy, chính quyền đã tập trung lãnh đạo thực hiện nghị quyết',
      },
      { kind: 'limit', statement: 'Công tác lập quy hoạch phân khu để thu hút đầu tư còn chậm' },
      { kind: 'cause', statement: 'Thiếu kinh phí lập quy hoạch phân khu' },
      { kind: 'lesson', statement: 'Phải phát huy vai trò của người đứng đầu cấp ủy, chính quyền' },
    ]);
  });

  it.each([
    ['what stands before the strengths and the limits is neither', 'III. ĐÁNH GIÁ CHUNG', []],
    ['favourable times are no strength', '1. Thuận lợi', []],
    ['what others learn from is a result', 'II. KẾT QUẢ\n\n1. Trao đổi kinh nghiệm sản xuất', []],
    ['what was done well', '1. Những mặt làm được', ['strength']],
    ['what went wrong', '2. Tồn tại, hạn chế', ['limit']],
    ['why', '3. Nguyên nhân', ['cause']],
  ])('%s', (_, heading, kinds) => {
    const text = `${heading}\n\nThành phố đã tập trung lãnh đạo thực hiện nghị quyết của Đảng bộ.`;
    expect(valuesOfAll(proposedIn(text), 'finding').map(({ kind }) => kind)).toEqual(kinds);
  });

  it('what holds a work, with its kind', () => {
    const text =
      'Khu dân cư Đức Xuân 4 đang thực hiện, tuy nhiên còn nhiều vướng mắc trong công tác giải phóng mặt bằng.';
    expect(told(text, 'obstacle', 'work', 'kind', 'statement')).toEqual([
      ['#work.khu-dan-cu-duc-xuan-4', 'clearance', 'còn nhiều vướng mắc trong công tác giải phóng mặt bằng'],
    ]);
    expect(told('Tuy nhiên, thành phố tiếp tục phát triển và đạt nhiều kết quả.', 'obstacle', 'statement')).toEqual([]);
  });
});

it('an objective is told with the whole of its heading, not with its number alone', () => {
  const all = proposedIn('II. KẾT QUẢ THỰC HIỆN\n\n6. Hệ thống cấp nước\n\nĐã cấp nước cho 12 thôn của 3 xã vùng cao.');
  expect(all.filter(({ subject }) => subject === 'objective').map(({ sentence }) => sentence)).toEqual([
    '6. Hệ thống cấp nước',
  ]);
});
