/** The shape of a table: its head with what each column tells, and its rows with their cells. */
import type { Span } from '#core/review/claim.ts';
import type { Reader } from '#core/review/read/found.ts';
import { numbersFrom } from '#core/review/read/lines.ts';
import type { Passage } from '#core/review/read/passages.ts';
import { timeAt } from '#core/review/read/times.ts';
import { Tokens } from '#core/review/read/tokens.ts';
import { unitAt } from '#core/review/read/unit-phrases.ts';
import { PERCENT } from '#core/value/measure-unit.ts';

export interface CellUnit {
  readonly unit: string;
  readonly power: number;
  readonly counts: boolean;
}

interface TableColumn {
  /** Its head in full, "Kế hoạch vốn năm 2023"; "" where the table has none. */
  readonly head: string;
  readonly unit?: CellUnit;
  /** The one period that its head tells. */
  readonly period?: string;
}

interface TableRow {
  readonly cells: readonly Span[];
  /** The column of its name; -1 where no cell has words. */
  readonly nameAt: number;
  /** Its name, without the unit that ends it. */
  readonly name: string;
  /** Told by the row itself. */
  readonly unit?: CellUnit;
  /** It tells what the columns are, or years alone. */
  readonly isHead: boolean;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  /** Columns that number the rows, and that tell the unit of each. */
  readonly orderAt: number;
  readonly unitAt: number;
  /** The unit of all that tells none, by the words above the table. */
  readonly unit?: CellUnit;
  readonly rows: readonly TableRow[];
}

