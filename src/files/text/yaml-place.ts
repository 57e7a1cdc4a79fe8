/** Finds the line of a place in a YAML text, so that a problem can name it. */
import { YAML_LIMITS } from '#files/text/limits.ts';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLMap } from 'yaml';

/** Steps from the root: keys, list positions, or `{ id }` for the item of a list that has this id. */
export type PlaceStep = string | number | { readonly id: string };

interface YamlFault {
  readonly line: number;
  readonly message: string;
  /** The key that stands twice. */
  readonly field?: string;
}

export interface YamlText {
  readonly value: unknown;
  readonly errors: readonly YamlFault[];
  /** The line (from 1) of the deepest part of the path that exists. */
  readonly lineOf: (path: readonly PlaceStep[]) => number;
}

const stepInto = (node: unknown, step: PlaceStep): unknown => {
  if (isMap(node)) return typeof step === 'object' ? node.get(step.id, true) : node.get(String(step), true);
  if (!isSeq(node)) return undefined;
  if (typeof step !== 'object') return node.items[Number(step)];
  return node.items.find((item) => isMap(item) && String(item.get('id')) === step.id) ?? node.items[Number(step.id)];
};

const lineFinder =
  (document: Document, counter: LineCounter) =>
  (path: readonly PlaceStep[]): number => {
    let node: unknown = document.contents;
    let line = 1;
    for (const step of path) {
      node = stepInto(node, step);
      if (!isNode(node) || !node.range) break;
      line = counter.linePos(node.range[0]).line;
    }
    return line;
  };

/**
 * Where a text has more levels, or more parts, than anybody reads; undefined where it has not. A scan, before a parser
 * builds anything of it.
 */
const excessIn = (text: string): YamlFault | undefined => {
  if (text.length > YAML_LIMITS.bytes) return { line: 1, message: 'TOO_LARGE' };
  let [line, parts, depth, indicators] = [1, 0, 0, 0];
  /** The last sign that is no space. */
  let last = '\n';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const before = text[at - 1];
    if (sign === '\n') {
      [line, indicators] = [line + 1, 0];
      parts += 1;
      // A text that merely holds a bracket leaves nothing open behind the record in which it stands.
      if (/[-\w]/u.test(text[at + 1] ?? '')) depth = 0;
    } else if (sign === ',') {
      parts += 1;
      // Between brackets a comma ends what its item nests: thousands of keys may stand on one line.
      if (depth > 0) indicators = 0;
    } else if ((sign === '[' || sign === '{') && (before === undefined || OPENS.has(before))) {
      [parts, depth] = [parts + 1, depth + 1];
    } else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    else if ((sign === '-' || sign === '?' || sign === ':') && text[at + 1] === ' ') indicators += 1;
    else if (sign === '"' && depth > 0 && BEFORE_TEXT.has(last)) at = quoteEnd(text, at, () => (line += 1));
    if (depth > YAML_LIMITS.depth || indicators > MOST_INDICATORS) return { line, message: 'TOO_DEEP' };
    if (parts > YAML_LIMITS.parts) return { line, message: 'TOO_MANY_PARTS' };
    if (sign > ' ') last = sign;
  }
  return undefined;
};

/** Before a bracket that opens something. */
const OPENS: ReadonlySet<string> = new Set([' ', '\n', '\t', '[', '{', ',', ':']);
/** Before a quote, between brackets, that opens a text: what stands in it is not structure. */
const BEFORE_TEXT: ReadonlySet<string> = new Set(['[', '{', ',', ':']);
/** "- - - x" and "? ? x" nest on one line; a sentence has dashes and colons, too, but not so many. */
const MOST_INDICATORS = 20 * YAML_LIMITS.depth;

/** Where the text ends whose quote opens at `start`: at its closing quote, or with the file. */
const quoteEnd = (text: string, start: number, onLine: () => void): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at;
    if (text[at] === '\\') at += 1;
    if (text[at] === '\n') onLine();
  }
  return text.length;
};

/**
 * Reads YAML (and with it JSON) with every scalar as the text it is written as: 5.50 stays "5.50", never a binary
 * fraction.
 * Anchors, aliases, tags and keys that are not texts are errors: by an alias a few lines stand for millions.
 * `earlier` gives keys that have been renamed, in the word of today; they are read by their earlier word too.
 */
