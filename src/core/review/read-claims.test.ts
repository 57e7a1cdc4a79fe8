import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '#core/review/claim.ts';
import { readClaims } from '#core/review/read-claims.ts';
import { OTHER_KEYS } from '#testing/review/keys/others.ts';
import { SEED_NAMES } from '#testing/review/keys/seed-names.ts';
import { SEED_KEY } from '#testing/review/keys/seed.ts';
import { UNSEEN_KEYS } from '#testing/review/keys/unseen.ts';
import { readMarked, valueOf } from '#testing/review/marked-text.ts';
import { scoreKeys, sharesOf } from '#testing/review/score-keys.ts';

const FIGURES: readonly ClaimKind[] = ['quantity', 'percentage', 'date', 'period', 'citation'];
const of = (text: string, kind: ClaimKind) => readClaims(text).filter((claim) => claim.kind === kind);

describe('claims, against keys made by hand', () => {
  it.each(Object.entries({ seed: SEED_KEY, ...OTHER_KEYS, ...UNSEEN_KEYS }))('%s', (_, texts) => {
    const { kinds, differences } = scoreKeys(texts, FIGURES, readClaims);
    for (const score of kinds.values()) {
      const { precision, recall } = sharesOf(score);
      expect(
        [precision, recall].every((share) => share >= 0.97),
        differences.join('\n'),
      ).toBe(true);
    }
  });
});

it.each([
  ['place', 0.96, 0.96],
  ['agency', 1, 1],
  ['party', 1, 1],
  ['work', 0.94, 0.88],
] as const)('names in the seed report, %s: precision at least %d, recall %d', (kind, least, most) => {
  const { kinds, differences } = scoreKeys(SEED_NAMES, [kind], readClaims);
  const { precision, recall } = sharesOf(kinds.get(kind)!);
  expect([precision >= least, recall >= most], differences.join('\n')).toEqual([true, true]);
});

describe('places that a figure counts', () => {
  it.each([
    ['4 phường nội thị (Đức Xuân, Sông Cầu và Phùng Chí Kiên) đã phủ kín', ['Đức Xuân', 'Sông Cầu', 'Phùng Chí Kiên']],
    ['3 xã (An Thạnh 1, An Thạnh 3)', ['An Thạnh 1', 'An Thạnh 3']],
    ['4 phường nội thị (theo Quyết định của UBND tỉnh)', []],
    ['12 xã (UBND tỉnh, Sở Xây dựng)', []],
    ['45 hộ (Nguyễn Văn A, Trần Thị B)', []],
  ])('%s', (text, names) => expect(of(text, 'place').map(({ value }) => value)).toEqual(names));
});

