/** Long tables a part at a time: as many rows as a reader looks through and a small server can carry. */
import { askedNumber } from '#web/query.ts';

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

/** The rows of the part asked for by `?trang=`; a part behind the last is the last. Absent `turn`: all rows are shown. */
export const turnPages = <Row>(url: URL, rows: readonly Row[]): { readonly rows: readonly Row[]; readonly turn?: Turn } => {
  if (rows.length <= ROWS) return { rows };
  const last = Math.ceil(rows.length / ROWS);
  const page = Math.min(askedNumber(url, 'trang') ?? 1, last);
  const start = (page - 1) * ROWS;
  const shown = rows.slice(start, start + ROWS);
  return { rows: shown, turn: { page, last, from: start + 1, to: start + shown.length, total: rows.length } };
};
