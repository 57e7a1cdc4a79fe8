import { describe, expect, it } from 'vitest';
import { againstRecords, type KnownRecords } from '#core/review/check/records.ts';
import { readText } from '#core/review/read-claims.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';

const WATER = 'Tỷ lệ người dân sử dụng nước sạch';
const KNOWN: KnownRecords = {
  home: 'thành phố Bắc Kạn',
  figures: [
    { name: WATER, unit: '%', value: '77', period: asPeriod('2022') },
    { name: WATER, unit: '%', value: '71', period: asPeriod('2021') },
    { name: WATER, unit: '%', value: '60', period: asPeriod('2022'), place: 'phường Huyền Tụng' },
    { name: 'Thu ngân sách', unit: 'đồng', value: '155500000000', period: asPeriod('2021') },
    { name: 'Số hộ kinh doanh', unit: 'hộ', value: '3888' },
    {
      name: 'Thu nhập bình quân đầu người',
      unit: 'đồng',
      value: '24500000',
      period: asPeriod('2022'),
      others: [{ who: 'Thống kê tỉnh', value: '24100000' }],
    },
    { name: 'Rừng', unit: 'ha', value: '5' },
  ],
  documents: [
    { symbol: '931/QĐ-UBND', day: asDay('2012-06-19') },
    { symbol: '08-NQ/TU' },
    { symbol: '12/QĐ-UBND', day: asDay('2012-06-19') },
    { symbol: '12/QĐ-UBND', day: asDay('2013-06-19') },
  ],
  names: [
    { name: 'phường Huyền Tụng', spellings: ['Huyện Tụng', 'phường Huyền Tụng'] },
    { name: 'thành phố Bắc Kạn', spellings: ['thị xã Bắc Kạn'] },
    { name: 'Công ty Vân Tùng', spellings: [] },
  ],
};

/** What the records say of a text: rule, words, what would stand instead, data; and how its figures stand to them. */
const heldIn = (text: string): string[] => {
  const { findings, held } = againstRecords(readText(text), KNOWN);
  const { agrees, differs, older, unknown } = held;
  return [
    ...findings.map(({ rule, start, end, suggestion, data = {} }) =>
      [rule, text.slice(start, end), ...(suggestion ? [`→ ${suggestion}`] : []), ...Object.values(data)].join(' | '),
    ),
    `${agrees.map(({ text: told, period }) => `${told} (${period})`).join(' + ') || 0} / ${differs} / ${older} / ${unknown}`,
  ];
};

describe('a figure of a period that is on record: what agrees / differs / is older / is unknown', () => {
  it.each([
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 77%.', ['77% (năm 2022) / 0 / 0 / 0']],
    [
      'Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 77,4%.',
      [
        'record.differs | 77,4% | → 77% | 77,4% | 77% | Tỷ lệ người dân sử dụng nước sạch | năm 2022 | 0,4 điểm phần trăm',
        '0 / 1 / 0 / 0',
      ],
    ],
    [
      'Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 76,95%.',
      [
        'record.differs | 76,95% | → 77% | 76,95% | 77% | Tỷ lệ người dân sử dụng nước sạch | năm 2022 | 0,05 điểm phần trăm',
        '0 / 1 / 0 / 0',
      ],
    ],
    [
      'Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 78%.',
      [
        'record.differs | 78% | → 77% | 78% | 77% | Tỷ lệ người dân sử dụng nước sạch | năm 2022 | 1 điểm phần trăm',
        '0 / 1 / 0 / 0',
      ],
    ],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2021 đạt 71%.', ['71% (năm 2021) / 0 / 0 / 0']],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2019 đạt 71%.', ['0 / 0 / 0 / 1']],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 77 hộ.', ['0 / 0 / 0 / 1']],
    ['Tỷ lệ người dân năm 2022 đạt 78%.', ['0 / 0 / 0 / 1']],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 77-78%.', ['0 / 0 / 0 / 0']],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 5/78%.', ['0 / 0 / 0 / 0']],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt trên 75%.', ['trên 75% (năm 2022) / 0 / 0 / 0']],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt hơn 77%.', ['hơn 77% (năm 2022) / 0 / 0 / 0']],
    [
      'Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt trên 78%.',
      [
        'record.differs | trên 78% | → 77% | trên 78% | 77% | Tỷ lệ người dân sử dụng nước sạch | năm 2022 | 1 điểm phần trăm',
        '0 / 1 / 0 / 0',
      ],
    ],
    [
      'Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt gần 75%.',
      [
        'record.differs | gần 75% | → 77% | gần 75% | 77% | Tỷ lệ người dân sử dụng nước sạch | năm 2022 | 2 điểm phần trăm',
        '0 / 1 / 0 / 0',
      ],
    ],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt từ 75% trở lên.', ['từ 75% trở lên (năm 2022) / 0 / 0 / 0']],
    ['Tỷ lệ người dân sử dụng nước sạch tăng; năm 2022 đạt 78%.', ['0 / 0 / 0 / 1']],
  ])('%s', (text, expected) => expect(heldIn(text)).toEqual(expected));
});

