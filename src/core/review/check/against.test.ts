import { describe, expect, it } from 'vitest';
import { earlierFindings } from '#core/review/check/earlier.ts';
import { againstRecords, type KnownRecords } from '#core/review/check/records.ts';
import { readText } from '#core/review/read-claims.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';

const WATER = 'Tỷ lệ người dân sử dụng nước sạch';
const KNOWN: KnownRecords = {
  home: 'thành phố Bắc Kạn',
  figures: [
    { name: WATER, unit: '%', value: '77', period: asPeriod('2022') },
    { name: WATER, unit: '%', value: '95', period: asPeriod('2022'), place: '4 phường nội thị' },
    { name: WATER, unit: '%', value: '71', period: asPeriod('2021') },
    {
      name: 'Thu nhập bình quân đầu người',
      unit: 'đồng',
      value: '24500000',
      period: asPeriod('2022'),
      others: [{ who: 'Thống kê tỉnh', value: '24100000' }],
    },
    { name: 'Thu ngân sách', unit: 'đồng', value: '155500000000', period: asPeriod('2021') },
    { name: 'Dự án Xây dựng sân vận động tỉnh tổng mức đầu tư', unit: 'đồng', value: '252000000000' },
  ],
  documents: [{ symbol: '931/QĐ-UBND', day: asDay('2012-06-19') }, { symbol: '08-NQ/TU' }],
  names: [
    { name: 'phường Huyền Tụng', spellings: ['Huyện Tụng'] },
    { name: 'thành phố Bắc Kạn', spellings: ['thị xã Bắc Kạn'] },
  ],
};
const found = (text: string) =>
  againstRecords(readText(text), KNOWN).findings.map(({ rule, data, suggestion }) => [
    rule,
    suggestion ?? data?.['recorded'] ?? data?.['name'] ?? data?.['near'],
  ]);

it.each([
  ['of the locality, whatever another place has', `${WATER} năm 2022 đạt 87%.`, ['77%']],
  ['of the place that is named', `${WATER} năm 2022 tại 4 phường nội thị đạt 87%.`, ['95%']],
  ['told of a place without its name, as it is there', `${WATER} năm 2022 đạt 95%.`, []],
  ['of a place of which nothing is on record', `${WATER} năm 2022 tại phường Huyền Tụng đạt 60%.`, []],
  ['of the locality by its short name', `${WATER} năm 2022 của thành phố Bắc Kạn đạt 78%.`, ['77%']],
])('a figure is held against the record of its place: %s', (_, text, told) =>
  expect(found(text).map(([, value]) => value)).toEqual(told),
);

it.each([
  ['shares are points apart', `${WATER} năm 2022 đạt 78,5%.`, '1,5 điểm phần trăm'],
  ['amounts are apart in their own unit', 'Thu ngân sách năm 2021 đạt 150 tỷ đồng.', '5,5 tỷ đồng'],
])('%s', (_, text, difference) =>
  expect(againstRecords(readText(text), KNOWN).findings.map(({ data }) => data?.['difference'])).toEqual([difference]),
);

