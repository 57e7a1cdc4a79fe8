/** Scoring many cities at once: what the law asks is worked out once for all cities of which the same holds. */
import type { Certainty } from '#core/law/certainty.ts';
import { lawStatusOf, type CompiledClass } from '#core/scoring/compile.ts';
import { evaluateStandard, type GridPoints } from '#core/scoring/evaluate.ts';
import { gridOf, scaleOfText } from '#core/scoring/grid.ts';
import { UNKNOWN, type Input } from '#core/scoring/input.ts';

import type { CityRow } from '#core/scoring/table.ts';
import {
  allOf,
  criterionVerdicts,
  pointDemands,
  readingDemands,
  sumPoints,
  verdictOf,
  type GridDemand,
  type GridSum,
  type Verdict,
} from '#core/scoring/verdict.ts';

export interface ScoredCity {
  /** All points are whole numbers of 1/denominator. */
  readonly denominator: bigint;
  readonly id: string;
  readonly name?: string;
  readonly verdict: Verdict;
  /** The least sure of the law's numbers used. */
  readonly lawStatus: Certainty;
  readonly total: GridSum;
  readonly criteria: readonly { readonly id: string; readonly points: GridSum; readonly verdict: Verdict }[];
  readonly standards: readonly { readonly id: string; readonly input: Input; readonly points: GridPoints }[];
}

const inputScale = (input: Input): number =>
  input.kind === 'known'
    ? scaleOfText(input.value)
    : input.kind === 'interval'
      ? Math.max(scaleOfText(input.low), scaleOfText(input.high))
      : input.kind === 'level'
        ? 1
        : 0;

type ScoreRow = (row: CityRow) => ScoredCity;

const scorerOf = (compiled: CompiledClass, scale: number): ScoreRow => {
  const grid = gridOf(compiled, scale);
  const passFail = compiled.urbanClass.method === 'pass-fail';
  const demands = pointDemands(grid);
  const readings = passFail ? compiled.readings.map((reading) => readingDemands(grid, reading)) : [];
  const asked = compiled.pack.conditions.some(
    ({ when }) => when === 'always' || (compiled.context.adminUnits ?? 1) > 1,
  );
  const lawStatus = lawStatusOf(compiled);
  const unknown = grid.standards.map((standard) => evaluateStandard(grid, standard, UNKNOWN));
  return ({ id, name, inputs }) => {
    const points = grid.standards.map((standard, index) => {
      const input = inputs[index] ?? UNKNOWN;
      return input.kind === 'unknown'
        ? (unknown[index] ?? evaluateStandard(grid, standard, input))
        : evaluateStandard(grid, standard, input);
    });
    const sums = sumPoints(grid, points);
    const judge = (demand: GridDemand): Verdict =>
      verdictOf(demand.criterion === undefined ? sums.total : (sums.criteria[demand.criterion] ?? sums.total), demand);
    const ofCriteria = passFail
      ? criterionVerdicts(grid, sums.criteria)
      : sums.criteria.map((_sum, index) => judge(demands[index] ?? {}));
    const verdicts = passFail
      ? [...new Set(readings.map((one) => allOf(one.map(judge))))]
      : [allOf(demands.map(judge))];
    const verdict = verdicts.length === 1 ? (verdicts[0] ?? 'open') : 'open';
    return {
      denominator: grid.denominator,
      lawStatus,
      id,
      ...(name !== undefined && { name }),
      verdict: asked && verdict === 'passes' ? 'open' : verdict,
      total: sums.total,
      criteria: compiled.criteria.map((criterion, index) => ({
        id: criterion.id,
        points: sums.criteria[index] ?? sums.total,
        verdict: ofCriteria[index] ?? 'open',
      })),
      standards: points.map((one, index) => ({
        id: compiled.standards[index]?.standard.id ?? '',
        input: inputs[index] ?? UNKNOWN,
        points: one,
      })),
    };
  };
};

/** Scores the rows of one table one by one, so that thousands need not be held at once. */
export const cityScorer = (compiled: CompiledClass, rows: readonly CityRow[]): ScoreRow => {
  let scale = 0;
  for (const { inputs } of rows) for (const input of inputs) scale = Math.max(scale, inputScale(input));
  const scorers = new Map<CompiledClass, ScoreRow>();
  return (row) => {
    const own = row.compiled ?? compiled;
    const score = scorers.get(own) ?? scorerOf(own, scale);
    scorers.set(own, score);
    return score(row);
  };
};

export const scoreCities = (compiled: CompiledClass, rows: readonly CityRow[]): readonly ScoredCity[] =>
  rows.map(cityScorer(compiled, rows));
