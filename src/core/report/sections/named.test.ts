/** Lists within a sentence: as many as can be read are named, and never a remainder of one. */
import { expect, it } from 'vitest';
import { phrase } from '#core/report/phrase.ts';
import { named } from '#core/report/sections/named.ts';
import { textOfRuns } from '#testing/report-text.ts';
import type { Run } from '#core/report/document.ts';

const told = (count: number, most?: number): readonly string[] =>
  named(
    Array.from({ length: count }, (_, at) => phrase(`n${at + 1}`)),
    'cái khác',
    most,
  ).map((one) => textOfRuns(one as readonly Run[]));

it.each([
  [0, []],
  [1, ['n1']],
  [3, ['n1', 'n2', 'n3']],
  // "01 cái khác" would take as much room as its name.
  [4, ['n1', 'n2', 'n3', 'n4']],
  [5, ['n1', 'n2', 'n3', '02 cái khác']],
  [13, ['n1', 'n2', 'n3', '10 cái khác']],
])('of %d, where three are named', (count, expected) => expect(told(count, 3)).toEqual(expected));
it('twenty are named where nothing else is said', () => {
  expect(told(21)).toHaveLength(21);
  expect(told(22)).toHaveLength(21);
  expect(told(22).at(-1)).toBe('02 cái khác');
});
