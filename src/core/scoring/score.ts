/** The score sheet of one city: every standard, every criterion, the total, and what is still open. */
import { leastCertain, type Certainty } from '#core/law/certainty.ts';
import { rational, type Rational } from '#core/value/rational.ts';
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import { compileClass, lawStatusOf, type CompiledClass, type ScoringContext } from '#core/scoring/compile.ts';
import { evidenceState, type EvidenceLimit, type EvidenceState } from '#core/scoring/evidence.ts';
import { evaluateStandards, type GridPoints, type StandardStatus } from '#core/scoring/evaluate.ts';
import { distanceTo, gainOfOneMore, type Distance, type Gain } from '#core/scoring/gain.ts';
import { gridOf, scaleOfText, type Grid, type GridStandard } from '#core/scoring/grid.ts';
import { checkInput, UNKNOWN, type Input, type Inputs } from '#core/scoring/input.ts';
import { thresholdsOf, type Band, type RulePack } from '#core/law/pack/pack.ts';
import { rankUnknowns } from '#core/scoring/unknowns.ts';
import {
  allOf,
  criterionVerdicts,
  demandOnGrid,
  pointDemands,
  readingDemands,
  sumPoints,
  verdictOf,
  type GridDemand,
  type GridSum,
  type Verdict,
} from '#core/scoring/verdict.ts';

/** Points between two ends, both exact. `attained` is false when `max` is only approached. */
export interface PointsInterval {
  readonly min: Rational;
  readonly max: Rational;
  readonly attained: boolean;
}

export interface StandardScore {
  readonly id: string;
  readonly criterion: string;
  readonly input: Input;
  /** As the pack states it, before reductions. */
  readonly threshold: Band;
  /** The minimum after reductions; absent for levels and where the law is missing. */
  readonly minimum?: Rational;
  readonly points: PointsInterval;
  readonly status: StandardStatus;
  readonly evidence: EvidenceState;
  readonly lawStatus: Certainty;
  /** Places in the pack of needed numbers that nobody has read. */
  readonly lawMissing: readonly string[];
  readonly gain?: Gain;
  readonly toMinimum?: Distance;
  readonly toMaximum?: Distance;
}

export interface CriterionScore {
  readonly id: string;
  readonly points: PointsInterval;
  readonly minimum?: Rational;
  readonly maximum?: Rational;
  readonly verdict: Verdict;
}

/** `not-stated`: the number of administrative units is not known, so whether the condition is asked is not either. */
interface ConditionState {
  readonly id: string;
  readonly state: 'not-asked' | 'not-stated' | 'open';
}

interface UnknownScore {
  readonly id: string;
  readonly width: Rational;
  readonly canPassAlone: boolean;
  readonly canFailAlone: boolean;
}

export interface Sheet {
  readonly pack: string;
  readonly classId: string;
  readonly standards: readonly StandardScore[];
  readonly criteria: readonly CriterionScore[];
  /** For a pass-or-fail class the points are standards met. */
  readonly total: { readonly points: PointsInterval; readonly minimum?: Rational; readonly verdict: Verdict };
  /** The readings of a pass-or-fail class, side by side; empty otherwise. */
  readonly readings: readonly { readonly id: string; readonly verdict: Verdict; readonly lawStatus: Certainty }[];
  readonly conditions: readonly ConditionState[];
  readonly verdict: Verdict;
  /**
   * True only when no needed number of the law is missing, no point is open and no condition may be asked that is not
   * answered: else the total is no lawful score.
   */
  readonly lawful: boolean;
  readonly lawStatus: Certainty;
  readonly unknowns: readonly UnknownScore[];
}

export interface ScoreOptions extends ScoringContext {
  readonly evidence?: EvidenceLimit;
}

const intervalOf = ({ min, max, attained }: GridSum | GridPoints, denominator: bigint): PointsInterval => ({
  min: rational(min, denominator),
  max: rational(max, denominator),
  attained,
});

/** Problems of all inputs: standards the class does not have, and values that cannot be. */
export const checkInputs = (compiled: CompiledClass, inputs: Inputs): readonly Problem[] =>
  Object.entries(inputs).flatMap(([id, input]) => {
    const found = compiled.standards.find(({ standard }) => standard.id === id);
    const where = { field: `inputs[${id}]` };
    return found === undefined
      ? [{ code: 'standard.unknown', where, data: { id } }]
      : checkInput(compiled.pack, found.standard, input, where);
  });

/** The finest number of decimals among inputs. */
export const scaleOfInputs = (inputs: Inputs): number =>
  Math.max(
    0,
    ...Object.values(inputs).flatMap((input) =>
      input.kind === 'known'
        ? [scaleOfText(input.value)]
        : input.kind === 'interval'
          ? [scaleOfText(input.low), scaleOfText(input.high)]
          : [1],
    ),
  );

const conditionsOf = ({ pack, context }: CompiledClass): readonly ConditionState[] =>
  pack.conditions.map(({ id, when }) => {
    if (when === 'always') return { id, state: 'open' };
    return {
      id,
      state: context.adminUnits === undefined ? 'not-stated' : context.adminUnits > 1 ? 'open' : 'not-asked',
    };
  });

