/**
 * The rows of a CSV text that nobody could read otherwise: cells without quotes, or all in quotes with quotes inside
 * doubled. Such are nearly all; whatever else there is is left to the parser, which knows what is wrong with it. Ten
 * times as fast as the parser.
 */

/** A row, and the line behind it, counted from that on which the text begins. */
export type HearRow = (cells: readonly string[], lines: number) => void;

const QUOTE = 0x22;
const NEW_LINE = 0x0a;

const bytes = Buffer.allocUnsafe(64 * 1024);

/** A copy that does not hold the whole text in memory, as a part of it would. */
const apart = (line: string): string =>
  3 * line.length > bytes.length ? Buffer.from(line).toString() : bytes.toString('utf8', 0, bytes.write(line));

/** The cells of a line in which no quote stands. */
const cellsOf = (line: string, delimiter: string): string[] => {
  const cells: string[] = [];
  let from = 0;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, from)) {
    cells.push(line.slice(from, at));
    from = at + 1;
  }
  cells.push(from === 0 ? line : line.slice(from));
  return cells;
};

/** Where the quotes close that open before `from`; undefined where they do not. */
const closing = (text: string, from: number): number | undefined => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  return undefined;
};

/**
 * Tells `hear` of the rows one after the other; lines end with "\n" alone. False: from the row behind the last one told
 * on it is not as plain as that, or a row is longer than `longest` letters.
 */
export const hearPlainRows = (text: string, delimiter: string, longest: number, hear: HearRow): boolean => {
  if (delimiter.length !== 1 || delimiter === '"') return false;
  const sign = delimiter.charCodeAt(0);
  let [from, lines] = [0, 0];
  let quote = text.indexOf('"');
  while (from < text.length) {
    const found = text.indexOf('\n', from);
    let end = found < 0 ? text.length : found;
    if (end - from > longest) return false;
    if (quote < 0 || quote > end) {
      lines += 1;
      hear(cellsOf(apart(text.slice(from, end)), delimiter), lines);
      from = end + 1;
      continue;
    }
    const cells: string[] = [];
    let at = from;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const close = closing(text, at + 1);
        if (close === undefined || close - from > longest) return false;
        const cell = text.slice(at + 1, close);
        if (cell.includes('\n')) {
          for (let line = cell.indexOf('\n'); line >= 0; line = cell.indexOf('\n', line + 1)) lines += 1;
          const next = text.indexOf('\n', close);
          end = next < 0 ? text.length : next;
        }
        cells.push(apart(cell.includes('"') ? cell.replaceAll('""', '"') : cell));
        at = close + 1;
      } else {
        const next = text.indexOf(delimiter, at);
        const until = next < 0 || next > end ? end : next;
        const cell = text.slice(at, until);
        if (cell.includes('"')) return false;
        cells.push(apart(cell));
        at = until;
      }
      const code = text.charCodeAt(at);
      if (code === sign) at += 1;
      else if (at === text.length || code === NEW_LINE) break;
      else return false;
    }
    lines += 1;
    hear(cells, lines);
    from = at + 1;
    quote = text.indexOf('"', from);
  }
  return true;
};