export const CELL_NUMBER = /^-?\d[\d.,]*%?$/u;
/** Columns that number the rows. */
const ORDER = /^(?:tt|stt|số tt|số thứ tự|#)$/iu;
/** A column that tells the unit of each row. */
const UNITS_HEAD = /^(?:đơn vị(?: tính| đo)?|đvt|đv tính|đv)$/iu;
const BARE_UNITS_HEAD = /^(?:đơn vị|đv)$/iu;
const UNIT_LEAD = /(?:đơn vị(?: tính)?|đvt)\s*:?\s*/iu;
const YEAR = /^(?:19|20)\d\d$/u;
/** "(1)", "7=5/4": a row that numbers the columns. */
const COLUMN_ORDER = /^\(?\d{1,2}\)?(?:\s?=\s?[\d()+/*\s-]{1,20})?$/u;

const cellsOf = (text: string, { parts }: Passage): readonly Span[] => {
  const [row] = parts;
  if (!row) return [];
  if (!text.slice(row.start, row.end).includes('|') && !text.slice(row.start, row.end).includes('\t'))
    return spacedCells(text, row);
  const cells: Span[] = [];
  let from = row.start;
  for (let at = row.start; at <= row.end; at += 1) {
    const letter = text[at];
    if (at < row.end && letter !== '|' && letter !== '\t') continue;
    const start = from + (text.slice(from, at).length - text.slice(from, at).trimStart().length);
    const end = Math.max(start, at - (text.slice(start, at).length - text.slice(start, at).trimEnd().length));
    // A bar at the edge of a row closes no cell.
    if (!(letter === '|' && at === row.start) && !(at === row.end && start >= end && text[row.end - 1] === '|'))
      cells.push({ start, end });
    from = at + 1;
  }
  return cells;
};

/** Words, then numbers, parted by spaces. */
const spacedCells = (text: string, row: Span): readonly Span[] => {
  const from = numbersFrom(text, row) ?? row.end;
  const label = text.slice(row.start, from).trimEnd().length;
  const numbers = [...text.slice(from, row.end).matchAll(/\S+/gu)].map(({ index, 0: number }) => ({
    start: from + index,
    end: from + index + number.length,
  }));
  return [{ start: row.start, end: row.start + label }, ...numbers];
};

export const SHARE: CellUnit = { unit: PERCENT, power: 0, counts: false };

const TIMES: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'tuần', 'ngày']);
const WHEN: ReadonlySet<string> = new Set(['nay', 'này', 'trước', 'sau', 'qua', 'đầu', 'cuối', 'kế']);

/** A unit and nothing else: "triệu đồng", "nghìn người". `nouns`: what is counted may be one that nobody knows. */
const unitNamed = ({ units, phrases }: Reader, told: string, nouns = false): CellUnit | undefined => {
  const tokens = new Tokens(told).read([{ start: 0, end: told.length }]);
  const hit = unitAt(tokens, 0, phrases, units);
  if (!hit) return told.trim() === '%' ? SHARE : undefined;
  // "(năm 2021)", "(tháng trước)": when, not in what it is measured.
  if (TIMES.has(hit.unit) && (tokens.isNumber(hit.end) || WHEN.has(tokens.lower[hit.end] ?? ''))) return undefined;
  return hit.known || (nouns && hit.end === tokens.count)
    ? { unit: hit.unit, power: hit.power, counts: hit.kind === 'count' }
    : undefined;
};

/** The unit that words tell: "(triệu đồng)", "ĐVT: triệu đồng", "Tỷ lệ (%)". */
const unitIn = (reader: Reader, words: string): CellUnit | undefined => {
  const lead = UNIT_LEAD.exec(words);
  const bracket = /\(([^()]{1,40})\)/u.exec(words)?.[1];
  const told = lead ? words.slice(lead.index + lead[0].length).replaceAll(/^[(\s]+|[)\s.;,]+$/gu, '') : (bracket ?? '');
  if (told === '') return /^%$/u.test(words.trim()) ? SHARE : undefined;
  return unitNamed(reader, told);
};

interface NameTold {
  readonly name: string;
  readonly unit?: CellUnit;
}

/** "Giá trị xuất khẩu (triệu USD)"; of a row that only spaces part "Tổng giá trị Tỷ đồng". */
const nameTold = (reader: Reader, words: string, isSpaced: boolean): NameTold => {
  const bracket = /^(.*?)\s*\(([^()]{1,40})\)[\s*.:]*$/su.exec(words);
  const bracketed = bracket && unitNamed(reader, bracket[2] ?? '');
  if (bracket && bracketed) return { name: bracket[1] ?? '', unit: bracketed };
  const tail = isSpaced ? /^(.*?)\s((?:\S+\s)?\S+)$/su.exec(words) : null;
  for (const [, name = '', told = ''] of tail ? [tail, /^(.*)\s(\S+)$/su.exec(words) ?? []] : []) {
    const unit = unitNamed(reader, told.toLowerCase());
    // "trên 1 vạn dân": what is counted is of the name.
    if (unit && !unit.counts && !/\d$/u.test(name)) return { name, unit };
  }
  return { name: words };
};

/** The one period that a head tells: "Ước thực hiện năm 2019", "2019"; of two, "2021/2020", none. */
const periodIn = (words: string): string | undefined => {
  const tokens = new Tokens(words).read([{ start: 0, end: words.length }]);
  const found = new Set<string>();
  for (let at = 0; at < tokens.count;) {
    const time = timeAt(tokens, at);
    if (time?.period !== undefined) found.add(time.period);
    else if (tokens.isNumber(at) && YEAR.test(tokens.raw(at))) found.add(tokens.raw(at));
    at = Math.max(at + 1, time?.behind ?? 0);
  }
  return found.size === 1 ? [...found][0] : undefined;
};

/** How many of the rows are the head: one, two where the first has cells over several columns, none. */
const headRows = (rows: readonly (readonly string[])[]): number => {
  const [first = [], second = []] = rows;
  const isNumbered = first.some((cell) => CELL_NUMBER.test(cell));
  if (first.length < 2 || (isNumbered && !isOfYears(first) && !isOfOneYear(first))) return 0;
  const isMerged = first.some((cell, at) => cell === '' && at > 0) || first.length < second.length;
  const isHeadToo =
    isMerged &&
    first.length === second.length &&
    rows.length > 2 &&
    !second.some((cell) => CELL_NUMBER.test(cell) && !YEAR.test(cell)) &&
    second.some((cell, at) => cell !== '' && (first[at] ?? '') === '');
  const told = isHeadToo ? 2 : 1;
  return told + (isColumnOrder(rows[told] ?? []) ? 1 : 0);
};

const isOfYears = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => CELL_NUMBER.test(cell));
  return numbers.length >= 2 && numbers.every((cell) => YEAR.test(cell));
};

