/**
 * A question to the planner in whole numbers, for one case of the unknowns and one day: what each standard of each city
 * is worth at the start, and what a step of each work adds to it.
 */
import { plainDecimal, readPlainDecimal, type Decimal } from '#core/value/decimal.ts';
import { leastCommonMultiple } from '#core/value/rational.ts';
import {
  effectiveFinish,
  stepsOfWork,
  type Case,
  type Limit,
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
export interface CityStandard {
  readonly city: number;
  /** Position on the city's grid. */
  readonly standard: number;
  readonly kind: 'number' | 'levels' | 'fixed';
  readonly grid: GridStandard;
  /** The value at the start, or the position of the level; for `fixed` the points. */
  readonly base: bigint;
  /** What one step of a work adds to the value. */
  readonly increments: readonly { readonly work: number; readonly perStep: bigint }[];
  /** The level to which a work raises it. */
  readonly raises: readonly { readonly work: number; readonly level: number }[];
}

export interface IntegerWork {
  readonly source: PlannedWork;
  readonly least: number;
  readonly full: number;
  /**
   * The steps that are settled: all of a work under way, none of one that comes too late; absent when there is a
   * choice.
   */
  readonly settled?: number;
  /** Its effects hold on the day asked. */
  readonly counts: boolean;
  readonly finish: Day;
  /** Of one step, in parts of a đồng; nothing for a work under way. */
  readonly costs: readonly { readonly source: string; readonly year: number; readonly perStep: bigint }[];
  readonly perStep: bigint;
}

/** What a limit counts, in parts of a đồng. */
interface IntegerLimit {
  readonly amount: bigint;
  /** Of one step, by work. */
  readonly perStep: readonly bigint[];
}

export interface IntegerProblem {
  readonly question: PathProblem;
  readonly case: Case;
  /** Absent: any day, all works count. */
  readonly by?: Day;
  readonly grids: readonly Grid[];
  readonly standards: readonly CityStandard[];
  readonly works: readonly IntegerWork[];
  /** In the order of the question. */
  readonly limits: readonly IntegerLimit[];
  readonly demands: readonly Demand[];
  /** All money is in whole parts of a đồng: 1, or more when parts of works cost parts of a đồng. */
  readonly partsPerDong: bigint;
}

const resolve = (standard: GridStandard, stated: Input, held: Input | undefined, which: Case): Input => {
  const input = settledInput(stated);
  // A doubtful value settles nothing, but it is the best that is known.
  const likely = held ?? (input === stated || stated.kind === 'interval' ? undefined : stated);
  if (input.kind === 'known' || input.kind === 'level') return input;
  if (which === 'likely' && likely !== undefined) return likely;
  if (input.kind === 'unknown') return UNKNOWN;
  const { low, high } = input;
  if (which === 'likely' && low !== undefined && high !== undefined && isCounted(standard))
    return { kind: 'known', value: middle(plainDecimal(low), plainDecimal(high)) };
  const bad = standard.source.sign > 0n ? low : high;
  return bad === undefined ? UNKNOWN : { kind: 'known', value: bad };
};

/** Its values are numbers, also where levels are counted in years. */
const isCounted = ({ source: { mode, scale } }: GridStandard): boolean =>
  mode === 'number' || (mode === 'levels' && scale?.levels.some(({ from }) => from !== undefined) === true);

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

type WorkEffect = { readonly work: number; readonly full: number; readonly effect: PlannedWork['effects'][number] };

/** Of works that count, by city and standard. */
const effectsByStandard = (works: readonly IntegerWork[]): ReadonlyMap<string, readonly WorkEffect[]> =>
  Map.groupBy(
    works.flatMap(({ counts, source, full }, work) =>
      counts ? source.effects.map((effect): WorkEffect => ({ work, full, effect })) : [],
    ),
    ({ effect }) => keyOf(effect.city, effect.standard),
  );

const keyOf = (city: string, standard: string): string => JSON.stringify([city, standard]);

const standardOf = (
  grid: Grid,
  city: number,
  position: number,
  standard: GridStandard,
  input: Input,
  effects: readonly WorkEffect[],
): CityStandard => {
  const { mode, sign, standard: law } = standard.source;
  const bare = { city, standard: position, grid: standard, increments: [], raises: [] };
  if (mode === 'fixed' || mode === 'unread') return { ...bare, kind: 'fixed', base: standard.worst.offset };
  if (mode === 'levels') {
    const raises = effects.flatMap(({ effect, work }) =>
      effect.kind === 'level' && standard.source.scale
        ? [{ work, level: levelIndex(standard.source.scale, effect.level) ?? 0 }]
        : [],
    );
    return { ...bare, kind: 'levels', base: BigInt(baseLevel(standard, input)), raises };
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
  const increments = effects.flatMap(({ effect, work, full }) =>
    effect.kind === 'add' ? [{ work, perStep: (sign * onGrid(grid, plainDecimal(effect.amount))) / BigInt(full) }] : [],
  );
  return { ...bare, kind: 'number', base, increments };
};

const workOf = (work: PlannedWork, finish: Day, by: Day | undefined, partsPerDong: bigint): IntegerWork => {
  const { least, full } = stepsOfWork(work);
  const counts = by === undefined || finish <= by;
  const sunk = work.state === 'under-way';
  const costs = sunk
    ? []
    : work.costs.map(({ source, year, amount }) => ({ source, year, perStep: (amount * partsPerDong) / BigInt(full) }));
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

const limitOf = (
  { source, year, amount }: Limit,
  works: readonly IntegerWork[],
  partsPerDong: bigint,
): IntegerLimit => ({
  amount: amount * partsPerDong,
  perStep: works.map(({ costs }) =>
    costs.reduce(
      (sum, cost) =>
        (source === undefined || source === cost.source) && (year === undefined || year === cost.year)
          ? sum + cost.perStep
          : sum,
      0n,
    ),
  ),
});

/** Decimals that hold every effect of every step. */
const effectScale = (works: readonly PlannedWork[]): number =>
  works.reduce(
    (most, { effects, scale }) =>
      effects.reduce(
        (own, effect) =>
          Math.max(
            own,
            (effect.kind === 'add' ? (readPlainDecimal(effect.amount)?.scale ?? 0) : 0) + scaleOfText(scale?.step),
          ),
        most,
      ),
    0,
  );

/** The question has been checked. Works stand in the order of their ids, so that the order of a file never decides. */
export const integerProblem = (question: PathProblem, which: Case, by: Day | undefined): IntegerProblem => {
  const sorted = question.works.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const finishes = effectiveFinish(sorted);
  const partsPerDong = sorted.map((work) => BigInt(stepsOfWork(work).full)).reduce(leastCommonMultiple, 1n);
  const works = sorted.map((work) => workOf(work, finishes.get(work.id) ?? work.finish, by, partsPerDong));
  const effects = effectsByStandard(works);
  const scale = effectScale(sorted);
  const cities = question.cities.map((city) => ({ city, grid: cityGrid(question, city, scale) }));
  const standards = cities.flatMap(({ city, grid }, index) =>
    grid.standards.map((standard, position) => {
      const { id } = standard.source.standard;
      const input = resolve(standard, city.inputs[id] ?? UNKNOWN, city.likely[id], which);
      return standardOf(grid, index, position, standard, input, effects.get(keyOf(city.id, id)) ?? []);
    }),
  );
  const grids = cities.map(({ grid }) => grid);
  return {
    question,
    case: which,
    ...(by !== undefined && { by }),
    grids,
    standards,
    works,
    limits: question.limits.map((limit) => limitOf(limit, works, partsPerDong)),
    demands: demandsOf(
      question,
      grids,
      works.map(({ source }) => source),
    ),
    partsPerDong,
  };
};

const cityGrid = (question: PathProblem, city: PathCity, effects: number): Grid => {
  const compiled = compileClass(question.pack, question.classId, city.context);
  if (!compiled.ok) throw new RangeError('the question has not been checked');
  return gridOf(compiled.value, Math.max(effects, scaleOfInputs(city.inputs) + 1, scaleOfInputs(city.likely)));
};

/** The points of a standard when works stand at these steps, in parts of a point. */
export const standardPoints = (standard: CityStandard, steps: readonly number[]): bigint => {
  if (standard.kind === 'fixed') return standard.base;
  if (standard.kind === 'levels') return standard.grid.levels[standardLevel(standard, steps)]?.worst ?? 0n;
  return pointsAt(standard.grid.worst, standardValue(standard, steps));
};

/** The value of a numeric standard, over `sign × value`, not cut off at what can be. */
export const standardValue = (standard: CityStandard, steps: readonly number[]): bigint =>
  standard.increments.reduce((value, { work, perStep }) => {
    const own = steps[work] ?? 0;
    return own === 0 ? value : value + (own === 1 ? perStep : perStep * BigInt(own));
  }, standard.base);

export const standardLevel = (standard: CityStandard, steps: readonly number[]): number =>
  standard.raises.reduce(
    (level, { work, level: raised }) => ((steps[work] ?? 0) > 0 ? Math.max(level, raised) : level),
    Number(standard.base),
  );
