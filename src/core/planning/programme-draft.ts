/** A programme while it is written: its columns and rows, and how the steps of a work stand in it. */
import type { IntegerWork } from '#core/planning/integer-problem.ts';
import type { IntegerColumn, IntegerRow } from '#core/planning/search/programme.ts';

/**
 * How the steps of one work are written in columns: one for "chosen", and one, two, four … and the rest for the steps
 * beyond the least.
 */
export interface WorkColumns {
  readonly chosen: number;
  readonly more: readonly { readonly column: number; readonly steps: number }[];
}

/** By position of the work; absent where the steps are settled. */
export type WorksColumns = readonly (WorkColumns | undefined)[];

export type Terms = Map<number, bigint>;

/** A sum of columns and a constant. */
export interface Sum {
  readonly terms: Terms;
  readonly constant: bigint;
}

export interface Draft {
  readonly columns: IntegerColumn[];
  readonly rows: IntegerRow[];
}

export const addColumn = (draft: Draft, column: IntegerColumn): number => draft.columns.push(column) - 1;

export const addTerm = (terms: Terms, column: number, coefficient: bigint): void => {
  const sum = (terms.get(column) ?? 0n) + coefficient;
  if (sum === 0n) terms.delete(column);
  else terms.set(column, sum);
};

export const addRow = (draft: Draft, terms: Terms, least: bigint): void => {
  draft.rows.push({ columns: [...terms.keys()], coefficients: [...terms.values()], least });
};

export const YES_OR_NO = 1n;

export const addWork = (draft: Draft, work: IntegerWork, costPerStep: bigint): WorkColumns => {
  const choice = (steps: number): number =>
    addColumn(draft, { kind: 'choice', upper: YES_OR_NO, cost: costPerStep * BigInt(steps) });
  const chosen = choice(work.least);
  const more: { column: number; steps: number }[] = [];
  for (let [left, size] = [work.full - work.least, 1]; left > 0; left -= size, size *= 2) {
    const steps = Math.min(size, left);
    const column = choice(steps);
    more.push({ column, steps });
    addRow(
      draft,
      new Map([
        [chosen, 1n],
        [column, -1n],
      ]),
      0n,
    );
  }
  return { chosen, more };
};

/** Adds `perStep` times the steps of a work. */
export const addSteps = (terms: Terms, columns: WorkColumns, { least }: IntegerWork, perStep: bigint): void => {
  addTerm(terms, columns.chosen, perStep * BigInt(least));
  for (const { column, steps } of columns.more) addTerm(terms, column, perStep * BigInt(steps));
};