describe('what stands around a figure', () => {
  it('words of approximation, also where they stand a few words away', () => {
    expect(of('đã huy động trên 500 tỷ đồng', 'quantity')[0]).toMatchObject({ approximation: ['over'], scale: 9 });
    expect(of('dự kiến năm 2023 thu 260 tỷ đồng', 'quantity')[0]).toMatchObject({ approximation: ['expected'] });
    expect(of('ước tính kinh phí khoảng hơn 5 tỷ đồng', 'quantity')[0]).toMatchObject({
      approximation: ['estimated', 'about', 'more-than'],
    });
  });
  it('the period of its own clause, never the one it is compared with', () => {
    const [first, second] = of('Năm 2021 thu 155,5 tỷ đồng; năm 2022 thu 153,1 tỷ đồng.', 'quantity');
    expect([first?.period, second?.period]).toEqual(['2021', '2022']);
    expect(of('Xuất khẩu tăng 8,6% so với cùng kỳ năm 2023.', 'percentage')[0]?.period).toBeUndefined();
    expect(of('đạt bình quân 77% (năm 2022)', 'percentage')[0]?.period).toBe('2022');
  });
  it('what it is of', () => {
    expect(of('Tỷ lệ người dân sử dụng nước sạch đạt 77%', 'percentage')[0]?.subject).toBe(
      'Tỷ lệ người dân sử dụng nước sạch',
    );
    expect(of('được 01 cổng chào', 'quantity')[0]?.subject).toBe('cổng chào');
  });
  it('growth with its way and what it is measured against', () => {
    expect(of('kim ngạch tăng 16,98% so với cùng kỳ', 'growth')[0]).toMatchObject({
      direction: 'up',
      against: 'so với cùng kỳ',
      value: '16.98',
    });
    expect(of('giảm 20,9%', 'growth')[0]).toMatchObject({ direction: 'down' });
  });
  it('a number that names is none', () => {
    for (const text of [
      'tại tổ 5 phường Sông Cầu',
      'Điều 12 khoản 3',
      'khóa XIII, kỳ họp thứ 4',
      'phân khu N8',
      'Covid-19',
      'Quốc lộ 3',
      '11B',
      'lớp 5',
    ])
      expect(of(text, 'quantity')).toEqual([]);
  });
  it('whose it is says nothing of how much', () => {
    const [told] = of('thu từ ngân sách cấp trên 402 triệu đồng', 'quantity');
    expect(told).toMatchObject({ value: '402000000', text: '402 triệu đồng' });
    expect(told?.approximation).toBeUndefined();
  });
  it('a notation of elsewhere is read and said to be one', () => {
    expect(of('thu 155.5 tỷ đồng', 'quantity')[0]).toMatchObject({ value: '155500000000', notation: 'point-decimals' });
    expect(of('có 1,234,567 hộ', 'quantity')[0]).toMatchObject({ value: '1234567', notation: 'comma-thousands' });
  });
});

describe('cited documents', () => {
  it('take their day and issuer from behind, or from the words before', () => {
    expect(of('Quyết định số 298/QĐ-UBND ngày 05/03/2021 của UBND tỉnh về việc', 'citation')[0]).toMatchObject({
      value: '298/QĐ-UBND',
      family: 'typed',
      documentType: 'Quyết định',
      day: '2021-03-05',
      issuer: 'UBND tỉnh',
    });
    expect(
      of('Ngày 25/10/2022, Ban Thường vụ Tỉnh ủy ban hành Nghị quyết số 29-NQ/TU về phát triển', 'citation')[0],
    ).toMatchObject({
      day: '2022-10-25',
      issuer: 'Ban Thường vụ Tỉnh ủy',
    });
  });
  it('laws by their names, documents by kind and number alone', () => {
    expect(of('theo Luật Đất đai năm 2024 và Hiến pháp năm 2013', 'citation').map(valueOf)).toEqual([
      'Luật Đất đai 2024',
      'Hiến pháp 2013',
    ]);
    expect(of('theo tinh thần Nghị quyết 02 của Chính phủ', 'citation')[0]).toMatchObject({
      value: '02',
      issuer: 'Chính phủ',
    });
    expect(of('thực hiện 02 nghị quyết', 'citation')).toEqual([]);
  });
  it('of a list each inherits the kind', () => {
    expect(
      of('tại các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và 14/QĐ-UBND', 'citation').map((one) => one.documentType),
    ).toEqual(['Quyết định', 'Quyết định', 'Quyết định']);
  });
});

