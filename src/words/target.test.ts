import { expect, it } from 'vitest';
import type { Terms } from '#core/figure/target-terms.ts';
import { targetWords } from '#words/target.ts';
import { q } from '#testing/records.ts';

const said = (terms: Omit<Terms, 'value'>): string => {
  const { before, after } = targetWords('vi', { ...terms, value: q('1 ha') }, false);
  return `${before} X ${after}`.trim();
};

it.each<[string, Omit<Terms, 'value'>, string]>([
  ['not more than', { relation: 'at-most' }, 'không quá X'],
  ['a rank, of which the lower number is more', { relation: 'at-most', isRank: true }, 'từ X trở lên'],
  ['at least', { relation: 'at-least' }, 'từ X trở lên'],
  ['what is highest', { relation: 'at-least', isHighest: true }, 'X'],
])('what a target asks: %s', (_, terms, words) => expect(said(terms)).toBe(words));
