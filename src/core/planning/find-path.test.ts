import { describe, expect, test } from 'vitest';
import { checkPathProblem } from '#core/planning/check-problem.ts';
import { compareRationals, rational, sameRational } from '#core/value/rational.ts';
import { integerProblem } from '#core/planning/integer-problem.ts';
import type { Aim } from '#core/planning/problem.ts';
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
const CASES = Number(process.env['PLANNER_CASES'] ?? 2000);
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
        if (status === 'optimal') expect(gap.numerator).toBe(0n);
      }
    }
    expect(seen.has('optimal') && seen.size > 1).toBe(true);
  },
);
