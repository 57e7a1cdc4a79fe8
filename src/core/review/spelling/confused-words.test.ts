/** What is told as a confusion is no word that another entry asks for, and both words have as many syllables. */
import { expect, it } from 'vitest';
import { CONFUSED } from '#core/review/spelling/confused-words.ts';
import { isSyllable } from '#core/review/spelling/syllables.ts';

const count = (words: string): number => words.split(' ').length;

it('nothing right is told to be wrong', () => {
  const right = new Set(CONFUSED.map(([, meant]) => meant));
  expect(CONFUSED.filter(([wrong]) => right.has(wrong))).toEqual([]);
});

it('each is of lawful syllables, or another rule would tell it, and differs from what is meant', () => {
  for (const [wrong, right] of CONFUSED) {
    expect([wrong, count(wrong)]).toEqual([wrong, count(right)]);
    expect([wrong, wrong.split(' ').every(isSyllable)]).toEqual([wrong, true]);
  }
});

it('each is told once', () => {
  const all = CONFUSED.map(([wrong]) => wrong);
  expect(all.filter((wrong, at) => all.indexOf(wrong) < at)).toEqual([]);
});
