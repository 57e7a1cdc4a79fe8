/** Sums, demands and verdicts, where the worst and the best ends stand just below, at and just above what is asked. */
import { describe, expect, it } from 'vitest';
import type { GridPoints } from '#core/scoring/evaluate.ts';
import type { Grid } from '#core/scoring/grid.ts';
import { criterionVerdicts, demandOnGrid, pointDemands, readingDemands, sumPoints } from '#core/scoring/verdict.ts';
import { rankUnknowns } from '#core/scoring/unknowns.ts';

type Reading = { readonly criteria: Readonly<Record<string, object>>; readonly total?: object };
/** A law of two criteria, with two standards in the first and one in the second, in quarters of a point. */
const grid = (more: { readonly readings?: readonly Reading[]; readonly caps?: readonly (bigint | undefined)[] } = {}) =>
  ({
    denominator: 4n,
    caps: more.caps ?? [undefined, undefined],
    standards: [0, 0, 1].map((criterion) => ({ source: { criterion } })),
    compiled: {
      criteria: ['A', 'B'].map((id) => ({ id, points: { min: { is: id === 'A' ? '2' : '1,5' } } })),
      readings: more.readings ?? [],
      pack: { rules: { total: { is: '3.5' } } },
    },
  }) as unknown as Grid;
const points = (min: number, max = min, attained = true): GridPoints =>
  ({ min: BigInt(min), max: BigInt(max), attained, status: 'open' }) as GridPoints;
const sum = (min: number, max = min, attained = true) => ({ min: BigInt(min), max: BigInt(max), attained });

describe('a demand in whole parts of a point', () => {
  it.each<[string, object | undefined, bigint | undefined]>([
    ['that is whole', { is: '3' }, 12n],
    ['of a part', { is: '3.25' }, 13n],
    ['between two parts is the upper one', { is: '3.3' }, 14n],
    ['of nothing', { is: '0' }, 0n],
    ['below nothing, between two parts, is the upper one, too', { is: '-0.3' }, -1n],
    ['that has not been read', {}, undefined],
    ['that the law does not make', undefined, undefined],
  ])('%s', (_, stated, least) => expect(demandOnGrid(grid(), stated as never)).toBe(least));
  it('by points: of each criterion its own, and of the total', () => {
    const law = grid();
    law.compiled.criteria.forEach((one, at) => Object.assign(one.points.min, { is: at === 0 ? '2' : undefined }));
    expect(pointDemands(law)).toEqual([{ criterion: 0, least: 8n }, { criterion: 1 }, { least: 14n }]);
  });
  it('of a reading: only of criteria of which it states one, and of the total', () => {
    expect(readingDemands(grid(), { criteria: { B: { is: '1' } }, total: { is: '2' } } as never)).toEqual([
      { criterion: 1, least: 4n },
      { least: 8n },
    ]);
    expect(readingDemands(grid(), { criteria: { A: {} } } as never)).toEqual([{ criterion: 0 }, {}]);
  });
});

describe('a sum', () => {
  it('adds up the standards of each criterion, and the criteria', () =>
    expect(sumPoints(grid(), [points(1, 2), points(3), points(4, 6, false)])).toEqual({
      criteria: [sum(4, 5), sum(4, 6, false)],
      total: sum(8, 11, false),
    }));
  it('what was not evaluated adds nothing, and one end that is not reached keeps the sum from its own', () => {
    expect(sumPoints(grid(), [points(1)])).toEqual({ criteria: [sum(1), sum(0)], total: sum(1) });
    expect(sumPoints(grid(), [points(1, 2, false), points(1, 2)]).criteria[0]).toEqual(sum(2, 4, false));
    expect(sumPoints(grid(), [points(1, 2), points(1, 2, false)]).criteria[0]).toEqual(sum(2, 4, false));
  });
  it.each<[string, bigint, ReturnType<typeof sum>]>([
    ['above it stays within, and the frame itself can be reached', 7n, sum(2, 7)],
    ['at it is left as it is', 8n, sum(2, 8, false)],
    ['below it is left as it is', 9n, sum(2, 8, false)],
  ])('the frame of a criterion: a sum %s', (_, cap, expected) =>
    expect(sumPoints(grid({ caps: [cap, undefined] }), [points(1, 4, false), points(1, 4)]).criteria[0]).toEqual(
      expected,
    ),
  );
});