describe('against the records', () => {
  it.each([
    ['another value of the same period', `${WATER} năm 2022 đạt 78%.`, [['record.differs', '77%']]],
    ['the same value', `${WATER} năm 2022 đạt 77%.`, []],
    ['a value of another period than any on record', `${WATER} năm 2019 đạt 60%.`, []],
    ['without a period: what was once right is old', `${WATER} đạt 71%.`, [['record.older', '77%']]],
    [
      'one of two figures that two agencies tell',
      'Thu nhập bình quân đầu người năm 2022 đạt 24,5 triệu đồng.',
      [['record.told-otherwise', '24,1 triệu đồng']],
    ],
    [
      'both of them',
      'Thu nhập bình quân đầu người năm 2022 đạt 24,5 triệu đồng (số liệu của Thống kê tỉnh: 24,1 triệu đồng).',
      [],
    ],
    ['a bound that the record keeps', `${WATER} năm 2022 đạt trên 75%.`, []],
    ['a bound that it does not', `${WATER} năm 2022 đạt trên 80%.`, [['record.differs', '77%']]],
    ['within the rounding of what is told', 'Thu ngân sách năm 2021 đạt 156 tỷ đồng.', []],
    ['beyond it', 'Thu ngân sách năm 2021 đạt 157 tỷ đồng.', [['record.differs', '155,5 tỷ đồng']]],
    ['a short name without a period may be of anything', 'Đấu giá đất, thu ngân sách 75,94 tỷ đồng.', []],
    [
      'what it is held against is no value of the period',
      'Thu ngân sách năm 2021 đạt 155,5 tỷ đồng, tăng 4% so với 149,5 tỷ đồng.',
      [],
    ],
    [
      'nor is a plan',
      'Thu ngân sách năm 2021 đạt 155,5 tỷ đồng, bằng 104% kế hoạch (150 tỷ đồng), bằng 97% dự toán tỉnh giao 160 tỷ đồng.',
      [],
    ],
    [
      'nor the same part of the year before',
      'Thu ngân sách năm 2021 đạt 155,5 tỷ đồng, tăng so với cùng kỳ năm trước (140 tỷ đồng).',
      [],
    ],
    [
      'a result behind such a word still is',
      'Chỉ tiêu thu ngân sách năm 2021 đạt 157 tỷ đồng.',
      [['record.differs', '155,5 tỷ đồng']],
    ],
    [
      'parts beside their whole',
      'Dự án Xây dựng sân vận động tỉnh có tổng mức đầu tư 252 tỷ đồng từ ngân sách trung ương (120 tỷ đồng).',
      [],
    ],
    ['another day', 'Quyết định số 931/QĐ-UBND ngày 18/6/2012.', [['record.document-day', '19/6/2012']]],
    [
      'the day on record, or none',
      'Quyết định số 931/QĐ-UBND ngày 19/6/2012; Nghị quyết số 08-NQ/TU ngày 20/4/2021.',
      [],
    ],
    [
      'a document that is not there, with the nearest',
      'Quyết định số 932/QĐ-UBND.',
      [['record.unknown-document', '931/QĐ-UBND']],
    ],
    ['a spelling that is not the name', 'Tại phường Huyện Tụng.', [['record.name', 'phường Huyền Tụng']]],
    ['the name without its marks', 'Tại phường Huyền Tung.', [['record.name', 'phường Huyền Tụng']]],
    ['what the place was called before', 'Quy hoạch chung thị xã Bắc Kạn.', []],
  ] as const)('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('against an earlier report', () => {
  const earlier = [
    'I. KẾT QUẢ',
    'Lũy kế thành phố đã hoàn thành 52 công trình cấp nước sạch.',
    'Trường Tiểu học Đức Xuân II, dự kiến hoàn thành ngày 30/6/2023.',
    'II. HẠN CHẾ',
    '- Công tác lập quy hoạch chung, quy hoạch phân khu để làm cơ sở thu hút đầu tư còn chậm.',
  ].join('\n\n');
  const rules = (text: string) => earlierFindings(readText(text), earlier).map(({ rule }) => rule);
  it('a figure that went back, unless it is said why', () => {
    expect(rules('Lũy kế thành phố đã hoàn thành 50 công trình cấp nước sạch.')).toEqual(['earlier.went-back']);
    expect(rules('Lũy kế thành phố đã hoàn thành 52 công trình cấp nước sạch.')).toEqual([]);
    expect(rules('Sau rà soát, thành phố đã hoàn thành 50 công trình cấp nước sạch.')).toEqual([]);
  });
  it('a deadline that moved, unless it is said why', () => {
    expect(rules('Trường Tiểu học Đức Xuân II, dự kiến hoàn thành ngày 31/12/2023.')).toEqual([
      'earlier.deadline-moved',
    ]);
    expect(rules('Trường Tiểu học Đức Xuân II, dự kiến hoàn thành ngày 30/6/2023.')).toEqual([]);
    expect(rules('Trường Tiểu học Đức Xuân II, dự kiến hoàn thành ngày 31/12/2023 do vướng mặt bằng.')).toEqual([]);
  });
  it('a deadline is told by the words that the report has for it', () => {
    const [moved] = earlierFindings(
      readText('Trường Tiểu học Đức Xuân II, dự kiến hoàn thành ngày 31/12/2023.'),
      earlier,
    );
    expect(moved?.data?.['subject']).toBe('Trường Tiểu học Đức Xuân II');
  });
  it('what the next paragraph is about is no reason', () => {
    const other = '\n\nCông tác lập hồ sơ còn chậm do thiếu cán bộ.';
    expect(rules(`Trường Tiểu học Đức Xuân II, dự kiến hoàn thành ngày 31/12/2023.${other}`)).toEqual([
      'earlier.deadline-moved',
    ]);
    expect(rules(`Lũy kế thành phố đã hoàn thành 50 công trình cấp nước sạch.${other}`)).toEqual(['earlier.went-back']);
    const before = 'Công tác lập hồ sơ còn chậm do thiếu cán bộ.\n\n';
    expect(rules(`${before}Trường Tiểu học Đức Xuân II, dự kiến hoàn thành ngày 31/12/2023.`)).toEqual([
      'earlier.deadline-moved',
    ]);
  });
  it('of a work in other words, where both tell one term of it; and of how many of a whole there are', () => {
    const then =
      'Tuyến đường Đoàn Văn Tố dài 4,2 km, dự kiến hoàn thành trong quý II/2023. Tỷ lệ trường đạt chuẩn quốc gia năm 2022 là 64,3%. Có 05/07 xã đạt chuẩn nông thôn mới.';
    const said = (now: string) => earlierFindings(readText(now), then).map(({ rule }) => rule);
    const road = 'Tuyến đường Đoàn Văn Tố đã thi công được 75%';
    expect(said(`${road}, dự kiến hoàn thành trong quý II/2024.`)).toEqual(['earlier.deadline-moved']);
    expect(said(`${road}, dự kiến hoàn thành trong quý II/2023.`)).toEqual([]);
    expect(said(`${road}; do vướng mặt bằng, dự kiến hoàn thành trong quý II/2024.`)).toEqual([]);
    expect(said(`${road}, dự kiến khởi công cầu trong quý II/2024.`)).toEqual([]);
    expect(said('Tuyến đường Đoàn Văn Trà dự kiến hoàn thành trong quý II/2024.')).toEqual([]);
    expect(said('Có 04/07 xã đạt chuẩn nông thôn mới.')).toEqual(['earlier.went-back']);
    expect(said('Có 06/07 xã đạt chuẩn nông thôn mới. Có 04/07 xã đạt chuẩn nông thôn mới nâng cao.')).toEqual([]);
    const share = 'Tỷ lệ trường đạt chuẩn quốc gia là 61,4%.';
    expect(said(`${share} Tỷ lệ học sinh bỏ học giảm còn 0,62%.`)).toEqual(['earlier.went-back']);
    expect(said(`${share} Nguyên nhân là do sáp nhập trường.`)).toEqual([]);
  });
  it('a limit that is numbered, as what stands below a heading often is; not behind the next heading as high', () => {
    const one = 'Công tác lập quy hoạch chung, quy hoạch phân khu để làm cơ sở thu hút đầu tư còn chậm.';
    const two = 'Công tác giải phóng mặt bằng ở một số dự án còn chậm, người dân chưa đồng thuận với đơn giá.';
    const text = (heading: string) => `II. ${heading}\n\n1. ${one}\n\n2. ${two}\n\nIII. NHIỆM VỤ\n\n1. ${two}`;
    const said = (now: string, then: string) => earlierFindings(readText(now), then);
    expect(said(text('HẠN CHẾ'), text('HẠN CHẾ')).map(({ start }) => start)).toEqual(
      [one, two].map((limit) => text('HẠN CHẾ').indexOf(limit) - 3),
    );
    expect(said(text('KẾT QUẢ'), text('HẠN CHẾ'))).toEqual([]);
    expect(said(text('HẠN CHẾ'), text('KẾT QUẢ'))).toEqual([]);
    const below = `II. HẠN CHẾ, NGUYÊN NHÂN\n\n1. Hạn chế\n\n- ${one}\n\n2. Nguyên nhân\n\n- ${two}`;
    expect(said(below, below)).toHaveLength(2);
  });
  it('a limit word for word', () => {
    expect(
      rules('II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để làm cơ sở thu hút đầu tư còn chậm.'),
    ).toEqual(['earlier.same-limit']);
    expect(
      rules('II. HẠN CHẾ\n\n- Công tác lập quy hoạch chi tiết để làm cơ sở thu hút đầu tư đã được đẩy nhanh hơn.'),
    ).toEqual([]);
  });
});