export const readYamlText = (text: string, earlier: ReadonlyMap<string, string> = new Map()): YamlText => {
  const excess = excessIn(text);
  if (excess) return { value: undefined, errors: [excess], lineOf: () => excess.line };
  const counter = new LineCounter();
  // The parser looks for keys that stand twice by comparing each with all before it: we do, once.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  if (earlier.size > 0) visit(document, { Map: (_, map) => renameKeys(map, earlier) });
  const twice = keysTwice(document as Document, lineAt);
  const found =
    document.errors.length > 0 || twice.length > 0
      ? slipsIn(text, document as Document, twice, lineAt)
      : notPlain(document as Document).map(({ offset, message }) => ({ line: lineAt(offset), message }));
  const errors = new Map(found.map((fault) => [fault.line, fault] as const).toReversed());
  return {
    value: found.length > 0 ? undefined : (document.toJS() as unknown),
    errors: [...errors.values()].toReversed(),
    lineOf: lineFinder(document as Document, counter),
  };
};

/** Where both words stand the earlier one is left, to be refused as a key that is not known. */
const renameKeys = (map: YAMLMap, earlier: ReadonlyMap<string, string>): void => {
  const names = new Set(map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')));
  for (const { key } of map.items) {
    const today = isScalar(key) ? earlier.get(String(key.value)) : undefined;
    if (isScalar(key) && today !== undefined && !names.has(today)) key.value = today;
  }
};

/** Keys that stand twice are all told; of what breaks the structure the first place only, the others follow from it. */
const slipsIn = (
  text: string,
  { errors, contents }: Document,
  twice: readonly YamlFault[],
  lineAt: (offset: number) => number,
): readonly YamlFault[] => {
  const [first, second] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return twice;
  return [...twice.filter(({ line }) => line < lineAt(first.pos[0])), slipAt(text, first, second, contents, lineAt)];
};

/** Each key that stands in its mapping before. */
const keysTwice = (document: Document, lineAt: (offset: number) => number): readonly YamlFault[] => {
  const found: YamlFault[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const field = String(key.value);
        if (seen.has(field)) found.push({ line: lineAt(key.range?.[0] ?? 0), message: 'DUPLICATE_KEY', field });
        seen.add(field);
      }
    },
  });
  return found;
};

type Slip = Document['errors'][number];

const slipAt = (
  text: string,
  { code, pos, message }: Slip,
  second: Slip | undefined,
  contents: unknown,
  lineAt: (offset: number) => number,
): YamlFault => {
  const line = lineAt(pos[0]);
  if (/^ *\t/u.test(text.split('\n')[line - 1] ?? '')) return { line, message: 'TAB_AS_INDENT' };
  if (/(?:^|[\s:{,-])[%@`](?![^\n]*["'])/u.test((text.split('\n')[line - 1] ?? '').replace(/^\s*#.*/u, '')))
    return { line, message: 'PERCENT' };
  if (message.startsWith('Missing closing'))
    return { line: lineAt(scalarStart(contents, pos[0])), message: 'QUOTE_OPEN' };
  // A key over two lines is a value and the next line, which is pushed too far in.
  const below = second?.code === 'MULTILINE_IMPLICIT_KEY' ? lineAt(second.pos[1]) : line;
  return code === 'BLOCK_AS_IMPLICIT_KEY' && below > line
    ? { line: below, message: 'BAD_INDENT' }
    : { line, message: String(code) };
};

/** Where the text begins that runs up to the offset. */
const scalarStart = (contents: unknown, offset: number): number => {
  let start = offset;
  if (isNode(contents))
    visit(contents, { Scalar: (_, { range }) => void (range && range[0] <= offset && (start = range[0])) });
  return start;
};

const notPlain = (document: Document): readonly { readonly offset: number; readonly message: string }[] => {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias: (_, { range }) => void found.push({ offset: range?.[0] ?? 0, message: 'ALIAS' }),
    Pair: (_, { key }) =>
      void (isScalar(key) || found.push({ offset: (isNode(key) && key.range?.[0]) || 0, message: 'KEY' })),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined)
        found.push({ offset: node.range?.[0] ?? 0, message: 'ANCHOR' });
      if ('tag' in node && node.tag !== undefined && !PLAIN_TAGS.has(node.tag))
        found.push({ offset: node.range?.[0] ?? 0, message: 'TAG' });
    },
  });
  return found;
};

const PLAIN_TAGS: ReadonlySet<string> = new Set(['str', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

/** "standards[2A.II.03].classes.II.min" as steps. */
export const placeSteps = (field: string): readonly PlaceStep[] =>
  [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, id, key]) => (id === undefined ? (key ?? '') : { id }));
