/** The words of a PDF page by the id of their marked content (MCID), decoded by each font's own table. */
import { asDict, asList, asName, Lexer, Word, type Dict, type PdfFile, type Value } from '#files/pdf/objects.ts';

/** From a two-byte code to the letters it prints. */
type Letters = ReadonlyMap<number, string>;

const utf16 = (bytes: string): string => Buffer.from(bytes, 'latin1').swap16().toString('utf16le');
const codeOf = (bytes: string, at = 0): number => (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1);

/** Text strings of PDF: UTF-16 with its mark, else a letter a byte. */
const textString = (bytes: string): string => (bytes.startsWith('\xfe\xff') ? utf16(bytes.slice(2)) : bytes);

/** Reads a ToUnicode map: its `bfchar` pairs and `bfrange` triples. */
const readLetters = (map: string): Letters => {
  const letters = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(/beginbf(char|range)([\s\S]*?)endbf/gu)) {
    const lexer = new Lexer(body);
    while (!lexer.atEnd()) {
      const first = String(lexer.next());
      if (kind === 'char') letters.set(codeOf(first), utf16(String(lexer.next())));
      else addRange(letters, codeOf(first), codeOf(String(lexer.next())), lexer.next());
    }
  }
  return letters;
};

const addRange = (letters: Map<number, string>, first: number, last: number, target: Value | Word): void => {
  for (let code = first; code <= last; code += 1) {
    if (Array.isArray(target)) letters.set(code, utf16(String((target as readonly Value[])[code - first] ?? '')));
    else if (typeof target === 'string') {
      const start = utf16(target);
      letters.set(code, start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + code - first));
    }
  }
};

/** Reads pages; a font's table is decoded once a file. */
export class PageTextReader {
  readonly #file: PdfFile;
  readonly #fonts = new Map<Value, Letters>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  #letters(fonts: Dict, name: string | undefined): Letters {
    const font = fonts.get(name ?? '');
    const found =
      this.#fonts.get(font) ?? readLetters(this.#file.stream(asDict(this.#file.get(font)).get('ToUnicode')));
    this.#fonts.set(font, found);
    return found;
  }

  /** The texts of a page's marks with these ids. */
  read(page: Dict, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
    const resources = asDict(this.#file.get(page.get('Resources')));
    const fonts = asDict(this.#file.get(resources.get('Font')));
    const lexer = new Lexer(
      asList(page.get('Contents'))
        .map((part) => this.#file.stream(part))
        .join('\n'),
    );
    const texts = new Map<number, string>();
    /** Open marks: the id, or none; `actual` replaces all glyphs within. */
    const marks: { readonly id: number | undefined; readonly actual: boolean }[] = [];
    let letters: Letters = new Map();
    let operands: Value[] = [];
    const isUnwanted = (id: number | undefined): boolean => id !== undefined && !wanted.has(id);
    const add = (text: string): void => {
      const id = marks.findLast((mark) => mark.id !== undefined)?.id;
      if (id !== undefined && text !== '') texts.set(id, (texts.get(id) ?? '') + text);
    };
    const show = (bytes: Value): void => {
      if (typeof bytes !== 'string' || marks.some((mark) => mark.actual)) return;
      let text = '';
      for (let i = 0; i + 1 < bytes.length; i += 2) text += letters.get(codeOf(bytes, i)) ?? '\ufffd';
      add(text);
    };
    while (!lexer.atEnd()) {
      const token = lexer.next();
      if (!(token instanceof Word)) {
        operands.push(token);
        continue;
      }
      switch (token.word) {
        case 'Tf':
          letters = this.#letters(fonts, asName(operands[0]));
          break;
        case 'Tj':
        case "'":
        case '"':
          show(operands.at(-1));
          break;
        case 'TJ':
          for (const part of asList(operands[0])) show(part);
          break;
        case 'BMC':
          if (asName(operands[0]) === 'Artifact') lexer.skipMark();
          else marks.push({ id: undefined, actual: false });
          break;
        case 'BDC':
          this.#openMark(marks, operands[1], resources, add);
          if (isUnwanted(marks.at(-1)?.id)) {
            lexer.skipMark();
            marks.pop();
          }
          break;
        case 'EMC':
          marks.pop();
          break;
      }
      operands = [];
    }
    return texts;
  }

  #openMark(
    marks: { id: number | undefined; actual: boolean }[],
    operand: Value,
    resources: Dict,
    add: (text: string) => void,
  ): void {
    const named = asName(operand);
    const properties = asDict(
      named === undefined ? operand : this.#file.get(asDict(this.#file.get(resources.get('Properties'))).get(named)),
    );
    const [id, actual] = [properties.get('MCID'), properties.get('ActualText')];
    const within = marks.some((mark) => mark.actual);
    marks.push({ id: typeof id === 'number' ? id : undefined, actual: typeof actual === 'string' });
    if (typeof actual === 'string' && !within) add(textString(actual));
  }
}
