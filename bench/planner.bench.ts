/**
 * The planner on generated cities near class II: 60 works (aim: proven optimum within 1 s) and 300 works (10 s).
 * Deterministic cases from seeds; the worst and the median of each size are told, and the whole answer (checks, model,
 * proof, explanation) beside the bare solver on the same models. Run: node bench/planner.bench.ts
 */
import { checkPathProblem } from '#core/planning/check-problem.ts';
import type { Aim, PathProblem } from '#core/planning/problem.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { readRulePacks } from '#files/law/rule-pack.ts';
import { findPath } from '#core/planning/find-path.ts';
import { solveWithHighs } from '#files/engines/highs.ts';
import { pathCase } from '#testing/path-cases.ts';
import { median, tell } from './support/measure.ts';

const packs = await readRulePacks();
if (!packs.ok) throw new Error(JSON.stringify(packs.problems));
const pack = packs.value.find(({ id }) => id === '111-2025') as RulePack;

/** Cases of one size: effects shrink as works grow in number, so that many works are needed. */
const SIZES = [
  { works: 60, effect: 0.15, limitMs: 1000, cases: 20 },
  { works: 300, effect: 0.04, limitMs: 10_000, cases: 10 },
] as const;

const soundCase = (works: number, effect: number, from: number, aim: Aim['kind']): PathProblem => {
  for (let seed = from; ; seed += 1) {
    const problem = pathCase(pack, seed, { works, cities: 1, open: 0, low: 0.45, effect, aim });
    if (checkPathProblem(problem).length === 0) return problem;
  }
};

let inSolver = 0;
const timedSolver: typeof solveWithHighs = async (...asked) => {
  const start = performance.now();
  try {
    return await solveWithHighs(...asked);
  } finally {
    inSolver += performance.now() - start;
  }
};

await findPath(soundCase(10, 1, 1, 'reach'), solveWithHighs);
for (const { works, effect, limitMs, cases } of SIZES) {
  for (const aim of ['reach', 'highest', 'earliest'] as const) {
    const taken: number[] = [];
    inSolver = 0;
    const statuses: Record<string, number> = {};
    for (let index = 0; index < cases; index += 1) {
      const problem = soundCase(works, effect, works * 1000 + index * 97, aim);
      const start = performance.now();
      const found = await findPath(problem, timedSolver, { seconds: 60 });
      taken.push(performance.now() - start);
      const status = found.ok ? found.value.status : 'refused';
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    const worst = Math.max(...taken);
    tell({
      bench: 'planner',
      works,
      aim,
      cases,
      statuses,
      medianMs: median(taken),
      worstMs: worst,
      ratioToSolver: taken.reduce((sum, one) => sum + one, 0) / inSolver,
      aimMs: limitMs,
      held: worst <= limitMs,
    });
  }
}
