/**
 * The lines of a text, each with what its beginning says: a numbered heading, a member of a list, a note, a row of a
 * table.
 */
import { CLASS, letterClasses } from '#core/review/read/letters.ts';

/** `artefact`: a page number. `rule`: a line that only draws. */
type LineKind = 'blank' | 'artefact' | 'rule' | 'row' | 'note' | 'bullet' | 'numbered' | 'plain';

export interface Line {
  readonly kind: LineKind;
  /** Without the spaces around it. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin behind number, bullet or mark. */
  readonly words: number;
  /** The number or the mark as it stands: "2.1", "II", "a", "¹". */
  readonly label?: string;
  readonly style?: 'roman' | 'decimal' | 'letter' | 'part';
  /** How deep: 1 for a part. Of bullets: 1 for "-", 2 for "+". */
  readonly level?: number;
}

const BULLETS: ReadonlyMap<string, number> = new Map([
  ['-', 1],
  ['–', 1],
  ['—', 1],
  ['−', 1],
  ['•', 1],
  ['●', 1],
  ['▪', 1],
  ['■', 1],
  ['♦', 1],
  ['\uf0b7', 1],
  ['+', 2],
  ['*', 1],
]);
const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|X{1,2})$/u;
const PARTS =
  /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Điều|ĐIỀU)\s+(?:(?:thứ|THỨ)\s+\p{L}{2,5}|[IVX]{1,5}|\d{1,3})(?=$|[.:\s])/u;
const SMALL_ITEM = /^[a-zđ]$/u;
const LONGEST_LABEL = 24;

const isSpace = (code: number): boolean => {
  const letter = letterClasses()[code];
  return letter === CLASS.space || letter === CLASS.line;
};

/** Reads the line between two offsets. */
export const lineAt = (text: string, from: number, to: number): Line => {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start === end) return { kind: 'blank', start, end, words: end };
  const first = text.charAt(start);
  if (first === '|' || hasTabs(text, start, end))
    return { kind: isRule(text, start, end) ? 'rule' : 'row', start, end, words: start };
  if (isRule(text, start, end)) return { kind: 'rule', start, end, words: end };
  if (isPageNumber(text, start, end)) return { kind: 'artefact', start, end, words: end };
  return noteAt(text, start, end) ?? startOf(text, start, end);
};

const startOf = (text: string, from: number, end: number): Line => {
  const start = from;
  let at = from;
  // Markdown: "## ", "**".
  while (at < end && (text[at] === '#' || (text[at] === '*' && text[at + 1] === '*'))) at += text[at] === '#' ? 1 : 2;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  const bullet = BULLETS.get(text.charAt(at));
  if (bullet !== undefined && isSpace(text.charCodeAt(at + 1)))
    return { kind: 'bullet', start, end, words: skipSpaces(text, at + 1, end), level: bullet };
  const label = labelAt(text, at, end);
  if (label) return { kind: 'numbered', start, end, ...label };
  return { kind: 'plain', start, end, words: at };
};

type Label = Required<Pick<Line, 'words' | 'label' | 'style' | 'level'>>;

const labelAt = (text: string, at: number, end: number): Label | undefined => {
  const head = text.slice(at, Math.min(end, at + LONGEST_LABEL));
  const part = PARTS.exec(head);
  if (part) return { label: part[0], style: 'part', level: 1, words: skipMarks(text, at + part[0].length, end) };
  const classes = letterClasses();
  let stop = at;
  while (stop < end && stop - at < LONGEST_LABEL && isLabelLetter(classes, text.charCodeAt(stop))) stop += 1;
  const own = text.slice(at, stop);
  const closed = own.replace(/[.)/]+$/u, '');
  if (closed === '' || stop >= end) return undefined;
  const behind = text.slice(stop, stop + 3);
  const hasMark = own !== closed || /^(?: ?[-–:]|[-–:])/u.test(behind);
  if (!hasMark && !closed.includes('.')) return undefined;
  const words = skipMarks(text, stop, end);
  if (!own.endsWith('.') && !own.endsWith(')') && !isSpace(text.charCodeAt(stop)) && !/^[-–:] /u.test(behind))
    return undefined;
  if (ROMAN.test(closed)) return { label: closed, style: 'roman', level: 1, words };
  if (/^\d{1,2}(?:\.\d{1,2}){0,5}$/u.test(closed) && beginsWords(text, words, end, !hasMark))
    return { label: closed, style: 'decimal', level: closed.split('.').length + 1, words };
  if (SMALL_ITEM.test(closed) && own !== closed && beginsWords(text, words, end))
    return { label: closed, style: 'letter', level: 5, words };
  return undefined;
};