const standardScore = (
  grid: Grid,
  standard: GridStandard,
  points: GridPoints,
  input: Input,
  limit: EvidenceLimit | undefined,
): StandardScore => {
  const { source } = standard;
  const [gain, toMinimum, toMaximum] = [
    gainOfOneMore(grid, standard, input),
    distanceTo(grid, standard, input, 'min'),
    distanceTo(grid, standard, input, 'max'),
  ];
  return {
    id: source.standard.id,
    criterion: source.standard.criterion,
    input,
    threshold: thresholdsOf(source.standard, grid.compiled.urbanClass),
    ...(source.min && { minimum: source.min }),
    points: intervalOf(points, grid.denominator),
    status: points.status,
    evidence: evidenceState(input, limit),
    lawStatus: source.lawStatus,
    lawMissing: source.lawMissing,
    ...(gain && { gain }),
    ...(toMinimum && { toMinimum }),
    ...(toMaximum && { toMaximum }),
  };
};

const sheetOf = (grid: Grid, inputs: Inputs, limit: EvidenceLimit | undefined): Sheet => {
  const { compiled } = grid;
  const { pack, urbanClass } = compiled;
  const points = evaluateStandards(grid, inputs);
  const sums = sumPoints(grid, points);
  const passFail = urbanClass.method === 'pass-fail';
  const demands = pointDemands(grid);
  const judge = (demand: GridDemand): Verdict =>
    verdictOf(demand.criterion === undefined ? sums.total : (sums.criteria[demand.criterion] ?? sums.total), demand);
  const readings = passFail
    ? compiled.readings.map((reading) => ({
        id: reading.id,
        verdict: allOf(readingDemands(grid, reading).map(judge)),
        lawStatus: leastCertain([reading.total, ...Object.values(reading.criteria)].map(({ status }) => status)),
      }))
    : [];
  const ofCriteria = passFail
    ? criterionVerdicts(grid, sums.criteria)
    : sums.criteria.map((_sum, index) => judge(demands[index] ?? {}));
  const conditions = conditionsOf(compiled);
  const byReading = new Set(readings.map(({ verdict }) => verdict));
  // Two unresolved readings decide only where they agree.
  const scored = passFail
    ? byReading.size === 1
      ? (readings[0]?.verdict ?? 'open')
      : 'open'
    : allOf(demands.map(judge));
  const asked = conditions.some(({ state }) => state === 'open');
  const verdict = asked && scored === 'passes' ? 'open' : scored;
  const lawMissing =
    compiled.standards.some((standard) => standard.lawMissing.length > 0) ||
    (!passFail && demands.some(({ least }) => least === undefined));
  const settled = points.every(({ min, max }) => min === max);
  const total = passFail ? undefined : demandOnGrid(grid, pack.rules.total);
  return {
    pack: pack.id,
    classId: urbanClass.id,
    standards: grid.standards.map((standard, index) =>
      standardScore(
        grid,
        standard,
        points[index] ?? { min: 0n, max: 0n, attained: true, status: 'open' },
        inputs[standard.source.standard.id] ?? UNKNOWN,
        limit,
      ),
    ),
    criteria: compiled.criteria.map((criterion, index) =>
      criterionScore(grid, index, sums.criteria[index] ?? sums.total, ofCriteria[index] ?? 'open'),
    ),
    total: {
      points: intervalOf(sums.total, grid.denominator),
      ...(total !== undefined && { minimum: rational(total, grid.denominator) }),
      verdict: passFail ? scored : judge(demands.at(-1) ?? {}),
    },
    readings,
    conditions,
    verdict,
    lawful:
      !lawMissing &&
      settled &&
      conditions.every(({ state }) => state === 'not-asked') &&
      (!passFail || byReading.size === 1),
    lawStatus: lawStatusOf(compiled),
    unknowns: rankUnknowns(
      grid,
      points,
      passFail ? compiled.readings.map((reading) => readingDemands(grid, reading)) : [demands],
    ).map(({ index, width, ...rest }) => ({
      id: grid.standards[index]?.source.standard.id ?? '',
      width: rational(width, grid.denominator),
      ...rest,
    })),
  };
};

const criterionScore = (grid: Grid, index: number, sum: GridSum, verdict: Verdict): CriterionScore => {
  const criterion = grid.compiled.criteria[index];
  const [minimum, maximum] = [demandOnGrid(grid, criterion?.points.min), demandOnGrid(grid, criterion?.points.max)];
  return {
    id: criterion?.id ?? '',
    points: intervalOf(sum, grid.denominator),
    ...(minimum !== undefined && { minimum: rational(minimum, grid.denominator) }),
    ...(maximum !== undefined && { maximum: rational(maximum, grid.denominator) }),
    verdict,
  };
};

/** Scores on a compiled class; use it when many sheets are made under one law (what-if, planner). */
export const scoreCompiled = (compiled: CompiledClass, inputs: Inputs, limit?: EvidenceLimit): Outcome<Sheet> => {
  const problems = checkInputs(compiled, inputs);
  return problems.length > 0
    ? refused(...problems)
    : done(sheetOf(gridOf(compiled, scaleOfInputs(inputs)), inputs, limit));
};

/** The score sheet of a city under one class of one pack; refused with all problems of class, context and inputs. */
export const scoreSheet = (
  pack: RulePack,
  classId: string,
  inputs: Inputs,
  options: ScoreOptions = {},
): Outcome<Sheet> => {
  const compiled = compileClass(pack, classId, options);
  return compiled.ok ? scoreCompiled(compiled.value, inputs, options.evidence) : compiled;
};
