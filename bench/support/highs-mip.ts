/**
 * HiGHS's own search for yes and no on the planner's programmes: what one run of it claims, in one setting. The
 * baseline of `planner.bench.ts`, and the other voice of `planner-guard.bench.ts`.
 */
import highsModule from 'highs';
import type { IntegerProgramme } from '#core/planning/search/programme.ts';
import { ratio } from '#core/planning/search/relaxation.ts';

const highs = await (highsModule as unknown as typeof highsModule.default)();

export interface Setting {
  readonly random_seed: number;
  readonly presolve: 'on' | 'off';
  readonly mip_feasibility_tolerance: number;
}

/** As the planner of the first version asked. */
export const FIRST_SETTING: Setting = { random_seed: 0, presolve: 'on', mip_feasibility_tolerance: 1e-9 };

export interface Claim {
  readonly status: 'optimal' | 'infeasible' | 'limit';
  /** By column: yes. */
  readonly isChosen: (column: number) => boolean;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const greatest = (values: readonly bigint[]): bigint =>
  values.reduce((most, value) => (absolute(value) > most ? absolute(value) : most), 1n);

/** The gap at which it stops is 0.9 of `step`, of which all costs are multiples. */
export const claimOf = (
  { columns, rows }: IntegerProgramme,
  step: bigint,
  setting: Setting,
  seconds: number,
): Claim => {
  const { modelStatus, objectiveSense, variableType } = highs.constants;
  const ranges = columns.map(({ upper }) => (upper > 0n ? upper : 1n));
  const costs = columns.map(({ cost }, column) => cost * (ranges[column] ?? 1n));
  const costScale = greatest(costs);
  const scaled = rows.map(({ columns: own, coefficients, least }) => {
    const order = own.map((_column, at) => at).toSorted((a, b) => (own[a] ?? 0) - (own[b] ?? 0));
    const values = order.map((at) => (coefficients[at] ?? 0n) * (ranges[own[at] ?? 0] ?? 1n));
    const scale = greatest(values);
    return {
      columns: order.map((at) => own[at] ?? 0),
      values: values.map((value) => ratio(value, scale)),
      least: ratio(least, scale) - 1e-9,
    };
  });
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of scaled.entries()) starts[index + 1] = (starts[index] ?? 0) + row.columns.length;
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    sense: objectiveSense.minimize,
    colCost: Float64Array.from(costs, (cost) => ratio(cost, costScale)),
    colLower: new Float64Array(columns.length),
    colUpper: new Float64Array(columns.length).fill(1),
    rowLower: Float64Array.from(scaled, ({ least }) => least),
    rowUpper: new Float64Array(rows.length).fill(Infinity),
    matrix: {
      format: 'csr',
      numCols: columns.length,
      numRows: rows.length,
      starts,
      indices: Int32Array.from(scaled.flatMap((row) => row.columns)),
      values: Float64Array.from(scaled.flatMap((row) => row.values)),
    },
    integrality: columns.map(({ kind }) => (kind === 'share' ? variableType.continuous : variableType.integer)),
  });
  try {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 0,
      mip_abs_gap: 0.9 * ratio(step, costScale),
      primal_feasibility_tolerance: setting.mip_feasibility_tolerance,
      mip_heuristic_run_feasibility_jump: false,
      ...setting,
    });
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) return { status: 'infeasible', isChosen: () => false };
    if (Number(model.info.get('primal_solution_status')) !== 2) return { status: 'limit', isChosen: () => false };
    const { colValue } = model.getSolution();
    return {
      status: status === modelStatus.optimal ? 'optimal' : 'limit',
      isChosen: (column) => (colValue[column] ?? 0) > 0.5,
    };
  } finally {
    model.dispose();
  }
};