describe('names', () => {
  it.each([
    ['agency', 'giao Sở Văn hóa, Thể thao và Du lịch chủ trì', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['agency', 'UBND tỉnh Bắc Kạn phê duyệt', 'UBND tỉnh Bắc Kạn'],
    [
      'party',
      'do Công ty Cổ phần Đầu tư và Xây dựng Vân Tùng làm chủ đầu tư',
      'Công ty Cổ phần Đầu tư và Xây dựng Vân Tùng',
    ],
    ['work', 'Công trình Đường Bản Đồn - Mai Hiên, phường Xuất Hóa', 'Công trình Đường Bản Đồn - Mai Hiên'],
    ['place', 'tại tổ 11B phường Sông Cầu', 'tổ 11B phường Sông Cầu'],
  ] as const)('%s in “%s”', (kind, text, name) => expect(of(text, kind).map((one) => one.value)).toEqual([name]));
  it('society in capitals is no commune', () => {
    expect(of('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'place')).toEqual([]);
    expect(of('PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023', 'place')).toEqual([]);
    expect(of('tại xã Hội Sơn', 'place').map((one) => one.value)).toEqual(['xã Hội Sơn']);
  });
  it('what a figure is of never begins within a day', () => {
    const text = `Công văn số 3619/BKHĐT ngày 30/5/2018 của ${'Bộ Kế hoạch và Đầu tư '.repeat(2)}về kế hoạch sơ kết 3 năm.`;
    expect(of(text, 'quantity').map((one) => one.subject)).toEqual([expect.stringMatching(/^\p{L}/u)]);
  });
  it('places of a list each', () => {
    expect(of('qua các phường Xuất Hóa, Sông Cầu và Đức Xuân', 'place').map((one) => one.value)).toEqual([
      'phường Xuất Hóa',
      'Sông Cầu',
      'Đức Xuân',
    ]);
  });
});

describe('deadlines', () => {
  it('are times that lie ahead', () => {
    expect(of('dự kiến hoàn thành ngày 30/6/2023', 'deadline')[0]).toMatchObject({
      value: '2023-06-30',
      text: 'dự kiến hoàn thành ngày 30/6/2023',
    });
    expect(of('đã hoàn thành đưa vào sử dụng ngày 30/12/2022', 'deadline')).toEqual([]);
    expect(of('kế hoạch trung hạn giai đoạn 2021-2025', 'deadline')).toEqual([]);
  });
});

describe('the build of a text', () => {
  const text = 'I. KẾT QUẢ\n\n1. Thu ngân sách\n\n- Năm 2022 thu 5 tỷ đồng¹.\n\n¹ Không kể ghi thu.';
  it('headings, members of lists, footnotes and their marks', () => {
    expect(of(text, 'heading').map(({ value, level, subject }) => [value, level, subject])).toEqual([
      ['I', 1, 'KẾT QUẢ'],
      ['1', 2, 'Thu ngân sách'],
    ]);
    expect(of(text, 'list')).toHaveLength(1);
    expect(of(text, 'footnote').map(({ role, value }) => [role, value])).toEqual([
      ['mark', '¹'],
      ['note', '¹'],
    ]);
  });
  it('a sentence goes on behind a page, and behind a footnote in the middle of it', () => {
    const broken = `${'Trong thời gian qua thành phố thường xuyên rà soát, điều chỉnh cục bộ quy hoạch chung '.repeat(2)}với diện tích\n\n¹ Giám sát về quản lý vỉa hè.\n\n12\n\nkhoảng 70 ha đất công nghiệp.`;
    const [figure] = of(broken, 'quantity');
    expect(figure).toMatchObject({ value: '70', text: 'khoảng 70 ha' });
    expect(figure?.subject).toContain('diện tích');
  });
});

/** A text with its lines broken as a scan breaks them. */
const wrapped = (text: string, width: number): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
};

describe('laws of reading', () => {
  const texts = Object.values({ seed: SEED_KEY, ...OTHER_KEYS, ...UNSEEN_KEYS })
    .flat()
    .map((one) => readMarked(one).text);
  it('offsets are code points, and the words stand there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom('', '𝒜 ', '🏛🏛 '), (text, before) => {
        const points = [...(before + text)];
        for (const claim of readClaims(before + text).filter(({ kind }) => kind === 'quantity' || kind === 'date'))
          expect(points.slice(claim.start, claim.end).join('').replaceAll(/\s+/gu, ' ')).toBe(
            claim.text.replaceAll(/\s+/gu, ' '),
          );
      }),
    );
  });
  it('a line break says nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts.filter((text) => !text.includes('\n'))),
        fc.integer({ min: 38, max: 90 }),
        (text, width) => {
          const figures = (one: string) =>
            readClaims(one)
              .filter(({ kind }) => kind === 'quantity' || kind === 'date' || kind === 'citation')
              .map(valueOf);
          expect(figures(wrapped(text, width))).toEqual(figures(text));
        },
      ),
    );
  });
  it('any text is read without a fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void readClaims(text)));
  });
});

