/**
 * A passage as tokens. They keep their offsets in the whole text, so that a sentence which a page break or a footnote
 * parts reads as one. The arrays are used again for the next passage.
 */
import { CLASS, letterClasses } from '#core/review/read/letters.ts';

/** `mark`: raised digits, or a number in square brackets: a footnote's mark. */
export const TOKEN = { word: 1, number: 2, sign: 3, mark: 4 } as const;

/** What stands before a token: nothing, a space, a line break, or another part of the text. */
export const GAP = { none: 0, space: 1, line: 2, part: 3 } as const;

/** Symbols of measurement whose raised figure is theirs, not a footnote's. */
const SQUARED: ReadonlySet<string> = new Set(['m', 'km', 'cm', 'dm', 'mm', 'hm']);

/** O, o, l and I between digits are what a scan makes of 0 and 1. */
const LIKE_DIGITS: ReadonlySet<number> = new Set([0x4f, 0x6f, 0x6c, 0x49]);
const LETTERS_IN_NUMBER = /[OolI]/u;

/** The last letter without a mark. */
const LAST_PLAIN = 0x7e;
const BRACKET = 0x5b;
const COMMA = 0x2c;
const POINT = 0x2e;
/** Spaces within a number that part groups of three: "1 234 567" as Word writes it. */
const HARD_SPACES: ReadonlySet<number> = new Set([0xa0, 0x2007, 0x202f]);

/** Room for so many tokens, where the text is not shorter; a longer passage makes its own. */
const FIRST_ROOM = 256;

export class Tokens {
  readonly text: string;
  count = 0;
  kind: Uint8Array<ArrayBuffer>;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  gap: Uint8Array<ArrayBuffer>;
  /** 1 where a word begins with a capital, 2 where it has no small letter at all. */
  capital: Uint8Array<ArrayBuffer>;
  /** Words in small letters, signs as they are. */
  lower: string[] = [];

  constructor(text: string) {
    this.text = text;
    // A cell of a table is a text of its own: it needs no room for a passage.
    const room = Math.min(FIRST_ROOM, text.length + 1);
    this.kind = new Uint8Array(room);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.gap = new Uint8Array(room);
    this.capital = new Uint8Array(room);
  }

  /** Reads the parts of a passage in place of what was read before. */
  read(parts: readonly { readonly start: number; readonly end: number }[]): this {
    this.count = 0;
    this.lower.length = 0;
    for (const part of parts) this.#readPart(part.start, part.end);
    return this;
  }

  /** The words from one token to another, not included, with one space where there is a gap. */
  words(from: number, to: number): string {
    if (to <= from) return '';
    const first = this.start[from] ?? 0;
    const last = this.end[to - 1] ?? 0;
    let parted = false;
    for (let at = from + 1; at < to; at += 1) if ((this.gap[at] ?? 0) >= GAP.line) parted = true;
    if (!parted) return this.text.slice(first, last);
    let words = '';
    for (let at = from; at < to; at += 1)
      words += (at > from && this.gap[at] !== GAP.none ? ' ' : '') + this.text.slice(this.start[at], this.end[at]);
    return words;
  }

  /** How many UTF-16 units a token has. */
  lengthOf(at: number): number {
    return (this.end[at] ?? 0) - (this.start[at] ?? 0);
  }

  raw(at: number): string {
    return this.text.slice(this.start[at], this.end[at]);
  }

  isWord(at: number): boolean {
    return this.kind[at] === TOKEN.word && at < this.count && at >= 0;
  }

  isNumber(at: number): boolean {
    return this.kind[at] === TOKEN.number && at < this.count && at >= 0;
  }

  /** Whether a token is this sign or word, in small letters. */
  is(at: number, wanted: string): boolean {
    return at >= 0 && at < this.count && this.lower[at] === wanted;
  }

  /** Whether the token stands directly behind the one before. */
  isTight(at: number): boolean {
    return at < this.count && this.gap[at] === GAP.none;
  }

