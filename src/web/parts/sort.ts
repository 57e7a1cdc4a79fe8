/** Sorting of a page's rows, by the address bar. Rows without a value come last either way. */
import { compareNames } from '#core/text/collate.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { amountOf, type Quantity } from '#core/value/quantity.ts';
import type { Sort } from '#web/parts/data-table.tsx';

type Sortable = Quantity | string | number | undefined;

/** `?sort=key` upwards, `?sort=-key` downwards; anything else is the given order. */
export const readSort = (url: URL, keys: readonly string[]): Sort | undefined => {
  const text = url.searchParams.get('sort') ?? '';
  const down = text.startsWith('-');
  const key = down ? text.slice(1) : text;
  return keys.includes(key) ? { key, down } : undefined;
};

const compare = (a: Exclude<Sortable, undefined>, b: Exclude<Sortable, undefined>): number => {
  if (typeof a === 'object' && typeof b === 'object')
    return a.unit.localeCompare(b.unit) || compareDecimals(amountOf(a), amountOf(b));
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareNames(String(a), String(b));
};

export const sortRows = <Row>(
  rows: readonly Row[],
  sort: Sort | undefined,
  values: Readonly<Record<string, (row: Row) => Sortable>>,
): readonly Row[] => {
  const valueOf = sort && values[sort.key];
  if (!sort || !valueOf) return rows;
  return rows.toSorted((left, right) => {
    const [a, b] = [valueOf(left), valueOf(right)];
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    return sort.down ? compare(b, a) : compare(a, b);
  });
};
