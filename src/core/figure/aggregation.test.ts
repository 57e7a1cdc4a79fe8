import { describe, expect, it } from 'vitest';
import { measureAddress } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { asPeriod } from '#core/value/period.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import { q, view } from '#testing/records.ts';

/** What a district makes of the values of its three communes, the last of which may have none. */
const whole = (unit: string, aggregation: string, ...values: readonly (string | undefined)[]): string | undefined => {
  const seen = view(
    {
      place: [{ id: 'd', kind: 'district' }, ...values.map((_, n) => ({ id: `c${n}`, kind: 'commune', parent: 'd' }))],
      measure: [{ id: 'm', unit, aggregation }],
      observation: values.flatMap((value, n) =>
        value === undefined ? [] : [{ measure: 'm', place: `c${n}`, period: '2024', kind: 'actual', value: q(value) }],
      ),
    },
    '2025-01-31',
  );
  const found = findValue(seen, measureAddress('m', { place: 'd', period: asPeriod('2024') }))?.value;
  return found && printQuantity(found, unitsIn(seen.records));
};

describe('what places make together', () => {
  it.each([
    ['hộ', 'sum', ['10 hộ', '20 hộ'], '30 hộ'],
    ['ha', 'sum', ['từ 4 đến 5 ha', '1 ha'], 'từ 5 đến 6 ha'],
    ['thôn', 'sum', ['3/5 thôn', '4/6 thôn'], '7/11 thôn'],
    ['tạ/ha', 'mean', ['50 tạ/ha', '52 tạ/ha'], 'bình quân 51,0 tạ/ha'],
    ['đạt/chưa đạt', 'sum', ['đạt', 'chưa đạt', 'đạt'], '2/3 xã'],
    ['đạt/chưa đạt', 'sum', ['chưa đạt', 'chưa đạt'], '0/2 xã'],
    ['đạt/chưa đạt', 'mean', ['đạt', 'chưa đạt'], '1/2 xã'],
    ['có/không', 'sum', ['có', undefined], '1/1 xã'],
  ] as const)('%s by %s of %j is %s', (unit, aggregation, values, told) =>
    expect(whole(unit, aggregation, ...values)).toBe(told),
  );
  it.each([
    ['hạng', 'sum', ['thứ 3', 'thứ 5']],
    ['hạng', 'mean', ['thứ 3', 'thứ 5']],
    ['xếp loại', 'sum', ['khá', 'tốt']],
    ['xếp loại', 'mean', ['khá', 'tốt']],
    ['chỉ số', 'sum', ['0,5 chỉ số', '0,6 chỉ số']],
    ['đạt/chưa đạt', 'none', ['đạt', 'đạt']],
  ] as const)('%s makes no %s of %j', (unit, aggregation, values) =>
    expect(whole(unit, aggregation, ...values)).toBeUndefined(),
  );
});
