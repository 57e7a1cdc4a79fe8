/** Long lists a part at a time: as many rows as a reader looks through and a small server can carry. */
import { asked, askedNumber } from '#web/forms/query.ts';

export interface Turn {
  /** By which name the address bar asks for a part. */
  readonly name: string;
  /** From 1. */
  readonly page: number;
  readonly last: number;
  /** Numbers of the first and the last row that is shown, from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

export interface Turned<Row> {
  readonly rows: readonly Row[];
  /** Absent: all rows are shown. */
  readonly turn?: Turn;
}

interface TurnOptions<Row> {
  /** Where a page has several lists, each has a name of its own. */
  readonly name?: string;
  /** Rows of a part; fewer where a row is large. */
  readonly size?: number;
  /** What `?dong=` names a row by. */
  readonly keyOf?: (row: Row) => string;
  /** By which name the address bar names a row, where a page has several lists; absent: `dong`. */
  readonly rowName?: string;
}

const ROWS = 200;

/**
 * The rows of the part asked for by `?trang=`, else of the part that holds the row named by `?dong=`; a part behind the
 * last is the last. What a row costs to make is paid for the rows that are shown only: turn first, then make.
 */
export const turnPages = <Row>(
  url: URL,
  rows: readonly Row[],
  { name = 'trang', size = ROWS, keyOf, rowName = 'dong' }: TurnOptions<Row> = {},
): Turned<Row> => {
  const page = askedNumber(url, name) ?? partOf(asked(url, rowName), rows, size, keyOf);
  const turn = turnAt(page, rows.length, size, name);
  return turn ? { rows: rows.slice(turn.from - 1, turn.to), turn } : { rows };
};

/** The part of a list that is read a part at a time: only how long it is is known. Undefined: all of it is one part. */
export const turnOf = (url: URL, total: number, size: number, name = 'trang'): Turn | undefined =>
  turnAt(askedNumber(url, name) ?? 1, total, size, name);

const turnAt = (wanted: number, total: number, size: number, name: string): Turn | undefined => {
  if (total <= size) return undefined;
  const last = Math.ceil(total / size);
  const page = Math.min(wanted, last);
  const start = (page - 1) * size;
  return { name, page, last, from: start + 1, to: Math.min(start + size, total), total };
};

/** Which rows of a list to fetch that is not at hand as a whole, and the turn to show with them. */
export const turnTo = (
  url: URL,
  total: number,
  { name = 'trang', size = ROWS }: Pick<TurnOptions<never>, 'name' | 'size'> = {},
): { readonly limit: number; readonly offset: number; readonly turn?: Turn } => {
  if (total <= size) return { limit: size, offset: 0 };
  const last = Math.ceil(total / size);
  const page = Math.min(askedNumber(url, name) ?? 1, last);
  const offset = (page - 1) * size;
  return {
    limit: size,
    offset,
    turn: { name, page, last, from: offset + 1, to: Math.min(offset + size, total), total },
  };
};

/** The same part with its rows made into what a page carries. */
export const madeRows = <Row, Made>({ rows, turn }: Turned<Row>, make: (row: Row) => Made): Turned<Made> => ({
  rows: rows.map(make),
  ...(turn && { turn }),
});

/** Rows of a list that is not what its page is about. */
const ITEMS = 100;

interface ListOptions<Row> extends TurnOptions<Row> {
  readonly name: string;
}

/**
 * One of several lists of a page, by a name of its own: the part that is asked for, made into what the page carries.
 */
export const turnList = <Row, Made>(
  url: URL,
  list: string | ListOptions<Row>,
  rows: readonly Row[],
  make: (row: Row) => Made,
): Turned<Made> => {
  const { name, size = ITEMS, ...more } = typeof list === 'string' ? { name: list } : list;
  return madeRows(turnPages(url, rows, { ...more, size, name: `trang-${name}` }), make);
};

/** From 1; a row that is not there stands in the first. */
const partOf = <Row>(
  key: string | undefined,
  rows: readonly Row[],
  size: number,
  keyOf: ((row: Row) => string) | undefined,
): number => {
  const index = key === undefined || !keyOf ? -1 : rows.findIndex((row) => keyOf(row) === key);
  return Math.floor(Math.max(index, 0) / size) + 1;
};

const NEAR = 2;

/** The numbers to lead to: the first, the last and those near the page; undefined where some are left out. */
export const turnNumbers = ({ page, last }: Pick<Turn, 'page' | 'last'>): readonly (number | undefined)[] => {
  const shown = Array.from({ length: last }, (_, at) => at + 1).filter(
    (at) => at === 1 || at === last || Math.abs(at - page) <= NEAR,
  );
  return shown.flatMap((at, index) => {
    const before = shown[index - 1];
    if (before === undefined || at === before + 1) return [at];
    return at === before + 2 ? [before + 1, at] : [undefined, at];
  });
};