describe('figures as they stand in texts of all kinds', () => {
  const figures = (text: string) =>
    readClaims(text)
      .filter(({ kind }) => kind === 'quantity' || kind === 'percentage')
      .map(valueOf);
  it.each([
    ['a word and a number without their space', 'Thu tăng1,36%; chi giảm12,5%.', ['1.36 %', '12.5 %']],
    ['names with figures are none', 'Tuyến N8, bệnh H5N1, Covid-19, QL3B, ĐT252.', []],
    ['a range over the end of a line', 'Đạt chỉ tiêu 7% -\n10% đề ra.', ['7..10 %']],
    [
      'a range behind a verb',
      'Dịch vụ chiếm 59,1% đến 59,4%, đạt 80 triệu đồng đến 90 triệu đồng.',
      ['59.1..59.4 %', '80000000..90000000 đồng'],
    ],
    ['two figures that rise are no range', 'Năm 2021 có 5 xã đến 7 xã.', ['5 xã', '7 xã']],
    ['an hour of the day', 'Vào hồi 07h 30 phút và 7h15 phút sáng.', []],
    ['a length of time is one', 'Chạy 2 giờ 30 phút.', ['2 giờ', '30 phút']],
    [
      'so many heads that something is told for',
      'Số giường bệnh trên 10.000 dân đạt 29; bác sĩ trên 1 vạn dân là 7.',
      [],
    ],
    ['more than so many heads', 'Phục vụ trên 10.000 dân, có trên 10.000 dân.', ['10000 dân', '10000 dân']],
    ['what is told for so many heads, with its adjective', 'Có 7,7 bác sĩ công lập/vạn dân.', ['7.7 bác sĩ/vạn dân']],
    [
      'thousands parted by spaces',
      'Gieo 374 000 ha, vốn 1 234 567 đồng, 12 500,5 tấn.',
      ['374000 ha', '1234567 đồng', '12500.5 tấn'],
    ],
    ['two shares that are compared', 'Tốc độ cao hơn của tỉnh (13,86/9,15%).', ['13.86/9.15 %']],
    ['the number of an item', '- 1 Luật Nhà ở 2014\n- 3 Khuôn viên mới', []],
    [
      'a count at the beginning of an item',
      '- 3 nghị quyết của tỉnh\n- 12 Nghị quyết',
      ['3 nghị quyết', '12 nghị quyết'],
    ],
    ['a year and a number are two', 'Năm 2020 150 ha; tổ 5 120 hộ; 12 1500 ha.', ['150 ha', '120 hộ', '1500 ha']],
  ])('%s', (_, text, expected) => expect(figures(text)).toEqual(expected));
  it('months of the year are a time, also where they begin a clause', () => {
    const periods = (text: string) =>
      readClaims(text).flatMap(({ kind, text: words }) => (kind === 'period' ? [words] : []));
    expect(periods('6 tháng, khám 10 lượt. So với tháng trước,10 tháng vẫn tăng.')).toEqual(['6 tháng', '10 tháng']);
    expect(periods('Thời hạn: 6 tháng. Thi công, 6 tháng kể từ khi khởi công. Trẻ 9 tháng tuổi.')).toEqual([]);
  });
});

