/** Long tables a part at a time: as many rows as a reader looks through and a small server can carry. */
import { asked, askedNumber } from '#web/forms/query.ts';

const ROWS = 200;

export interface Turn {
  /** From 1. */
  readonly page: number;
  readonly last: number;
  /** Numbers of the first and the last row that is shown, from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/**
 * The rows of the part asked for by `?trang=`, else of the part that holds the row named by `?dong=`; a part behind the
 * last is the last. Absent `turn`: all rows are shown.
 */
export const turnPages = <Row>(
  url: URL,
  rows: readonly Row[],
  keyOf?: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly turn?: Turn } => {
  if (rows.length <= ROWS) return { rows };
  const last = Math.ceil(rows.length / ROWS);
  const page = Math.min(askedNumber(url, 'trang') ?? partOf(asked(url, 'dong'), rows, keyOf), last);
  const start = (page - 1) * ROWS;
  const shown = rows.slice(start, start + ROWS);
  return { rows: shown, turn: { page, last, from: start + 1, to: start + shown.length, total: rows.length } };
};

/** From 1; a row that is not there stands in the first. */
const partOf = <Row>(
  key: string | undefined,
  rows: readonly Row[],
  keyOf: ((row: Row) => string) | undefined,
): number => {
  const index = key === undefined || !keyOf ? -1 : rows.findIndex((row) => keyOf(row) === key);
  return Math.floor(Math.max(index, 0) / ROWS) + 1;
};
