import { describe, expect, it } from 'vitest';
import { foldWord, levelIndex, levelOfNumber, listLevels, namedValue } from '#core/law/pack/levels.ts';
import { highestOf, lowestOf } from '#core/law/pack/limits.ts';
import type { Scale, Standard } from '#core/law/pack/pack.ts';

const SCALE: Scale = {
  id: 's',
  levels: [
    { id: 'none', vi: 'Chưa có', en: 'None', also: ['không'] },
    { id: 'some', vi: 'Có', from: '1', also: ['không'] },
    { id: 'full', en: 'Full', from: '3.5', also: [] },
  ],
};
const STANDARD = {
  named: [{ id: 'project', vi: 'có dự án', en: 'a project exists', at: '0.5' }],
} as unknown as Standard;

describe('the level that a word names', () => {
  it.each([
    ['none', 0],
    ['NONE', 0],
    ['Chưa có', 0],
    ['chưa   có ', 0],
    ['Chưa có / None', 0],
    // Of two levels with one word the worse.
    ['không', 0],
    ['có', 1],
    ['Full', 2],
    // The accents do matter.
    ['co', undefined],
    ['', undefined],
    ['Có / ', undefined],
  ])('“%s”: %s', (text, index) => expect(levelIndex(SCALE, text)).toBe(index));
  it('composed letters are the same', () => expect(foldWord('Chu\u031ba co\u0301')).toBe('chưa có'));
  it('is listed with what it says', () =>
    expect(listLevels([...SCALE.levels, { id: 'bare' }])).toEqual([
      'none (Chưa có)',
      'some (Có)',
      'full (Full)',
      'bare',
    ]));
});

it.each([
  ['-1', undefined],
  ['0', undefined],
  ['0.99', undefined],
  ['1', 1],
  ['3.49', 1],
  ['3.5', 2],
  ['99', 2],
])('the number %s stands for level %s', (plain, index) => expect(levelOfNumber(SCALE, plain)).toBe(index));

it.each([
  ['project', '0.5'],
  ['Có dự án', '0.5'],
  ['có dự án / a project exists', '0.5'],
  ['dự án', undefined],
])('the word “%s” stands for %s', (text, at) => expect(namedValue(STANDARD, text)?.at).toBe(at));

it('a standard without words knows none', () =>
  expect(namedValue({ named: [] } as unknown as Standard, 'x')).toBeUndefined());

it.each([
  [{ unit: '%', signed: false }, '0', '100'],
  [{ unit: '%', signed: true }, undefined, undefined],
  [{ unit: 'rank', signed: false }, '1', undefined],
  [{ unit: 'people', signed: false }, '0', undefined],
  [{ signed: false }, '0', undefined],
])('%j lies between %s and %s', (standard, least, most) =>
  expect([lowestOf(standard as Standard), highestOf(standard as Standard)]).toEqual([least, most]),
);
