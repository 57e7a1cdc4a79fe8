/** Which works can take the place of which. */
import { describe, expect, it } from 'vitest';
import type { Demand } from '#core/planning/demand.ts';
import { dominators } from '#core/planning/dominance.ts';
import type { IntegerProblem, IntegerWork } from '#core/planning/integer-problem.ts';

const needs = (work: number, needed: number): Demand => ({ kind: 'needs', work, needed });
const excludes = (work: number, other: number): Demand => ({ kind: 'excludes', work, other });

describe('works that can take the place of another', () => {
  interface Given {
    /** What each work adds to two standards, its cost, and what it counts against the one limit. */
    readonly works: readonly (readonly [gains: readonly [number, number], cost: number, limit?: number])[];
    readonly demands?: readonly Demand[];
    readonly own?: Readonly<Record<number, Partial<IntegerWork>>>;
    readonly levels?: readonly { readonly work: number; readonly level: number }[];
  }
  const LIMIT: Demand = { kind: 'limit', limit: 0 };
  const placesOf = ({ works, demands = [LIMIT], own = {}, levels = [] }: Given) =>
    dominators(
      {
        demands,
        works: works.map(([, cost], at) => ({ full: 1, perStep: BigInt(cost), ...own[at] })) as never,
        limits: [{ amount: 100n, perStep: works.map(([, , limit = 0]) => BigInt(limit)) }],
        standards: [
          ...[0, 1].map((standard) => ({
            increments: works.flatMap(([gains], work) =>
              gains[standard] === 0 ? [] : [{ work, perStep: BigInt(gains[standard] ?? 0) }],
            ),
            raises: [],
          })),
          { increments: [], raises: levels },
        ] as never,
      } as unknown as IntegerProblem,
      demands.map((_, at) => at),
    );
  it.each<readonly [string, Given, readonly (readonly number[])[]]>([
    [
      'who adds more for the same',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
        ],
      },
      [[], [0]],
    ],
    [
      'who adds the same for less',
      {
        works: [
          [[1, 0], 5],
          [[1, 0], 4],
        ],
      },
      [[1], []],
    ],
    [
      'of two alike the first',
      {
        works: [
          [[1, 0], 5],
          [[1, 0], 5],
        ],
      },
      [[], [0]],
    ],
    [
      'neither, where each is better in something',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 4],
        ],
      },
      [[], []],
    ],
    [
      'nor where each adds to another standard',
      {
        works: [
          [[1, 0], 5],
          [[0, 1], 5],
        ],
      },
      [[], []],
    ],
    [
      'both at once',
      {
        works: [
          [[2, 1], 5],
          [[1, 1], 5],
        ],
      },
      [[], [0]],
    ],
    [
      'not who counts more against a limit',
      {
        works: [
          [[2, 0], 5, 9],
          [[1, 0], 5, 8],
        ],
      },
      [[], []],
    ],
    [
      'unless that limit is not asked',
      {
        works: [
          [[2, 0], 5, 9],
          [[1, 0], 5, 8],
        ],
        demands: [],
      },
      [[], [0]],
    ],
    [
      'not who needs something',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
          [[0, 0], 9],
        ],
        demands: [needs(0, 2)],
      },
      [[], [], []],
    ],
    [
      'who needs the same',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
          [[0, 0], 9],
        ],
        demands: [needs(0, 2), needs(1, 2)],
      },
      [[], [0], []],
    ],
    [
      'in the place of none that is needed',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
          [[0, 0], 1],
        ],
        demands: [needs(2, 1)],
      },
      [[], [], []],
    ],
    [
      'not who excludes something',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
          [[9, 9], 9],
        ],
        demands: [excludes(0, 2)],
      },
      [[], [], []],
    ],
    [
      'not who excludes the other itself',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
        ],
        demands: [excludes(0, 1)],
      },
      [[], []],
    ],
    [
      'no work with parts',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
        ],
        own: { 0: { full: 4 } },
      },
      [[], []],
    ],
    [
      'nor in the place of one',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
        ],
        own: { 1: { full: 4 } },
      },
      [[], []],
    ],
    [
      'no work that is settled',
      {
        works: [
          [[2, 0], 5],
          [[1, 0], 5],
        ],
        own: { 0: { settled: 1 } },
      },
      [[], []],
    ],
    [
      'who raises to a higher level',
      {
        works: [
          [[0, 0], 5],
          [[0, 0], 5],
        ],
        levels: [
          { work: 0, level: 1 },
          { work: 1, level: 2 },
        ],
      },
      [[1], []],
    ],
    [
      'by the highest level of each',
      {
        works: [
          [[0, 0], 5],
          [[0, 0], 5],
        ],
        levels: [
          { work: 0, level: 2 },
          { work: 0, level: 1 },
          { work: 1, level: 1 },
        ],
      },
      [[], [0]],
    ],
  ])('%s', (_, given, expected) => expect(placesOf(given)).toEqual(expected));
});
