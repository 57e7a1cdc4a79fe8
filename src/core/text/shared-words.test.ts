import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise, sharedWords } from '#core/text/shared-words.ts';

const shared = (before: string, after: string) =>
  sharedWords(before, after).map(({ before: old, after: now }) => [
    before.slice(old.from, old.to),
    after.slice(now.from, now.to),
  ]);

describe('words that two texts share', () => {
  it.each([
    ['', 'a', []],
    ['a b', 'a  b', ['a', 'b']],
    ['5 ha', '5ha', ['5', 'ha']],
    ['a , b', 'c , d', []],
    ['a , b', 'a , d', ['a', ',']],
    ['đạt 1,5 ha[*1]', 'đạt 1,5 ha[*2]', ['đạt', '1,5', 'ha']],
  ])('%s | %s', (before, after, words) => expect(shared(before, after).map(([word]) => word)).toEqual(words));
  it('each is the same word in both, in the order of both', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', ',', '5')),
        fc.array(fc.constantFrom('a', 'b', 'c', ',', '5')),
        (one, other) => {
          const [before, after] = [one.join(' '), other.join('  ')];
          for (const [old, now] of shared(before, after)) expect(old).toBe(now);
          const places = sharedWords(before, after);
          for (const [at, { before: old, after: now }] of places.entries()) {
            expect(old.from).toBeGreaterThanOrEqual(places[at - 1]?.before.to ?? 0);
            expect(now.from).toBeGreaterThanOrEqual(places[at - 1]?.after.to ?? 0);
          }
        },
      ),
    ));
  it('are the longest row that both have', () => {
    const longest = (a: readonly string[], b: readonly string[]): number => {
      const [[first, ...restA], [other, ...restB]] = [a, b];
      if (first === undefined || other === undefined) return 0;
      return first === other ? 1 + longest(restA, restB) : Math.max(longest(restA, b), longest(a, restB));
    };
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(shared(one.join(' '), other.join(' '))).toHaveLength(longest(one, other));
      }),
    );
  });
  it.each([
    // Where several rows are as long, words go before words come.
    ['a b', 'b a', [['b', 0]]],
    ['x a b', 'y b a', [['b', 2]]],
    [
      'a b c d',
      'a c b d',
      [
        ['a', 0],
        ['c', 2],
        ['d', 6],
      ],
    ],
  ])('of %s and %s', (before, after, words) =>
    expect(
      sharedWords(before, after).map(({ before: at, after: now }) => [before.slice(at.from, at.to), now.from]),
    ).toEqual(words),
  );
  it('in long texts too, where words stand once in each', () => {
    const words = Array.from({ length: 3000 }, (_, n) => (n % 3 === 0 ? `w${n}` : 'và'));
    const edited = words.map((word, n) => (n % 300 === 100 ? 'khác' : word));
    expect(shared(words.join(' '), edited.join(' '))).toHaveLength(2990);
  });
  it('of a megabyte without such a word: what stands at its ends, at once', () => {
    const [before, after] = [`a ${'b c '.repeat(100_000)}z`, `a ${'d b '.repeat(100_000)}z`];
    const start = performance.now();
    expect(shared(before, after).map(([word]) => word)).toEqual(['a', 'z']);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

it.each([
  [[], []],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [5, 6, 1, 7],
    [0, 1, 3],
  ],
])('the longest part of %o that rises stands at %o', (ranks, places) => expect(longestRise(ranks)).toEqual(places));
