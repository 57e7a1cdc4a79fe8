import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePrinted, comparePrintedValue } from '#core/report/compare.ts';
import { decimal } from '#core/value/decimal.ts';
import { APPROXIMATIONS, type Approximation } from '#core/value/approximation.ts';
import { quantity, type Quantity } from '#core/value/quantity.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import { MONEY, unitsOfMeasure } from '#core/value/measure-unit.ts';
import { printPeriod } from '#core/value/period-text.ts';
import { asPeriod } from '#core/value/period.ts';

const units = unitsOfMeasure();
const money = (amount: string, ...approx: readonly Approximation[]): Quantity => ({ amount, unit: MONEY, approx });
const codes = (printed: string, value: Quantity, bare = false) =>
  comparePrintedValue({ address: 'a', printed, value, bare }, units).map((p) => p.code);
const dated = (printed: string, date: string) =>
  comparePrintedValue({ address: 'a', printed, date: asPeriod(date) }, units).map((p) => p.code);

it('a large count whose unit the sentence says keeps its word of scale', () => {
  const visits: Quantity = { amount: '2084000', unit: 'lượt khách', approx: [], scale: 6 };
  expect(codes('2,084 triệu', visits, true)).toEqual([]);
  expect(codes('2.084.000', visits, true)).toEqual([]);
  expect(codes('2,084 nghìn', visits, true)).toEqual(['figure.value']);
  expect(codes('2,084 triệu', visits)).toEqual(['figure.unit']);
});

describe('money in a column of millions', () => {
  const codesOf = (printed: string, millions: boolean) =>
    comparePrintedValue({ address: 'a', printed, value: money('12345678900'), millions }, units).map((p) => p.code);
  it('is a plain number', () => expect(codesOf('12.345,6789', true)).toEqual([]));
  it('is no number of đồng, and no number of another scale', () => {
    expect(codesOf('12.345.678.900', true)).toEqual(['figure.value']);
    expect(codesOf('12,3456789', true)).toEqual(['figure.value']);
  });
  it('has no unit of its own', () => expect(codesOf('12.345,6789 triệu đồng', true)).toEqual(['figure.unit']));
  it('elsewhere a plain number is no money', () => expect(codesOf('12.345,6789', false)).toEqual(['figure.unit']));
});

describe('what fell, behind the word that says so', () => {
  const codesOf = (printed: string, value: Quantity) =>
    comparePrintedValue({ address: 'a', printed, value, fallen: true }, units).map((p) => p.code);
  const percent = (amount: string, to?: string): Quantity => ({ amount, unit: '%', approx: [], ...(to && { to }) });
  it.each([
    ['5,0%', percent('-5.0')],
    // "giảm -5,0%": it rose.
    ['-5,0%', percent('5.0')],
    ['từ 4% đến 6%', percent('-6', '-4')],
  ])('%s', (printed, value) => {
    expect(printQuantity(value, units, { fallen: true })).toBe(printed);
    expect(codesOf(printed, value)).toEqual([]);
  });
  it('is not what rose, nor the number with its sign', () => {
    expect(codesOf('5,0%', percent('5.0'))).toEqual(['figure.value']);
    expect(codesOf('-5,0%', percent('-5.0'))).toEqual(['figure.value']);
  });
});

