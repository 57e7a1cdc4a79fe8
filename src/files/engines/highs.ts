/**
 * HiGHS as an engine of linear programmes. It runs as WebAssembly in this thread: blocking, and without a clock or
 * chance, so that the same calls have the same answers on every machine.
 */
import highsModule, { type Highs } from 'highs';
import type { Basis, LinearAnswer, LinearModel, LinearRow, OpenLinear } from '#core/planning/search/linear.ts';

// The package's types describe its CommonJS form; its ES module exports the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

let loading: Promise<Highs> | undefined;

const runtime = (): Promise<Highs> => {
  loading ??= loadHighs();
  return loading;
};

/** A programme of this size that needs more has met a fault of the engine. */
const MOST_ITERATIONS = 200_000;

/** Compressed rows, as HiGHS takes them. */
const matrixOf = (rows: readonly LinearRow[], columns: number) => {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.columns.length;
  const indices = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float64Array(indices.length);
  for (const [index, row] of rows.entries()) {
    indices.set(row.columns, starts[index]);
    values.set(row.values, starts[index]);
  }
  return { format: 'csr' as const, numCols: columns, numRows: rows.length, starts, indices, values };
};

const least = (rows: readonly LinearRow[]): Float64Array => Float64Array.from(rows, (row) => row.least);
const without = (rows: readonly LinearRow[]): Float64Array => new Float64Array(rows.length).fill(Infinity);

const NONE = new Float64Array();

const openWith =
  (highs: Highs): OpenLinear =>
  ({ lower, upper, cost, rows }: LinearModel) => {
    const { basisStatus, modelStatus, objectiveSense } = highs.constants;
    const model = highs.createModel({
      numCols: cost.length,
      numRows: rows.length,
      sense: objectiveSense.minimize,
      colCost: cost,
      colLower: lower,
      colUpper: upper,
      rowLower: least(rows),
      rowUpper: without(rows),
      matrix: matrixOf(rows, cost.length),
    });
    model.options.set({
      output_flag: false,
      presolve: 'off',
      solver: 'simplex',
      random_seed: 0,
      // Rows and columns come scaled, and most solutions are a few steps from the last: to scale again, or to weigh all
      // edges of a basis anew, would cost more than the steps.
      simplex_scale_strategy: 0,
      simplex_dual_edge_weight_strategy: 0,
      simplex_iteration_limit: MOST_ITERATIONS,
    });
    const weightsOfNone = (): Float64Array => {
      const ray = model.getDualRay();
      return ray === undefined ? NONE : Float64Array.from(ray.values);
    };
    const solve = (): LinearAnswer => {
      const { modelStatus: status } = model.run();
      if (status === modelStatus.infeasible)
        return { status: 'infeasible', value: Infinity, values: NONE, weights: weightsOfNone() };
      if (status !== modelStatus.optimal) return { status: 'unknown', value: -Infinity, values: NONE, weights: NONE };
      const { colValue, rowDual } = model.getSolution();
      return { status: 'optimal', value: model.getObjectiveValue(), values: colValue, weights: rowDual };
    };
    /**
     * HiGHS forgets its basis with the rows; what is left of it still fits where the rows taken out carried nothing.
     */
    const removeRows = (positions: Int32Array): void => {
      const before = basis();
      model.deleteRows({ kind: 'set', indices: positions });
      if (before === undefined) return;
      const gone = new Set(positions);
      const status = before.rows.filter((_status, row) => !gone.has(row));
      const basic = [...before.columns, ...status].filter((one) => one === basisStatus.basic).length;
      if (basic === status.length) setBasis({ columns: before.columns, rows: status });
    };
    const basis = (): Basis | undefined => {
      try {
        const { colStatus, rowStatus } = model.getBasis();
        return { columns: colStatus, rows: rowStatus };
      } catch {
        return undefined;
      }
    };
    const setBasis = ({ columns, rows: status }: Basis): void => {
      model.setBasis({ colStatus: columns, rowStatus: status });
    };
    return {
      solve,
      basis,
      setBasis,
      removeRows,
      setBounds: (columns, low, high) => {
        model.changeColsBounds({ kind: 'set', indices: columns }, low, high);
      },
      addRows: (more) => {
        model.addRows({ lower: least(more), upper: without(more), matrix: matrixOf(more, cost.length) });
      },
      close: () => model.dispose(),
    };
  };

/** Loads HiGHS once a process. */
export const openHighs = async (): Promise<OpenLinear> => openWith(await runtime());

/** A WebAssembly module that has trapped is not to be trusted again: the next question loads a fresh one. */
export const forgetHighs = (): void => {
  loading = undefined;
};
