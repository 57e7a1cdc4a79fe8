/** The second reader of what was printed: numbers, ranges, money and dates, and what is none of them. */
import { describe, expect, it } from 'vitest';
import {
  countPower,
  moneyPower,
  readPrinted,
  readPrintedDate,
  readPrintedRange,
  sameAmount,
} from '#core/report/read-printed.ts';

describe('a printed quantity', () => {
  it.each<[string, readonly [digits: bigint, decimals: number, before: string, behind: string]]>([
    ['trên 500 tỷ đồng', [500n, 0, 'trên', 'tỷ đồng']],
    ['Dự kiến trên 500 tỷ đồng', [500n, 0, 'dự kiến trên', 'tỷ đồng']],
    ['07 công trình', [7n, 0, '', 'công trình']],
    ['155,5', [1555n, 1, '', '']],
    ['77%', [77n, 0, '', '%']],
    ['1.234.567,89 ha', [123_456_789n, 2, '', 'ha']],
    ['-1,5%', [-15n, 1, '', '%']],
    ['\u22121,5%', [-15n, 1, '', '%']],
    ['giảm -3 vụ', [-3n, 0, 'giảm', 'vụ']],
    ['  5\u00a0hộ ', [5n, 0, '', 'hộ']],
    ['999', [999n, 0, '', '']],
    ['5 hộ.', [5n, 0, '', 'hộ.']],
    ['5, 6', [5n, 0, '', ', 6']],
  ])('%s', (printed, [digits, decimals, before, behind]) =>
    expect(readPrinted(printed)).toEqual({ digits, decimals, before, behind }),
  );
  it.each([
    ['116/165 thôn', 116n, 165n, 0],
    ['1,5/2,25 ha', 15n, 225n, 2],
  ] as const)('of a whole: %s', (printed, digits, of, decimals) =>
    expect(readPrinted(printed)).toMatchObject({ digits, of: { digits: of, decimals } }),
  );
  it.each(['9/thôn', '5 / 6 thôn'])('no whole: %s', (printed) => expect(readPrinted(printed)).not.toHaveProperty('of'));
  it.each(['', 'không có', '155.5', '1,234,5', '1,2.345', '12.34', '1234.567'])('is none: “%s”', (printed) =>
    expect(readPrinted(printed)).toBeUndefined(),
  );
});

describe('a printed range', () => {
  it('has two ends, and the words before it with the first', () => {
    expect(readPrintedRange('dự kiến từ 4 đến 5 ha')).toMatchObject([
      { digits: 4n, before: 'dự kiến' },
      { digits: 5n, behind: 'ha' },
    ]);
    expect(readPrintedRange('từ 4% đến 5%')).toMatchObject([{ digits: 4n, before: '' }, { digits: 5n }]);
  });
  it.each([
    '4 ha',
    '4 đến 5 ha',
    'từ 4 đến 5 đến 6 ha',
    'từ 4 đến khoảng 5 ha',
    'từ đến 5',
    'từ 4 đến hết',
    'mứctừ 4 đến 5',
  ])('is none: %s', (printed) => expect(readPrintedRange(printed)).toBeUndefined());
});

describe('the words of a scale', () => {
  it.each([
    ['đồng', 0],
    ['nghìn đồng', 3],
    ['triệu đồng', 6],
    ['tỷ đồng', 9],
    ['nghìn tỷ đồng', 12],
    ['triệu tỷ đồng', 15],
    ['tỷ', 9],
    ['', undefined],
    ['ha', undefined],
    ['tỷ đồng/ha', undefined],
  ])('of money, “%s”: %s', (behind, power) => expect(moneyPower(behind)).toBe(power));
  it.each([
    ['triệu', 6],
    ['nghìn', 3],
    ['', undefined],
    ['cây', undefined],
  ])('of a count, “%s”: %s', (word, power) => expect(countPower(word)).toBe(power));
});

describe('an amount', () => {
  it.each<[bigint, number, number, string, boolean]>([
    [5n, 0, 9, '5000000000', true],
    [5n, 0, 9, '5000000001', false],
    [55n, 1, 6, '5500000', true],
    [155n, 1, 0, '15.5', true],
    [1550n, 2, 0, '15.5', true],
    [155n, 1, 0, '15.50', true],
    [155n, 1, 0, '15.51', false],
    [-15n, 1, 0, '-1.5', true],
    [15n, 1, 0, '-1.5', false],
    [0n, 0, 0, '0', true],
  ])('%s × 10^-%s × 10^%s is %s: %s', (digits, decimals, power, amount, expected) =>
    expect(sameAmount({ digits, decimals }, power, amount)).toBe(expected),
  );
});

describe('a printed date', () => {
  it.each([
    ['20/4/2021', '2021-04-20'],
    ['ngày 05/3/2021', '2021-03-05'],
    ['ngày 5/12/2021', '2021-12-05'],
    ['tháng 6/2025', '2025-06'],
    ['tháng 12/2025', '2025-12'],
    ['quý I/2022', '2022-Q1'],
    ['quý III/2022', '2022-Q3'],
    ['quý IV/2022', '2022-Q4'],
    ['6 tháng đầu năm 2022', '2022-H1'],
    ['6 tháng cuối năm 2022', '2022-H2'],
    ['9 tháng năm 2022', '2022-M9'],
    ['9 tháng đầu năm 2022', '2022-M9'],
    ['năm 2024', '2024'],
    ['giai đoạn 2021-2025', '2021..2025'],
    ['nhiệm kỳ 2020-2025', '2020..2025T'],
    ['từ tháng 7/2025 đến tháng 6/2026', '2025-07..2026-06'],
    ['  năm\u00a02024 ', '2024'],
    ['quý V/2022', undefined],
    ['năm 24', undefined],
    ['trong năm 2024', undefined],
    ['năm 2024 và', undefined],
    ['từ năm 2024 đến nay', undefined],
    ['', undefined],
  ])('%s: %s', (printed, period) => expect(readPrintedDate(printed)).toBe(period));
});