  #readPart(from: number, to: number): void {
    const { text } = this;
    const classes = letterClasses();
    let gap: number = this.count === 0 ? GAP.none : GAP.part;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      const letter = classes[code];
      if (letter === CLASS.space || letter === CLASS.line) {
        if (gap < GAP.line) gap = letter === CLASS.line ? GAP.line : Math.max(gap, GAP.space);
        at += 1;
        continue;
      }
      const begin = at;
      if (letter === CLASS.small || letter === CLASS.capital) at = this.#word(begin, to, gap, classes);
      else if (letter === CLASS.digit) at = this.#number(begin, to, gap, classes);
      else if (letter === CLASS.raised) {
        do at += 1;
        while (at < to && classes[text.charCodeAt(at)] === CLASS.raised);
        this.#push(TOKEN.mark, begin, at, gap, 0, text.slice(begin, at));
      } else {
        const mark = code === BRACKET ? bracketedMark(text, begin) : 0;
        at += mark > 0 ? mark : code >= 0xd800 && code < 0xdc00 && at + 1 < to ? 2 : 1;
        this.#push(mark > 0 ? TOKEN.mark : TOKEN.sign, begin, at, gap, 0, text.slice(begin, at));
      }
      gap = GAP.none;
    }
  }

  #word(begin: number, to: number, gap: number, classes: Uint8Array): number {
    const { text } = this;
    let at = begin;
    let small = false;
    let last = 0;
    let marked = false;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const letter = classes[code] ?? 0;
      if (letter === CLASS.small) small = true;
      else if (letter === CLASS.digit) {
        // "năm2010", "tăng1,36%": a Vietnamese word and a number without their space.
        if (marked && last === CLASS.small) break;
      } else if (letter !== CLASS.capital) break;
      if (code > LAST_PLAIN) marked = true;
      last = letter;
    }
    let word = text.slice(begin, at);
    const first = classes[text.charCodeAt(begin)] === CLASS.capital;
    if (first || !small) word = word.toLowerCase();
    else if (hasCapital(word)) word = word.toLowerCase();
    if (at < to && classes[text.charCodeAt(at)] === CLASS.raised && SQUARED.has(word)) {
      word += text[at];
      at += 1;
    }
    this.#push(TOKEN.word, begin, at, gap, first ? (small ? 1 : 2) : 0, word);
    return at;
  }

  #number(begin: number, to: number, gap: number, classes: Uint8Array): number {
    const { text } = this;
    const isDigit = (place: number): boolean => place < to && classes[text.charCodeAt(place)] === CLASS.digit;
    const isGroup = (place: number): boolean =>
      isDigit(place) && isDigit(place + 1) && isDigit(place + 2) && !isDigit(place + 3);
    /** "3.2OO": a run of O behind a digit and before what is no letter. */
    const isZeros = (place: number): boolean => {
      let end = place;
      while (end < to && end - place < 4 && text.charCodeAt(end) === 0x4f) end += 1;
      const behind = classes[text.charCodeAt(end)];
      return end > place && (end >= to || (behind !== CLASS.small && behind !== CLASS.capital));
    };
    let at = begin;
    /** Whether spaces may part groups here: behind one to three digits, and between groups, never behind a sign. */
    let isGrouped: boolean | undefined;
    for (;;) {
      while (isDigit(at)) at += 1;
      const code = text.charCodeAt(at);
      if ((code === COMMA || code === POINT) && isDigit(at + 1)) isGrouped = false;
      else if (HARD_SPACES.has(code) && isGroup(at + 1)) {
        if (!(isGrouped ??= at - begin <= 3)) break;
      } else if (!LIKE_DIGITS.has(code) || !(isDigit(at + 1) || isZeros(at))) break;
      at += 1;
    }
    this.#push(TOKEN.number, begin, at, gap, 0, '');
    return at;
  }

  /** A number with the letters that a scan took for its digits set right: "2O21". */
  digits(at: number): string {
    const raw = this.raw(at);
    return LETTERS_IN_NUMBER.test(raw) ? raw.replaceAll(/[Oo]/gu, '0').replaceAll(/[lI]/gu, '1') : raw;
  }

  #push(kind: number, start: number, end: number, gap: number, capital: number, lower: string): void {
    const { count } = this;
    if (count === this.kind.length) this.#grow();
    this.kind[count] = kind;
    this.start[count] = start;
    this.end[count] = end;
    this.gap[count] = gap;
    this.capital[count] = capital;
    this.lower.push(lower);
    this.count = count + 1;
  }

  #grow(): void {
    const size = this.kind.length * 2;
    const bytes = (old: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
      const wider = new Uint8Array(size);
      wider.set(old);
      return wider;
    };
    const numbers = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const wider = new Int32Array(size);
      wider.set(old);
      return wider;
    };
    this.kind = bytes(this.kind);
    this.gap = bytes(this.gap);
    this.capital = bytes(this.capital);
    this.start = numbers(this.start);
    this.end = numbers(this.end);
  }
}

const BRACKETED = /\[\^?\d{1,3}\]/uy;

/** How long a mark in brackets is that begins here: "[1]", "[^1]"; 0 of anything else. */
const bracketedMark = (text: string, at: number): number => {
  BRACKETED.lastIndex = at;
  return BRACKETED.exec(text)?.[0].length ?? 0;
};

/** Inside a word that begins small: "mW", "đT". */
const hasCapital = (word: string): boolean => {
  const classes = letterClasses();
  for (let at = 1; at < word.length; at += 1) if (classes[word.charCodeAt(at)] === CLASS.capital) return true;
  return false;
};
