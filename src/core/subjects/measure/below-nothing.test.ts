import { expect, it } from 'vitest';
import { belowNothing } from '#core/subjects/measure/below-nothing.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q } from '#testing/records.ts';

const UNITS = unitsOfMeasure();
const codes = (name: string, unit: string, value: string | undefined, shareOf?: string) =>
  belowNothing(
    { name, unit, ...(shareOf !== undefined && { shareOf }) },
    value === undefined ? undefined : q(value),
    UNITS,
    { file: 'f' },
  ).map(({ code }) => code);
const REFUSED = ['observation.negative'];

it.each<readonly [name: string, unit: string, value: string | undefined, refused: boolean]>([
  ['Số hộ nghèo', 'hộ', '-1 hộ', true],
  ['Số hộ nghèo', 'hộ', '0 hộ', false],
  ['Số hộ nghèo', 'hộ', '1 hộ', false],
  ['Số hộ nghèo', 'hộ', undefined, false],
  ['Tổng số hộ nghèo', 'hộ', '-1 hộ', true],
  ['Hộ nghèo', 'hộ', '-1 hộ', true],
  ['Diện tích rừng', 'ha', '-0,5 ha', true],
  // What is not named as so much, or is none of the units of amounts, may be anything.
  ['Nghèo còn lại', 'hộ', '-1 hộ', false],
  ['Số thu ngân sách', 'đồng', '-1 đồng', false],
  // What has changed may be below nothing.
  ['Số hộ nghèo tăng thêm', 'hộ', '-1 hộ', false],
  ['Giảm số hộ nghèo', 'hộ', '-1 hộ', false],
  ['Số hộ chênh lệch', 'hộ', '-1 hộ', false],
  // Only as a word of its own.
  ['Số hộ ở xã Tăngu', 'hộ', '-1 hộ', true],
  // A share of a whole is not; other percentages may be.
  ['Tỷ lệ che phủ rừng', '%', '-1%', true],
  ['Tỉ trọng dịch vụ', '%', '-1%', true],
  ['Tỷ lệ tăng dân số', '%', '-1%', false],
  ['Lãi suất', '%', '-1%', false],
])('%s (%s): %s', (name, unit, value, refused) => expect(codes(name, unit, value)).toEqual(refused ? REFUSED : []));

it('what is said to be a share of another measure is none below nothing, whatever it is called', () =>
  expect(codes('Che phủ rừng', '%', '-1%', 'land')).toEqual(REFUSED));
it('of a measure that is not on record nothing is said', () =>
  expect(belowNothing(undefined, q('-1 hộ'), UNITS, {})).toEqual([]));
it('the value and the measure are told', () =>
  expect(belowNothing({ name: 'Số hộ', unit: 'hộ' }, q('-1200 hộ'), UNITS, { file: 'f' })).toEqual([
    { code: 'observation.negative', where: { file: 'f' }, data: { amount: '-1.200 hộ', measure: 'Số hộ' } },
  ]));