describe('days and documents as they stand in texts of all kinds', () => {
  const told = (text: string, kind: string) =>
    readClaims(text).flatMap((claim) => (claim.kind === kind ? [[claim.text, valueOf(claim), claim.day]] : []));
  it.each([
    ['ngày 07 tháng 12 năm2010', '2010-12-07'],
    ['ngày 19/8/19999', ''],
    ['ngày 19/8/199', ''],
    ['ngày 19/8/99', ''],
  ])('the day “%s”', (text, value) => expect(told(`Vào ${text}, đã họp.`, 'date')).toEqual([[text, value, undefined]]));
  it.each([
    [
      'Luật Công nghệ thông\ntin ngày 29 tháng 6 năm 2006',
      ['Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006', 'Luật Công nghệ thông tin 2006', '2006-06-29'],
    ],
    ['Luật bảo vệ môi trường 2014', ['Luật bảo vệ môi trường 2014', 'Luật bảo vệ môi trường 2014', undefined]],
    ['Luật Chăn gà năm 2018', ['Luật Chăn gà năm 2018', 'Luật Chăn gà 2018', undefined]],
    [
      'Luật Đầu tư công số 49/2014/QH13 ngày 18/6/2014',
      ['Luật Đầu tư công số 49/2014/QH13 ngày 18/6/2014', '49/2014/QH13', '2014-06-18'],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở ngày 22/11/2019',
      [
        'Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở ngày 22/11/2019',
        'Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở 2019',
        '2019-11-22',
      ],
    ],
  ])('the law “%s” is one citation', (text, expected) =>
    expect(told(`Căn cứ ${text};`, 'citation')).toEqual([expected]),
  );
  it.each([
    ['Nghị định số 61/2018/NĐCP ngày 23/4/2018', '61/2018/NĐ-CP'],
    ['Thông tư số 01/2018/TTVPCP', '01/2018/TT-VPCP'],
    ['Quyết định số 2468/QĐUBND', '2468/QĐ-UBND'],
    ['Nghị quyết số 30c/NQCP', '30c/NQ-CP'],
    ['Công văn 285/CCTTHC', '285/CCTTHC'],
  ])('a symbol that has lost its hyphen, “%s”', (text, value) =>
    expect(readClaims(`Theo ${text}.`).find(({ kind }) => kind === 'citation')?.value).toBe(value),
  );
  it('a law that is only spoken of is none where nobody knows its name', () => {
    expect(
      told('Luật Chăn gà đã được tuyên truyền; luật nhà ở là gì; Luật sư Nguyễn Văn A dự họp năm 2018.', 'citation'),
    ).toEqual([]);
  });
  it('the issuer behind a comma', () => {
    const [found] = readClaims('Nghị quyết số 25-NQ/TW ngày 25-7-2008, của Ban Chấp hành Trung ương, về thanh niên.');
    expect(found).toMatchObject({ day: '2008-07-25', issuer: 'Ban Chấp hành Trung ương' });
  });
});

describe('what a figure is of', () => {
  const subjects = (text: string) =>
    readClaims(text)
      .filter(({ kind }) => kind === 'quantity' || kind === 'percentage')
      .map(({ text: words, subject }) => [words, subject]);
  it.each([
    ['Đáng chú ý là thu ngân sách đạt 12 tỷ đồng.', ['thu ngân sách']],
    ['Nổi bật nhất là thu ngân sách đạt 12 tỷ đồng.', ['thu ngân sách']],
    ['Trong đó đáng chú ý, thu ngân sách đạt 12 tỷ đồng.', ['thu ngân sách']],
    ['Xã đặc biệt khó khăn được hỗ trợ 12 tỷ đồng.', ['Xã đặc biệt khó khăn được hỗ trợ']],
    ['Thu ngân sách bằng 90% dự toán và bằng 110% cùng kỳ.', ['Thu ngân sách', 'Thu ngân sách']],
    ['Thu ngân sách đạt 12 tỷ đồng và tăng 5%, chiếm 3% toàn tỉnh.', Array(3).fill('Thu ngân sách')],
    ['Thu ngân sách đạt 12 tỷ đồng và chi ngân sách đạt 9 tỷ đồng.', ['Thu ngân sách', 'chi ngân sách']],
    ['Thu ngân sách đạt 12 tỷ đồng. Đạt 90% dự toán.', ['Thu ngân sách', undefined]],
    ['Tổng sản phẩm (GRDP) tăng 7,5%.', ['Tổng sản phẩm']],
    ['Tổng đàn lợn ước đạt 25.000 con, tăng 2%.', ['Tổng đàn lợn', 'Tổng đàn lợn']],
    ['Thành phố có 8 phường, gồm 3 phường mới.', ['phường', 'phường mới']],
    ['Thu hút vốn đạt 2 tỷ đồng, gấp 1,5 lần năm trước.', ['Thu hút vốn', 'Thu hút vốn']],
  ])('%s', (text, expected) => expect(subjects(text).map(([, subject]) => subject)).toEqual(expected));
});

