/**
 * The problem as a programme of yes or no in whole numbers. Points are modelled as the law gives them: a claim says
 * that the minimum is reached (the jump), a share how far the value stands above it, up to the maximum. No set of works
 * has more points in the law than in the programme, so that what the programme excludes is excluded.
 */
import type { Demand } from '#core/planning/demand.ts';
import { dominators } from '#core/planning/dominance.ts';
import type { Steps } from '#core/planning/evaluate-plan.ts';
import type { CityStandard, IntegerProblem, IntegerWork } from '#core/planning/integer-problem.ts';
import { impliedNeeds } from '#core/planning/needs.ts';
import {
  ceilingDivide,
  type IntegerColumn,
  type IntegerProgramme,
  type IntegerRow,
} from '#core/planning/search/programme.ts';
import { leastCommonMultiple } from '#core/value/rational.ts';

/** How the steps of one work are written in columns: one for "chosen", and one, two, four … and the rest for the steps beyond the least. */
interface WorkColumns {
  readonly chosen: number;
  readonly more: readonly { readonly column: number; readonly steps: number }[];
}

export interface PlanProgramme extends IntegerProgramme {
  /** By position of the work; absent where the steps are settled. */
  readonly works: readonly (WorkColumns | undefined)[];
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

type Terms = Map<number, bigint>;

/** A sum of columns and a constant. */
interface Sum {
  readonly terms: Terms;
  readonly constant: bigint;
}

interface Draft {
  readonly columns: IntegerColumn[];
  readonly rows: IntegerRow[];
}

const addColumn = (draft: Draft, column: IntegerColumn): number => draft.columns.push(column) - 1;

const addTerm = (terms: Terms, column: number, coefficient: bigint): void => {
  const sum = (terms.get(column) ?? 0n) + coefficient;
  if (sum === 0n) terms.delete(column);
  else terms.set(column, sum);
};

const addRow = (draft: Draft, terms: Terms, least: bigint): void => {
  draft.rows.push({ columns: [...terms.keys()], coefficients: [...terms.values()], least });
};

const YES_OR_NO = 1n;

const addWork = (draft: Draft, work: IntegerWork, costPerStep: bigint): WorkColumns => {
  const choice = (steps: number): number =>
    addColumn(draft, { kind: 'choice', upper: YES_OR_NO, cost: costPerStep * BigInt(steps) });
  const chosen = choice(work.least);
  const more: { column: number; steps: number }[] = [];
  for (let [left, size] = [work.full - work.least, 1]; left > 0; left -= size, size *= 2) {
    const steps = Math.min(size, left);
    const column = choice(steps);
    more.push({ column, steps });
    addRow(
      draft,
      new Map([
        [chosen, 1n],
        [column, -1n],
      ]),
      0n,
    );
  }
  return { chosen, more };
};

/** Adds `perStep` times the steps of a work. */
const addSteps = (terms: Terms, columns: WorkColumns, { least }: IntegerWork, perStep: bigint): void => {
  addTerm(terms, columns.chosen, perStep * BigInt(least));
  for (const { column, steps } of columns.more) addTerm(terms, column, perStep * BigInt(steps));
};

interface Reach {
  /** The least and the greatest that the value can be. */
  readonly low: bigint;
  readonly high: bigint;
  /** The value with all that is settled, and what the choices add to it. */
  readonly settled: bigint;
  readonly free: Terms;
}

const reachOf = (problem: IntegerProblem, works: PlanProgramme['works'], standard: CityStandard): Reach => {
  let [low, high, settled] = [standard.base, standard.base, standard.base];
  const free: Terms = new Map();
  for (const { work, perStep } of standard.increments) {
    const [own, one] = [works[work], problem.works[work]];
    if (one === undefined) continue;
    if (own === undefined) {
      const fixed = perStep * BigInt(one.settled ?? 0);
      low += fixed;
      high += fixed;
      settled += fixed;
      continue;
    }
    const full = perStep * BigInt(one.full);
    if (full < 0n) low += full;
    else high += full;
    addSteps(free, own, one, perStep);
  }
  return { low, high, settled, free };
};

const fixedSum = (constant: bigint): Sum => ({ terms: new Map(), constant });

/** Points of a number: at the minimum they jump, from there they rise to the maximum. */
const numberPoints = (
  draft: Draft,
  problem: IntegerProblem,
  works: PlanProgramme['works'],
  standard: CityStandard,
): Sum => {
  const { min, max, below, slope, offset, top } = standard.grid.worst;
  const { low, high, settled, free } = reachOf(problem, works, standard);
  if (min === undefined) return fixedSum(offset);
  if (high < min) return fixedSum(below);
  if (max !== undefined && low >= max) return fixedSum(top);
  const atLeast = max !== undefined && max <= min ? top : slope * min + offset;
  // Above the maximum nothing is gained, so an amount up to it is enough.
  const width = max === undefined ? high - min : max - min < high - min ? max - min : high - min;
  const rise = max !== undefined && max > min ? top - atLeast : 0n;
  const steep = max !== undefined && max > min ? ceilingDivide(rise, max - min) : 0n;
  const perUnit = steep > slope ? steep : slope;
  const terms: Terms = new Map();
  const asked: Terms = new Map(free);
  let floor = min;
  let constant = atLeast;
  let claim: number | undefined;
  if (low < min) {
    claim = addColumn(draft, { kind: 'claim', upper: YES_OR_NO, cost: 0n });
    addTerm(asked, claim, low - min);
    addTerm(terms, claim, atLeast - below);
    floor = low;
    constant = below;
  }
  if (width > 0n && perUnit > 0n) {
    const share = addColumn(draft, { kind: 'share', upper: width, cost: 0n });
    addTerm(asked, share, -1n);
    addTerm(terms, share, perUnit);
    if (claim !== undefined)
      addRow(
        draft,
        new Map([
          [claim, width],
          [share, -1n],
        ]),
        0n,
      );
  }
  if (terms.size > 0) addRow(draft, asked, floor - settled);
  return { terms, constant };
};

/** Points rise level by level; a level is there when some chosen work raises to it or above. */
const levelPoints = (
  draft: Draft,
  problem: IntegerProblem,
  works: PlanProgramme['works'],
  standard: CityStandard,
): Sum => {
  const settled = standard.raises.flatMap(({ work, level }) =>
    (problem.works[work]?.settled ?? 0) > 0 ? [level] : [],
  );
  const base = Math.max(Number(standard.base), ...settled);
  const worth = (level: number): bigint => standard.grid.levels[level]?.worst ?? 0n;
  const free = standard.raises.filter(({ work, level }) => works[work] !== undefined && level > base);
  const levels = [...new Set(free.map(({ level }) => level))].toSorted((a, b) => a - b);
  const terms: Terms = new Map();
  for (const [index, level] of levels.entries()) {
    const gain = worth(level) - worth(levels[index - 1] ?? base);
    if (gain === 0n) continue;
    const there = addColumn(draft, { kind: 'claim', upper: YES_OR_NO, cost: 0n });
    const row: Terms = new Map([[there, -1n]]);
    for (const { work, level: raised } of free) {
      const chosen = works[work]?.chosen;
      if (raised >= level && chosen !== undefined) row.set(chosen, 1n);
    }
    addRow(draft, row, 0n);
    addTerm(terms, there, gain);
  }
  return { terms, constant: worth(base) };
};

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
  works: PlanProgramme['works'],
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
  works: PlanProgramme['works'],
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
