import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPROXIMATIONS, approximationOfSum, contradict, type Approximation } from '#core/value/approximation.ts';
import {
  negateQuantity,
  amountOf,
  differenceOfQuantities,
  isExact,
  meanOfQuantities,
  quantity,
  sameQuantity,
  shareOf,
  shareOfWhole,
  sumQuantities,
  type Quantity,
} from '#core/value/quantity.ts';
import { likelyUnits } from '#core/value/likely-units.ts';
import { printQuantity, readQuantity } from '#core/value/quantity-text.ts';
import { MONEY, unitsOfMeasure } from '#core/value/measure-unit.ts';
import { decimal } from '#core/value/decimal.ts';
import { q } from '#testing/records.ts';

const UNITS = unitsOfMeasure();
const approximations = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(APPROXIMATIONS) as Approximation[])), { maxLength: 3 })
  .filter((words) => !contradict(words));
const money = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 16n }), approximations)
  .map(([amount, approx]) => quantity(amount, MONEY, approx));
const things = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 12n }),
    fc.integer({ min: 0, max: 5 }),
    fc.constantFrom(
      'ha',
      'm²',
      '%',
      'hộ',
      'm³/ngày đêm',
      'triệu đồng/ha',
      'bác sĩ/10.000 dân',
      '‰',
      'USD',
      'điểm',
      'hạng',
    ),
    approximations,
  )
  .map(([digits, scale, unit, approx]) => quantity(decimal(digits, scale), unit, approx));

