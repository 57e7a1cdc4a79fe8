/**
 * A question of yes or no in whole numbers: the least cost over columns that keep all rows. The search
 * (`branch-and-cut.ts`) answers it; whatever it calls proven has been worked out in these numbers, without a double.
 */

export interface IntegerColumn {
  /**
   * `choice`: yes or no, and all choices together are an answer. `claim`: yes or no, settled by the choices.
   * `share`: any amount from 0 to `upper`, settled by the choices.
   */
  readonly kind: 'choice' | 'claim' | 'share';
  /** 1 for yes or no; every column begins at 0. */
  readonly upper: bigint;
  readonly cost: bigint;
}

/** The sum of coefficients times columns is `least` or more. Each column at most once. */
export interface IntegerRow {
  readonly columns: readonly number[];
  readonly coefficients: readonly bigint[];
  readonly least: bigint;
}

export interface IntegerProgramme {
  readonly columns: readonly IntegerColumn[];
  readonly rows: readonly IntegerRow[];
  /** What every answer costs beside its columns. */
  readonly constant: bigint;
  /**
   * By column: the choices that may be taken for yes where it is yes, since some best answer has them. Not said by
   * rows. The other way round, where one of them is no, it may be taken for no.
   */
  readonly implied: readonly (readonly number[])[];
}

/** What a column can still be, lowest and highest. */
export interface Domain {
  readonly lower: bigint[];
  readonly upper: bigint[];
}

export const wholeDomain = ({ columns }: IntegerProgramme): Domain => ({
  lower: columns.map(() => 0n),
  upper: columns.map(({ upper }) => upper),
});

export const copyDomain = ({ lower, upper }: Domain): Domain => ({ lower: [...lower], upper: [...upper] });

export const isSettled = ({ lower, upper }: Domain, column: number): boolean => lower[column] === upper[column];

/** Quotient rounded down, for a divisor above zero. */
export const floorDivide = (value: bigint, by: bigint): bigint => {
  const quotient = value / by;
  return value < 0n && quotient * by !== value ? quotient - 1n : quotient;
};

/** Quotient rounded up, for a divisor above zero. */
export const ceilingDivide = (value: bigint, by: bigint): bigint => -floorDivide(-value, by);
