/**
 * A text as passages: what reads as one is one, also where a line ends, a page breaks or a footnote stands in the
 * middle of the page, as in text taken from a scan. Nothing is copied: a passage is stretches of the text.
 */
import type { Span } from '#core/review/claim.ts';
import { CLASS, letterClasses } from '#core/review/read/letters.ts';
import { lineAt, numbersFrom, type Line } from '#core/review/read/lines.ts';

type PassageKind = 'title' | 'heading' | 'item' | 'paragraph' | 'note' | 'row';

export interface Passage {
  readonly kind: PassageKind;
  /** In the order of reading; more than one where something stands between them. */
  readonly parts: readonly Span[];
  /** Where the words begin behind number, bullet or mark. */
  readonly words: number;
  readonly label?: string;
  readonly style?: Line['style'];
  readonly level?: number;
}

interface Open {
  kind: PassageKind;
  readonly first: Line;
  readonly parts: { start: number; end: number }[];
  /** The line that came last, and how many stand in it. */
  last: Line;
  lines: number;
}

/** Lines that are shorter than this share of the widest usual line end a paragraph. */
const FULL = 0.72;
/** Behind an empty line a paragraph goes on only when it is at least so long. */
const LONG_ENOUGH = 120;

const TERMINAL = /[.!?:;…”"]$/u;

/** The passages of a text in the order in which they begin. */
export const readPassages = (text: string): readonly Passage[] => {
  const lines = linesOf(text);
  const width = usualWidth(lines);
  const done: Open[] = [];
  let body: Open | undefined;
  let note: Open | undefined;
  let blank = true;
  /** A page number stands between this line and the one before. */
  let skipped = false;
  const begin = (line: Line, kind: PassageKind): Open => {
    const open: Open = { kind, first: line, parts: [{ start: line.start, end: line.end }], last: line, lines: 1 };
    done.push(open);
    return open;
  };
  const goOn = (open: Open, line: Line, apart: boolean): void => {
    const part = open.parts.at(-1);
    if (part && !apart) part.end = line.end;
    else open.parts.push({ start: line.start, end: line.end });
    open.last = line;
    open.lines += 1;
  };
  for (const line of lines) {
    if (line.kind === 'blank') blank = true;
    if (line.kind === 'artefact') skipped = true;
    if (line.kind === 'blank' || line.kind === 'artefact') continue;
    if (line.kind === 'rule') {
      note = undefined;
      continue;
    }
    if (line.kind === 'note') note = begin(line, 'note');
    else if (line.kind === 'row') {
      begin(line, 'row');
      note = undefined;
    } else if (note && !blank && goesOn(text, note, line, false, width)) goOn(note, line, skipped);
    else if (body && goesOn(text, body, line, blank || note !== undefined, width)) {
      goOn(body, line, skipped || done.at(-1) !== body);
      note = undefined;
    } else {
      body = begin(line, line.kind === 'bullet' ? 'item' : 'paragraph');
      note = undefined;
    }
    blank = false;
    skipped = false;
  }
  return done.map((open) => finished(text, open));
};

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    lines.push(lineAt(text, from, to));
    from = to + 1;
  }
  return withSpacedRows(text, lines);
};

const COULD_BE_ROW: ReadonlySet<Line['kind']> = new Set(['plain', 'numbered', 'bullet']);

/** Lines that end with columns of numbers are rows where two of them follow each other: one alone may be a sentence. */
const withSpacedRows = (text: string, lines: readonly Line[]): readonly Line[] => {
  const isSpaced = lines.map((line) => COULD_BE_ROW.has(line.kind) && numbersFrom(text, line) !== undefined);
  return lines.map((line, at) =>
    isSpaced[at] && (isSpaced[at - 1] || isSpaced[at + 1])
      ? { kind: 'row', start: line.start, end: line.end, words: line.start }
      : line,
  );
};

