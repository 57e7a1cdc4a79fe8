import { describe, expect, it } from 'vitest';
import { refusedValue } from '#core/collecting/refused-value.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q } from '#testing/records.ts';

const UNITS = unitsOfMeasure();
const codes = (measure: Parameters<typeof refusedValue>[0], text: string) =>
  refusedValue(measure, q(text), UNITS, { field: 'd0.value' }).map(({ code }) => code);

describe('a value that no record can hold', () => {
  it.each([
    ['số hộ nghèo', 'hộ', '-5 hộ', ['observation.negative']],
    ['số hộ nghèo', 'hộ', '0 hộ', []],
    ['số hộ nghèo', 'hộ', '5 hộ', []],
    ['số hộ nghèo giảm', 'hộ', '-5 hộ', []],
    ['tỷ lệ hộ nghèo', '%', '-0,1%', ['observation.negative']],
    ['tốc độ tăng trưởng', '%', '-2%', []],
  ] as const)('%s in %s: %s → %o', (name, unit, text, told) => {
    expect(codes({ name, unit }, text)).toEqual(told);
  });
  it.each([
    ['-1 đồng', ['amount.negative']],
    ['0 đồng', []],
    ['-2 km', ['amount.negative']],
    ['2 km', []],
  ] as const)('money and sizes: %s → %o', (text, told) => {
    expect(codes(undefined, text)).toEqual(told);
  });
});
