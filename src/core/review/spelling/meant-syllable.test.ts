import { expect, test } from 'vitest';
import { meantSyllable } from '#core/review/spelling/meant-syllable.ts';
import { reviewText } from '#core/review/review.ts';

test.each<[string, string | undefined]>([
  ['tòan', 'toàn'],
  ['hòan', 'hoàn'],
  ['hịên', 'hiện'],
  ['quỳên', 'quyền'],
  ['thúôc', 'thuốc'],
  ['đuợc', 'được'],
  ['thuờng', 'thường'],
  ['đưọc', 'được'],
  ['nghành', 'ngành'],
  ['ngiệp', 'nghiệp'],
  ['ghánh', 'gánh'],
  // No slip of one letter explains these, or the two words are joined.
  ['trươgn', undefined],
  ['củaanh', undefined],
  ['vàcác', undefined],
  ['bđ', undefined],
  ['ò'.repeat(1_000_000), undefined],
])('%.20s → %s', (word, meant) => expect(meantSyllable(word)).toBe(meant));

const told = (text: string) =>
  reviewText(text).remarks.map(({ rule, excerpt, suggestion }) => [rule, excerpt, suggestion]);

test('a tone on the wrong vowel is no missing space, and the capital stays', () => {
  expect(told('Tòan thể cán bộ thực hịên nhiệm vụ.')).toEqual([
    ['spelling.syllable', 'Tòan', 'Toàn'],
    ['spelling.syllable', 'hịên', 'hiện'],
  ]);
  expect(told('Thành phố củacác dân tộc đuợc mở rộng.')).toEqual([
    ['spelling.joined', 'củacác', 'của các'],
    ['spelling.syllable', 'đuợc', 'được'],
  ]);
});
