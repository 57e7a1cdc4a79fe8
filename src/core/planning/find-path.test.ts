import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_MINIMA, known } from '#testing/packs.ts';
import { checkPathProblem } from '#core/planning/check-problem.ts';
import { compareRationals, rational, sameRational } from '#core/value/rational.ts';
import { integerProblem } from '#core/planning/integer-problem.ts';
import type { Aim, PathProblem } from '#core/planning/problem.ts';
import { asDay } from '#core/value/day.ts';
import { findPath } from '#core/planning/find-path.ts';
import { openHighs } from '#files/engines/highs.ts';
import { readRulePacks } from '#files/law/rule-pack.ts';
import { searchExhaustively } from '#testing/exhaustive.ts';
import { pathCase } from '#testing/path-cases.ts';

const packs = await readRulePacks();
if (!packs.ok) throw new Error('the shipped packs are not readable');
const pack = packs.value.find(({ id }) => id === '111-2025');
if (pack === undefined) throw new Error('no pack 111-2025');
const open = await openHighs();

/** Raise PLANNER_CASES for a longer search for a difference. */
const CASES = Number(process.env['PLANNER_CASES'] ?? 600);
const AIMS: readonly Aim['kind'][] = ['reach', 'highest', 'earliest'];

describe('the planner finds what exhaustive search finds', () => {
  test.each(AIMS)('aim %s', { timeout: 600_000 }, async (aim) => {
    const seen = { possible: 0, impossible: 0 };
    for (let seed = 0; seed < Math.ceil(CASES / AIMS.length); seed += 1) {
      const problem = pathCase(pack, seed * 7919 + AIMS.indexOf(aim), {
        works: 2 + (seed % 7),
        cities: 1 + (seed % 5 === 0 ? 1 : 0),
        open: 0.02,
        low: 0.08 + 0.03 * (seed % 3),
        effect: 1,
        aim,
      });
      if (checkPathProblem(problem).length > 0) continue;
      const expected = searchExhaustively(problem, 'worst');
      const found = findPath(problem, open, { additions: 0 });
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      const { status, cost, score, by } = found.value;
      expect({ seed, status }).toEqual({ seed, status: expected.possible ? 'optimal' : 'infeasible' });
      seen[expected.possible ? 'possible' : 'impossible'] += 1;
      if (!expected.possible || expected.cost === undefined || expected.score === undefined) continue;
      const { partsPerDong } = integerProblem(problem, 'worst', undefined);
      expect({ seed, cost }).toEqual({ seed, cost: (expected.cost + partsPerDong - 1n) / partsPerDong });
      if (aim === 'highest')
        expect({ seed, same: score !== undefined && sameRational(score, expected.score) }).toEqual({
          seed,
          same: true,
        });
      if (aim === 'earliest' && expected.by !== '0001-01-01') expect({ seed, by }).toEqual({ seed, by: expected.by });
      expect(found.value.gap?.numerator).toBe(0n);
    }
    // A check that cannot fail is none: both outcomes must have been seen.
    expect(seen.possible).toBeGreaterThan(10);
    if (aim !== 'highest') expect(seen.impossible).toBeGreaterThan(10);
  });
});

test(
  'when the budget runs out, the bound says how far the answer may be from the best',
  { timeout: 60_000 },
  async () => {
    const seen = new Set<string>();
    for (const nodes of [1, 4, 16, 64, 20_000]) {
      for (let seed = 0; seed < 4; seed += 1) {
        const problem = pathCase(pack, 300_000 + seed * 97, {
          works: 300,
          cities: 1,
          open: 0,
          low: 0.45,
          effect: 0.04,
          aim: 'reach',
        });
        if (checkPathProblem(problem).length > 0) continue;
        const found = findPath(problem, open, { nodes });
        if (!found.ok) throw new Error(JSON.stringify(found.problems));
        const { status, cost, bound, gap } = found.value;
        seen.add(status);
        if (cost === undefined || bound === undefined || gap === undefined) continue;
        expect(compareRationals(bound, rational(cost))).toBeLessThanOrEqual(0);
        expect(gap.numerator).toBeGreaterThanOrEqual(0n);
        // What no bound keeps from being the best is the best.
        expect(gap.numerator === 0n).toBe(status === 'optimal');
      }
    }
    expect(seen.has('optimal') && seen.size > 1).toBe(true);
  },
);