describe('quantities as text', () => {
  it.each([
    ['trên 500 tỷ đồng', '500000000000', 'đồng', ['over']],
    ['75,94 tỷ đồng', '75940000000', 'đồng', []],
    ['ước tính khoảng hơn 5 tỷ đồng', '5000000000', 'đồng', ['estimated', 'about', 'more-than']],
    ['6.931,0 m²', '6931.0', 'm²', []],
    ['77%', '77', '%', []],
    ['khoảng 70 ha', '70', 'ha', ['about']],
    ['10.000 m³/ngày đêm', '10000', 'm³/ngày đêm', []],
    ['dự kiến 260 tỷ đồng', '260000000000', 'đồng', ['expected']],
  ])('%s', (text, amount, unit, approx) => {
    expect(q(text)).toEqual({ amount, unit, approx });
    expect(printQuantity(q(text), UNITS)).toBe(text);
  });
  it.each([
    ['155.5 tỷ đồng', 'ambiguous', '155.5'],
    ['nhiều ha', 'malformed', 'nhiều ha'],
    ['½ tỷ đồng', 'malformed', '½ tỷ đồng'],
    ['12', 'unit-missing', '12'],
    ['12 quả', 'unit-unknown', 'quả'],
    ['1,5 đồng', 'money-fraction', '1,5 đồng'],
    ['1.2.3 ha', 'separators', '1.2.3'],
    ['12,5,0 ha', 'separators', '12,5,0'],
    ['1..5 ha', 'separators', '1..5'],
    ['.5 ha', 'separators', '.5'],
    ['5, ha', 'separators', '5,'],
    ['1 555 ha', 'several-numbers', '1 555'],
    ['155 ,5 ha', 'several-numbers', '155 ,5'],
    ['156-155,5 ha', 'several-numbers', '156-155,5 ha'],
    ['từ 4 đến 4 ha', 'several-numbers', 'từ 4 đến 4 ha'],
    ['hạng 3-5', 'several-numbers', '3-5 hạng'],
    ['5%/10%', 'unit-unknown', '%/10%'],
    ['5/10%', 'several-numbers', '5/10%'],
    ['5/0 thôn', 'several-numbers', '5/0 thôn'],
    ['1-2-3 ha', 'several-numbers', '1-2-3 ha'],
    ['1/2/3 thôn', 'several-numbers', '1/2/3 thôn'],
    ['từ 4 ha đến 5 km', 'several-numbers', 'từ 4 ha đến 5 km'],
    ['độ 155 ha', 'word-unknown', 'độ'],
    ['trên dưới 155 ha', 'words-contradict', 'trên dưới'],
    ['1,234 người', 'ambiguous', '1,234'],
    ['1,234,567 ha', 'ambiguous', '1,234,567'],
    ['155.5 ha', 'ambiguous', '155.5'],
    ['1 tỷ 2 tỷ đồng', 'several-numbers', '1 tỷ 2 tỷ đồng'],
    ['1 tỷ 1.405 triệu đồng', 'several-numbers', '1 tỷ 1.405 triệu đồng'],
    ['405 triệu 1 tỷ đồng', 'several-numbers', '405 triệu 1 tỷ đồng'],
    ['5 ha/đồng chí', 'unit-unknown', 'ha/đồng chí'],
    ['5 triệu ha/năm', 'unit-unknown', 'triệu ha/năm'],
    ['5 đạt/chưa đạt', 'unit-unknown', 'đạt/chưa đạt'],
    ['khoảng khoảng 155 ha', 'word-unknown', 'khoảng'],
    ['~155 ha', 'word-unknown', '~'],
    ['gần trên 155 ha', 'words-contradict', 'gần trên'],
    ['hơn gần 155 ha', 'words-contradict', 'hơn gần'],
  ])('%s is refused: %s', (text, reason, part) =>
    expect(readQuantity(text, UNITS)).toEqual({ ok: false, reason, part }),
  );
  it.each([
    ['125,834 tỷ đồng', '125834000000', 'đồng', [], '125,834 tỷ đồng'],
    ['38,723 tỷ đồng', '38723000000', 'đồng', [], '38,723 tỷ đồng'],
    ['2,500 ha', '2.500', 'ha', [], '2,500 ha'],
    ['1 tỷ 405 triệu đồng', '1405000000', 'đồng', [], '1,405 tỷ đồng'],
    ['  70 ha  ', '70', 'ha', [], '70 ha'],
    ['1\u00a0234\u00a0567 hộ', '1234567', 'hộ', [], '1.234.567 hộ'],
    ['2 nghìn tỷ 5 tỷ đồng', '2005000000000', 'đồng', [], '2.005 tỷ đồng'],
    ['2 tỷ 5 đồng', '2000000005', 'đồng', [], '2.000.000.005 đồng'],
    ['2 tỷ 50 triệu 300 nghìn đồng', '2050300000', 'đồng', [], '2.050,3 triệu đồng'],
    ['dưới 5%', '5', '%', ['under'], 'dưới 5%'],
    ['không quá 50 hộ', '50', 'hộ', ['at-most'], 'không quá 50 hộ'],
    ['tối đa 50 hộ', '50', 'hộ', ['at-most'], 'không quá 50 hộ'],
    ['tối thiểu 300 tỷ đồng', '300000000000', 'đồng', ['at-least'], 'tối thiểu 300 tỷ đồng'],
    ['từ 300 tỷ đồng trở lên', '300000000000', 'đồng', ['at-least'], 'tối thiểu 300 tỷ đồng'],
    ['98% trở lên', '98', '%', ['at-least'], 'tối thiểu 98%'],
    ['≥ 95%', '95', '%', ['at-least'], 'tối thiểu 95%'],
    ['<5%', '5', '%', ['under'], 'dưới 5%'],
    ['xấp xỉ 155 ha', '155', 'ha', ['approximately'], 'xấp xỉ 155 ha'],
    [
      'bình quân 24,5 triệu đồng/người/năm',
      '24.5',
      'triệu đồng/người/năm',
      ['average'],
      'bình quân 24,5 triệu đồng/người/năm',
    ],
    ['ước 44 tỷ đồng', '44000000000', 'đồng', ['estimated'], 'ước tính 44 tỷ đồng'],
    ['ước đạt 44 tỷ đồng', '44000000000', 'đồng', ['estimated'], 'ước tính 44 tỷ đồng'],
    ['125 triệu đồng/ha', '125', 'triệu đồng/ha', [], '125 triệu đồng/ha'],
    ['52,35 tạ/ha', '52.35', 'tạ/ha', [], '52,35 tạ/ha'],
    ['9,5 bác sĩ/10.000 dân', '9.5', 'bác sĩ/10.000 dân', [], '9,5 bác sĩ/10.000 dân'],
    ['2,5 nghìn tỷ đồng', '2500000000000', 'đồng', [], '2.500 tỷ đồng'],
    ['12,5‰', '12.5', '‰', [], '12,5‰'],
    ['1,6 điểm phần trăm', '1.6', 'điểm %', [], '1,6 điểm %'],
    ['0,678 chỉ số', '0.678', 'chỉ số', [], '0,678 chỉ số'],
    ['120 m2', '120', 'm²', [], '120 m²'],
    ['120㎡', '120', 'm²', [], '120 m²'],
    ['70 Ha', '70', 'ha', [], '70 ha'],
    ['5.000.000 VNĐ', '5000000', 'đồng', [], '5 triệu đồng'],
    ['hạng 5', '5', 'hạng', [], 'hạng 5'],
    ['thứ 12', '12', 'hạng', [], 'hạng 12'],
    ['chưa đạt', '0', 'đạt/chưa đạt', [], 'chưa đạt'],
    ['Đạt', '1', 'đạt/chưa đạt', [], 'đạt'],
    ['hoàn thành tốt nhiệm vụ', '2', 'mức hoàn thành nhiệm vụ', [], 'hoàn thành tốt nhiệm vụ'],
    ['\u22122,5%', '-2.5', '%', [], '-2,5%'],
    ['1\u00a0234\u00a0567\u00a0đồng', '1234567', 'đồng', [], '1.234.567 đồng'],
    ['5\u00a0ha', '5', 'ha', [], '5 ha'],
    ['46 lượt giáo viên', '46', 'lượt giáo viên', [], '46 lượt giáo viên'],
    ['1 ca', '1', 'ca', [], '1 ca'],
  ])('%s is read as people write it', (text, amount, unit, approx, printed) => {
    expect(q(text)).toEqual({ amount, unit, approx });
    expect(printQuantity(q(text), UNITS)).toBe(printed);
    expect(q(printed)).toEqual(q(text));
  });
  it.each([
    ['từ 4 đến 5 ha', { amount: '4', unit: 'ha', approx: [], to: '5' }, 'từ 4 đến 5 ha'],
    ['70–80 ha', { amount: '70', unit: 'ha', approx: [], to: '80' }, 'từ 70 đến 80 ha'],
    ['70 - 80 ha', { amount: '70', unit: 'ha', approx: [], to: '80' }, 'từ 70 đến 80 ha'],
    ['155,5-156 ha', { amount: '155.5', unit: 'ha', approx: [], to: '156' }, 'từ 155,5 đến 156 ha'],
    ['khoảng từ 70 đến 80%', { amount: '70', unit: '%', approx: ['about'], to: '80' }, 'khoảng từ 70% đến 80%'],
    ['từ 4-5 tỷ đồng', { amount: '4000000000', unit: 'đồng', approx: [], to: '5000000000' }, 'từ 4 đến 5 tỷ đồng'],
    [
      'từ 900 triệu đồng đến 1,2 tỷ đồng',
      { amount: '900000000', unit: 'đồng', approx: [], to: '1200000000' },
      'từ 900 đến 1.200 triệu đồng',
    ],
    [
      '4,5 đến 5 triệu lượt khách',
      { amount: '4500000', unit: 'lượt khách', approx: [], to: '5000000', scale: 6 },
      'từ 4,5 đến 5 triệu lượt khách',
    ],
    ['5,5 triệu lượt khách', { amount: '5500000', unit: 'lượt khách', approx: [], scale: 6 }, '5,5 triệu lượt khách'],
    ['2,865 triệu giao dịch', { amount: '2865000', unit: 'giao dịch', approx: [], scale: 6 }, '2,865 triệu giao dịch'],
    ['trên 1,5 triệu USD', { amount: '1500000', unit: 'USD', approx: ['over'], scale: 6 }, 'trên 1,5 triệu USD'],
    ['5.500.000 lượt khách', { amount: '5500000', unit: 'lượt khách', approx: [] }, '5.500.000 lượt khách'],
    ['116/165 thôn', { amount: '116', unit: 'thôn', approx: [], of: '165' }, '116/165 thôn'],
    ['19 thôn trên tổng số 24 thôn', { amount: '19', unit: 'thôn', approx: [], of: '24' }, '19/24 thôn'],
    ['19 trên 24 thôn', { amount: '19', unit: 'thôn', approx: [], of: '24' }, '19/24 thôn'],
    ['19/17 chỉ tiêu', { amount: '19', unit: 'chỉ tiêu', approx: [], of: '17' }, '19/17 chỉ tiêu'],
    ['3,2/6 tỷ đồng', { amount: '3200000000', unit: 'đồng', approx: [], of: '6000000000' }, '3,2/6 tỷ đồng'],
    ['thứ 35/63', { amount: '35', unit: 'hạng', approx: [], of: '63' }, 'hạng 35/63'],
    ['thứ 35/63 tỉnh', { amount: '35', unit: 'hạng', approx: [], of: '63' }, 'hạng 35/63'],
    ['xếp thứ 35/63 tỉnh, thành phố', { amount: '35', unit: 'hạng', approx: [], of: '63' }, 'hạng 35/63'],
    ['thứ 3 trên 34 tỉnh, thành phố', { amount: '3', unit: 'hạng', approx: [], of: '34' }, 'hạng 3/34'],
    ['đứng thứ 12 toàn quốc', { amount: '12', unit: 'hạng', approx: [] }, 'hạng 12'],
    ['vị trí thứ 5/15 xã, phường', { amount: '5', unit: 'hạng', approx: [], of: '15' }, 'hạng 5/15'],
    ['-3 đến -2%', { amount: '-3', unit: '%', approx: [], to: '-2' }, 'từ -3% đến -2%'],
  ])('%s is a range, or a part of its whole', (text, value, printed) => {
    expect(q(text)).toEqual(value);
    if (printed !== undefined) expect(printQuantity(q(text), UNITS)).toBe(printed);
    expect(q(printQuantity(q(text), UNITS))).toEqual(value);
  });
  it('a part of its whole is not padded, a count is; in a column a bare number stands in full', () => {
    expect(printQuantity(q('7/8 xã'), UNITS, { padCounts: true })).toBe('7/8 xã');
    expect(printQuantity(q('7 xã'), UNITS, { padCounts: true })).toBe('07 xã');
    expect(printQuantity(q('5,5 triệu lượt'), UNITS, { bare: true, plain: true })).toBe('5.500.000');
    expect(printQuantity(q('5,5 triệu lượt'), UNITS, { bare: true })).toBe('5,5 triệu');
    expect(printQuantity(sumQuantities([q('5,5 triệu lượt'), q('1 triệu lượt')]), UNITS)).toBe('6,5 triệu lượt');
    expect(printQuantity(sumQuantities([q('5,5 triệu lượt'), q('5 lượt')]), UNITS)).toBe('5.500.005 lượt');
  });
  it('ranges add up to ranges, ratios to ratios where each has its whole', () => {
    const sum = (...texts: readonly string[]) => printQuantity(sumQuantities(texts.map(q)), UNITS);
    expect(sum('từ 4 đến 5 ha', '1 ha')).toBe('từ 5 đến 6 ha');
    expect(sum('3/5 thôn', '4/6 thôn')).toBe('7/11 thôn');
    expect(sum('3/5 thôn', '4 thôn')).toBe('7 thôn');
    expect(printQuantity(differenceOfQuantities(q('từ 4 đến 5 ha'), q('từ 1 đến 2 ha')), UNITS)).toBe('từ 2 đến 4 ha');
    expect(shareOf(q('từ 4 đến 5 ha'), q('10 ha'))).toEqual({ amount: '40.0', unit: '%', approx: [], to: '50.0' });
    expect(printQuantity(meanOfQuantities([q('từ 4 đến 6 ha'), q('2 ha')], 1), UNITS)).toBe('từ 3,0 đến 4,0 ha');
    expect(shareOfWhole(q('116/165 thôn'))).toEqual({ amount: '70.3', unit: '%', approx: [] });
    expect(shareOfWhole(q('116 thôn'))).toBeUndefined();
  });
  it('a unit that is written otherwise is offered as it is known', () => {
    const near = (unit: string) => likelyUnits(unit, UNITS)[0];
    expect(['m2', 'Ha', 'tỷ', 'tỉ đồng', 'Tỷ đồng', 'ty dong', 'tr đồng', 'ho dan', 'm3/ngày đêm'].map(near)).toEqual([
      'm²',
      'ha',
      'tỷ đồng',
      'tỷ đồng',
      'tỷ đồng',
      'tỷ đồng',
      'triệu đồng',
      'hộ dân',
      'm³/ngày đêm',
    ]);
    expect(likelyUnits('quả', UNITS)).toEqual([]);
  });
  it('printing and reading are inverse', () => {
    fc.assert(
      fc.property(fc.oneof(money, things), (value) => {
        const reading = readQuantity(printQuantity(value, UNITS), UNITS);
        expect(reading.ok && sameQuantity(reading.value, value)).toBe(true);
      }),
    );
  });
});

