import { expect, test } from 'vitest';
import { likeliest } from '#core/text/likeliest.ts';

test('names what looks like the wrong text, the likeliest first, three at most', () => {
  expect(likeliest('completd', ['cancelled', 'completed', 'preparing'])).toEqual(['completed']);
  expect(likeliest('ward-1', ['ward-10', 'ward-11', 'ward-12', 'ward-13', 'city'])).toHaveLength(3);
  expect(likeliest('', ['a', 'bc'])).toEqual([]);
  expect(likeliest('x', [])).toEqual([]);
});