describe('within the digits in which it is told', () => {
  it.each([
    ['Thu ngân sách năm 2021 đạt 155,5 tỷ đồng.', ['155,5 tỷ đồng (năm 2021) / 0 / 0 / 0']],
    ['Thu ngân sách năm 2021 đạt 155 tỷ đồng.', ['155 tỷ đồng (năm 2021) / 0 / 0 / 0']],
    ['Thu ngân sách năm 2021 đạt 156 tỷ đồng.', ['156 tỷ đồng (năm 2021) / 0 / 0 / 0']],
    [
      'Thu ngân sách năm 2021 đạt 154 tỷ đồng.',
      [
        'record.differs | 154 tỷ đồng | → 155,5 tỷ đồng | 154 tỷ đồng | 155,5 tỷ đồng | Thu ngân sách | năm 2021 | 1,5 tỷ đồng',
        '0 / 1 / 0 / 0',
      ],
    ],
    [
      'Thu ngân sách năm 2021 đạt 155,4 tỷ đồng.',
      [
        'record.differs | 155,4 tỷ đồng | → 155,5 tỷ đồng | 155,4 tỷ đồng | 155,5 tỷ đồng | Thu ngân sách | năm 2021 | 0,1 tỷ đồng',
        '0 / 1 / 0 / 0',
      ],
    ],
    ['Thu ngân sách năm 2021 đạt 155.500 triệu đồng.', ['155.500 triệu đồng (năm 2021) / 0 / 0 / 0']],
    [
      'Thu ngân sách năm 2021 đạt 155.501 triệu đồng.',
      [
        'record.differs | 155.501 triệu đồng | → 155.500 triệu đồng | 155.501 triệu đồng | 155.500 triệu đồng | Thu ngân sách | năm 2021 | 1 triệu đồng',
        '0 / 1 / 0 / 0',
      ],
    ],
    ['Thu ngân sách năm 2021 đạt 155.500.000.000 đồng.', ['155.500.000.000 đồng (năm 2021) / 0 / 0 / 0']],
  ])('%s', (text, expected) => expect(heldIn(text)).toEqual(expected));
});

describe('a figure without a period', () => {
  it.each([
    ['Tỷ lệ người dân sử dụng nước sạch đạt 77%.', ['77% (năm 2022) / 0 / 0 / 0']],
    [
      'Tỷ lệ người dân sử dụng nước sạch đạt 71%.',
      ['record.older | 71% | 71% | 77% | Tỷ lệ người dân sử dụng nước sạch | năm 2022', '0 / 0 / 1 / 0'],
    ],
    [
      'Tỷ lệ người dân sử dụng nước sạch đạt 78%.',
      [
        'record.differs | 78% | → 77% | 78% | 77% | Tỷ lệ người dân sử dụng nước sạch | năm 2022 | 1 điểm phần trăm',
        '0 / 1 / 0 / 0',
      ],
    ],
    ['Thu ngân sách 75,94 tỷ đồng.', ['0 / 0 / 0 / 1']],
    ['Thu ngân sách 155,5 tỷ đồng.', ['0 / 0 / 0 / 1']],
    ['Số hộ kinh doanh là 3.888 hộ.', ['0 / 0 / 0 / 1']],
    ['Số hộ kinh doanh là 3.889 hộ.', ['0 / 0 / 0 / 1']],
    ['Có 3.889 hộ kinh doanh.', ['0 / 0 / 0 / 1']],
    ['Rừng có 6 ha.', ['0 / 0 / 0 / 1']],
  ])('%s', (text, expected) => expect(heldIn(text)).toEqual(expected));
});

