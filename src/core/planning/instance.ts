/**
 * A question to the planner in whole numbers, for one case of the unknowns and one day: what each standard is worth
 * at the start, and what a step of each work adds to it.
 */
import { plainDecimal, readPlainDecimal, type Decimal } from '#core/value/decimal.ts';
import { leastCommonMultiple } from '#core/value/rational.ts';
import {
  effectiveFinish,
  stepsOfWork,
  type Case,
  type PathProblem,
  type PathCity,
  type PlannedWork,
} from '#core/planning/problem.ts';
import { demandsOf, type Demand } from '#core/planning/demand.ts';
import type { Day } from '#core/value/day.ts';
import { compileClass } from '#core/scoring/compile.ts';
import { gridOf, onGrid, scaleOfText, type Grid, type GridStandard } from '#core/scoring/grid.ts';
import { settledInput, UNKNOWN, type Input } from '#core/scoring/input.ts';
import { levelIndex, levelOfNumber, namedValue } from '#core/law/pack/levels.ts';
import { pointsAt } from '#core/scoring/points.ts';
import { scaleOfInputs } from '#core/scoring/score.ts';

/** One standard of one city. Values are over `sign × value`, more is better. */
export interface Line {
  readonly city: number;
  /** Position on the city's grid. */
  readonly standard: number;
  readonly kind: 'number' | 'levels' | 'fixed';
  readonly grid: GridStandard;
  /** The value at the start, or the position of the level; for `fixed` the points. */
  readonly base: bigint;
  /** What one step of a work adds to the value. */
  readonly pushes: readonly { readonly work: number; readonly perStep: bigint }[];
  /** The level a work lifts to. */
  readonly lifts: readonly { readonly work: number; readonly level: number }[];
}

export interface InstanceWork {
  readonly source: PlannedWork;
  readonly least: number;
  readonly full: number;
  /** The steps that are settled: all of a work under way, none of one that comes too late; absent when there is a choice. */
  readonly settled?: number;
  /** Its effects hold on the day asked. */
  readonly counts: boolean;
  readonly finish: Day;
  /** Of one step, in money units; nothing for a work under way. */
  readonly costs: readonly { readonly source: string; readonly year: number; readonly perStep: bigint }[];
  readonly perStep: bigint;
}

export interface Instance {
  readonly problem: PathProblem;
  readonly case: Case;
  /** Absent: any day, all works count. */
  readonly by?: Day;
  readonly grids: readonly Grid[];
  readonly lines: readonly Line[];
  readonly works: readonly InstanceWork[];
  readonly demands: readonly Demand[];
  /** Money units in one đồng: 1, or more when parts of works cost parts of a đồng. */
  readonly perDong: bigint;
}

const resolve = (standard: GridStandard, stated: Input, held: Input | undefined, which: Case): Input => {
  const input = settledInput(stated);
  // A doubtful value settles nothing, but it is the best that is known.
  const likely = held ?? (input === stated || stated.kind === 'interval' ? undefined : stated);
  if (input.kind === 'known' || input.kind === 'level') return input;
  if (which === 'likely' && likely !== undefined) return likely;
  if (input.kind === 'unknown') return UNKNOWN;
  const { low, high } = input;
  if (which === 'likely' && low !== undefined && high !== undefined && standard.source.mode === 'number')
    return { kind: 'known', value: middle(plainDecimal(low), plainDecimal(high)) };
  const bad = standard.source.sign > 0n ? low : high;
  return bad === undefined ? UNKNOWN : { kind: 'known', value: bad };
};