describe('ranges and ratios on paper', () => {
  const range: Quantity = { amount: '4', unit: 'ha', approx: ['about'], to: '5' };
  const ratio: Quantity = { amount: '116', unit: 'thôn', approx: [], of: '165' };
  const rank: Quantity = { amount: '35', unit: 'hạng', approx: [], of: '63' };
  it.each([
    ['khoảng từ 4 đến 5 ha', range],
    ['116/165 thôn', ratio],
    ['hạng 35/63', rank],
    ['5,5 triệu lượt', { amount: '5500000', unit: 'lượt', approx: [], scale: 6 }],
    ['từ 70% đến 80%', { amount: '70', unit: '%', approx: [], to: '80' }],
    ['từ 900 đến 1.200 triệu đồng', { amount: '900000000', unit: MONEY, approx: [], to: '1200000000' }],
    ['từ -3% đến -2%', { amount: '-3', unit: '%', approx: [], to: '-2' }],
  ] as const)('%s says it', (printed, value) => {
    expect(codes(printed, value)).toEqual([]);
    expect(printQuantity(value, units)).toBe(printed);
  });
  it.each([
    ['khoảng từ 4 đến 6 ha', range, 'figure.value'],
    ['khoảng từ 3 đến 5 ha', range, 'figure.value'],
    ['từ 4 đến 5 ha', range, 'figure.approximation'],
    ['khoảng 4 ha', range, 'figure.unreadable'],
    ['khoảng từ 4 km đến 5 ha', range, 'figure.unreadable'],
    ['khoảng từ 4 đến 5 km', range, 'figure.unit'],
    ['116 thôn', ratio, 'figure.value'],
    ['5,5 tỷ lượt', { amount: '5500000', unit: 'lượt', approx: [], scale: 6 }, 'figure.value'],
    ['5,5 chục lượt', { amount: '5500000', unit: 'lượt', approx: [], scale: 6 }, 'figure.unit'],
    ['116/164 thôn', ratio, 'figure.value'],
    ['115/165 thôn', ratio, 'figure.value'],
    ['hạng 35/64', rank, 'figure.value'],
    ['116/165 thôn', { ...ratio, of: undefined }, 'figure.value'],
  ] as const)('%s is found out', (printed, value, code) => expect(codes(printed, value as Quantity)).toEqual([code]));
});

describe('printed words that say the record', () => {
  it.each([
    ['trên 500 tỷ đồng', money('500000000000', 'over')],
    ['Trên 500 tỷ đồng', money('500000000000', 'over')],
    ['0,5 nghìn tỷ đồng', money('500000000000')],
    ['0,5 nghìn tỷ', money('500000000000')],
    ['75,94\u00a0tỷ\u00a0đồng', money('75940000000')],
    ['ước tính khoảng hơn 5 tỷ đồng', money('5000000000', 'estimated', 'about', 'more-than')],
    ['07 công trình', { amount: '7', unit: 'công trình', approx: [] }],
    ['6.931,0 m²', { amount: '6931.0', unit: 'm²', approx: [] }],
    ['77%', { amount: '77', unit: '%', approx: [] }],
    ['-1,5%', { amount: '-1.5', unit: '%', approx: [] }],
    ['10.000 m³/ngày đêm', { amount: '10000', unit: 'm³/ngày đêm', approx: [] }],
  ] as const)('%s', (printed, value) => expect(codes(printed, value)).toEqual([]));

  it.each([
    ['07', '7', 'công trình'],
    ['85,5', '85.5', 'điểm'],
  ])('%s, where the sentence names the unit', (printed, amount, unit) =>
    expect(codes(printed, { amount, unit, approx: [] }, true)).toEqual([]),
  );

  it.each([
    ['20/4/2021', '2021-04-20'],
    ['ngày 5/3/2021', '2021-03-05'],
    ['tháng 6/2025', '2025-06'],
    ['quý III/2022', '2022-Q3'],
    ['6 tháng cuối năm 2022', '2022-H2'],
    ['năm\u00a02024', '2024'],
  ])('%s, a date', (printed, date) => expect(dated(printed, date)).toEqual([]));
  it('whatever date the product prints, the independent reader reads the same', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const year = fc.integer({ min: 1900, max: 2100 });
    const parts = fc.oneof(
      fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'),
      fc.integer({ min: 1, max: 12 }).map((m) => `-${two(m)}`),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([m, d]) => `-${two(m)}-${two(d)}`),
    );
    fc.assert(
      fc.property(year, parts, (y, part) => {
        expect(dated(printPeriod(asPeriod(`${y}${part}`)), `${y}${part}`)).toEqual([]);
      }),
    );
  });

  it('whatever the product prints, the independent reader reads the same', () => {
    const approx = fc.uniqueArray(fc.constantFrom(...(Object.keys(APPROXIMATIONS) as Approximation[])), {
      maxLength: 2,
    });
    const value = fc.oneof(
      fc
        .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), approx)
        .map(([dong, words]) => quantity(dong, MONEY, words)),
      fc
        .tuple(
          fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
          fc.nat({ max: 5 }),
          fc.constantFrom(...units.keys()),
          approx,
        )
        .map(([digits, scale, unit, words]) => quantity(decimal(digits, unit === MONEY ? 0 : scale), unit, words)),
    );
    fc.assert(
      fc.property(value, fc.boolean(), (v, padCounts) => {
        expect(codes(printQuantity(v, units, { padCounts }), v)).toEqual([]);
      }),
    );
  });
});