describe('a figure of a place', () => {
  it.each([
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 tại phường Huyền Tụng đạt 60%.', ['60% (năm 2022) / 0 / 0 / 0']],
    [
      'Tỷ lệ người dân sử dụng nước sạch năm 2022 tại phường Huyền Tụng đạt 61%.',
      [
        'record.differs | 61% | → 60% | 61% | 60% | Tỷ lệ người dân sử dụng nước sạch | năm 2022 | 1 điểm phần trăm',
        '0 / 1 / 0 / 0',
      ],
    ],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 tại phường Đức Xuân đạt 61%.', ['0 / 0 / 0 / 1']],
    [
      'Tỷ lệ người dân sử dụng nước sạch năm 2022 tại thành phố Bắc Kạn đạt 78%.',
      [
        'record.differs | 78% | → 77% | 78% | 77% | Tỷ lệ người dân sử dụng nước sạch | năm 2022 | 1 điểm phần trăm',
        '0 / 1 / 0 / 0',
      ],
    ],
    ['Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 60%.', ['60% (năm 2022) / 0 / 0 / 0']],
  ])('%s', (text, expected) => expect(heldIn(text)).toEqual(expected));
});

describe('what is held against a result is none itself', () => {
  it.each([
    [
      'Thu ngân sách năm 2021 đạt 155,5 tỷ đồng, tăng 4% so với 149,5 tỷ đồng.',
      ['155,5 tỷ đồng (năm 2021) / 0 / 0 / 2'],
    ],
    [
      'Thu ngân sách năm 2021 đạt 155,5 tỷ đồng, bằng 104% kế hoạch (150 tỷ đồng).',
      ['155,5 tỷ đồng (năm 2021) / 0 / 0 / 2'],
    ],
    ['Thu ngân sách năm 2021 so với dự toán tỉnh giao 160 tỷ đồng.', ['0 / 0 / 0 / 1']],
    ['Thu ngân sách năm 2021 cùng kỳ năm trước 140 tỷ đồng.', ['0 / 0 / 0 / 1']],
    ['Thu ngân sách năm 2021 theo mục tiêu đề ra là 140 tỷ đồng.', ['0 / 0 / 0 / 1']],
    ['Thu ngân sách năm 2021 theo chỉ tiêu được giao năm 140 tỷ đồng.', ['0 / 0 / 0 / 1']],
    ['Thu ngân sách năm 2021 theo kế hoạch mới 140 tỷ đồng.', ['0 / 0 / 0 / 1']],
    [
      'Thu ngân sách năm 2021 đạt 157 tỷ đồng, trong đó 155,5 tỷ đồng nội địa.',
      ['155,5 tỷ đồng (năm 2021) / 0 / 0 / 1'],
    ],
  ])('%s', (text, expected) => expect(heldIn(text)).toEqual(expected));
});

describe('what two agencies tell otherwise', () => {
  it.each([
    [
      'Thu nhập bình quân đầu người năm 2022 đạt 24,5 triệu đồng.',
      [
        'record.told-otherwise | 24,5 triệu đồng | 24,5 triệu đồng | Thu nhập bình quân đầu người | năm 2022 | Thống kê tỉnh | 24,1 triệu đồng | 0,4 triệu đồng',
        '24,5 triệu đồng (năm 2022) / 0 / 0 / 0',
      ],
    ],
    [
      'Thu nhập bình quân đầu người năm 2022 đạt 24,5 triệu đồng (Thống kê tỉnh: 24,1 triệu đồng).',
      ['24,5 triệu đồng (năm 2022) / 0 / 0 / 1'],
    ],
    [
      'Thu nhập bình quân đầu người năm 2022 đạt 25 triệu đồng.',
      [
        'record.told-otherwise | 25 triệu đồng | 25 triệu đồng | Thu nhập bình quân đầu người | năm 2022 | Thống kê tỉnh | 24,1 triệu đồng | 0,9 triệu đồng',
        '25 triệu đồng (năm 2022) / 0 / 0 / 0',
      ],
    ],
    ['Thu nhập bình quân đầu người năm 2022 đạt 24 triệu đồng.', ['24 triệu đồng (năm 2022) / 0 / 0 / 0']],
  ])('%s', (text, expected) => expect(heldIn(text)).toEqual(expected));
});

