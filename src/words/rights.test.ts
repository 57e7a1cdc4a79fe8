import { expect, test } from 'vitest';
import { RIGHTS } from '#core/rights/rights.ts';
import { rightWords } from '#words/rights.ts';

test.each(['vi', 'en'] as const)('every right is told in words (%s), none like another', (language) => {
  const told = Object.keys(RIGHTS).map((action) => rightWords(language, action));
  expect(told.filter((text) => text.includes(':'))).toEqual([]);
  expect(new Set(told).size).toBe(told.length);
});

test('what an earlier version called a right stays as it was written', () =>
  expect(rightWords('vi', 'gone:right')).toBe('gone:right'));
