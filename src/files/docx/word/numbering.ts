/** Numbers and bullets that Word prints before paragraphs: they stand nowhere in the text. */
import { numberOf } from '#files/docx/word/looks.ts';
import { parseXml } from '#files/docx/word/xml.ts';
import { romanNumber } from '#core/text/roman-number.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2." */
  text: string;
}

export interface Numbering {
  /** The label of the next paragraph of a list; undefined where it has none. */
  readonly next: (list: string, depth: number) => string | undefined;
}

const LEVELS = 9;

/** Reads `word/numbering.xml`; counts as the paragraphs come. Throws BrokenXml. */
export const readNumbering = (xml: string | undefined): Numbering => {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  const starts = new Map<string, number>();
  let abstract: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list: string | undefined;
  let override = 0;
  if (xml !== undefined)
    parseXml(xml, {
      open: ({ name, attribute }) => {
        const value = attribute('val');
        if (name === 'abstractNum') {
          abstract = new Map();
          abstracts.set(attribute('abstractNumId') ?? '', abstract);
        } else if (name === 'lvl') {
          level = { start: 1, format: 'decimal', text: '' };
          abstract?.set(numberOf(attribute('ilvl')) ?? 0, level);
        } else if (name === 'num') list = attribute('numId');
        else if (name === 'abstractNumId' && list !== undefined) lists.set(list, value ?? '');
        else if (name === 'lvlOverride') override = numberOf(attribute('ilvl')) ?? 0;
        else if (name === 'startOverride' && list !== undefined)
          starts.set(`${list} ${override}`, numberOf(value) ?? 1);
        else if (level && name === 'start') level.start = numberOf(value) ?? 1;
        else if (level && name === 'numFmt') level.format = value ?? 'decimal';
        else if (level && name === 'lvlText') level.text = value ?? '';
      },
      close: (name) => {
        if (name === 'abstractNum') abstract = undefined;
        else if (name === 'lvl') level = undefined;
        else if (name === 'num') list = undefined;
      },
      text: () => undefined,
    });
  /** Lists of one definition count on together, unless one starts anew. */
  const counts = new Map<string, number[]>();
  return {
    next: (id, depth) => {
      const definition = lists.get(id);
      const levels = definition === undefined ? undefined : abstracts.get(definition);
      const own = levels?.get(depth);
      if (definition === undefined || !levels || !own) return undefined;
      const key = [...starts.keys()].some((one) => one.startsWith(`${id} `))
        ? `list ${id}`
        : `definition ${definition}`;
      const count = counts.get(key) ?? [];
      counts.set(key, count);
      const start = starts.get(`${id} ${depth}`) ?? own.start;
      count[depth] = (count[depth] ?? start - 1) + 1;
      count.length = depth + 1;
      return labelOf(levels, own, count);
    },
  };
};

const labelOf = (levels: ReadonlyMap<number, Level>, own: Level, count: readonly number[]): string | undefined => {
  if (own.format === 'none') return undefined;
  if (own.format === 'bullet') return '-';
  const text = own.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
    const at = Math.min(Number(digit), LEVELS) - 1;
    const format = levels.get(at)?.format ?? 'decimal';
    return numbered(count[at] ?? levels.get(at)?.start ?? 1, own.format === 'decimalZero' ? 'decimal' : format);
  });
  return text.trim() === '' ? undefined : text.trim();
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const numbered = (value: number, format: string): string => {
  const roman = value >= 1 && value <= 39 ? romanNumber(value) : String(value);
  const letter = LETTERS[(value - 1) % LETTERS.length] ?? String(value);
  switch (format) {
    case 'upperRoman':
      return roman;
    case 'lowerRoman':
      return roman.toLowerCase();
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerLetter':
      return letter;
    default:
      return String(value);
  }
};