/**
 * Small questions at the edges: costs to the đồng and of nothing, effects of all signs, parts, needs, exclusions, tight
 * limits.
 */
const smallQuestion = fc.record({
  aim: fc.constantFrom(...AIMS),
  by: fc.constantFrom('2027-12-31', '2028-12-31'),
  limits: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 2 }),
  works: fc.array(
    fc.record({
      add: fc.constantFrom('-1', '0', '0.1', '0.5', '1', '2.5', '5'),
      standard: fc.constantFrom('2A.III.07', '2A.III.08', '2A.III.16', '2A.III.21'),
      cost: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 120 })),
      late: fc.boolean(),
      underWay: fc.integer({ min: 0, max: 5 }),
      parts: fc.constantFrom(undefined, { least: '0.5', step: '0.25' }),
      needs: fc.option(fc.nat(4), { nil: undefined }),
      excludes: fc.option(fc.nat(4), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  heritage: fc.boolean(),
  start: fc.record({
    roads: fc.constantFrom('2.9', '4', '5.9', '6', '7.9'),
    water: fc.constantFrom('44.9', '84.9', '89.9', '90', '99'),
    green: fc.constantFrom('24', '25', '30'),
  }),
});

test('any small question has the answer of trying every set, in the same order of costs', { timeout: 120_000 }, () => {
  const seen = { optimal: 0, infeasible: 0 };
  fc.assert(
    fc.property(smallQuestion, ({ aim, by, limits, works, heritage, start }) => {
      const id = (at: number): string => `w${at}`;
      const question: PathProblem = {
        pack,
        classId: 'II',
        cities: [
          {
            id: 'u',
            // Reduced minima rise in two pieces.
            context: heritage ? { reductions: ['heritage'] } : {},
            inputs: {
              ...ALL_MINIMA,
              '2A.III.07': known(start.roads),
              '2A.III.08': known(start.water),
              '2A.III.21': known(start.green),
            },
            likely: {},
          },
        ],
        works: works.map((one, at) => ({
          id: id(at),
          state: one.underWay === 0 ? 'under-way' : 'proposed',
          finish: asDay(one.late ? '2028-12-31' : '2027-12-31'),
          effects: [{ city: 'u', standard: one.standard, kind: 'add', amount: one.add }],
          costs: [{ source: 'city', year: 2027, amount: BigInt(one.cost) }],
          ...(one.parts && { scale: one.parts }),
          needs: one.needs !== undefined && one.needs < at ? [id(one.needs)] : [],
          excludes:
            one.excludes !== undefined && one.excludes < at && one.needs !== one.excludes ? [id(one.excludes)] : [],
        })),
        limits: limits.map((amount) => ({ amount: BigInt(amount) })),
        aim: aim === 'earliest' ? { kind: aim } : { kind: aim, by: asDay(by) },
      };
      if (checkPathProblem(question).length > 0) return;
      const expected = searchExhaustively(question, 'worst');
      const found = findPath(question, open, { additions: 0 });
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      const { status, cost, score } = found.value;
      expect(status).toBe(expected.possible ? 'optimal' : 'infeasible');
      seen[status === 'optimal' ? 'optimal' : 'infeasible'] += 1;
      if (!expected.possible || expected.cost === undefined || expected.score === undefined) return;
      const { partsPerDong } = integerProblem(question, 'worst', undefined);
      expect(cost).toBe((expected.cost + partsPerDong - 1n) / partsPerDong);
      if (aim === 'highest') expect(score !== undefined && sameRational(score, expected.score)).toBe(true);
    }),
    { numRuns: Number(process.env['PLANNER_RUNS'] ?? 60) },
  );
  expect(Math.min(seen.optimal, seen.infeasible)).toBeGreaterThan(5);
});
