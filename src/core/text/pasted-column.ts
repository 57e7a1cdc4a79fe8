/** One column that is copied from a spreadsheet: a cell a line, of which an empty one keeps its place. */

/** As many cells as lines, without those that are empty at the end; undefined: more than one column says something. */
export const readPastedColumn = (text: string): readonly string[] | undefined => {
  const rows = text
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.split('\t').map(cellOf));
  const used = new Set(rows.flatMap((row) => row.flatMap((cell, at) => (cell === '' ? [] : [at]))));
  if (used.size > 1) return undefined;
  const [column = 0] = used;
  const cells = rows.map((row) => row[column] ?? '');
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
};

/** Spreadsheets put cells with signs of their own within quotation marks. */
const cellOf = (cell: string): string => {
  const [, within] = /^"(.*)"$/su.exec(cell.trim()) ?? [];
  return (within ?? cell).replaceAll('""', '"').replaceAll(/\s+/gu, ' ').trim();
};

/** A number and nothing else. */
const BARE = /^-?[\d., ]+$/u;
const ANY_DIGIT = /\d/u;

export type FilledColumn =
  /** By place; absent: that place stays as it is. */
  | { readonly values: readonly (string | undefined)[] }
  | { readonly fault: 'columns' }
  | { readonly fault: 'rows'; readonly lines: number };

/**
 * What a pasted column says at each of so many places, in their order. `unit`: what bare numbers are in; empty: as they
 * stand. A title above as many cells as there are places is left away; more lines than places fill nothing.
 */
export const fillColumn = (text: string, places: number, unit = ''): FilledColumn => {
  const read = readPastedColumn(text);
  if (!read) return { fault: 'columns' };
  const [title = '', ...others] = read;
  const isTitled = read.length === places + 1 && title !== '' && !ANY_DIGIT.test(title);
  const cells = isTitled ? others : read;
  if (cells.length > places) return { fault: 'rows', lines: cells.length };
  return {
    values: Array.from({ length: places }, (_, at) => {
      const cell = cells[at] ?? '';
      if (cell === '') return undefined;
      return unit !== '' && BARE.test(cell) ? `${cell} ${unit}` : cell;
    }),
  };
};