describe('printed words that do not', () => {
  it.each([
    ['155.5 tỷ đồng', money('155500000000'), ['figure.unreadable']],
    ['1555 tỷ đồng', money('155500000000'), ['figure.value']],
    ['155,5 triệu đồng', money('155500000000'), ['figure.value']],
    ['155,5 ha', money('155500000000'), ['figure.unit']],
    ['500 tỷ đồng', money('500000000000', 'over'), ['figure.approximation']],
    ['gần 500 tỷ đồng', money('500000000000', 'over'), ['figure.approximation']],
    ['16,61 ha', { amount: '1661', unit: 'ha', approx: [] }, ['figure.value']],
    ['123 hộ', { amount: '123', unit: 'hộ dân', approx: [] }, ['figure.unit']],
    ['', { amount: '1', unit: 'ha', approx: [] }, ['figure.unreadable']],
    ['77', { amount: '77', unit: '%', approx: [] }, ['figure.unit']],
    ['252', money('252000000000'), ['figure.unit']],
    ['1', { amount: '1', unit: 'ha', approx: ['over'] }, ['figure.approximation', 'figure.unit']],
  ] as const)('%s', (printed, value, expected) => expect(codes(printed, value)).toEqual(expected));

  it('money without its scale, even where the unit may be left out', () =>
    expect(codes('252', money('252000000000'), true)).toEqual(['figure.unit']));

  it.each([
    ['21/4/2021', '2021-04-20'],
    ['4/20/2021', '2021-04-20'],
    ['năm 2021', '2021-04'],
    ['quý II/2022', '2022-Q3'],
    ['6 tháng đầu năm 2022', '2022-H2'],
    ['', '2022'],
    ['2022', '2022'],
  ])('%s for %s, a date', (printed, date) => expect(dated(printed, date)).toEqual(['figure.value']));
});

describe('the sequence of figures', () => {
  const expected = [
    { address: 'a', printed: '1' },
    { address: 'b', printed: '2' },
    { address: 'a', printed: '1' },
  ];
  const problems = (read: readonly { address: string; printed: string }[]) =>
    comparePrinted(expected, read, units).map((p) => [p.code, p.where.record]);

  it('is accepted when each stands in its place', () => expect(problems([...expected])).toEqual([]));
  it('names what is missing', () => expect(problems(expected.slice(1))).toEqual([['figure.missing', 'a']]));
  it('names what nobody asked for', () =>
    expect(problems([...expected, { address: 'c', printed: '' }])).toEqual([['figure.unexpected', 'c']]));
  it('names the first place out of order', () =>
    expect(problems([expected[1]!, expected[0]!, expected[2]!])).toEqual([['figure.order', 'a']]));
  it('names changed words, and spaces of another kind are no change', () => {
    expect(problems([{ address: 'a', printed: '1,0' }, ...expected.slice(1)])).toEqual([['figure.printed', 'a']]);
    expect(
      comparePrinted([{ address: 'a', printed: '5 ha' }], [{ address: 'a', printed: '5\u00a0ha' }], units),
    ).toEqual([]);
  });
});