/**
 * A heading goes on with a letter, `bare` of a mark behind its number with a capital: "20.5" before "tỷ đồng" at the
 * start of a broken line does not begin one.
 */
const beginsWords = (text: string, at: number, end: number, bare = false): boolean => {
  const letter = letterClasses()[text.charCodeAt(at)];
  return (
    at < end && (letter === CLASS.capital || (letter === CLASS.small && !bare) || /["“'*(]/u.test(text.charAt(at)))
  );
};

const isLabelLetter = (classes: Uint8Array, code: number): boolean => {
  const letter = classes[code];
  return (
    letter === CLASS.digit ||
    letter === CLASS.capital ||
    letter === CLASS.small ||
    code === 0x2e ||
    code === 0x29 ||
    code === 0x2f
  );
};

const skipSpaces = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

const skipMarks = (text: string, from: number, end: number): number => {
  let at = skipSpaces(text, from, end);
  if (/[.:)\-–]/u.test(text.charAt(at))) at = skipSpaces(text, at + 1, end);
  return at;
};

/** "¹ Tổ chức …", "[1] …", "[^1]: …". */
const noteAt = (text: string, start: number, end: number): Line | undefined => {
  const classes = letterClasses();
  let at = start;
  while (at < end && classes[text.charCodeAt(at)] === CLASS.raised) at += 1;
  if (at > start)
    return at - start <= 3
      ? { kind: 'note', start, end, words: skipSpaces(text, at, end), label: text.slice(start, at) }
      : undefined;
  if (text[start] !== '[') return undefined;
  const own = /^\[\^?(\d{1,3})\]:?/u.exec(text.slice(start, start + 8));
  return own
    ? { kind: 'note', start, end, words: skipSpaces(text, start + own[0].length, end), label: own[0].replace(':', '') }
    : undefined;
};

const hasTabs = (text: string, start: number, end: number): boolean => {
  const line = text.slice(start, end);
  return line.includes('\t') && line.trim().split('\t').length > 2;
};

const isRule = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (!'-_=*|:+ .\t─–—'.includes(text.charAt(at))) return false;
  return end - start >= 3;
};

const isPageNumber = (text: string, start: number, end: number): boolean =>
  end - start <= 14 &&
  /^(?:[-–] ?\d{1,3} ?[-–]|\d{1,3}|(?:trang|page) \d{1,3}(?:\/\d{1,3})?)$/iu.test(text.slice(start, end));

/** So many numbers at the end of a line are columns. */
const FEWEST_NUMBERS = 3;

/**
 * Where the numbers begin that end a line, "Bác sĩ bình quân 1 vạn dân 16,27 17,23 20,95": a row of a table whose
 * columns only spaces part. Undefined of a line without them. The groups of one number ("1 234 567") are no columns.
 */
export const numbersFrom = (text: string, { start, end }: Pick<Line, 'start' | 'end'>): number | undefined => {
  let [at, count, groups] = [end, 0, 0];
  for (;;) {
    let from = at;
    while (from > start && !isSpace(text.charCodeAt(from - 1)) && at - from <= LONGEST_LABEL) from -= 1;
    if (!COLUMN_NUMBER.test(text.slice(from, at))) break;
    count += 1;
    if (/^\d{3}$/u.test(text.slice(from, at))) groups += 1;
    at = from;
    while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
    if (at === start) return count >= FEWEST_NUMBERS && groups < count - 1 ? start : undefined;
  }
  if (count < FEWEST_NUMBERS || groups >= count - 1) return undefined;
  return skipSpaces(text, at, end);
};

const COLUMN_NUMBER = /^-?\d(?:[\d.,]*\d)?%?$/u;
