/** By what a proposal is known as a record that is there. */
import { describe, expect, it } from 'vitest';
import { identitiesOf, plainName } from '#core/review/propose/identity.ts';
import type { ProposedValues } from '#core/review/propose/proposal.ts';

const measure = (name: string, unit = '%'): string => identitiesOf('measure', { name, unit })[0] ?? '';

describe('measures', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo của thành phố'],
    ['Tỷ lệ hộ nghèo', 'Hộ nghèo trên địa bàn tỉnh'],
    ['Xã đạt chuẩn nông thôn mới', 'Số xã đạt chuẩn nông thôn mới'],
    ['Doanh thu của HTX', 'Doanh thu hợp tác xã'],
    ['Số hộ có nhà vệ sinh', 'Hộ có nhà vệ sinh năm'],
    ['Tỷ lệ hoả táng', 'Tỉ lệ hỏa táng'],
  ])('%s is %s', (one, other) => {
    expect(measure(one)).toBe(measure(other));
  });

  it.each([
    ['Sản phẩm OCOP cấp tỉnh', 'Sản phẩm OCOP cấp huyện'],
    ['Số học sinh nam', 'Số học sinh'],
    ['Đường huyện được cứng hóa', 'Đường tỉnh được cứng hóa'],
    ['Diện tích đất', 'Diện tích đạt'],
    ['Lương bình quân', 'Lượng bình quân'],
    ['Hộ thiểu số', 'Hộ thiếu số'],
    ['Số lễ hội', 'Tỷ lệ hội'],
  ])('%s is not %s', (one, other) => {
    expect(measure(one)).not.toBe(measure(other));
  });

  it('a name of words that tell nothing is known by all of them; of another unit it is another', () => {
    expect(measure('Tổng số')).not.toBe(measure('Tỷ lệ'));
    expect(measure('Hộ nghèo', 'hộ')).not.toBe(measure('Hộ nghèo'));
  });
});

describe('values', () => {
  const TOLD: ProposedValues = { measure: 'a', place: 'p', period: 'năm 2022', kind: 'plan', value: '5%' };
  const same = (one: ProposedValues, other: ProposedValues): boolean => {
    const known = new Set(identitiesOf('observation', one));
    return identitiesOf('observation', other).some((identity) => known.has(identity));
  };
  it.each<readonly [string, ProposedValues, boolean]>([
    ['another value of the same', { value: '6%' }, true],
    ['of another assigner', { value: '6%', assigner: 'b' }, false],
    ['of another measurer', { value: '6%', measurer: 'b' }, false],
    ['a change of the plan', { value: '6%', revision: '1' }, false],
    ['of another period', { period: 'năm 2021' }, false],
    ['the same value, whoever assigned it', { assigner: 'b' }, true],
  ])('%s', (_, other, expected) => {
    expect(same(TOLD, { ...TOLD, ...other })).toBe(expected);
  });

  it('without its measure by what it is called and its value', () => {
    const lacking: ProposedValues = { note: 'Sản phẩm', place: 'p', period: 'năm 2022', kind: 'actual', value: '5' };
    expect(same(lacking, { ...lacking })).toBe(true);
    expect(same(lacking, { ...lacking, value: '6' })).toBe(false);
    expect(same(lacking, { ...lacking, note: 'Lễ hội' })).toBe(false);
  });
});

it.each([
  ['UBND TP Bắc Kạn', 'uy ban nhan dan thanh pho bac kan'],
  ['Công ty CP An Phú', 'cong ty co phan an phu'],
  ['Đơn vị tài trợ của xã', 'don vi tai tro xa'],
  ['Trường THCS Đức Xuân, QL 3', 'truong trung hoc co so duc xuan quoc lo 3'],
])('the plain name of %s: %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
