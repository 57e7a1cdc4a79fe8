/** The tables of a file and those of the draft: which is which, row by row and cell by cell. */
import { append } from '#core/value/append.ts';
import { likeness, pairLike, pairSame, wordsOf, type PairOf, type Placed } from '#core/report/returned/alike.ts';
import type { CellPlace, DraftLine, FileLine } from '#core/report/returned/line.ts';
import { rowName } from '#core/report/returned/row-name.ts';
import type { Unit } from '#core/report/returned/unit.ts';

/** Cells that belong together: a pair of cells, a row, or a whole table of one side only. */
export interface CellPair {
  readonly draft: readonly number[];
  readonly file: readonly number[];
}

interface Celled {
  readonly text: string;
  readonly cell?: CellPlace;
}

/** The cells of each table, by its number. */
const tablesIn = (lines: readonly { readonly cell?: CellPlace }[]): ReadonlyMap<number, readonly number[]> =>
  Map.groupBy(
    [...lines.keys()].filter((at) => lines[at]?.cell !== undefined),
    (at) => lines[at]?.cell?.table ?? -1,
  );

/** A table of two columns and few rows may be none of figures: it is one where the draft has it. */
const MOST_LAID_OUT = { rows: 3, columns: 2 } as const;

const ENOUGH_OF_TABLE = 0.3;
const ENOUGH_OF_ROW = 0.4;
/** More tables are not compared with each other: by their marks and their order they are known all the same. */
const MOST_COMPARED = 10_000;

/** Which table of the file is which of the draft: by its mark, in or above it, else by its words. */
export const matchTables = (draft: readonly DraftLine[], file: readonly FileLine[]): ReadonlyMap<number, number> => {
  const ours = tablesIn(draft);
  const theirs = tablesIn(file);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const take = (their: number | undefined, our: number | undefined): void => {
    if (their === undefined || our === undefined || found.has(their) || taken.has(our)) return;
    found.set(their, our);
    taken.add(our);
  };
  const byBlock = new Map(
    draft.flatMap(({ of, cell }) => (cell && 'block' in of && of.block !== undefined ? [[of.block, cell.table]] : [])),
  );
  for (const [at, { marks, cell }] of file.entries()) {
    if (marks.length === 0) continue;
    const their = cell?.table ?? file.slice(at + 1, at + 4).find((line) => line.cell)?.cell?.table;
    for (const { block } of marks) take(their, byBlock.get(block));
  }
  if (ours.size * theirs.size > MOST_COMPARED) return found;
  const left = [...ours].flatMap(([our, cells]) =>
    taken.has(our) ? [] : [{ our, words: wordsOfCells(draft, cells) }],
  );
  const read = left.length === 0 ? [] : file.map(({ accepted }) => ({ text: accepted }));
  for (const [their, cells] of left.length === 0 ? [] : theirs) {
    if (found.has(their)) continue;
    const own = wordsOfCells(read, cells);
    const best = left
      .map(({ our, words }) => ({ our, like: likeness(own, words) }))
      .toSorted((a, b) => b.like - a.like)[0];
    if (best && best.like >= ENOUGH_OF_TABLE) take(their, best.our);
  }
  return found;
};

const wordsOfCells = (lines: readonly { readonly text: string }[], cells: readonly number[]): ReadonlySet<string> =>
  wordsOf(cells.map((at) => lines[at]?.text ?? '').join(' '));

/** Whether the cells of a table of the file are read as cells, not as lines that stand side by side. */
export const isTableOfFigures = (file: readonly FileLine[], matched: ReadonlyMap<number, number>) => {
  const size = new Map<number, { rows: number; columns: number }>();
  for (const { cell } of file) {
    if (!cell) continue;
    const { rows, columns } = size.get(cell.table) ?? { rows: 0, columns: 0 };
    size.set(cell.table, { rows: Math.max(rows, cell.row + 1), columns: Math.max(columns, cell.column + 1) });
  }
  return (table: number): boolean => {
    const { rows = 0, columns = 0 } = size.get(table) ?? {};
    return matched.has(table) || rows > MOST_LAID_OUT.rows || columns > MOST_LAID_OUT.columns;
  };
};

