/**
 * A programme without its yes and no, kept in an engine: whole numbers go in scaled to doubles near 1, and weights of
 * rows come back as whole numbers. Rounding on the way costs strength, never truth: see `bound.ts`.
 */
import type { Basis, LinearAnswer, LinearModel, LinearRow, OpenLinear } from '#core/planning/search/linear.ts';
import type { Domain, IntegerProgramme, IntegerRow } from '#core/planning/search/programme.ts';
import { WEIGHT_BITS, type WeightedRows } from '#core/planning/search/bound.ts';
import { approximateRational, rational } from '#core/value/rational.ts';

export interface Relaxed {
  readonly status: LinearAnswer['status'];
  /** The least cost beside the constant, about. */
  readonly value: number;
  /** By column, as a part of its range: 0 to 1. */
  readonly values: Float64Array;
  /** Rows and cuts with their weights; for `infeasible`, of both signs of what the engine says. */
  readonly weighted: () => readonly WeightedRows[];
}

export interface Relaxation {
  /** Starts from a basis that comes from a solution with the same cuts, else from where the engine stands. */
  readonly solve: (domain: Domain, cuts: readonly IntegerRow[], from?: Basis) => Relaxed;
  /** Where the last solution stands. */
  readonly basis: () => Basis | undefined;
  readonly close: () => void;
}

/** The nearest double of a fraction. */
export const ratio = (numerator: bigint, denominator: bigint): number =>
  approximateRational(rational(numerator, denominator));

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const greatestOf = (values: readonly bigint[]): bigint =>
  values.reduce((most, value) => (absolute(value) > most ? absolute(value) : most), 1n);

interface ScaledRow {
  readonly row: LinearRow;
  /** What the row has been divided by. */
  readonly scale: bigint;
}

const scaledRow = (row: IntegerRow, ranges: readonly bigint[]): ScaledRow => {
  const order = row.columns.map((_column, at) => at).toSorted((a, b) => (row.columns[a] ?? 0) - (row.columns[b] ?? 0));
  const coefficients = order.map(
    (at) => (row.coefficients[at] as bigint) * (ranges[row.columns[at] as number] as bigint),
  );
  const scale = greatestOf(coefficients);
  return {
    scale,
    row: {
      columns: Int32Array.from(order, (at) => row.columns[at] as number),
      values: Float64Array.from(coefficients, (value) => ratio(value, scale)),
      least: ratio(row.least, scale),
    },
  };
};

/** Weights smaller than this say nothing. */
const NOTHING = 1e-12;
const MANTISSA = 2 ** 52;
const MANTISSA_BITS = 52n;

/** A weight of a scaled row as one of the whole row, in parts of 2^-WEIGHT_BITS. */
const wholeWeight = (weight: number, costScale: bigint, rowScale: bigint): bigint =>
  weight < NOTHING || !Number.isFinite(weight)
    ? 0n
    : ((BigInt(Math.round(weight * MANTISSA)) * costScale) << (WEIGHT_BITS - MANTISSA_BITS)) / rowScale;

export const openRelaxation = (programme: IntegerProgramme, open: OpenLinear): Relaxation => {
  const ranges = programme.columns.map(({ upper }) => (upper > 0n ? upper : 1n));
  const costs = programme.columns.map(({ cost }, column) => cost * (ranges[column] as bigint));
  const costScale = greatestOf(costs);
  const costUnit = ratio(costScale, 1n);
  const rows = programme.rows.map((row) => scaledRow(row, ranges));
  const rowUnit = greatestOf(rows.map(({ scale }) => scale));
  const lower = new Float64Array(ranges.length);
  const upper = new Float64Array(ranges.length).fill(1);
  const model: LinearModel = {
    lower,
    upper,
    cost: Float64Array.from(costs, (cost) => ratio(cost, costScale)),
    rows: rows.map(({ row }) => row),
  };
  const engine = open(model);
  const scaledCuts = new Map<IntegerRow, ScaledRow>();
  let loaded: readonly IntegerRow[] = [];

  const part = (value: bigint, column: number): number => {
    const range = ranges[column] as bigint;
    return range === 1n ? Number(value) : ratio(value, range);
  };

  const loadBounds = (domain: Domain): void => {
    const changed: number[] = [];
    for (let column = 0; column < ranges.length; column += 1) {
      const low = part(domain.lower[column] as bigint, column);
      const high = part(domain.upper[column] as bigint, column);
      if (low === lower[column] && high === upper[column]) continue;
      lower[column] = low;
      upper[column] = high;
      changed.push(column);
    }
    if (changed.length > 0)
      engine.setBounds(
        Int32Array.from(changed),
        Float64Array.from(changed, (column) => lower[column] as number),
        Float64Array.from(changed, (column) => upper[column] as number),
      );
  };

  const loadCuts = (cuts: readonly IntegerRow[]): void => {
    if (cuts === loaded) return;
    const wanted = new Set(cuts);
    const kept = loaded.filter((cut) => wanted.has(cut));
    // Cuts stay in the order asked for, so that a basis that was kept fits again.
    const same = kept.every((cut, at) => cuts[at] === cut) ? kept : [];
    const keep = new Set(same);
    const gone = loaded.flatMap((cut, at) => (keep.has(cut) ? [] : [rows.length + at]));
    if (gone.length > 0) engine.removeRows(Int32Array.from(gone));
    const more = cuts.slice(same.length);
    for (const cut of more) if (!scaledCuts.has(cut)) scaledCuts.set(cut, scaledRow(cut, ranges));
    if (more.length > 0) engine.addRows(more.map((cut) => (scaledCuts.get(cut) as ScaledRow).row));
    for (const cut of loaded) if (!wanted.has(cut)) scaledCuts.delete(cut);
    loaded = cuts;
  };

  const solve = (domain: Domain, cuts: readonly IntegerRow[], from?: Basis): Relaxed => {
    loadCuts(cuts);
    if (from !== undefined) engine.setBasis(from);
    loadBounds(domain);
    const { status, value, values, weights } = engine.solve();
    const all = [...programme.rows, ...cuts];
    const scaleOf = (index: number): bigint =>
      (index < rows.length ? rows[index] : scaledCuts.get(all[index] as IntegerRow))?.scale ?? 1n;
    const whole = (sign: 1 | -1, unit: bigint): WeightedRows => ({
      rows: all,
      weights: Array.from(weights, (weight, index) => wholeWeight(sign * weight, unit, scaleOf(index))),
    });
    return {
      status,
      value: value * costUnit,
      values,
      weighted: () =>
        status === 'optimal'
          ? [whole(1, costScale)]
          : status === 'infeasible' && weights.length > 0
            ? [whole(1, rowUnit), whole(-1, rowUnit)]
            : [],
    };
  };

  return { solve, basis: engine.basis, close: engine.close };
};
