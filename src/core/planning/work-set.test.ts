import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ONE, rational } from '#core/value/rational.ts';
import { readWorkSet, writeWorkSet } from '#core/planning/work-set.ts';

describe('a set of works as text', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9./-]{0,12}$/u);
  const scale = fc
    .integer({ min: 1, max: 40 })
    .chain((full) => fc.integer({ min: 1, max: full }).map((own) => rational(own, full)));
  it('is read as it was written, whatever the order', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id, scale }), { minLength: 1, maxLength: 8, selector: (work) => work.id }),
        (works) => {
          const text = writeWorkSet(works);
          expect(writeWorkSet(works.toReversed())).toBe(text);
          expect(readWorkSet(text)).toEqual(works.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        },
      ),
    ));
  it('names the part of a work that is built', () =>
    expect(
      writeWorkSet([
        { id: 'school', scale: rational(2, 8) },
        { id: 'bridge', scale: ONE },
      ]),
    ).toBe('bridge;school*1/4'));
  test.each(['', 'a;', ';a', 'a;a', 'a*0/4', 'a*5/4', 'a*1/0', 'a*1', 'A', 'a b', 'a*1/4*1/4'])('%j is none', (text) =>
    expect(readWorkSet(text)).toBeUndefined(),
  );
});
