/** Questions whose costs are told to the đồng: no step of cost helps the search then. */
import type { PathProblem } from '#core/planning/problem.ts';

/** Up to a hundred million đồng more on every line, by place and seed. */
export const withOddCosts = (question: PathProblem, seed: number): PathProblem => ({
  ...question,
  works: question.works.map((work, at) => ({
    ...work,
    costs: work.costs.map((cost) => ({
      ...cost,
      amount: cost.amount + BigInt((at * 7919 + seed * 104_729) % 100_000_000),
    })),
  })),
});
