/**
 * Linear programmes in doubles, as an engine solves them: the least cost, with rows that must come to `least` or more.
 * The one place where the planner uses doubles. What an engine says is a hint where to look: bounds and the want of
 * any solution are worked out again in whole numbers (`bound.ts`), and answers are scored exactly.
 */

export interface LinearRow {
  /** Ascending positions of columns, each once. */
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly least: number;
}

export interface LinearModel {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly cost: Float64Array;
  readonly rows: readonly LinearRow[];
}

/** Which columns and rows carry the solution; opaque, and good for the same rows only. */
export interface Basis {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

export interface LinearAnswer {
  /** `unknown`: the engine gave up; nothing else is said then. */
  readonly status: 'optimal' | 'infeasible' | 'unknown';
  readonly value: number;
  /** Empty unless optimal. */
  readonly values: Float64Array;
  /** What each row's `least` is worth; where nothing is feasible, weights of rows that say why. */
  readonly weights: Float64Array;
}

/**
 * A programme that stays loaded while its bounds and its last rows change; always the same answers to the same calls.
 */
interface LinearProgramme {
  readonly setBounds: (columns: Int32Array, lower: Float64Array, upper: Float64Array) => void;
  readonly addRows: (rows: readonly LinearRow[]) => void;
  /** Ascending positions. */
  readonly removeRows: (positions: Int32Array) => void;
  readonly solve: () => LinearAnswer;
  /** Where the last solution stands; undefined when there is none. */
  readonly basis: () => Basis | undefined;
  readonly setBasis: (basis: Basis) => void;
  readonly close: () => void;
}

export type OpenLinear = (model: LinearModel) => LinearProgramme;
