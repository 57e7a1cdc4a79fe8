/**
 * The objects of a PDF file such as Typst writes them: one plain cross-reference table, no object streams, no
 * encryption. It reads our own reports back in milliseconds; a general reader takes ten times as long and hundreds of
 * megabytes. Bytes are held as a text of one letter a byte.
 */
import { inflateSync } from 'node:zlib';

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export type Dict = ReadonlyMap<string, Value>;
/** A string is the text of its bytes. `undefined` stands for null and for whatever is absent. */
export type Value = number | string | boolean | undefined | Name | Ref | Dict | readonly Value[];

/** An operator of a content stream, or another bare word. */
export class Word {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** Kinds of byte: 0 regular, 1 white space, 2 delimiter. */
const KIND = new Uint8Array(256);
for (const letter of '\0\t\n\f\r ') KIND[letter.charCodeAt(0)] = 1;
for (const letter of '()<>[]{}/%') KIND[letter.charCodeAt(0)] = 2;

const GENERATION_AND_R = / \d+ R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const DIGITS = /^\d+$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const [PERCENT, OPEN, CLOSE, BACKSLASH, SPACE] = [...'%()\\ '].map((letter) => letter.charCodeAt(0));
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Whether a word that begins so may be a number: digits, signs, a point. */
const isNumeric = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;

/** Reads values one after another from bytes. Throws RangeError on what is no PDF. */
export class Lexer {
  readonly #bytes: string;
  at: number;

