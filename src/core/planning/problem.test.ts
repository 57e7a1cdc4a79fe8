/** How many steps a work has, and the day from which what it does holds. */
import { describe, expect, it } from 'vitest';
import { effectiveFinish, stepsOfWork, type PlannedWork } from '#core/planning/problem.ts';
import { asDay } from '#core/value/day.ts';

const work = (id: string, finish: string, own: Partial<PlannedWork> = {}): PlannedWork => ({
  id,
  state: 'proposed',
  finish: asDay(finish),
  effects: [],
  costs: [],
  needs: [],
  excludes: [],
  ...own,
});

describe('the steps of a work', () => {
  it.each([
    [undefined, { least: 1, full: 1 }],
    [
      { least: '0.4', step: '0.1' },
      { least: 4, full: 10 },
    ],
    [
      { least: '0.5', step: '0.25' },
      { least: 2, full: 4 },
    ],
    [
      { least: '1', step: '0.5' },
      { least: 2, full: 2 },
    ],
    [
      { least: '0', step: '0.5' },
      { least: 1, full: 2 },
    ],
    [
      { least: '0.3', step: '0.1' },
      { least: 3, full: 10 },
    ],
    [
      { least: '1', step: '1' },
      { least: 1, full: 1 },
    ],
  ])('%o: %o', (scale, steps) =>
    expect(stepsOfWork(work('a', '2026-12-31', scale === undefined ? {} : { scale }))).toEqual(steps),
  );
});

describe('the day from which a work has its effects', () => {
  const days = (...works: readonly PlannedWork[]) => Object.fromEntries(effectiveFinish(works));
  it.each([
    ['its own, where it needs nothing', [work('a', '2026-06-30')], { a: '2026-06-30' }],
    [
      'that of what it needs, where that is later',
      [work('a', '2026-06-30', { needs: ['b'] }), work('b', '2027-06-30')],
      { a: '2027-06-30', b: '2027-06-30' },
    ],
    [
      'its own, where that is later',
      [work('a', '2028-06-30', { needs: ['b'] }), work('b', '2027-06-30')],
      { a: '2028-06-30', b: '2027-06-30' },
    ],
    [
      'the latest of all that it needs',
      [work('a', '2026-06-30', { needs: ['b', 'c'] }), work('b', '2027-06-30'), work('c', '2029-06-30')],
      { a: '2029-06-30', b: '2027-06-30', c: '2029-06-30' },
    ],
    [
      'through others',
      [work('a', '2026-06-30', { needs: ['b'] }), work('b', '2027-06-30', { needs: ['c'] }), work('c', '2030-06-30')],
      { a: '2030-06-30', b: '2030-06-30', c: '2030-06-30' },
    ],
    [
      'a work under way waits for nothing',
      [work('a', '2026-06-30', { state: 'under-way', needs: ['b'] }), work('b', '2027-06-30')],
      { a: '2026-06-30', b: '2027-06-30' },
    ],
    [
      'what one needs may be under way',
      [work('a', '2026-06-30', { needs: ['b'] }), work('b', '2027-06-30', { state: 'under-way' })],
      { a: '2027-06-30', b: '2027-06-30' },
    ],
    ['what is not there is not waited for', [work('a', '2026-06-30', { needs: ['z'] })], { a: '2026-06-30' }],
    ['nothing of nothing', [], {}],
  ])('%s', (_, works, expected) => expect(days(...works)).toEqual(expected));

  it.each([
    ['in the order of needs', (works: readonly PlannedWork[]) => works],
    ['in the other order', (works: readonly PlannedWork[]) => works.toReversed()],
  ])('a chain of ten thousand ends, %s', (_, order) => {
    const chain = Array.from({ length: 10_000 }, (__, at) =>
      work(`w${at}`, at === 9999 ? '2031-01-01' : '2026-01-01', { needs: at === 9999 ? [] : [`w${at + 1}`] }),
    );
    expect(new Set(effectiveFinish(order(chain)).values())).toEqual(new Set(['2031-01-01']));
  });

  it('needs in a circle end, too', () => {
    const all = effectiveFinish([work('a', '2026-06-30', { needs: ['b'] }), work('b', '2027-06-30', { needs: ['a'] })]);
    expect([...all.keys()].toSorted()).toEqual(['a', 'b']);
  });
});
