/** HiGHS behind one plain function. It runs as WebAssembly in this thread: deterministic, and blocking while it runs. */
import highsModule, { type Highs } from 'highs';
import type { LinearAnswer, LinearModel, Solve, SolveOptions } from '#core/planning/linear.ts';

// The package's types describe its CommonJS form; its ES module exports the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

let loading: Promise<Highs> | undefined;

const runtime = (): Promise<Highs> => {
  loading ??= loadHighs();
  return loading;
};

/** Below the planner's own slack, so that rounding inside the solver never decides. */
const TOLERANCE = 1e-9;

/** Compressed rows, as HiGHS takes them. */
const matrixOf = ({ columns, rows }: LinearModel) => {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, { terms }] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + terms.length;
  const flat = rows.flatMap(({ terms }) => terms);
  return {
    format: 'csr' as const,
    numCols: columns.length,
    numRows: rows.length,
    starts,
    indices: Int32Array.from(flat, ([column]) => column),
    values: Float64Array.from(flat, ([, value]) => value),
  };
};

/** A model without columns is decided by its constants. */
const solveEmpty = ({ rows }: LinearModel): LinearAnswer => {
  const possible = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
  return { status: possible ? 'optimal' : 'infeasible', values: [], objective: 0, bound: 0 };
};

const run = (highs: Highs, linear: LinearModel, { seconds, absoluteGap }: SolveOptions): LinearAnswer => {
  const { objectiveSense, variableType, modelStatus } = highs.constants;
  const numbers = (pick: (column: LinearModel['columns'][number]) => number): Float64Array =>
    Float64Array.from(linear.columns, pick);
  const model = highs.createModel({
    numCols: linear.columns.length,
    numRows: linear.rows.length,
    sense: linear.sense === 'max' ? objectiveSense.maximize : objectiveSense.minimize,
    colCost: numbers(({ objective }) => objective),
    colLower: numbers(({ lower }) => lower),
    colUpper: numbers(({ upper }) => upper),
    rowLower: Float64Array.from(linear.rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(linear.rows, ({ upper }) => upper),
    matrix: matrixOf(linear),
    integrality: linear.columns.map(({ integer }) => (integer ? variableType.integer : variableType.continuous)),
  });
  try {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 0,
      mip_abs_gap: absoluteGap,
      mip_feasibility_tolerance: TOLERANCE,
      primal_feasibility_tolerance: TOLERANCE,
      random_seed: 0,
      mip_heuristic_run_feasibility_jump: false,
    });
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) return { status: 'infeasible', values: [], objective: 0, bound: 0 };
    const integral = linear.columns.some(({ integer }) => integer);
    const objective = model.getObjectiveValue();
    const bound = integral ? Number(model.info.get('mip_dual_bound')) : objective;
    if (status === modelStatus.optimal)
      return { status: 'optimal', values: [...model.getSolution().colValue], objective, bound };
    const found = Number(model.info.get('primal_solution_status')) === 2;
    return { status: 'limit', values: found ? [...model.getSolution().colValue] : [], objective, bound };
  } finally {
    model.dispose();
  }
};

export const solveWithHighs: Solve = async (model, options) => {
  if (model.columns.length === 0) return solveEmpty(model);
  try {
    const highs = await runtime();
    const start = performance.now();
    return { ...run(highs, model, options), seconds: (performance.now() - start) / 1000 };
  } catch (fault) {
    // A WebAssembly module that has trapped is not to be trusted again: the next question loads a fresh one.
    loading = undefined;
    throw fault;
  }
};
