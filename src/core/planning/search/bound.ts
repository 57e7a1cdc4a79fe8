/**
 * What weights of rows prove, in whole numbers. The sum of the rows by any weights of 0 or more is kept by every
 * solution, so the least cost under that one sum is a bound, wherever the weights come from: good weights give a good
 * bound, bad ones a weak bound, none a false one.
 */
import { ceilingDivide, type Domain, type IntegerProgramme, type IntegerRow } from '#core/planning/search/programme.ts';

/** Weights are whole numbers of this part of a cost unit. */
export const WEIGHT_BITS = 64n;

export interface WeightedRows {
  readonly rows: readonly IntegerRow[];
  /** Beside each row, 0 or more, in parts of 2^-WEIGHT_BITS. */
  readonly weights: readonly bigint[];
}

export interface Bound {
  /** No solution in the domain costs less, beside the programme's constant; rounded up to a whole number. */
  readonly least: bigint;
  /** The same before it is rounded, in parts of 2^-WEIGHT_BITS. */
  readonly exact: bigint;
  /** By column, what one more of it costs beyond what it saves, in the same parts. */
  readonly reduced: readonly bigint[];
}

const weigh = ({ rows, weights }: WeightedRows, reduced: bigint[]): bigint => {
  let least = 0n;
  for (const [index, weight] of weights.entries()) {
    if (weight === 0n) continue;
    const { columns, coefficients, least: own } = rows[index] as IntegerRow;
    least += weight * own;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] as number;
      reduced[column] = (reduced[column] as bigint) - weight * (coefficients[at] as bigint);
    }
  }
  return least;
};

const cheapestEnds = (reduced: readonly bigint[], { lower, upper }: Domain): bigint => {
  let sum = 0n;
  for (const [column, cost] of reduced.entries()) {
    const end = (cost > 0n ? lower : upper)[column] as bigint;
    if (end !== 0n && cost !== 0n) sum += end === 1n ? cost : cost * end;
  }
  return sum;
};

export const boundOf = (programme: IntegerProgramme, weighted: WeightedRows, domain: Domain): Bound => {
  const reduced = programme.columns.map(({ cost }) => cost << WEIGHT_BITS);
  const exact = weigh(weighted, reduced) + cheapestEnds(reduced, domain);
  return { least: ceilingDivide(exact, 1n << WEIGHT_BITS), exact, reduced };
};

/** The weighted sum of the rows asks for more than the domain can give. */
export const provesEmpty = (programme: IntegerProgramme, weighted: WeightedRows, domain: Domain): boolean => {
  const reduced = programme.columns.map(() => 0n);
  return weigh(weighted, reduced) + cheapestEnds(reduced, domain) > 0n;
};

/**
 * Settles the columns of which the other end would cost more than `most` (beside the constant); those that changed.
 * A column that is settled so may differ in a solution that costs more, and in no other.
 */
export const settleByCost = (
  programme: IntegerProgramme,
  { exact, reduced }: Bound,
  domain: Domain,
  most: bigint,
): readonly number[] => {
  const room = (most << WEIGHT_BITS) - exact;
  const settled: number[] = [];
  for (const [column, { kind }] of programme.columns.entries()) {
    if (kind === 'share' || domain.lower[column] === domain.upper[column]) continue;
    const cost = reduced[column] as bigint;
    if (cost > room) domain.upper[column] = 0n;
    else if (-cost > room) domain.lower[column] = 1n;
    else continue;
    settled.push(column);
  }
  return settled;
};
