/** The points of a standard as columns and rows: a claim for the jump at the minimum, a share for the rise above it. */
import type { CityStandard, IntegerProblem } from '#core/planning/integer-problem.ts';
import {
  addColumn,
  addRow,
  addSteps,
  addTerm,
  YES_OR_NO,
  type Draft,
  type Sum,
  type Terms,
  type WorksColumns,
} from '#core/planning/programme-draft.ts';
import { ceilingDivide } from '#core/planning/search/programme.ts';

interface Reach {
  /** The least and the greatest that the value can be. */
  readonly low: bigint;
  readonly high: bigint;
  /** The value with all that is settled, and what the choices add to it. */
  readonly settled: bigint;
  readonly free: Terms;
}

const reachOf = (problem: IntegerProblem, works: WorksColumns, standard: CityStandard): Reach => {
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

export const fixedSum = (constant: bigint): Sum => ({ terms: new Map(), constant });

/** Points of a number: at the minimum they jump, from there they rise to the maximum. */
export const numberPoints = (
  draft: Draft,
  problem: IntegerProblem,
  works: WorksColumns,
  standard: CityStandard,
): Sum => {
  const { min, max, below, slope, offset, top, level } = standard.grid.worst;
  const { low, high, settled, free } = reachOf(problem, works, standard);
  if (min === undefined) return fixedSum(offset);
  if (high < min) return fixedSum(below);
  if (max !== undefined && low >= max) return fixedSum(top);
  const atLeast = max !== undefined && max <= min ? top : (level?.points ?? slope * min + offset);
  // Above the maximum nothing is gained, so an amount up to it is enough.
  const width = max === undefined ? high - min : max - min < high - min ? max - min : high - min;
  const rise = max !== undefined && max > min ? top - atLeast : 0n;
  const steep = max !== undefined && max > min ? ceilingDivide(rise, max - min) : 0n;
  // Where the line begins above the minimum the chord lies above it: no set has more in the law.
  const perUnit = level !== undefined || steep > slope ? steep : slope;
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
export const levelPoints = (
  draft: Draft,
  problem: IntegerProblem,
  works: WorksColumns,
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
