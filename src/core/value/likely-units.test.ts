import { expect, it } from 'vitest';
import { likelyUnits } from '#core/value/likely-units.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';

const UNITS = unitsOfMeasure(
  [{ code: 'hộ' }, { code: 'hộ nghèo' }, { code: 'hộ cận nghèo' }, { code: 'hộ khá' }, { code: 'thôn' }],
  [],
);

it.each([
  ['ty', ['tỷ đồng']],
  ['tỉ', ['tỷ đồng']],
  ['tỷ VND', ['tỷ đồng']],
  ['nghìn tỉ', ['nghìn tỷ đồng']],
  ['ngàn tỷ đồng', ['nghìn tỷ đồng']],
  ['tr.đ', []],
  ['tr', ['triệu đồng']],
  ['triệu đ', ['triệu đồng']],
  ['k', ['nghìn đồng']],
  ['ngàn', ['nghìn đồng']],
  ['đ', ['đồng']],
  ['V.N.D', ['đồng']],
  ['typ', []],
  ['HO', ['hộ']],
  ['h.ộ', ['hộ']],
  ['hô ngheo', ['hộ nghèo']],
  // The same word alone stands before all that begins with it; else what begins with it, three at most.
  ['thon ban', ['thôn']],
  ['hộ can', ['hộ', 'hộ cận nghèo']],
  ['ho ngheo moi', ['hộ', 'hộ nghèo']],
  ['xóm', []],
  ['', []],
])('“%s” may have been meant as %j', (text, expected) => expect(likelyUnits(text, UNITS)).toEqual(expected));

it('of many that begin with the word three are named', () =>
  expect(
    likelyUnits(
      'nhà',
      unitsOfMeasure(
        ['nhà A', 'nhà B', 'nhà C', 'nhà D'].map((code) => ({ code })),
        [],
      ),
    ),
  ).toEqual(['nhà A', 'nhà B', 'nhà C']));
