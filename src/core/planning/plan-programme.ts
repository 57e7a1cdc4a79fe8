/**
 * The problem as a programme of yes or no in whole numbers. Points are modelled as the law gives them: a claim says
 * that the minimum is reached (the jump), a share how far the value stands above it, up to the maximum. No set of works
 * has more points in the law than in the programme, so that what the programme excludes is excluded.
 */
import type { Demand } from '#core/planning/demand.ts';
import { dominators } from '#core/planning/dominance.ts';
import type { Steps } from '#core/planning/evaluate-plan.ts';
import type { IntegerProblem } from '#core/planning/integer-problem.ts';
import { impliedNeeds } from '#core/planning/needs.ts';
import {
  addRow,
  addSteps,
  addTerm,
  addWork,
  type Draft,
  type Sum,
  type Terms,
  type WorksColumns,
} from '#core/planning/programme-draft.ts';
import { fixedSum, levelPoints, numberPoints } from '#core/planning/programme-points.ts';
import type { IntegerColumn, IntegerProgramme, IntegerRow } from '#core/planning/search/programme.ts';
import { leastCommonMultiple } from '#core/value/rational.ts';

export interface PlanProgramme extends IntegerProgramme {
  /** By position of the work; absent where the steps are settled. */
  readonly works: WorksColumns;
  /** Points of all cities are whole numbers of one over this. */
  readonly denominator: bigint;
}

export interface ProgrammeRequest {
  /** Positions of the demands to hold. */
  readonly demands: readonly number[];
  /** What is to be small: the cost in parts of a đồng, or the points with their sign turned. */
  readonly objective: 'cost' | 'points';
  /** The least sum of totals, over the programme's denominator that it is given. */
  readonly leastScore?: (denominator: bigint) => bigint;
}

const sumOf = (parts: readonly Sum[], factors: readonly bigint[] = []): Sum => {
  const terms: Terms = new Map();
  let constant = 0n;
  for (const [index, part] of parts.entries()) {
    const factor = factors[index] ?? 1n;
    constant += factor * part.constant;
    for (const [column, coefficient] of part.terms) addTerm(terms, column, factor * coefficient);
  }
  return { terms, constant };
};

const addDemand = (
  draft: Draft,
  problem: IntegerProblem,
  works: WorksColumns,
  points: readonly Sum[],
  demand: Demand,
): void => {
  /** A work as yes or no: a column, or what is settled. */
  const addChosen = (terms: Terms, work: number, sign: bigint): bigint => {
    const own = works[work];
    if (own === undefined) return (problem.works[work]?.settled ?? 0) > 0 ? sign : 0n;
    addTerm(terms, own.chosen, sign);
    return 0n;
  };
  switch (demand.kind) {
    case 'criterion':
    case 'total': {
      const { terms, constant } = sumOf(
        points.filter((_sum, index) => {
          const standard = problem.standards[index];
          return (
            standard?.city === demand.city &&
            (demand.kind === 'total' || standard.grid.source.criterion === demand.criterion)
          );
        }),
      );
      return addRow(draft, terms, demand.least - constant);
    }
    case 'needs':
    case 'excludes': {
      const terms: Terms = new Map();
      const constant =
        demand.kind === 'needs'
          ? addChosen(terms, demand.needed, 1n) + addChosen(terms, demand.work, -1n)
          : addChosen(terms, demand.work, -1n) + addChosen(terms, demand.other, -1n);
      return addRow(draft, terms, (demand.kind === 'needs' ? 0n : -1n) - constant);
    }
    case 'limit': {
      const limit = problem.limits[demand.limit];
      const terms: Terms = new Map();
      for (const [index, work] of problem.works.entries()) {
        const [own, perStep] = [works[index], limit?.perStep[index] ?? 0n];
        if (own !== undefined && perStep !== 0n) addSteps(terms, own, work, -perStep);
      }
      return addRow(draft, terms, -(limit?.amount ?? 0n));
    }
  }
};

/** Rows that are kept whatever is chosen say nothing; one that nothing can keep stays. */
const isIdle = ({ columns, coefficients, least }: IntegerRow, all: readonly IntegerColumn[]): boolean => {
  let worst = 0n;
  for (const [at, coefficient] of coefficients.entries())
    if (coefficient < 0n) worst += coefficient * (all[columns[at] as number]?.upper ?? 0n);
  return worst >= least;
};

export const planProgramme = (problem: IntegerProblem, request: ProgrammeRequest): PlanProgramme => {
  const draft: Draft = { columns: [], rows: [] };
  const costs = request.objective === 'cost' ? 1n : 0n;
  const works = problem.works.map((work) =>
    work.settled === undefined ? addWork(draft, work, costs * work.perStep) : undefined,
  );
  const points = problem.standards.map((standard): Sum => {
    if (standard.kind === 'fixed') return fixedSum(standard.base);
    return standard.kind === 'levels'
      ? levelPoints(draft, problem, works, standard)
      : numberPoints(draft, problem, works, standard);
  });
  const implied = impliedNeeds(problem, request.demands);
  for (const position of request.demands) {
    const demand = problem.demands[position];
    if (demand !== undefined && !implied.has(position)) addDemand(draft, problem, works, points, demand);
  }
  const denominator = problem.grids.map((grid) => grid.denominator).reduce(leastCommonMultiple, 1n);
  const score = sumOf(
    points,
    problem.standards.map(({ city }) => denominator / (problem.grids[city]?.denominator ?? 1n)),
  );
  if (request.leastScore !== undefined) addRow(draft, score.terms, request.leastScore(denominator) - score.constant);
  const columns =
    request.objective === 'points'
      ? draft.columns.map((column, index) => ({ ...column, cost: -(score.terms.get(index) ?? 0n) }))
      : draft.columns;
  const better = dominators(problem, request.demands);
  return {
    columns,
    rows: draft.rows.filter((row) => !isIdle(row, columns)),
    constant: request.objective === 'points' ? -score.constant : 0n,
    implied: impliedChoices(columns.length, works, better),
    works,
    denominator,
  };
};

/** That a work is chosen implies that every work is that can take its place and costs no more. */
const impliedChoices = (
  columns: number,
  works: WorksColumns,
  better: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  const implied: (readonly number[])[] = Array.from({ length: columns }, () => []);
  for (const [work, others] of better.entries()) {
    const own = works[work];
    if (own !== undefined) implied[own.chosen] = others.flatMap((other) => works[other]?.chosen ?? []);
  }
  return implied;
};

/** The steps of each work where the choices are settled; undefined when a work would be built beyond its whole. */
export const stepsOf = (
  { works: all }: IntegerProblem,
  { works }: PlanProgramme,
  isChosen: (column: number) => boolean,
): Steps | undefined => {
  let lawful = true;
  const steps = all.map((work, index) => {
    const own = works[index];
    if (own === undefined) return work.settled ?? 0;
    const more = own.more.reduce((sum, { column, steps: size }) => sum + (isChosen(column) ? size : 0), 0);
    if (!isChosen(own.chosen)) {
      // What is built beyond the least of a work that is not chosen would be built of nothing.
      if (more > 0) lawful = false;
      return 0;
    }
    if (work.least + more > work.full) lawful = false;
    return work.least + more;
  });
  return lawful ? steps : undefined;
};