describe('a number and its unit, as nearly all quantities are', () => {
  const units = unitsOfMeasure([{ code: 'hộ' }]);
  const behind = fc.oneof(
    fc.constantFrom(...units.keys()),
    fc.constantFrom(
      'tỷ đồng',
      'nghìn tỷ đồng',
      'VNĐ',
      'triệu lượt',
      'tỷ',
      'sao',
      'ha trở lên',
      '% trở xuống',
      'Ha',
      'hộ/người',
    ),
    fc.constantFrom('', 'không có', 'đồng/kg', 'ha − m²', 'ha-km', 'thôn trên tổng số', 'm² ', 'ô\u0323'),
  );
  const number = fc.oneof(
    fc.constantFrom(
      '0',
      '1',
      '-7',
      '1.234',
      '1,234',
      '1.234,5',
      '0,05',
      '12.3',
      '1..2',
      '3.',
      '1'.repeat(50),
      '1.000.000',
    ),
    fc.nat({ max: 1_000_000 }).map(String),
  );
  // A space behind it is what nobody means: such texts are read with all care.
  it('is read as every other text is', () =>
    fc.assert(
      fc.property(number, fc.constantFrom('', ' '), behind, (digits, space, unit) => {
        const text = `${digits}${space}${unit}`.trim();
        expect(readQuantity(text, units)).toEqual(readQuantity(`${text} `, units));
      }),
      { numRuns: 1000 },
    ));
  it('is read by the units that are given, each time', () => {
    expect(readQuantity('5 hộ', units).ok).toBe(true);
    expect(readQuantity('5 khóm', units).ok).toBe(false);
    expect(readQuantity('5 khóm', unitsOfMeasure([{ code: 'khóm' }])).ok).toBe(true);
  });
});

