import { describe, expect, it } from 'vitest';
import { levelOf } from '#core/review/propose/body-level.ts';
import { openDocumentRegister, type SymbolTold } from '#core/review/propose/document-register.ts';
import { asPeriod } from '#core/value/period.ts';

const told = (date?: string, level?: SymbolTold['level'], symbol = '5/QĐ-UBND'): SymbolTold => ({
  symbol,
  ...(date !== undefined && { date: asPeriod(date) }),
  level,
});

describe('a document among those on record', () => {
  it.each<readonly [string, readonly SymbolTold[], SymbolTold, number | undefined]>([
    ['of its day', [told('2022-02-01'), told('2021-02-01')], told('2021-02-01'), 1],
    ['not of another year', [told('2021-02-01')], told('2022-02-01'), undefined],
    ['not of another day', [told('2022-02-01')], told('2022-02-02'), undefined],
    ['the only one without a day', [told()], told('2022-02-01'), 0],
    ['one of a year that holds its day', [told('2022')], told('2022-02-01'), 0],
    ['not one of a year that does not', [told('2021')], told('2022-02-01'), undefined],
    ['of several without a day none', [told(), told()], told('2022-02-01'), undefined],
    ['a mention without a day: the only one', [told('2022-02-01')], told(), 0],
    ['a mention without a day: of several none', [told('2022-02-01'), told('2021-02-01')], told(), undefined],
    [
      'of the same day the one of its level',
      [told('2022-02-01', 'province'), told('2022-02-01', 'city')],
      told('2022-02-01', 'city'),
      1,
    ],
    ['not of another level', [told('2022-02-01', 'province')], told('2022-02-01', 'district'), undefined],
    ['of a level that nobody told', [told('2022-02-01')], told('2022-02-01', 'district'), 0],
    [
      'without a day, of its level',
      [told('2022-02-01', 'province'), told('2021-02-01', 'city')],
      told(undefined, 'city'),
      1,
    ],
    [
      'of the same day, of several levels none',
      [told('2022-02-01', 'province'), told('2022-02-01', 'city')],
      told('2022-02-01'),
      undefined,
    ],
    [
      'of the same day and level, the first',
      [told('2022-02-01', 'city'), told('2022-02-01', 'city')],
      told('2022-02-01'),
      0,
    ],
    ['zeros before its number say nothing', [told('2022-02-01', undefined, '05/QĐ-UBND')], told('2022-02-01'), 0],
    ['another symbol is another', [told('2022-02-01', undefined, '50/QĐ-UBND')], told('2022-02-01'), undefined],
  ])('%s', (_, records, asked, expected) => {
    const register = openDocumentRegister();
    for (const [at, record] of records.entries()) register.add(record, { id: String(at) });
    expect(register.find(asked)?.id).toBe(expected?.toString());
  });

  it('another day of the same year may be a slip, another year is none', () => {
    const register = openDocumentRegister();
    register.add(told('2022-02-01'), { id: 'a' });
    expect(['2022-02-02', '2021-02-01', '2022-02-01', undefined].map((day) => register.isDoubtful(told(day)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

it('one document under two days is one', () => {
  const register = openDocumentRegister();
  register.add(told('2022-02-01'), { id: 'a' });
  register.add(told('2022-02-11'), { id: 'a' });
  expect(register.find(told())?.id).toBe('a');
  expect(register.count(told())).toBe(1);
});

it.each([
  ['UBND huyện', 'district'],
  ['Huyện ủy', 'district'],
  ['HUYỆN UỶ', 'district'],
  ['UBND thành phố', 'city'],
  ['BCH Đảng bộ thành phố', 'city'],
  ['Ban Thường vụ Thành uỷ', 'city'],
  ['UBND tỉnh', 'province'],
  ['Đảng ủy phường Sông Cầu, thành phố Bắc Kạn', 'ward'],
  ['UBND xã', 'commune'],
  ['Sở Lao động - Thương binh và Xã hội', undefined],
  ['Phòng Lao động - Thương binh và Xã hội huyện', 'district'],
  ['Ban Chấp hành Trung ương', 'country'],
  ['Công an', undefined],
])('the level of %s: %s', (name, level) => {
  expect(levelOf(name)).toBe(level);
});
