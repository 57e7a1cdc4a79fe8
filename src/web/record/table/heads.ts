/** Which rows of a pasted table are its heads: below its titles, in one row or in two, above a row of numbers. */

type Cells = readonly string[];

export interface ReadHeads {
  /** Undefined: no row means any column, and the rows stand as they came. */
  readonly heads?: Cells;
  readonly below: readonly Cells[];
  /** Rows above the heads, by their words: titles, and the unit of the whole table. */
  readonly titles: readonly string[];
}

/** Titles, a line with the unit and a blank one: heads stand no deeper than this. */
const DEEPEST = 6;
const FEWEST_HEADS = 2;

const said = (cells: Cells): Cells => cells.filter((cell) => cell !== '');

/** `isMeant`: whether a head means a column; `isCounting`: whether it only counts rows. */
export const readHeads = (
  table: readonly Cells[],
  isMeant: (head: string) => boolean,
  isCounting: (head: string) => boolean,
): ReadHeads => {
  const names = (cells: Cells): number =>
    cells.filter((cell) => cell !== '' && (isMeant(cell) || isCounting(cell))).length;
  const meansAny = (cells: Cells): boolean => cells.some((cell) => cell !== '' && isMeant(cell));
  const [first = []] = table;
  // A title is one cell: what has several before the heads is a row of the table itself.
  const at = meansAny(first)
    ? 0
    : table.slice(0, DEEPEST).findIndex((cells) => meansAny(cells) && names(cells) >= FEWEST_HEADS);
  const above = table.slice(0, Math.max(at, 0));
  if (at < 0 || above.some((cells) => said(cells).length > 1)) return { below: table, titles: [] };
  const top = table[at] ?? [];
  const second = table[at + 1];
  const isDouble = second !== undefined && isSecondRow(top, second, isMeant, isCounting);
  const heads = isDouble ? joined(top, second) : top;
  const below = table.slice(at + (isDouble ? 2 : 1));
  return {
    heads,
    below: below[0] !== undefined && isNumbering(below[0]) ? below.slice(1) : below,
    titles: above.map((cells) => said(cells).join(' ')),
  };
};

/** An amount: a row with one is no head. A year alone may be either. */
const AMOUNT = /^[\d.,\s%-]*\d[\d.,\s%-]*$/u;
const YEAR = /^20\d\d$/u;
const NAMES_YEAR = /(?<!\d)20\d\d(?!\d)/u;

/**
 * The row below merged heads: empty below what a head of its own row means, and beside it only words and years; years
 * alone, or at least one cell below a head that is merged over several columns.
 */
const isSecondRow = (
  top: Cells,
  second: Cells,
  isMeant: (head: string) => boolean,
  isCounting: (head: string) => boolean,
): boolean => {
  const filled = second.flatMap((cell, at) => (cell === '' ? [] : [at]));
  const isOwn = (head: string | undefined): boolean =>
    head !== undefined && head !== '' && (isCounting(head) || isMeant(head));
  return (
    filled.length > 0 &&
    filled.every((at) => {
      const cell = second[at] ?? '';
      return YEAR.test(cell) || !AMOUNT.test(cell);
    }) &&
    (filled.some((at) => (top[at] ?? '') === '') || filled.every((at) => NAMES_YEAR.test(second[at] ?? ''))) &&
    // Below the heads that say what a row is of nothing stands.
    filled.every((at) => !isOwn(top[at]))
  );
};

/** Each head of the second row behind the one that is merged above it. */
const joined = (top: Cells, second: Cells): Cells => {
  let group = '';
  return Array.from({ length: Math.max(top.length, second.length) }, (_, at) => {
    const [above = '', own = ''] = [top[at], second[at]];
    if (above !== '') group = above;
    if (own === '') return above;
    return [group, own].filter(Boolean).join(' ');
  });
};

/** "(1) | (2) | (3)=(1)+(2)", "A | B | 1 | 2": what columns are called by, below their heads. */
const NUMBER = /^\(?(\d{1,2}|[A-ZĐ])\)?(?:\s*=.*)?$/u;

/** Fewer than these may be a row of the table. */
const FEWEST_NUMBERS = 3;

const isNumbering = (cells: Cells): boolean => {
  const read = said(cells).map((cell) => NUMBER.exec(cell)?.[1]);
  const given = read.flatMap((one) => one ?? []);
  if (given.length < Math.max(read.length, FEWEST_NUMBERS)) return false;
  // Letters first, then numbers from 1 on.
  const letters = given.findIndex((one) => /^\d/u.test(one));
  const expected = given.map((one, at) => (at < letters ? one : String(at - letters + 1)));
  return (
    letters >= 0 && given.slice(0, letters).every((one, at) => one === LETTERS[at]) && given.join() === expected.join()
  );
};

const LETTERS = ['A', 'B', 'C', 'D', 'Đ', 'E'];