describe('hostile texts of 300 kB are read in linear time', () => {
  const LETTERS = 300_000;
  it.each([
    ['digits', '1'],
    ['groups', '1.'],
    ['commas', '1,2'],
    ['spaces', '  '],
    ['newlines', '\n'],
    ['brackets', '(('],
    ['dashes', '- '],
    ['symbols', '1/QĐ-'],
    ['capitals', 'Nguyễn '],
    ['companies', 'Công ty '],
    ['places', 'phường A, '],
    ['ranges', 'từ 1 đến '],
    ['dates', '1/2/'],
    ['years', '2021, '],
    ['units', 'tỷ '],
    ['mixed', '1 tỷ 1 triệu '],
    ['approximations', 'khoảng hơn '],
    ['notes', '¹ '],
    ['headings', '1.1. A\n'],
    ['rows', '|a|'],
    ['tabs', 'a\tb\tc\n'],
    ['laws', 'Luật Đất đai '],
    ['pairs', '𝒜'],
    ['agencies', 'UBND tỉnh '],
    ['fields', 'Sở Văn hóa, Thể thao và '],
    ['rates', '1 đồng/'],
  ])('%s', (_, unit) => {
    const text = unit.repeat(LETTERS / unit.length);
    const before = process.cpuUsage();
    readClaims(text);
    // Time of the processor, for others share the machine: about a second; what runs away takes minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(12_000_000);
  });
});