describe('money, however its unit is spelled', () => {
  it.each([
    ['44 tỷ đ', '44 tỷ đồng'],
    ['44 triệu đ', '44 triệu đồng'],
    ['1,5 tỷ đ', '1,5 tỷ đồng'],
    ['44.000 đ', '44.000 đồng'],
    ['từ 40 đến 44 tỷ đ', 'từ 40 đến 44 tỷ đồng'],
    ['４４ tỷ đồng', '44 tỷ đồng'],
    ['９５，５％', '95,5%'],
  ])('%s is %s', (text, same) => expect(readQuantity(text, UNITS)).toEqual(readQuantity(same, UNITS)));
  it('has no part of a đồng in any spelling', () =>
    expect(readQuantity('44,5 đ', UNITS)).toMatchObject({ ok: false, reason: 'money-fraction' }));
});

describe('a range or a part that says too much', () => {
  it.each([
    ['từ 900 triệu đồng đến 1,2 tỷ', 'several-numbers', 'từ 900 triệu đồng đến 1,2 tỷ'],
    ['từ 4 quả đến 5 ha', 'several-numbers', 'từ 4 quả đến 5 ha'],
    ['từ 4 ha đến 5 quả', 'several-numbers', 'từ 4 ha đến 5 quả'],
    ['5/6 chỉ số', 'several-numbers', '5/6 chỉ số'],
    ['5/6 tạ/ha', 'several-numbers', '5/6 tạ/ha'],
    ['5/-6 thôn', 'several-numbers', '5/-6 thôn'],
    ['trên dưới 5/6 thôn', 'words-contradict', '5/6 thôn'],
    ['1 tỷ 5 tỷ 3 triệu đồng', 'several-numbers', '1 tỷ 5 tỷ 3 triệu đồng'],
    ['1 triệu 5 tỷ 3 nghìn đồng', 'several-numbers', '1 triệu 5 tỷ 3 nghìn đồng'],
    ['1 tỷ 1.000 triệu đồng', 'several-numbers', '1 tỷ 1.000 triệu đồng'],
    ['1 tỷ 999 triệu đồng', undefined, undefined],
    ['trên dưới từ 4 đến 5 ha', 'words-contradict', 'từ 4 đến 5 ha'],
    ['từ 5 đến 4 ha', 'several-numbers', 'từ 5 đến 4 ha'],
    ['từ 4 đến trên 5 ha', 'word-unknown', 'từ'],
    ['2 tỷ 999 đồng', undefined, undefined],
    ['2 triệu 1.000.000 đồng', 'several-numbers', '2 triệu 1.000.000 đồng'],
  ])('%s', (text, reason, part) => {
    const read = readQuantity(text, UNITS);
    expect(read.ok ? [] : [read.reason, read.part]).toEqual(reason === undefined ? [] : [reason, part]);
  });
});

