import { describe, expect, it, test } from 'vitest';
import { guessTerm, guessWork } from '#core/vocabulary/guess-term.ts';
import { wordsOf } from '#core/text/mark-words.ts';
import { SHIPPED_VOCABULARY, vocabularyOf } from '#core/vocabulary/vocabulary.ts';

const guess = (set: 'work-kind' | 'sector', name: string): string | undefined =>
  guessTerm(SHIPPED_VOCABULARY, set, name);

test.each(['work-kind', 'sector'] as const)('a name that holds what a term of %s is called is of that term', (set) => {
  for (const { code, vi } of SHIPPED_VOCABULARY.terms(set)) {
    const found = SHIPPED_VOCABULARY.find(set, guess(set, `${vi.toUpperCase()}, xã A, năm 2026`) ?? '');
    const spelled = [found?.vi, found?.noun, ...(found?.also ?? [])].map((one) => wordsOf(one ?? '').join(' '));
    expect(found?.code === code || spelled.includes(wordsOf(vi).join(' ')), `${vi}: ${found?.vi}`).toBe(true);
  }
});
test('what tells nothing is not guessed, nor what only begins like a term', () => {
  const [first] = SHIPPED_VOCABULARY.terms('work-kind');
  expect(guess('work-kind', 'Đường giao thông tổ 4')).toBe(undefined);
  expect([guess('sector', 'Xã A'), guess('work-kind', ''), guess('work-kind', `${first?.vi}x`)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['Đường giao thông tổ 4', 'infrastructure', 'road'],
  ['Trường mầm non Nà Ỏi', 'infrastructure', 'school'],
  ['Nâng cấp kênh mương thôn Bản Áng', 'infrastructure', 'irrigation'],
  ['Quy hoạch chi tiết khu trung tâm', 'planning', 'detailed-plan'],
  ['Mua 02 xe thu gom rác', 'equipment', 'waste'],
  ['Lớp truyền dạy hát dân ca', 'training', 'culture'],
  ['Phục dựng lễ hội Xuống đồng', 'event', 'culture'],
  ['Sửa chữa nhà mua năm 2020', undefined, undefined],
  ['Hội thi nấu ăn', 'contest', undefined],
  ['Xã A', undefined, undefined],
])('%s', (name, kind, sector) => expect(guessWork(SHIPPED_VOCABULARY, name)).toEqual({ kind, sector }));

describe('of terms whose words stand in a name', () => {
  const term = (code: string, vi: string, more: object = {}) => ({ code, vi, en: code, ...more });
  const own = vocabularyOf({
    sector: [
      term('x-way', 'zebra'),
      term('x-other-way', 'yacht'),
      term('x-long', 'zebra lớn', { noun: 'nhà zebra', also: ['sân zebra nhỏ', '—'] }),
      term('x-short', 'zz'),
    ],
  } as never);
  it.each([
    ['Khu zebra', 'x-way'],
    ['Khu zebra lớn', 'x-long'],
    ['Khu nhà zebra', 'x-long'],
    ['Khu sân zebra nhỏ', 'x-long'],
    // Of equally long ones the first in the name, in whatever order the terms stand.
    ['Khu zebra và yacht', 'x-way'],
    ['Khu yacht và zebra', 'x-other-way'],
    // Whole words only; a short one at the beginning only.
    ['Khu zebras', undefined],
    ['zz khu mới', 'x-short'],
    ['Khu zz', undefined],
    ['', undefined],
  ])('“%s” is of %s', (name, code) => expect(guessTerm(own, 'sector', name)).toBe(code));
  it.each([
    ['Trường mầm non xã A', { kind: 'infrastructure', sector: 'school' }],
    ['zebra', { kind: undefined, sector: 'x-way' }],
    ['Quy hoạch chung đô thị', { kind: 'planning' }],
  ])('what “%s” is', (name, expected) => expect(guessWork(own, name)).toMatchObject(expected));
});