/** Half of the sum of two decimals, exactly: one more decimal. */
const middle = (a: Decimal, b: Decimal): string => {
  const scale = Math.max(a.scale, b.scale);
  const sum = a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale);
  const digits = (sum * 5n)
    .toString()
    .replace('-', '')
    .padStart(scale + 2, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, digits.length - scale - 1)}.${digits.slice(digits.length - scale - 1)}`;
};

const baseLevel = (standard: GridStandard, input: Input): number => {
  const { scale } = standard.source;
  if (scale === undefined) return 0;
  if (input.kind === 'level') return levelIndex(scale, input.level) ?? 0;
  return input.kind === 'known' ? (levelOfNumber(scale, input.value) ?? 0) : 0;
};

const lineOf = (
  grid: Grid,
  city: number,
  position: number,
  standard: GridStandard,
  input: Input,
  works: readonly InstanceWork[],
  cityId: string,
): Line => {
  const { mode, sign, standard: law } = standard.source;
  const bare = { city, standard: position, grid: standard, pushes: [], lifts: [] };
  if (mode === 'fixed' || mode === 'unread') return { ...bare, kind: 'fixed', base: standard.worst.offset };
  const effects = works.flatMap((work, index) =>
    work.counts
      ? work.source.effects
          .filter((effect) => effect.city === cityId && effect.standard === law.id)
          .map((effect) => ({ effect, index, full: work.full }))
      : [],
  );
  if (mode === 'levels') {
    const lifts = effects.flatMap(({ effect, index }) =>
      effect.kind === 'level' && standard.source.scale
        ? [{ work: index, level: levelIndex(standard.source.scale, effect.level) ?? 0 }]
        : [],
    );
    return { ...bare, kind: 'levels', base: BigInt(baseLevel(standard, input)), lifts };
  }
  const text =
    input.kind === 'known' ? input.value : input.kind === 'level' ? namedValue(law, input.level)?.at : undefined;
  const base = text === undefined ? standard.bottom : sign * onGrid(grid, plainDecimal(text));
  // A value without a worst end (growth, a rank) earns nothing in the worst case, whatever works add to it.
  if (base === undefined)
    return {
      ...bare,
      kind: 'fixed',
      base: standard.worst.min === undefined ? standard.worst.offset : standard.worst.below,
    };
  const pushes = effects.flatMap(({ effect, index, full }) =>
    effect.kind === 'add'
      ? [{ work: index, perStep: (sign * onGrid(grid, plainDecimal(effect.amount))) / BigInt(full) }]
      : [],
  );
  return { ...bare, kind: 'number', base, pushes };
};

const workOf = (work: PlannedWork, finish: Day, by: Day | undefined, perDong: bigint): InstanceWork => {
  const { least, full } = stepsOfWork(work);
  const counts = by === undefined || finish <= by;
  const sunk = work.state === 'under-way';
  const costs = sunk
    ? []
    : work.costs.map(({ source, year, amount }) => ({ source, year, perStep: (amount * perDong) / BigInt(full) }));
  return {
    source: work,
    least,
    full,
    ...(sunk ? { settled: full } : counts ? {} : { settled: 0 }),
    counts,
    finish,
    costs,
    perStep: costs.reduce((sum, { perStep }) => sum + perStep, 0n),
  };
};

/** Decimals that hold every effect of every step. */
const effectScale = (works: readonly PlannedWork[]): number =>
  Math.max(
    0,
    ...works.flatMap(({ effects, scale }) =>
      effects.map(
        (effect) =>
          (effect.kind === 'add' ? (readPlainDecimal(effect.amount)?.scale ?? 0) : 0) + scaleOfText(scale?.step),
      ),
    ),
  );

/** The question has been checked. Works stand in the order of their ids, so that the order of a file never decides. */
export const instanceOf = (problem: PathProblem, which: Case, by: Day | undefined): Instance => {
  const sorted = problem.works.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const finishes = effectiveFinish(sorted);
  const perDong = sorted.map((work) => BigInt(stepsOfWork(work).full)).reduce(leastCommonMultiple, 1n);
  const works = sorted.map((work) => workOf(work, finishes.get(work.id) ?? work.finish, by, perDong));
  const cities = problem.cities.map((city) => cityGrid(problem, city, effectScale(sorted)));
  const lines = cities.flatMap(({ city, grid }, index) =>
    grid.standards.map((standard, position) => {
      const { id } = standard.source.standard;
      return lineOf(
        grid,
        index,
        position,
        standard,
        resolve(standard, city.inputs[id] ?? UNKNOWN, city.likely[id], which),
        works,
        city.id,
      );
    }),
  );
  const grids = cities.map(({ grid }) => grid);
  return {
    problem,
    case: which,
    ...(by !== undefined && { by }),
    grids,
    lines,
    works,
    demands: demandsOf(
      problem,
      grids,
      works.map(({ source }) => source),
    ),
    perDong,
  };
};

const cityGrid = (
  problem: PathProblem,
  city: PathCity,
  effects: number,
): { readonly city: PathCity; readonly grid: Grid } => {
  const compiled = compileClass(problem.pack, problem.classId, city.context);
  if (!compiled.ok) throw new RangeError('the question has not been checked');
  return {
    city,
    grid: gridOf(compiled.value, Math.max(effects, scaleOfInputs(city.inputs) + 1, scaleOfInputs(city.likely))),
  };
};

/** The points of a line when works stand at these steps, in the grid's grains. */
export const linePoints = (line: Line, steps: readonly number[]): bigint => {
  if (line.kind === 'fixed') return line.base;
  if (line.kind === 'levels') return line.grid.levels[lineLevel(line, steps)]?.worst ?? 0n;
  return pointsAt(line.grid.worst, lineValue(line, steps));
};

/** The value of a numeric line, over `sign × value`, not cut off at what can be. */
export const lineValue = (line: Line, steps: readonly number[]): bigint =>
  line.pushes.reduce((value, { work, perStep }) => value + perStep * BigInt(steps[work] ?? 0), line.base);

export const lineLevel = (line: Line, steps: readonly number[]): number =>
  line.lifts.reduce(
    (level, { work, level: lifted }) => ((steps[work] ?? 0) > 0 ? Math.max(level, lifted) : level),
    Number(line.base),
  );
