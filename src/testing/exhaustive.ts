/** The planner's second, independent way: every set of works is tried. For up to about ten works. */
import { brokenDemands, scorePlan, type Steps } from '#core/planning/evaluate-plan.ts';
import { compareRationals, type Rational } from '#core/value/rational.ts';
import { integerProblem, type IntegerProblem } from '#core/planning/integer-problem.ts';
import { effectiveFinish, type Case, type PathProblem } from '#core/planning/problem.ts';
import { asDay } from '#core/value/day.ts';

export interface ExhaustiveAnswer {
  readonly possible: boolean;
  /** In parts of a đồng. */
  readonly cost?: bigint;
  readonly score?: Rational;
  readonly by?: string;
}

/** All steps that the works allow, one work after another. */
export const allSets = function* (problem: IntegerProblem): Generator<Steps> {
  const choices = problem.works.map(({ settled, least, full }) =>
    settled === undefined
      ? [0, ...Array.from({ length: full - least + 1 }, (_step, index) => least + index)]
      : [settled],
  );
  const steps = choices.map((own) => own[0] ?? 0);
  const at = choices.map(() => 0);
  for (;;) {
    yield steps;
    let index = 0;
    while (index < choices.length) {
      at[index] = (at[index] ?? 0) + 1;
      const own = choices[index] ?? [];
      if ((at[index] ?? 0) < own.length) {
        steps[index] = own[at[index] ?? 0] ?? 0;
        break;
      }
      at[index] = 0;
      steps[index] = own[0] ?? 0;
      index += 1;
    }
    if (index === choices.length) return;
  }
};

const best = (problem: IntegerProblem): ExhaustiveAnswer => {
  const scored = problem.question.aim.kind === 'highest';
  let found: { cost: bigint; score: Rational } | undefined;
  for (const steps of allSets(problem)) {
    const { score, cost, ...rest } = scorePlan(problem, steps);
    if (brokenDemands(problem, steps, { score, cost, ...rest }).length > 0) continue;
    const order = found === undefined ? 1 : compareRationals(score, found.score);
    const better =
      found === undefined || (scored ? order > 0 || (order === 0 && cost < found.cost) : cost < found.cost);
    if (better) found = { cost, score };
  }
  return found === undefined ? { possible: false } : { possible: true, ...found };
};

export const searchExhaustively = (question: PathProblem, which: Case): ExhaustiveAnswer => {
  const { aim } = question;
  if (aim.kind !== 'earliest') return best(integerProblem(question, which, aim.by));
  for (const by of [asDay('0001-01-01'), ...new Set([...effectiveFinish(question.works).values()].toSorted())]) {
    const answer = best(integerProblem(question, which, by));
    if (answer.possible) return { ...answer, by };
  }
  return { possible: false };
};