describe('two quantities are the same', () => {
  it.each([
    ['5 ha', '5,0 ha', true],
    ['5 ha', '5 m²', false],
    ['5 ha', '5,1 ha', false],
    ['5 ha', 'khoảng 5 ha', false],
    ['trên 5 ha', 'khoảng 5 ha', false],
    ['từ 5 đến 6 ha', '5 ha', false],
    ['từ 5 đến 6 ha', 'từ 5 đến 7 ha', false],
    ['từ 4 đến 6 ha', 'từ 5 đến 6 ha', false],
    ['từ 5 đến 6 ha', 'từ 5 đến 6,0 ha', true],
    ['5/6 thôn', '5 thôn', false],
    ['5/6 thôn', '5/7 thôn', false],
    ['5/6 thôn', '5/6 thôn', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameQuantity(q(a), q(b))).toBe(expected);
    expect(sameQuantity(q(b), q(a))).toBe(expected);
  });
  it.each([
    ['5 ha', true],
    ['khoảng 5 ha', false],
    ['từ 5 đến 6 ha', false],
    ['khoảng từ 5 đến 6 ha', false],
    ['5/6 thôn', true],
  ])('%s is exact: %s', (text, expected) => expect(isExact(q(text))).toBe(expected));
});

describe('what a share is of', () => {
  it.each([
    ['1 ha', '3 ha', '33,3%'],
    ['2 ha', '3 ha', '66,7%'],
    ['1 ha', '8 ha', '12,5%'],
    ['0 ha', '8 ha', '0,0%'],
    ['từ 1 đến 2 ha', '4 ha', 'từ 25,0% đến 50,0%'],
    ['1 ha', 'từ 2 đến 4 ha', 'từ 25,0% đến 50,0%'],
    ['khoảng 1 ha', '4 ha', 'khoảng 25,0%'],
    ['1 ha', 'trên 4 ha', 'khoảng 25,0%'],
    ['dự kiến 1 ha', '4 ha', 'dự kiến 25,0%'],
    ['-1 ha', '4 ha', '-25,0%'],
  ])('%s of %s is %s', (part, whole, printed) => {
    const share = shareOf(q(part), q(whole));
    expect(share && printQuantity(share, UNITS)).toBe(printed);
  });
  it('of none there is none, also at one end of a range', () => {
    expect(shareOf(q('1 ha'), { amount: '-2', to: '0', unit: 'ha', approx: [] })).toBeUndefined();
    expect(shareOf(q('1 ha'), { amount: '0', to: '2', unit: 'ha', approx: [] })).toBeUndefined();
    expect(shareOfWhole(q('5 thôn'))).toBeUndefined();
    expect(() => shareOf(q('1 ha'), q('1 km'))).toThrow(RangeError);
  });
  it.each([
    ['116/165 thôn', 1, '70,3%'],
    ['116/165 thôn', 0, '70%'],
    ['0/5 thôn', 1, '0,0%'],
    ['5/5 thôn', 1, '100%'],
    ['9.999/10.000 hộ', 1, '100,0%'],
  ])('%s to %i decimals: %s', (text, scale, printed) => {
    const share = shareOfWhole(q(text), scale);
    expect(share && printQuantity(share, UNITS)).toBe(printed);
  });
});