describe('tables', () => {
  const told = (text: string) =>
    readClaims(text)
      .filter(({ kind }) => kind === 'quantity' || kind === 'percentage')
      .map((claim) => [valueOf(claim), claim.subject]);
  it('cells have the unit of their column, or of the words above; numbers of rows are none', () => {
    const text =
      'Bảng 1. Thu ngân sách (ĐVT: triệu đồng)\n\nTT\tChỉ tiêu\tKế hoạch\tTỷ lệ\n1\tThu nội địa\t850.000\t48,5%\n2\tThu khác\t9.100\t45,5%';
    expect(told(text)).toEqual([
      ['850000000000 đồng', 'Thu nội địa'],
      ['48.5 %', 'Thu nội địa'],
      ['9100000000 đồng', 'Thu khác'],
      ['45.5 %', 'Thu khác'],
    ]);
  });
  it('the unit of a row stands in a column of its own, or behind its name', () => {
    expect(
      told('| TT | Chỉ tiêu | Đơn vị | Năm 2019 |\n| 1 | Dân số | nghìn người | 16,6 |\n| 2 | Nghèo | % | 4,5 |'),
    ).toEqual([
      ['16600 người', 'Dân số'],
      ['4.5 %', 'Nghèo'],
    ]);
    expect(
      told(
        '| Chỉ tiêu | Năm 2018 | Ghi chú |\n| Xuất khẩu (triệu USD) | 864 | Đạt |\n| GRDP (giá 2010) (%) | -4,1 | |',
      ),
    ).toEqual([
      ['864000000 USD', 'Xuất khẩu'],
      ['-4.1 %', 'GRDP (giá 2010)'],
    ]);
  });
  it('the unit of a column goes before that of the row', () => {
    expect(told('| Đường | Vốn (tỷ đồng) | Dài |\n| Đường A (km) | 5 | 2,5 |')).toEqual([
      ['5000000000 đồng', 'Đường A'],
      ['2.5 km', 'Đường A'],
    ]);
  });
  it('cells with a range or a bound', () => {
    const text =
      '| Chỉ tiêu (%) | KH |\n| Tăng (%) | 7,5-8,0 |\n| Giá (%) | Khoảng 4 |\n| Cân (%) | < 7,6 |\n| Kỳ (%) | 2021-2025 |';
    expect(told(text)).toEqual([
      ['7.5..8.0 %', 'Tăng'],
      ['4 %', 'Giá'],
      ['7.6 %', 'Cân'],
    ]);
  });
  it('a cell has the period of its column, also where its head stands in two rows', () => {
    const periods = (text: string) =>
      readClaims(text).flatMap(({ kind, text: words, period }) => (kind === 'quantity' ? [[words, period]] : []));
    expect(
      periods(
        '| Chỉ tiêu (ha) | Năm 2021 | Kế hoạch 2022 | 2021/2022 |\n| (1) | (2) | (3) | (4) |\n| Lúa | 10,5 | 11 | 12 |',
      ),
    ).toEqual([
      ['10,5', '2021'],
      ['11', '2022'],
      ['12', undefined],
    ]);
    expect(
      periods(
        '| Công trình | Vốn (tỷ đồng) | | Dài |\n| | 2021 | 2022 | km |\n| Cầu A | 5 | 6 | 7 |\n| Cầu B | 8 | 9 | 1 |',
      ),
    ).toEqual([
      ['5', '2021'],
      ['6', '2022'],
      ['7', undefined],
      ['8', '2021'],
      ['9', '2022'],
      ['1', undefined],
    ]);
  });
  it('columns that only spaces part', () => {
    const text =
      'Chỉ tiêu 2020 2021 2022\nBác sĩ trên 1 vạn dân 16,2 17,2 18\nGiá trị gia tăng Tỷ đồng 29.315,3 32.239,9 34.850';
    expect(
      readClaims(text).flatMap((claim) =>
        claim.kind === 'quantity' ? [[valueOf(claim), claim.period, claim.subject]] : [],
      ),
    ).toEqual([
      ['16.2', '2020', 'Bác sĩ trên 1 vạn dân'],
      ['17.2', '2021', 'Bác sĩ trên 1 vạn dân'],
      ['18', '2022', 'Bác sĩ trên 1 vạn dân'],
      ['29315300000000 đồng', '2020', 'Giá trị gia tăng'],
      ['32239900000000 đồng', '2021', 'Giá trị gia tăng'],
      ['34850000000000 đồng', '2022', 'Giá trị gia tăng'],
    ]);
  });
  it.each([
    ['a sentence alone', 'Đã làm trong các năm 2020 2021 2022\nđạt kết quả tốt.'],
    ['one number by its groups', 'Tổng vốn là 1 234 567\nThu là 2 345 678\n'],
    ['two numbers', 'Xã A 12 15\nXã B 13 16'],
  ])('no columns: %s', (_, text) => expect(readClaims(text).filter(({ kind }) => kind === 'table')).toEqual([]));
  it('without a unit a range of numbers is none', () => {
    expect(told('| Nội dung | Số |\n| Khoản | 3-5 |')).toEqual([]);
  });
  it('in Markdown', () => {
    const text = '| Công trình | Tổng mức (tỷ đồng) | Tỷ lệ (%) |\n|---|---|---|\n| Cầu Đới Kỳ | 252,5 | 48 |';
    expect(told(text)).toEqual([
      ['252500000000 đồng', 'Cầu Đới Kỳ'],
      ['48 %', 'Cầu Đới Kỳ'],
    ]);
  });
});

describe('what a scan makes of a text', () => {
  it.each([
    ['đến ngày 2O/4/2O22', 'date', '2022-04-20'],
    ['chi 155,5 tý đồng', 'quantity', '155500000000 đồng'],
    ['cấp 3.2OO giấy chứng nhận', 'quantity', '3200 giấy chứng nhận'],
    ['theo Quyết định sô 12/QĐ-UBND của', 'citation', '12/QĐ-UBND'],
    ['diện tích 16,61\nha đất', 'quantity', '16.61 ha'],
  ] as const)('%s', (text, kind, value) => expect(of(text, kind).map(valueOf)).toEqual([value]));
});
