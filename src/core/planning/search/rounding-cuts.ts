/**
 * Rows that every answer keeps and the relaxation breaks, by rounding (mixed-integer rounding, Marchand and Wolsey
 * 2001): a row is divided, its yes and no are rounded, and what amounts can make up is left as it is. Where to round
 * is looked for in doubles; the cut itself is worked out in whole numbers, from rows, other cuts and a domain, so that
 * it holds wherever the domain does.
 */
import { floorDivide, type Domain, type IntegerProgramme, type IntegerRow } from '#core/planning/search/programme.ts';
import { greatestCommonDivisor } from '#core/value/rational.ts';

/** What looks for cuts of a solution of the relaxation: values by column as parts of their ranges. */
export type FindCuts = (domain: Domain, values: Float64Array, more: readonly IntegerRow[]) => readonly IntegerRow[];

/** A row of `≤` over counted columns: y = x, or y = upper − x where complemented, and amounts from 0. */
interface Draft {
  readonly columns: number[];
  readonly coefficients: bigint[];
  readonly amounts: {
    readonly column: number;
    readonly coefficient: bigint;
    readonly from: 'below' | 'above' | number;
  }[];
  readonly most: bigint;
}

const MOST_TERMS = 400;
const MOST_DIVISORS = 16;
const LEAST_VIOLATION = 1e-3;
const MOST_CUTS = 30;
const AGGREGATIONS = 6;

type Terms = Map<number, bigint>;

const termsOf = ({ columns, coefficients }: IntegerRow): Terms =>
  new Map(columns.map((column, at) => [column, coefficients[at] as bigint]));

const addTo = (terms: Terms, column: number, coefficient: bigint): void => {
  const sum = (terms.get(column) ?? 0n) + coefficient;
  if (sum === 0n) terms.delete(column);
  else terms.set(column, sum);
};

/** A row divided by what all its numbers share. */
const reducedRow = (terms: Terms, least: bigint): IntegerRow => {
  let common = 0n;
  for (const coefficient of terms.values()) common = greatestCommonDivisor(common, coefficient);
  // Whole numbers of yes and no only come to multiples of what they share, but amounts need not: the end stays exact.
  if (common > 1n) common = greatestCommonDivisor(common, least);
  const by = common > 1n ? common : 1n;
  const columns = [...terms.keys()].toSorted((a, b) => a - b);
  return {
    columns,
    coefficients: columns.map((column) => (terms.get(column) as bigint) / by),
    least: least / by,
  };
};

/** For amounts: the claim that bounds them, and by how much (amount ≤ bound × claim). */
const claimsOf = ({
  columns,
  rows,
}: IntegerProgramme): ReadonlyMap<number, { readonly claim: number; readonly bound: bigint }> => {
  const found = new Map<number, { readonly claim: number; readonly bound: bigint }>();
  for (const row of rows) {
    if (row.columns.length !== 2 || row.least !== 0n) continue;
    for (const [share, claim] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const [amount, by] = [row.columns[share] as number, row.columns[claim] as number];
      if (columns[amount]?.kind !== 'share' || columns[by]?.kind === 'share') continue;
      const [down, up] = [row.coefficients[share] as bigint, row.coefficients[claim] as bigint];
      if (down === -1n && up > 0n) found.set(amount, { claim: by, bound: up });
    }
  }
  return found;
};

/** The best place found to round at. */
interface Rounding {
  readonly violation: number;
  /** Position of the term whose coefficient divides, and how often it is halved. */
  readonly term: number;
  readonly halvings: number;
  readonly complemented: Uint8Array;
}