  constructor(bytes: string, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  #skipSpace(): void {
    for (; this.at < this.#bytes.length; this.at += 1) {
      const code = this.#bytes.charCodeAt(this.at);
      if (code === PERCENT)
        while (this.at < this.#bytes.length && !/[\r\n]/u.test(this.#bytes[this.at] ?? '')) this.at += 1;
      else if (KIND[code] !== 1) return;
    }
  }

  /** The bytes up to the next space or delimiter. */
  #regular(): string {
    const start = this.at;
    while (this.at < this.#bytes.length && KIND[this.#bytes.charCodeAt(this.at)] === 0) this.at += 1;
    return this.#bytes.slice(start, this.at);
  }

  /** Whether nothing but space is left. */
  atEnd(): boolean {
    this.#skipSpace();
    return this.at >= this.#bytes.length;
  }

  next(): Value | Word {
    this.#skipSpace();
    const letter = this.#bytes[this.at];
    if (letter === '/') return this.#name();
    if (letter === '(') return this.#string();
    if (letter === '[') return this.#array();
    if (letter === '<') return this.#bytes[this.at + 1] === '<' ? this.#dict() : this.#hex();
    const word = this.#regular();
    if (word === '') throw new RangeError(`not a PDF value at byte ${this.at}`);
    if (isNumeric(word.charCodeAt(0))) {
      if (DIGITS.test(word) && this.#isReference()) return new Ref(Number(word));
      if (NUMBER.test(word)) return Number(word);
    }
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? undefined : new Word(word);
  }

  /**
   * Passes over a content stream up to and with the EMC that closes an open mark; marks within are passed over with it.
   * Nothing is read: most of a page is of no interest to whoever asks for some marks.
   */
  skipMark(): void {
    for (let open = 1; open > 0;) {
      this.#skipSpace();
      if (this.at >= this.#bytes.length) return;
      const code = this.#bytes.charCodeAt(this.at);
      if (code === OPEN) this.#skipString();
      else if (KIND[code] === 2) this.at += 1;
      else {
        const start = this.at;
        while (this.at < this.#bytes.length && KIND[this.#bytes.charCodeAt(this.at)] === 0) this.at += 1;
        if (this.at - start !== 3) continue;
        const word = this.#bytes.slice(start, this.at);
        if (word === 'BDC' || word === 'BMC') open += 1;
        else if (word === 'EMC') open -= 1;
      }
    }
  }

  #skipString(): void {
    for (let depth = 0; this.at < this.#bytes.length; this.at += 1) {
      const code = this.#bytes.charCodeAt(this.at);
      if (code === BACKSLASH) this.at += 1;
      else if (code === OPEN) depth += 1;
      else if (code === CLOSE && --depth === 0) {
        this.at += 1;
        return;
      }
    }
  }

  value(): Value {
    const value = this.next();
    if (value instanceof Word) throw new RangeError(`unexpected ${value.word} at byte ${this.at}`);
    return value;
  }

  /** Whether " 0 R" follows a number; then it is taken. */
  #isReference(): boolean {
    if (this.#bytes.charCodeAt(this.at) !== SPACE) return false;
    GENERATION_AND_R.lastIndex = this.at;
    if (!GENERATION_AND_R.test(this.#bytes)) return false;
    this.at = GENERATION_AND_R.lastIndex;
    return true;
  }

  #name(): Name {
    this.at += 1;
    const raw = this.#regular();
    return new Name(
      !raw.includes('#')
        ? raw
        : raw.replace(/#([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  #array(): readonly Value[] {
    this.at += 1;
    const values: Value[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#bytes[this.at] === ']') break;
      values.push(this.value());
    }
    this.at += 1;
    return values;
  }

  #dict(): Dict {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.#skipSpace();
      if (this.#bytes.startsWith('>>', this.at)) break;
      const key = this.value();
      if (!(key instanceof Name)) throw new RangeError(`a key must be a name, at byte ${this.at}`);
      entries.set(key.name, this.value());
    }
    this.at += 2;
    return entries;
  }

  #hex(): string {
    const end = this.#bytes.indexOf('>', this.at);
    if (end < 0) throw new RangeError(`open string at byte ${this.at}`);
    const digits = this.#bytes.slice(this.at + 1, end).replace(/\s+/gu, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex').toString('latin1');
  }

  #string(): string {
    let text = '';
    let depth = 1;
    let plain = this.at + 1;
    for (let i = plain; i < this.#bytes.length; i += 1) {
      const code = this.#bytes.charCodeAt(i);
      if (code === OPEN) depth += 1;
      else if (code === CLOSE && --depth === 0) {
        this.at = i + 1;
        return text + this.#bytes.slice(plain, i);
      } else if (code === BACKSLASH) {
        const [letters, length] = unescape(this.#bytes.slice(i + 1, i + 4));
        text += this.#bytes.slice(plain, i) + letters;
        i += length;
        plain = i + 1;
      }
    }
    throw new RangeError(`open string at byte ${this.at}`);
  }
}

/** What follows a backslash: the letter meant, and how many bytes said it. */
const unescape = (after: string): readonly [string, number] => {
  const octal = /^[0-7]{1,3}/u.exec(after)?.[0];
  if (octal !== undefined) return [String.fromCharCode(Number.parseInt(octal, 8) & 0xff), octal.length];
  const [letter = ''] = after;
  return [letter === '\r' || letter === '\n' ? '' : (ESCAPES[letter] ?? letter), 1];
};

export const asDict = (value: Value): Dict => (value instanceof Map ? value : new Map<string, Value>());
export const asList = (value: Value): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : value === undefined ? [] : [value];
export const asName = (value: Value): string | undefined => (value instanceof Name ? value.name : undefined);

/** The file: objects by number, read when first asked for. Throws RangeError for a file that is no such PDF. */
export class PdfFile {
  readonly root: Dict;
  readonly #bytes: string;
  readonly #offsets = new Map<number, number>();
  readonly #objects = new Map<number, Value>();

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(this.#bytes.slice(-64))?.[1] ?? Number.NaN);
    const table = /^xref\s+0 (\d+)\s+/u.exec(this.#bytes.slice(start, start + 40));
    if (!table) throw new RangeError('not a PDF with one plain cross-reference table');
    const rows = start + table[0].length;
    const count = Number(table[1]);
    for (let i = 0; i < count; i += 1) {
      const row = this.#bytes.slice(rows + i * 20, rows + i * 20 + 20);
      if (row[17] === 'n') this.#offsets.set(i, Number(row.slice(0, 10)));
    }
    const lexer = new Lexer(this.#bytes, rows + count * 20 + 'trailer'.length);
    this.root = asDict(this.get(asDict(lexer.value()).get('Root')));
  }

  /** The value itself, a reference followed. */
  get(value: Value): Value {
    if (!(value instanceof Ref)) return value;
    if (!this.#objects.has(value.number)) this.#objects.set(value.number, this.#lexerAt(value.number)?.value());
    return this.#objects.get(value.number);
  }

  /** The bytes of a stream, unpacked, one letter a byte. */
  stream(value: Value): string {
    const lexer = value instanceof Ref ? this.#lexerAt(value.number) : undefined;
    if (!lexer) return '';
    const head = asDict(lexer.value());
    const start = this.#bytes.indexOf('stream', lexer.at) + 'stream'.length;
    const from = start + (this.#bytes.startsWith('\r\n', start) ? 2 : 1);
    const packed = this.#bytes.slice(from, from + Number(this.get(head.get('Length'))));
    const filter = asName(asList(this.get(head.get('Filter')))[0]);
    if (filter === undefined) return packed;
    if (filter !== 'FlateDecode') throw new RangeError(`unknown filter ${filter}`);
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  }

  #lexerAt(number: number): Lexer | undefined {
    const offset = this.#offsets.get(number);
    return offset === undefined ? undefined : new Lexer(this.#bytes, this.#bytes.indexOf('obj', offset) + 'obj'.length);
  }
}
