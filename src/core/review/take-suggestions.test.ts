import { expect, it } from 'vitest';
import { reviewText } from '#core/review/review.ts';
import { takeSuggestions, type Suggested } from '#core/review/take-suggestions.ts';

const at = (start: number, end: number, suggestion: string): Suggested => ({ start, end, suggestion });

it.each<[string, string, readonly Suggested[], string]>([
  ['none', 'abc', [], 'abc'],
  ['one', 'abc', [at(1, 2, 'X')], 'aXc'],
  ['in any order', 'abcd', [at(3, 4, 'Y'), at(0, 1, 'X')], 'XbcY'],
  ['at both ends', 'abc', [at(0, 1, 'X'), at(2, 3, 'Y')], 'XbY'],
  ['nothing instead', 'abc', [at(1, 2, '')], 'ac'],
  ['behind nothing', 'abc', [at(1, 1, 'X')], 'aXbc'],
  ['of two that overlap the first', 'abcd', [at(0, 2, 'X'), at(1, 3, 'Y')], 'Xcd'],
  ['of two that touch both', 'abcd', [at(0, 2, 'X'), at(2, 3, 'Y')], 'XYd'],
  ['an end before its beginning', 'abc', [at(2, 1, 'X')], 'abc'],
  ['letters of two units', '𝔸b𝔸c', [at(2, 3, 'X')], '𝔸bXc'],
])('%s', (_, text, suggested, expected) => expect(takeSuggestions(text, suggested)).toBe(expected));

it('what a review suggests is taken where it stands', () => {
  const text = '𝔸 Thu 155.5 tỷ đồng. Báo cáo của của xã.';
  const suggested = reviewText(text).remarks.flatMap(({ start, end, suggestion }) =>
    suggestion === undefined ? [] : [{ start, end, suggestion }],
  );
  expect(takeSuggestions(text, suggested)).toBe('𝔸 Thu 155,5 tỷ đồng. Báo cáo của xã.');
});