describe('sums, differences and means', () => {
  it.each([
    [['1 triệu lượt', '2 triệu lượt'], '3 triệu lượt'],
    [['1 triệu lượt', '2 nghìn lượt'], '1.002.000 lượt'],
    [['1 lượt', '2 triệu lượt', '2 triệu lượt'], '4.000.001 lượt'],
    [['3/5 thôn'], '3/5 thôn'],
    [['5,5 ha', '4,50 ha'], '10,00 ha'],
    [['trên 1 ha', '2 ha'], 'trên 3 ha'],
  ])('%j together: %s', (parts, printed) => expect(printQuantity(sumQuantities(parts.map(q)), UNITS)).toBe(printed));
  it.each([
    ['5%', '3%', '2 điểm %'],
    ['5 ha', '3 ha', '2 ha'],
    ['3 ha', '5 ha', '-2 ha'],
    ['5 ha', '5 ha', '0 ha'],
    ['từ 5 đến 6 ha', '2 ha', 'từ 3 đến 4 ha'],
    ['trên 5 ha', '2 ha', 'khoảng 3 ha'],
  ])('%s less %s: %s', (a, b, printed) =>
    expect(printQuantity(differenceOfQuantities(q(a), q(b)), UNITS)).toBe(printed),
  );
  it.each([
    [['1 ha', '2 ha'], 0, '2 ha'],
    [['1 ha', '2 ha'], 1, '1,5 ha'],
    [['1 ha', '1 ha', '2 ha'], 2, '1,33 ha'],
    [['từ 1 đến 2 ha', '3 ha'], 1, 'từ 2,0 đến 2,5 ha'],
    [['trên 1 ha', '3 ha'], 0, 'khoảng 2 ha'],
  ])('the mean of %j to %i decimals: %s', (parts, scale, printed) =>
    expect(printQuantity(meanOfQuantities(parts.map(q), scale), UNITS)).toBe(printed),
  );
  it('a range rises: one that falls is refused, one of equal ends is a plain value', () => {
    expect(() => quantity(5n, 'ha', [], { to: decimal(4) })).toThrow(RangeError);
    expect(quantity(5n, 'ha', [], { to: decimal(5) })).toStrictEqual({ amount: '5', unit: 'ha', approx: [] });
    expect(quantity(5n, 'ha', [], { to: decimal(6) })).toStrictEqual({ amount: '5', unit: 'ha', approx: [], to: '6' });
  });
  it.each([
    ['the amount', decimal(15, 1), {}],
    ['the upper end', decimal(1), { to: decimal(15, 1) }],
    ['the whole', decimal(1), { of: decimal(15, 1) }],
  ])('money is whole đồng: %s', (_, amount, ends) =>
    expect(() => quantity(amount, MONEY, [], ends)).toThrow(RangeError),
  );
});