/**
 * The length that nine lines of ten keep within: where lines are broken by hand or by a page it is nearly every line's.
 */
const usualWidth = (lines: readonly Line[]): number => {
  const lengths = new Uint32Array(lines.length);
  let count = 0;
  for (const { kind, start, end } of lines) if (kind !== 'blank' && kind !== 'row') lengths[count++] = end - start;
  const sorted = lengths.subarray(0, count).toSorted();
  return sorted[Math.floor(count * 0.9)] ?? 0;
};

/** Whether a line reads on what is open. `apart`: an empty line, a page's end or a note stands between them. */
const goesOn = (text: string, open: Open, line: Line, apart: boolean, width: number): boolean => {
  const { last } = open;
  const ends = text.slice(Math.max(last.start, last.end - 2), last.end);
  if (line.kind === 'bullet') return false;
  if (line.kind === 'numbered')
    return !apart && line.style === 'decimal' && endsBeforeNumber(text, last) && !TERMINAL.test(ends);
  const letter = letterClasses()[text.charCodeAt(line.words)];
  const small = letter === CLASS.small;
  const closed = TERMINAL.test(ends);
  const wide = last.end - last.start >= width * FULL;
  if (apart) {
    if (closed || open.kind === 'title' || isUpper(text, last)) return false;
    const length = last.end - open.first.start;
    return (
      small ||
      (length >= LONG_ENOUGH && wide && open.first.kind !== 'numbered' && !startsSentence(text, line)) ||
      (letter === CLASS.digit && endsBeforeNumber(text, last))
    );
  }
  if (
    isUpper(text, last) !== isUpper(text, line) &&
    last.end - last.start < 200 &&
    open.lines === 1 &&
    isUpper(text, last)
  )
    return false;
  if (small) return !/[.!?]$/u.test(ends) || wide;
  if (letter === CLASS.digit && !closed && endsBeforeNumber(text, last)) return true;
  if (closed && !wide) return false;
  return wide && (width >= 40 || !closed) && width < 200;
};

/** With these words a sentence begins, and no name. */
const STARTERS =
  /^(?:Ngày|Thực hiện|Căn cứ|Sau|Trong|Qua|Để|Tính|Theo|Nhằm|Tại|Đến|Hiện|Các|Những|Việc|Đối với|Trên|Từ|Kính)(?=\s)/u;

const startsSentence = (text: string, { words }: Line): boolean => STARTERS.test(text.slice(words, words + 12));

const BEFORE_NUMBER = /(?:ngày|tháng|năm|số|trên|khoảng|hơn|gần|đạt|quý|từ|đến|là|[/-])$/iu;

const endsBeforeNumber = (text: string, line: Line): boolean =>
  BEFORE_NUMBER.test(text.slice(Math.max(line.start, line.end - 8), line.end));

/** Whether a line has capitals and no small letter. */
const isUpper = (text: string, { start, end }: Span): boolean => {
  const classes = letterClasses();
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const letter = classes[text.charCodeAt(at)];
    if (letter === CLASS.small) return false;
    if (letter === CLASS.capital) capitals += 1;
  }
  return capitals >= 2;
};

const LONGEST_HEADING = 320;

const finished = (text: string, { kind, first, parts }: Open): Passage => {
  const { words, label, style, level } = first;
  const passage = {
    parts,
    words,
    ...(label !== undefined && { label }),
    ...(style !== undefined && { style }),
    ...(level !== undefined && { level }),
  };
  if (kind !== 'paragraph') return { kind, ...passage };
  const end = parts.at(-1)?.end ?? first.end;
  const isShort = end - first.start <= LONGEST_HEADING;
  if (first.kind === 'numbered') return { kind: style === 'letter' && !isShort ? 'item' : 'heading', ...passage };
  const marked = text[first.start] === '#';
  return {
    kind: isShort && (marked || isUpper(text, { start: first.start, end })) ? 'title' : 'paragraph',
    ...passage,
  };
};