describe('the criteria of a class that asks for standards', () => {
  const verdict = (own: ReturnType<typeof sum>, ...readings: readonly Reading[]) =>
    criterionVerdicts(grid({ readings }), [own, sum(4)])[0];
  const asks = (least: string, total?: string): Reading => ({
    criteria: { A: { is: least } },
    ...(total !== undefined && { total: { is: total } }),
  });
  it.each<[string, ReturnType<typeof sum>, readonly Reading[], string | undefined]>([
    ['just below what is asked', sum(3), [asks('1')], 'fails'],
    ['at it', sum(4), [asks('1')], 'passes'],
    ['perhaps at it', sum(3, 4), [asks('1')], 'open'],
    ['where two readings agree', sum(8), [asks('1'), asks('2')], 'passes'],
    ['where they do not', sum(7), [asks('1'), asks('2')], 'open'],
    ['where one is passed and one is open', sum(4, 8), [asks('1'), asks('2')], 'open'],
    ['where nothing is asked', sum(0), [{ criteria: {} }], 'open'],
    // 3 of 3 standards: the one elsewhere makes up for 1 at most, so that 2 are asked here.
    ['below what the total leaves no other to make up for', sum(7), [{ criteria: {}, total: { is: '3' } }], 'fails'],
    ['at what the total leaves', sum(8), [{ criteria: {}, total: { is: '3' } }], 'passes'],
    ['where the total asks for more than the criterion', sum(7), [asks('1', '3')], 'fails'],
    ['where the criterion asks for more than the total', sum(7), [asks('2', '2')], 'fails'],
    ['where both ask for the same', sum(8), [asks('2', '3')], 'passes'],
  ])('%s', (_, own, readings, expected) => expect(verdict(own, ...readings)).toBe(expected));
  it('no reading settles nothing', () => expect(verdict(sum(100))).toBe('open'));
});

describe('which unknowns matter', () => {
  const demands = [[{ least: 10n }]];
  const ranked = (given: readonly GridPoints[], readings: Parameters<typeof rankUnknowns>[2] = demands) =>
    rankUnknowns(grid(), given, readings).map(({ index, width, canPassAlone, canFailAlone }) => [
      index,
      width,
      canPassAlone,
      canFailAlone,
    ]);
  it('the widest first, in the order of the law among equals; what is settled is none', () =>
    expect(ranked([points(0, 1), points(0, 3), points(0, 1)]).map(([index, width]) => [index, width])).toEqual([
      [1, 3n],
      [0, 1n],
      [2, 1n],
    ]));
  it.each<[string, readonly GridPoints[], readonly (readonly unknown[])[]]>([
    ['one that alone reaches what is asked', [points(0, 6), points(4)], [[0, 6n, true, true]]],
    ['one that lacks a part of it', [points(0, 5), points(4)], [[0, 5n, false, false]]],
    ['one without which it is reached', [points(0, 6), points(10)], [[0, 6n, false, false]]],
    [
      'two that only together reach it: either can fail it',
      [points(0, 5), points(0, 5)],
      [
        [0, 5n, false, true],
        [1, 5n, false, true],
      ],
    ],
    [
      'two of which either reaches it: neither can fail it',
      [points(0, 10), points(0, 10)],
      [
        [0, 10n, true, false],
        [1, 10n, true, false],
      ],
    ],
  ])('%s', (_, given, expected) => expect(ranked(given)).toEqual(expected));
  it('a demand on a criterion asks for its own sum', () => {
    const of = [[{ criterion: 1, least: 4n }]];
    expect(ranked([points(0, 9), points(0), points(0, 4)], of)).toEqual([
      [0, 9n, false, false],
      [2, 4n, true, true],
    ]);
  });
  it('readings of the law decide only where they agree', () => {
    const given = [points(0, 6), points(4)];
    expect(ranked(given, [[{ least: 10n }], [{ least: 9n }]])).toEqual([[0, 6n, true, true]]);
    expect(ranked(given, [[{ least: 10n }], [{ least: 11n }]])).toEqual([[0, 6n, false, true]]);
    expect(ranked(given, [[{ least: 10n }], [{ least: 4n }]])).toEqual([[0, 6n, true, false]]);
    expect(ranked(given, [])).toEqual([[0, 6n, false, false]]);
  });
});