describe('arithmetic of quantities', () => {
  it('money is whole đồng', () => expect(() => quantity(decimal(15, 1), MONEY)).toThrow(RangeError));
  it('the stadium: 120 + 60 + 72 = 252', () =>
    expect(sumQuantities(['120 tỷ đồng', '60 tỷ đồng', '72 tỷ đồng'].map(q))).toEqual(q('252 tỷ đồng')));
  it('a sum does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(sumQuantities(parts).amount).toBe(sumQuantities(parts.toReversed()).amount);
      }),
    );
  });
  it('absent is not zero: an empty sum is refused', () => expect(() => sumQuantities([])).toThrow(RangeError));
  it('different units are never added', () => expect(() => sumQuantities([q('1 ha'), q('1 m²')])).toThrow(RangeError));
  it('a share of nothing is absent', () => expect(shareOf(q('1 ha'), q('0 ha'))).toBeUndefined());
  it('shares are rounded, half up', () =>
    expect(shareOf(q('19 thôn'), q('24 thôn'))).toEqual(quantity(decimal(792, 1), '%')));
  it('difference then sum gives the value back', () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(amountOf(sumQuantities([differenceOfQuantities(a, b), b])).digits).toBe(amountOf(a).digits);
      }),
    );
  });
  it('a mean lies between its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 8 }), (amounts) => {
        const mean = Number(
          meanOfQuantities(
            amounts.map((amount): Quantity => quantity(amount, 'hộ')),
            3,
          ).amount,
        );
        expect(mean).toBeGreaterThanOrEqual(Number(amounts.reduce((a, b) => (a < b ? a : b))) - 0.001);
        expect(mean).toBeLessThanOrEqual(Number(amounts.reduce((a, b) => (a > b ? a : b))) + 0.001);
      }),
    );
  });
});

