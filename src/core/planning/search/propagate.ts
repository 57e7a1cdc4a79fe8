/**
 * What the rows leave of a domain, worked out exactly: a row that its other columns cannot keep alone settles a column.
 */
import {
  ceilingDivide,
  floorDivide,
  type Domain,
  type IntegerProgramme,
  type IntegerRow,
} from '#core/planning/search/programme.ts';

/** Narrows a domain by rows, from columns that have changed (all when not told); false when nothing is left. */
export type Propagate = (domain: Domain, extra: readonly IntegerRow[], changed?: readonly number[]) => boolean;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The greatest that a row can come to. */
const greatest = ({ columns, coefficients }: IntegerRow, { lower, upper }: Domain): bigint => {
  let sum = 0n;
  for (let at = 0; at < columns.length; at += 1) {
    const coefficient = coefficients[at] as bigint;
    const end = (coefficient > 0n ? upper : lower)[columns[at] as number] as bigint;
    if (end !== 0n) sum += end === 1n ? coefficient : coefficient * end;
  }
  return sum;
};

/** Columns that yes or no settle by being implied, in both directions. */
const bothWays = (implied: IntegerProgramme['implied']): readonly (readonly number[])[] => {
  const implying: number[][] = implied.map(() => []);
  for (const [column, others] of implied.entries()) for (const other of others) implying[other]?.push(column);
  return implying;
};

export const propagator = (programme: IntegerProgramme): Propagate => {
  const { columns, rows, implied } = programme;
  const implying = bothWays(implied);
  const rowsOf: number[][] = columns.map(() => []);
  for (const [index, row] of rows.entries()) for (const column of row.columns) rowsOf[column]?.push(index);

  return (domain, extra, changed) => {
    const { lower, upper } = domain;
    const total = rows.length + extra.length;
    const waiting = new Uint8Array(total);
    const queue: number[] = [];
    const push = (row: number): void => {
      if (waiting[row] === 1) return;
      waiting[row] = 1;
      queue.push(row);
    };
    /**
     * Wakes the rows of a column that has changed, and of all that it settles; false when two of them want opposites.
     */
    const touched = (first: number): boolean => {
      const stack = [first];
      for (let column = stack.pop(); column !== undefined; column = stack.pop()) {
        for (const row of rowsOf[column] as number[]) push(row);
        for (let row = rows.length; row < total; row += 1) push(row);
        if (columns[column]?.kind !== 'choice') continue;
        if (lower[column] === 1n)
          for (const other of implied[column] as readonly number[]) {
            if (upper[other] === 0n) return false;
            if (lower[other] === 1n) continue;
            lower[other] = 1n;
            stack.push(other);
          }
        if (upper[column] === 0n)
          for (const other of implying[column] as readonly number[]) {
            if (lower[other] === 1n) return false;
            if (upper[other] === 0n) continue;
            upper[other] = 0n;
            stack.push(other);
          }
      }
      return true;
    };
    if (changed === undefined) for (let row = 0; row < total; row += 1) push(row);
    else
      for (const column of changed) {
        if ((lower[column] as bigint) > (upper[column] as bigint) || !touched(column)) return false;
      }
    for (let at = 0; at < queue.length; at += 1) {
      const index = queue[at] as number;
      waiting[index] = 0;
      const row = (index < rows.length ? rows[index] : extra[index - rows.length]) as IntegerRow;
      const room = greatest(row, domain) - row.least;
      if (room < 0n) return false;
      for (let term = 0; term < row.columns.length; term += 1) {
        const column = row.columns[term] as number;
        const [low, high] = [lower[column] as bigint, upper[column] as bigint];
        if (low === high) continue;
        const coefficient = row.coefficients[term] as bigint;
        const size = absolute(coefficient);
        if (size * (high - low) <= room) continue;
        // Amounts need not be whole: they are narrowed to the next whole number outside, and in strides, lest it never
        // ends.
        const share = columns[column]?.kind === 'share';
        const reach = share ? ceilingDivide(room, size) : floorDivide(room, size);
        if (reach >= high - low || (share && reach * 10n > (high - low) * 9n)) continue;
        if (coefficient > 0n) lower[column] = high - reach;
        else upper[column] = low + reach;
        if (!touched(column)) return false;
      }
      // A long queue is cut at its front now and then, so that it stays as long as what waits.
      if (at > 4096) {
        queue.splice(0, at + 1);
        at = -1;
      }
    }
    return true;
  };
};
