/** Where a change stands, for those who look for it: the heading above, the row and column, the line before. */
import type { ChangePlace } from '#core/report/returned/change.ts';
import type { DraftLine } from '#core/report/returned/line.ts';
import { lastBefore } from '#core/report/returned/last-before.ts';
import { rowName } from '#core/report/returned/row-name.ts';
import type { LinePair, PairedLines } from '#core/report/returned/pair-lines.ts';

/** Answers the place of a pair. */
export type PlaceOf = (pair: LinePair) => ChangePlace;

export const placesOf = (draft: readonly DraftLine[], { units, pairs }: PairedLines): PlaceOf => {
  const headings = headingsAbove(draft);
  const rows = namesOfRows(draft);
  const columns = namesOfColumns(draft);
  const draftOf = new Map(pairs.flatMap((pair) => pair.file.map((at) => [at, pair.draft.at(-1)] as const)));
  /** The line of the draft that stands last before each line of the file. */
  const lineBefore = lastBefore(
    units.length,
    (at) => draftOf.get(at),
    (at) => units[at]?.story ?? 'body',
  );
  const byBlock = new Map(
    draft.flatMap(({ of, story }, at) => (story === 'body' && of.kind !== 'frame' ? [[of.block, at] as const] : [])),
  );
  /** A heading is its own place; what stands behind it stands under it; a note where its mark does. */
  const headingOf = (at: number, isBehind: boolean): string | undefined => {
    const line = draft[at];
    if (line?.of.kind === 'heading') return isBehind ? line.text : undefined;
    const own = line?.of.kind === 'note' ? byBlock.get(line.of.block) : at;
    return own === undefined ? undefined : headings[own];
  };
  /** The rows of the file as the draft names them, and the heads of its columns. */
  const rowsOfFile = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const [at, { cell, text }] of units.entries()) {
    const own = cell && draft[draftOf.get(at) ?? -1]?.cell;
    if (own) rowsOfFile.set(`${cell.table} ${cell.row}`, rows.get(`${own.table} ${own.row}`) ?? '');
    if (cell?.row === 0) heads.set(`${cell.table} ${cell.column}`, text);
  }
  /** A cell that only the file has: the row that the draft has of it, and the head of its own column. */
  const cellOf = (theirs: readonly number[]): Pick<ChangePlace, 'row' | 'column'> => {
    const [cell, ...more] = theirs.flatMap((at) => units[at]?.cell ?? []);
    const row = cell && more.length === 0 ? rowsOfFile.get(`${cell.table} ${cell.row}`) : undefined;
    return cell && row !== undefined ? { row, column: heads.get(`${cell.table} ${cell.column}`) ?? '' } : { row: '' };
  };
  const firstBlock = draft.findIndex(({ of }) => of.kind !== 'frame');
  return ({ draft: ours, file: theirs }) => {
    const [own] = ours;
    const line = own === undefined ? undefined : draft[own];
    const unit = theirs[0] === undefined ? undefined : units[theirs[0]];
    const story = line?.story ?? unit?.story ?? 'body';
    const before = line || theirs[0] === undefined ? undefined : lineBefore[theirs[0]];
    const at = own ?? before;
    const heading = at === undefined ? undefined : headingOf(at, before !== undefined);
    const behind = before === undefined ? undefined : draft[before]?.text;
    return {
      story,
      ...(line && { of: line.of.kind }),
      ...(line?.of.kind === 'frame' && { frame: line.of.part }),
      ...(heading !== undefined && { heading }),
      ...(line?.cell && { row: rows.get(`${line.cell.table} ${line.cell.row}`) ?? '' }),
      ...(line?.cell && ours.length === 1 && { column: columns.get(`${line.cell.table} ${line.cell.column}`) ?? '' }),
      ...(behind !== undefined && { behind }),
      ...(!line && story === 'body' && (before ?? -1) < firstBlock && { before: true as const }),
      ...(!line && unit?.cell && !unit.laidOut && cellOf(theirs)),
    };
  };
};

/** The heading above each line; lines of the frame have none. */
const headingsAbove = (draft: readonly DraftLine[]): readonly (string | undefined)[] => {
  let heading: string | undefined;
  return draft.map(({ of, text }) => {
    if (of.kind === 'frame') heading = undefined;
    const above = heading;
    if (of.kind === 'heading') heading = text;
    return above;
  });
};

/** The name of each row, by table and row. */
const namesOfRows = (draft: readonly DraftLine[]): ReadonlyMap<string, string> => {
  const cells = draft.flatMap(({ cell, text }) => (cell ? [{ key: `${cell.table} ${cell.row}`, text }] : []));
  const rows = Map.groupBy(cells, ({ key }) => key);
  return new Map([...rows].map(([key, row]) => [key, rowName(row.map(({ text }) => text))]));
};

const namesOfColumns = (draft: readonly DraftLine[]): ReadonlyMap<string, string> =>
  new Map(
    draft.flatMap(({ cell, text }) => (cell?.row === 0 ? [[`${cell.table} ${cell.column}`, text] as const] : [])),
  );