describe('approximation is part of a value', () => {
  it('exact parts make an exact sum', () => expect(approximationOfSum([[], []])).toEqual([]));
  it('lower bounds stay a lower bound', () =>
    expect(approximationOfSum([['over'], [], ['more-than']])).toEqual(['over']));
  it('a mixture is "about"', () => expect(approximationOfSum([['over'], ['nearly']])).toEqual(['about']));
  it('a forecast among the parts makes the sum a forecast', () =>
    expect(approximationOfSum([['expected'], ['over']])).toEqual(['expected', 'over']));
  it('a sum with an approximate part is never exact', () => {
    fc.assert(
      fc.property(fc.array(approximations, { minLength: 1 }), (parts) => {
        expect(approximationOfSum(parts).length > 0).toBe(parts.some((part) => part.length > 0));
      }),
    );
  });
});

it.each([
  ['0', '0 đồng'],
  ['1', '1 đồng'],
  ['999999', '999.999 đồng'],
  ['1000000', '1 triệu đồng'],
  ['1230000', '1,23 triệu đồng'],
  ['9999000', '9.999.000 đồng'],
  ['10001000', '10,001 triệu đồng'],
  ['999999000', '999,999 triệu đồng'],
  ['1000000000', '1 tỷ đồng'],
  ['-5000000000', '-5 tỷ đồng'],
  ['3275000000', '3,275 tỷ đồng'],
  ['3275100000', '3.275,1 triệu đồng'],
  ['12345000', '12,345 triệu đồng'],
  ['3270000000', '3,27 tỷ đồng'],
  ['1234567000000', '1.234,567 tỷ đồng'],
  ['1234000', '1.234.000 đồng'],
])('%s đồng is printed in the largest scale of few decimals: %s', (amount, printed) =>
  expect(printQuantity({ amount, unit: 'đồng', approx: [] }, unitsOfMeasure([]))).toBe(printed),
);

describe('how values are printed, end by end', () => {
  const units = unitsOfMeasure();
  const print = (text: string, options = {}) => printQuantity(q(text), units, options);
  it.each([
    ['từ 4% đến 5%', {}, 'từ 4% đến 5%'],
    ['từ 4 đến 5 ha', {}, 'từ 4 đến 5 ha'],
    ['116/165 thôn', {}, '116/165 thôn'],
    ['bình quân 5 ha', {}, 'bình quân 5 ha'],
    // That it is a mean, the words before it say.
    ['bình quân 5 ha', { mean: true }, '5 ha'],
    ['khoảng 5 ha', { mean: true }, 'khoảng 5 ha'],
    ['44 tỷ đồng', { bare: true }, '44 tỷ'],
    ['44 tỷ đồng', { millions: true }, '44.000'],
    ['5 ha', { bare: true }, '5'],
    // Other units are told with millions as without.
    ['5 ha', { millions: true }, '5 ha'],
  ])('%s, %j: %s', (text, options, printed) => expect(print(text, options)).toBe(printed));
  it.each([
    ['5 ha', '-5'],
    ['0 ha', '0'],
    ['-5 ha', '5'],
  ])('the opposite of %s is %s', (text, amount) => expect(negateQuantity(q(text)).amount).toBe(amount));
  it('of a range the ends change their places', () =>
    expect(negateQuantity(q('từ 4 đến 5 ha'))).toMatchObject({ amount: '-5', to: '-4' }));
  it('of one value there is no other end', () => expect(negateQuantity(q('5 ha'))).not.toHaveProperty('to'));
  it.each([
    ['1 tỷ 500 triệu đồng', '1500000000'],
    ['2 nghìn tỷ 3 tỷ đồng', '2003000000000'],
    ['1 tỷ 999 triệu đồng', '1999000000'],
    // What is no rest of what stands before it is another number.
    ['1 tỷ 1000 triệu đồng', undefined],
    ['500 triệu 1 tỷ đồng', undefined],
    ['1 triệu 1 triệu đồng', undefined],
  ])('%s is %s', (text, amount) => {
    const read = readQuantity(text, units);
    expect(read.ok ? read.value.amount : undefined).toBe(amount);
  });
});