describe('documents', () => {
  it.each([
    ['Quyết định số 931/QĐ-UBND ngày 19/6/2012.', ['0 / 0 / 0 / 0']],
    [
      'Quyết định số 931/QĐ-UBND ngày 18/6/2012.',
      [
        'record.document-day | Quyết định số 931/QĐ-UBND ngày 18/6/2012 | 931/QĐ-UBND | 18/6/2012 | 19/6/2012',
        '0 / 0 / 0 / 0',
      ],
    ],
    ['Quyết định số 931/QĐ-UBND năm 2012.', ['0 / 0 / 0 / 0']],
    ['Quyết định số 931/QĐ-UBND.', ['0 / 0 / 0 / 0']],
    ['Nghị quyết số 08-NQ/TU ngày 20/4/2021.', ['0 / 0 / 0 / 0']],
    ['Quyết định số 12/QĐ-UBND ngày 19/6/2013.', ['0 / 0 / 0 / 0']],
    [
      'Quyết định số 12/QĐ-UBND ngày 19/6/2014.',
      [
        'record.document-day | Quyết định số 12/QĐ-UBND ngày 19/6/2014 | 12/QĐ-UBND | 19/6/2014 | 19/6/2012',
        '0 / 0 / 0 / 0',
      ],
    ],
    [
      'Quyết định số 932/QĐ-UBND. Quyết định số 932/QĐ-UBND.',
      ['record.unknown-document | Quyết định số 932/QĐ-UBND | 932/QĐ-UBND | 931/QĐ-UBND', '0 / 0 / 0 / 0'],
    ],
    ['Quyết định số 5/NQ-HĐND.', ['record.unknown-document | Quyết định số 5/NQ-HĐND | 5/NQ-HĐND | ', '0 / 0 / 0 / 0']],
    ['Nghị quyết 08 của tỉnh.', ['0 / 0 / 0 / 0']],
  ])('%s', (text, expected) => expect(heldIn(text)).toEqual(expected));
});

describe('names', () => {
  it.each([
    ['Tại phường Huyền Tụng.', ['0 / 0 / 0 / 0']],
    [
      'Tại phường Huyện Tụng.',
      ['record.name | phường Huyện Tụng | phường Huyện Tụng | phường Huyền Tụng', '0 / 0 / 0 / 0'],
    ],
    [
      'Tại phường Huyện Tụng, phường Huyện Tụng.',
      ['record.name | phường Huyện Tụng | phường Huyện Tụng | phường Huyền Tụng', '0 / 0 / 0 / 0'],
    ],
    [
      'Tại phường Huyền Tung.',
      ['record.name | phường Huyền Tung | phường Huyền Tung | phường Huyền Tụng', '0 / 0 / 0 / 0'],
    ],
    ['Tại phường HUYỀN TỤNG.', ['0 / 0 / 0 / 0']],
    ['Tại phường Đức Xuân.', ['0 / 0 / 0 / 0']],
    ['Tại thị xã Bắc Kạn.', ['0 / 0 / 0 / 0']],
    ['Tại xã Huyền Tụng.', ['0 / 0 / 0 / 0']],
    ['Công ty Vân Tung.', ['record.name | Công ty Vân Tung | Công ty Vân Tung | Công ty Vân Tùng', '0 / 0 / 0 / 0']],
    ['Công ty Vân Tùng.', ['0 / 0 / 0 / 0']],
    ['UBND phường Huyện Tụng.', ['0 / 0 / 0 / 0']],
  ])('%s', (text, expected) => expect(heldIn(text)).toEqual(expected));
});
