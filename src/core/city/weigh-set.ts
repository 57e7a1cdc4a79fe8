/**
 * What a set of works costs a place, and the points to which it comes once all of it is finished: the planner's exact
 * score, without a search.
 */
import { rational, type Rational } from '#core/value/rational.ts';
import type { PathCase } from '#core/planning/answer.ts';
import { checkPathProblem } from '#core/planning/check-problem.ts';
import type { FigureValue } from '#core/city/city.ts';
import { cityProblem, type CityPathQuestion } from '#core/city/city-problem.ts';
import { scorePlan } from '#core/planning/evaluate-plan.ts';
import { integerProblem, type IntegerProblem } from '#core/planning/integer-problem.ts';
import type { Case } from '#core/planning/problem.ts';
import type { ChosenPart } from '#core/planning/work-set.ts';
import { done, refused, type Outcome } from '#core/problem.ts';
import type { View } from '#core/facts/view.ts';

export interface WeighQuestion extends Pick<
  CityPathQuestion,
  'place' | 'pack' | 'classId' | 'changes' | 'costs' | 'finishes' | 'without'
> {
  readonly case: Case;
}

export interface WeighedSet {
  /** Whole đồng, rounded up; nothing for works under way, whose cost is spent. */
  readonly cost: bigint;
  readonly total: Rational;
  readonly criteria: PathCase['cities'][number]['criteria'];
}

/**
 * The works of a place, ready to be weighed. Problems of the records and changes as `cityProblem` and the planner tell
 * them.
 */
export const weighableWorks = (
  view: View,
  { case: which, ...question }: WeighQuestion,
  figureValue: FigureValue,
): Outcome<IntegerProblem> => {
  const city = cityProblem(view, { ...question, programme: '', aim: { kind: 'earliest' } }, figureValue);
  if (!city.ok) return city;
  const problems = checkPathProblem(city.value.problem);
  return problems.length > 0 ? refused(...problems) : done(integerProblem(city.value.problem, which, undefined));
};

/** Problems: `path.set-work` for a work, or a part of it, that cannot be weighed. */
export const weighSet = (problem: IntegerProblem, works: readonly ChosenPart[]): Outcome<WeighedSet> => {
  const unknown = works.find((work) => stepsOf(problem, work) === undefined);
  if (unknown)
    return refused({
      code: 'path.set-work',
      where: {},
      data: { work: unknown.id, known: problem.works.map(({ source }) => source.id) },
    });
  const chosen = new Map(works.map((work) => [work.id, stepsOf(problem, work) ?? 0]));
  const { cities, cost } = scorePlan(
    problem,
    problem.works.map(({ source }) => chosen.get(source.id) ?? 0),
  );
  const grid = problem.grids[0];
  const points = (parts: bigint): Rational => rational(parts, grid?.denominator ?? 1n);
  return done({
    cost: (cost + problem.partsPerDong - 1n) / problem.partsPerDong,
    total: points(cities[0]?.total ?? 0n),
    criteria: (cities[0]?.criteria ?? []).map((parts, index) => ({
      id: grid?.compiled.criteria[index]?.id ?? '',
      points: points(parts),
    })),
  });
};

/** Undefined for a work that is not weighed, and for a part that its bond does not allow. */
const stepsOf = ({ works }: IntegerProblem, { id, scale }: ChosenPart): number | undefined => {
  const work = works.find(({ source }) => source.id === id);
  if (!work || (BigInt(work.full) * scale.numerator) % scale.denominator !== 0n) return undefined;
  const steps = Number((BigInt(work.full) * scale.numerator) / scale.denominator);
  return steps >= work.least ? steps : undefined;
};