/** All cells of the tables of figures, each in one pair. `matched`: tables of the draft by those of the file. */
export const pairTables = (
  draft: readonly DraftLine[],
  units: readonly Unit[],
  matched: ReadonlyMap<number, number>,
  isTable: (table: number) => boolean,
): readonly CellPair[] => {
  const theirs = tablesIn(units);
  const ours = tablesIn(draft);
  const inBoth = new Set([...matched].flatMap(([their, our]) => (theirs.has(their) ? [our] : [])));
  return [
    ...[...theirs].flatMap(([their, cells]): readonly CellPair[] => {
      const our = matched.get(their);
      if (our !== undefined) return pairCells(draft, ours.get(our) ?? [], units, cells);
      return isTable(their) ? [{ draft: [], file: cells }] : [];
    }),
    ...[...ours].flatMap(([our, cells]): readonly CellPair[] => (inBoth.has(our) ? [] : [{ draft: cells, file: [] }])),
  ];
};

type Rows = ReadonlyMap<number, readonly number[]>;

const rowsOf = (lines: readonly Celled[], cells: readonly number[]): Rows =>
  Map.groupBy(cells, (at) => lines[at]?.cell?.row ?? -1);

const columnOf = (lines: readonly Celled[], at: number): number => lines[at]?.cell?.column ?? -1;

const pairCells = (
  draft: readonly DraftLine[],
  ours: readonly number[],
  units: readonly Unit[],
  theirs: readonly number[],
): readonly CellPair[] => {
  const [ownRows, newRows] = [rowsOf(draft, ours), rowsOf(units, theirs)];
  const rows = new Map(pairRows(draft, ownRows, units, newRows).map(([own, other]) => [other, own]));
  const columns = pairColumns(draft, ownRows.get(0) ?? [], units, newRows.get(0) ?? []);
  const used = new Set(rows.values());
  const said = (cells: readonly number[]): readonly number[] => cells.filter((at) => draft[at]?.text !== '');
  return [
    ...[...newRows].flatMap(([row, cells]): readonly CellPair[] => {
      const own = rows.get(row);
      if (own === undefined) return [{ draft: [], file: cells }];
      const left = new Map((ownRows.get(own) ?? []).map((at) => [columnOf(draft, at), at]));
      const pairs = cells.map((file): CellPair => {
        const column = columns(columnOf(units, file));
        const at = left.get(column);
        if (at === undefined) return { draft: [], file: [file] };
        left.delete(column);
        return { draft: [at], file: [file] };
      });
      return [...pairs, ...said([...left.values()]).map((at) => ({ draft: [at], file: [] }))];
    }),
    ...[...ownRows].flatMap(([row, cells]): readonly CellPair[] =>
      used.has(row) || said(cells).length === 0 ? [] : [{ draft: said(cells), file: [] }],
    ),
  ];
};

/** Rows that say the same, then those of one name, then those that are alike. The head is the head. */
const pairRows = (draft: readonly DraftLine[], ours: Rows, units: readonly Unit[], theirs: Rows): readonly PairOf[] => {
  const pairs: PairOf[] = ours.has(0) && theirs.has(0) ? [[0, 0]] : [];
  const whole = (cells: readonly string[]): string => cells.join(' | ');
  const left = (
    rows: Rows,
    side: 0 | 1,
    lines: readonly Celled[],
    say: (cells: readonly string[]) => string,
  ): Placed[] => {
    const used = new Set(pairs.map((pair) => pair[side]));
    return [...rows].flatMap(([row, cells]) => {
      const text = say(cells.map((at) => lines[at]?.text ?? ''));
      return used.has(row) || text === '' ? [] : [{ at: row, text }];
    });
  };
  for (const [say, pair] of [
    [whole, pairSame],
    [rowName, pairSame],
    [whole, (a: readonly Placed[], b: readonly Placed[]) => pairLike(a, b, ENOUGH_OF_ROW)],
  ] as const)
    append(pairs, pair(left(ours, 0, draft, say), left(theirs, 1, units, say)));
  return pairs;
};

/** The column of the draft for one of the file: by its head; as many columns as before are those in their order. */
const pairColumns = (
  draft: readonly DraftLine[],
  ours: readonly number[],
  units: readonly Unit[],
  theirs: readonly number[],
): ((column: number) => number) => {
  if (ours.length === theirs.length) return (column) => column;
  const placed = (lines: readonly Celled[], cells: readonly number[]): readonly Placed[] =>
    cells.map((at) => ({ at: columnOf(lines, at), text: lines[at]?.text ?? '' }));
  const known = new Map(pairSame(placed(draft, ours), placed(units, theirs)).map(([own, other]) => [other, own]));
  return (column) => known.get(column) ?? -1;
};