/** What the first cells of a head are called. */
const CALLED = /^(?:nội dung|chỉ tiêu|tên|danh mục|hạng mục|công trình|tiêu chí|lĩnh vực|địa phương)(?=\s|$)/iu;

/** "TT | Nội dung | 2021": a year alone is that of a column where the other cells are of a head. */
const isOfOneYear = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => CELL_NUMBER.test(cell));
  const isHead = cells.some((cell) => ORDER.test(cell) || UNITS_HEAD.test(cell) || CALLED.test(cell));
  return isHead && numbers.every((cell) => YEAR.test(cell));
};

const isColumnOrder = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, at) => COLUMN_ORDER.test(cell) && Number(/\d+/u.exec(cell)?.[0]) === at + 1);

/** A head over several columns holds for each of them. */
const headsOf = (rows: readonly (readonly string[])[], count: number): readonly string[] => {
  const told = rows.slice(0, count).filter((cells) => !isColumnOrder(cells));
  const [first = [], second] = told;
  if (!second) return first;
  let over = '';
  return first.map((own, at) => {
    if (own !== '') over = own;
    return [over, second[at] ?? ''].filter(Boolean).join(' ');
  });
};

/** `above`: the passages before it. */
export const tableOf = (reader: Reader, passages: readonly Passage[], above: readonly Passage[]): Table => {
  const { text } = reader.tokens;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const cells = passages.map((row) => cellsOf(text, row));
  const told = cells.map((row) => row.map(words));
  const count = headRows(told);
  const heads = headsOf(told, count);
  const orderAt = heads.findIndex((head) => ORDER.test(head));
  // "Đơn vị" is also the head of those that do it: of a column of units one cell at least is one.
  const unitAtHead = heads.findIndex(
    (head, at) =>
      UNITS_HEAD.test(head) &&
      (!BARE_UNITS_HEAD.test(head) || told.slice(count).some((row) => unitNamed(reader, row[at] ?? ''))),
  );
  const unit = above
    .map(({ parts }) => parts.map(words).join(' '))
    .map((line) => (UNIT_LEAD.test(line) ? unitIn(reader, line.slice(-200)) : undefined))
    .find(Boolean);
  return {
    orderAt,
    unitAt: unitAtHead,
    ...(unit && { unit }),
    columns: heads.map((head): TableColumn => {
      const [own, period] = [unitIn(reader, head), periodIn(head)];
      return { head, ...(own && { unit: own }), ...(period !== undefined && { period }) };
    }),
    rows: cells.map((row, place): TableRow => {
      const texts = told[place] ?? [];
      const nameAt = texts.findIndex((cell, at) => at !== unitAtHead && at !== orderAt && /\p{L}{2}/u.test(cell));
      const isSpaced = !/[|\t]/u.test(text.slice(row[0]?.start ?? 0, passages[place]?.parts[0]?.end ?? 0));
      const named = nameTold(reader, texts[nameAt] ?? '', isSpaced);
      const own = unitNamed(reader, texts[unitAtHead] ?? '', true) ?? named.unit;
      return {
        cells: row,
        nameAt,
        name: named.name,
        ...(own && { unit: own }),
        isHead: place < count || isOfYears(texts),
      };
    }),
  };
};