export const cutFinder = (programme: IntegerProgramme): FindCuts => {
  const { columns, rows } = programme;
  const claims = claimsOf(programme);
  const isShare = (column: number): boolean => columns[column]?.kind === 'share';
  const bases = rows.filter(({ columns: own }) => own.length > 2);
  /** Rows in which an amount is spent: it can be had from them. */
  const sources = new Map<number, IntegerRow[]>();
  for (const row of bases)
    for (const [at, column] of row.columns.entries())
      if (isShare(column) && (row.coefficients[at] as bigint) < 0n)
        sources.set(column, [...(sources.get(column) ?? []), row]);

  const range = (column: number): bigint => (columns[column]?.upper as bigint) || 1n;
  const valueOf = (values: Float64Array, column: number): number => (values[column] as number) * Number(range(column));

  /** Turns `terms ≥ least` into `≤`, settled columns taken out and amounts counted from the end nearest to them. */
  const draftOf = (terms: Terms, least: bigint, { lower, upper }: Domain, values: Float64Array): Draft => {
    let most = -least;
    const counted: Terms = new Map();
    const amounts: Draft['amounts'] = [];
    for (const [column, own] of terms) {
      const coefficient = -own;
      const [low, high] = [lower[column] as bigint, upper[column] as bigint];
      if (low === high) most -= coefficient * low;
      else if (!isShare(column)) addTo(counted, column, coefficient);
      else {
        const value = valueOf(values, column);
        const [below, above] = [value - Number(low), Number(high) - value];
        const bound = claims.get(column);
        const gap =
          bound === undefined || lower[bound.claim] === upper[bound.claim]
            ? Infinity
            : Number(bound.bound) * (values[bound.claim] as number) - value;
        if (bound !== undefined && gap <= below + 1e-9 && gap <= above + 1e-9) {
          addTo(counted, bound.claim, coefficient * bound.bound);
          amounts.push({ column, coefficient: -coefficient, from: bound.claim });
        } else if (below <= above) {
          most -= coefficient * low;
          amounts.push({ column, coefficient, from: 'below' });
        } else {
          most -= coefficient * high;
          amounts.push({ column, coefficient: -coefficient, from: 'above' });
        }
      }
    }
    return { columns: [...counted.keys()], coefficients: [...counted.values()], amounts, most };
  };

  const amountAt = (
    { column, from }: Draft['amounts'][number],
    { lower, upper }: Domain,
    values: Float64Array,
  ): number => {
    const value = valueOf(values, column);
    if (from === 'below') return value - Number(lower[column]);
    if (from === 'above') return Number(upper[column]) - value;
    return Number(claims.get(column)?.bound ?? 0n) * (values[from] as number) - value;
  };

  const findRounding = (draft: Draft, domain: Domain, values: Float64Array): Rounding | undefined => {
    const size = draft.columns.length;
    const at = draft.columns.map((column) => values[column] as number);
    const fractional = at.flatMap((value, term) => (value > 1e-6 && value < 1 - 1e-6 ? [term] : []));
    if (fractional.length === 0 || size > MOST_TERMS) return undefined;
    const numbers = draft.coefficients.map(Number);
    const amounts = draft.amounts.map((one) => ({
      coefficient: Number(one.coefficient),
      value: Math.max(0, amountAt(one, domain, values)),
      range: Number(range(one.column)),
    }));
    const flips = Uint8Array.from(at, (value) => (value > 0.5 ? 1 : 0));
    const measure = (term: number, halvings: number, complemented: Uint8Array): number => {
      const by = Math.abs(numbers[term] as number) / 2 ** halvings;
      let most = Number(draft.most);
      for (let one = 0; one < size; one += 1) if (complemented[one] === 1) most -= numbers[one] as number;
      const whole = Math.floor(most / by);
      const rest = most / by - whole;
      if (rest < 0.01 || rest > 0.99) return 0;
      let [violation, norm] = [-whole, 0];
      for (let one = 0; one < size; one += 1) {
        const flipped = complemented[one] === 1;
        const quotient = ((flipped ? -1 : 1) * (numbers[one] as number)) / by;
        const floor = Math.floor(quotient + 1e-12);
        const rounded = floor + Math.max(0, quotient - floor - rest) / (1 - rest);
        violation += rounded * (flipped ? 1 - (at[one] as number) : (at[one] as number));
        norm += rounded * rounded;
      }
      for (const { coefficient, value, range: own } of amounts) {
        if (coefficient >= 0) continue;
        const rounded = coefficient / by / (1 - rest);
        violation += rounded * value;
        norm += rounded * own * (rounded * own);
      }
      return norm > 0 ? violation / Math.sqrt(norm) : 0;
    };
    let best: Rounding | undefined;
    const consider = (term: number, halvings: number, complemented: Uint8Array): void => {
      const violation = measure(term, halvings, complemented);
      if (violation > (best?.violation ?? 0) + 1e-9) best = { violation, term, halvings, complemented };
    };
    const seen = new Set<number>();
    for (const term of fractional) {
      const divisor = Math.abs(numbers[term] as number);
      if (seen.has(divisor) || seen.size >= MOST_DIVISORS) continue;
      seen.add(divisor);
      consider(term, 0, flips);
    }
    if (best === undefined) return undefined;
    const { term } = best;
    for (const halvings of [1, 2, 3]) consider(term, halvings, flips);
    for (const one of fractional) {
      const other = Uint8Array.from((best as Rounding).complemented);
      other[one] = other[one] === 1 ? 0 : 1;
      consider(term, (best as Rounding).halvings, other);
    }
    return (best as Rounding).violation >= LEAST_VIOLATION ? best : undefined;
  };

  /** The cut in whole numbers, over the programme's own columns. */
  const round = (draft: Draft, domain: Domain, { term, halvings, complemented }: Rounding): IntegerRow | undefined => {
    const factor = 1n << BigInt(halvings);
    const divisor = draft.coefficients[term] as bigint;
    const by = divisor < 0n ? -divisor : divisor;
    let most = draft.most;
    for (const [one, coefficient] of draft.coefficients.entries()) if (complemented[one] === 1) most -= coefficient;
    most *= factor;
    const quotient = floorDivide(most, by);
    const rest = most - quotient * by;
    const keep = by - rest;
    if (rest === 0n) return undefined;
    const terms: Terms = new Map();
    let end = quotient * keep;
    for (const [one, own] of draft.coefficients.entries()) {
      const flipped = complemented[one] === 1;
      const coefficient = (flipped ? -own : own) * factor;
      const floor = floorDivide(coefficient, by);
      const over = coefficient - floor * by - rest;
      const rounded = floor * keep + (over > 0n ? over : 0n);
      addTo(terms, draft.columns[one] as number, flipped ? -rounded : rounded);
      if (flipped) end -= rounded;
    }
    for (const { column, coefficient: own, from } of draft.amounts) {
      const coefficient = own * factor;
      if (coefficient >= 0n) continue;
      if (from === 'below') {
        addTo(terms, column, coefficient);
        end += coefficient * (domain.lower[column] as bigint);
      } else {
        addTo(terms, column, -coefficient);
        if (from === 'above') end -= coefficient * (domain.upper[column] as bigint);
        else addTo(terms, from, coefficient * (claims.get(column)?.bound ?? 0n));
      }
    }
    const negative: Terms = new Map([...terms].map(([column, coefficient]) => [column, -coefficient]));
    return negative.size === 0 ? undefined : reducedRow(negative, -end);
  };

  /** The row with an amount that it wants taken from a row that has it. */
  const aggregated = (
    terms: Terms,
    least: bigint,
    used: ReadonlySet<IntegerRow>,
    domain: Domain,
    values: Float64Array,
  ): { readonly terms: Terms; readonly least: bigint; readonly source: IntegerRow } | undefined => {
    for (const [column, coefficient] of terms) {
      if (!isShare(column) || coefficient <= 0n || valueOf(values, column) <= Number(domain.lower[column]) + 1e-9)
        continue;
      const source = sources.get(column)?.find((row) => !used.has(row));
      if (source === undefined) continue;
      const spent = -(source.coefficients[source.columns.indexOf(column)] as bigint);
      const sum: Terms = new Map();
      for (const [own, value] of terms) addTo(sum, own, value * spent);
      for (const [at, own] of source.columns.entries())
        addTo(sum, own, (source.coefficients[at] as bigint) * coefficient);
      return { terms: sum, least: least * spent + source.least * coefficient, source };
    }
    return undefined;
  };

  return (domain, values, more) => {
    const found: { readonly cut: IntegerRow; readonly violation: number }[] = [];
    const attempt = (terms: Terms, least: bigint): void => {
      const draft = draftOf(terms, least, domain, values);
      const rounding = findRounding(draft, domain, values);
      const cut = rounding && round(draft, domain, rounding);
      if (cut && rounding) found.push({ cut, violation: rounding.violation });
    };
    for (const row of [...bases, ...more]) {
      let [terms, least] = [termsOf(row), row.least];
      attempt(terms, least);
      const used = new Set([row]);
      for (let count = 0; count < AGGREGATIONS; count += 1) {
        const next = aggregated(terms, least, used, domain, values);
        if (next === undefined) break;
        ({ terms, least } = next);
        used.add(next.source);
        attempt(terms, least);
      }
    }
    const kept = new Map<string, IntegerRow>();
    for (const { cut } of found.toSorted((a, b) => b.violation - a.violation)) {
      const key = `${cut.columns.join()}:${cut.coefficients.join()}`;
      if (kept.size < MOST_CUTS && !kept.has(key)) kept.set(key, cut);
    }
    return [...kept.values()];
  };
};
