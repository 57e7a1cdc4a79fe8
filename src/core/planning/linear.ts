/** A mixed-integer linear model as data, and what a solver answers. The one place where the planner uses doubles: every answer is scored again exactly. */

export interface LinearColumn {
  readonly lower: number;
  readonly upper: number;
  readonly integer: boolean;
  /** Coefficient of the objective. */
  readonly objective: number;
}

export interface LinearRow {
  readonly lower: number;
  readonly upper: number;
  /** Position of the column and its coefficient; each column at most once. */
  readonly terms: readonly (readonly [number, number])[];
}

export interface LinearModel {
  readonly sense: 'min' | 'max';
  readonly columns: readonly LinearColumn[];
  readonly rows: readonly LinearRow[];
}

/** `limit`: time ran out; `values` then hold the best found, or are empty. */
export interface LinearAnswer {
  readonly status: 'optimal' | 'infeasible' | 'limit';
  readonly values: readonly number[];
  readonly objective: number;
  /** No solution is better than this. */
  readonly bound: number;
  /** How long the solver took. */
  readonly seconds?: number;
}

export interface SolveOptions {
  readonly seconds: number;
  /** The search may stop when objective and bound are this near. */
  readonly absoluteGap: number;
}

/** Solves one model; always the same answer to the same model. */
export type Solve = (model: LinearModel, options: SolveOptions) => Promise<LinearAnswer>;
