/**
 * The planner on generated cities near class II: 60, 300 and 1,000 works (aim: within 0.5 s, 2 s and 15 s, proven in
 * whole numbers). Deterministic cases from seeds; the worst and the median of each size are told, and the whole answer
 * (checks, search, proof, explanation) beside one run of HiGHS's own search, which proves nothing, on the same
 * programme.
 * Run: node bench/planner.bench.ts
 */
import { checkPathProblem } from '#core/planning/check-problem.ts';
import { findPath } from '#core/planning/find-path.ts';
import { integerProblem } from '#core/planning/integer-problem.ts';
import { planProgramme } from '#core/planning/plan-programme.ts';
import type { Aim, PathProblem } from '#core/planning/problem.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { openHighs } from '#files/engines/highs.ts';
import { readRulePacks } from '#files/law/rule-pack.ts';
import { pathCase } from '#testing/path-cases.ts';
import { claimOf, FIRST_SETTING } from './support/highs-mip.ts';
import { median, tell } from './support/measure.ts';
import { withOddCosts } from './support/odd-costs.ts';

const packs = await readRulePacks();
if (!packs.ok) throw new Error(JSON.stringify(packs.problems));
const pack = packs.value.find(({ id }) => id === '111-2025') as RulePack;
const open = await openHighs();

/** Cases of one size: effects shrink as works grow in number, so that many works are needed. */
const SIZES = [
  { works: 60, effect: 0.15, limitMs: 500, cases: 20 },
  { works: 300, effect: 0.04, limitMs: 2000, cases: 10 },
  { works: 1000, effect: 0.012, limitMs: 15_000, cases: 6 },
] as const;

const soundCase = (works: number, effect: number, from: number, aim: Aim['kind']): PathProblem => {
  for (let seed = from; ; seed += 1) {
    const question = pathCase(pack, seed, { works, cities: 1, open: 0, low: 0.45, effect, aim });
    if (checkPathProblem(question).length === 0) return question;
  }
};

/** One run of HiGHS for what the aim asks first: the cheapest set by the day, or by any. */
const bareSearch = (question: PathProblem): void => {
  const { aim } = question;
  const problem = integerProblem(question, 'worst', aim.kind === 'earliest' ? undefined : aim.by);
  const programme = planProgramme(problem, {
    demands: problem.demands.map((_demand, position) => position),
    objective: aim.kind === 'highest' ? 'points' : 'cost',
  });
  claimOf(programme, aim.kind === 'highest' ? 1n : problem.partsPerDong * 100_000_000n, FIRST_SETTING, 60);
};

/** Milliseconds of computing: a search waits for nothing, and a busy machine does not count against it. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

findPath(soundCase(10, 1, 1, 'reach'), open);
for (const { works, effect, limitMs, cases } of SIZES) {
  for (const aim of ['reach', 'highest', 'earliest'] as const) {
    const taken: number[] = [];
    const bare: number[] = [];
    const nodes: number[] = [];
    const statuses: Record<string, number> = {};
    for (let index = 0; index < cases; index += 1) {
      const round = soundCase(works, effect, works * 1000 + index * 97, aim);
      // Every second one with costs to the đồng.
      const question = index % 2 === 0 ? round : withOddCosts(round, index);
      const start = computed();
      const found = findPath(question, open);
      taken.push(computed() - start);
      const again = computed();
      bareSearch(question);
      bare.push(computed() - again);
      const status = found.ok ? found.value.status : 'refused';
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (found.ok) nodes.push(found.value.nodes);
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
      medianNodes: median(nodes),
      mostNodes: Math.max(...nodes),
      ratioToOneRun: taken.reduce((sum, one) => sum + one, 0) / bare.reduce((sum, one) => sum + one, 0),
      aimMs: limitMs,
      held: worst <= limitMs,
    });
  }
}
