/**
 * What the planner calls proven, questioned: hundreds of large questions are asked in two settings of its own search,
 * and of HiGHS's search with two seeds; whoever has a better set, or calls impossible what another has found, is
 * counted, and so is every set of HiGHS's that a row asking for better than ours would let through. One disagreement
 * between our own settings, or one better set, is a fault. Run: node bench/planner-guard.bench.ts [questions] [works]
 */
import { checkPathProblem } from '#core/planning/check-problem.ts';
import { brokenDemands, costOf } from '#core/planning/evaluate-plan.ts';
import { findSet } from '#core/planning/find-set.ts';
import { integerProblem, type IntegerProblem } from '#core/planning/integer-problem.ts';
import { planProgramme, stepsOf, type PlanProgramme } from '#core/planning/plan-programme.ts';
import type { PathProblem } from '#core/planning/problem.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { openHighs } from '#files/engines/highs.ts';
import { readRulePacks } from '#files/law/rule-pack.ts';
import { pathCase } from '#testing/path-cases.ts';
import { claimOf, FIRST_SETTING, type Claim, type Setting } from './support/highs-mip.ts';
import { tell } from './support/measure.ts';
import { withOddCosts } from './support/odd-costs.ts';

const packs = await readRulePacks();
if (!packs.ok) throw new Error(JSON.stringify(packs.problems));
const pack = packs.value.find(({ id }) => id === '111-2025') as RulePack;
const open = await openHighs();

const QUESTIONS = Number(process.argv[2] ?? 200);
const WORKS = Number(process.argv[3] ?? 120);
const SECONDS = 20;
const NODES = 20_000;
/** Another way through the same question: what is proven must not depend on it. */
const OTHER_WAY = { rootRounds: 2, rounds: 0, cutDepth: 0, reliable: 1, tries: 4, first: 'yes' } as const;
const SEEDS: readonly Setting[] = [FIRST_SETTING, { ...FIRST_SETTING, random_seed: 1 }];

/** The first sound question from a seed on, with costs to the đồng where the seed is odd. */
const soundCase = (from: number): PathProblem => {
  for (let seed = from; ; seed += 1) {
    const question = pathCase(pack, seed, {
      works: WORKS,
      cities: 1,
      open: 0,
      low: 0.45,
      effect: 10 / WORKS,
      aim: 'reach',
    });
    if (checkPathProblem(question).length > 0) continue;
    return from % 2 === 0 ? question : withOddCosts(question, seed);
  }
};

/** The set of a claim, judged exactly; undefined when it does not keep everything. */
const costOfClaim = (problem: IntegerProblem, programme: PlanProgramme, claim: Claim): bigint | undefined => {
  if (claim.status === 'infeasible') return undefined;
  const steps = stepsOf(problem, programme, claim.isChosen);
  return steps && brokenDemands(problem, steps).length === 0 ? costOf(problem, steps) : undefined;
};

const counts = { asked: 0, unproven: 0, ownDisagree: 0, betterThanProven: 0, highsWrong: 0, highsFalseImpossible: 0 };
for (let index = 0; index < QUESTIONS; index += 1) {
  const question = soundCase(1_000_000 + index * 101);
  const by = question.aim.kind === 'earliest' ? undefined : question.aim.by;
  const problem = integerProblem(question, 'worst', by);
  const demands = problem.demands.map((_demand, position) => position);
  const programme = planProgramme(problem, { demands, objective: 'cost' });
  const own = ([undefined, OTHER_WAY] as const).map((settings) =>
    findSet(problem, { demands, objective: 'cost' }, { open, budget: { left: NODES }, ...(settings && { settings }) }),
  );
  counts.asked += 1;
  const proven = own.filter((one) => one.proven);
  if (proven.length < own.length) counts.unproven += 1;
  const ends = proven.map(({ steps }) => (steps ? costOf(problem, steps) : undefined));
  if (new Set(ends).size > 1) counts.ownDisagree += 1;
  const [best] = ends;
  if (proven.length === 0) continue;
  for (const setting of SEEDS) {
    const claim = claimOf(programme, problem.partsPerDong, setting, SECONDS);
    const cost = costOfClaim(problem, programme, claim);
    if (cost !== undefined && (best === undefined || cost < best)) counts.betterThanProven += 1;
    if (claim.status === 'optimal' && best !== undefined && (cost === undefined || cost > best)) counts.highsWrong += 1;
    if (claim.status === 'infeasible' && best !== undefined) counts.highsFalseImpossible += 1;
  }
  if (best === undefined) continue;
  // A row that asks for better than ours: HiGHS may find what we have called impossible.
  const better: PlanProgramme = {
    ...programme,
    rows: [
      ...programme.rows,
      {
        columns: programme.columns.map((_column, column) => column),
        coefficients: programme.columns.map(({ cost }) => -cost),
        least: programme.constant - best + 1n,
      },
    ],
  };
  const challenged = costOfClaim(problem, programme, claimOf(better, problem.partsPerDong, FIRST_SETTING, SECONDS));
  if (challenged !== undefined && challenged < best) counts.betterThanProven += 1;
}
tell({
  bench: 'planner-guard',
  works: WORKS,
  ...counts,
  held: counts.ownDisagree === 0 && counts.betterThanProven === 0,
});
