/** Finds the line of a place in a YAML text, so that a problem can name it. */
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** Steps from the root: keys, list positions, or `{ id }` for the item of a list that has this id. */
export type PlaceStep = string | number | { readonly id: string };

export interface YamlText {
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The line (from 1) of the deepest part of the path that exists. */
  readonly lineOf: (path: readonly PlaceStep[]) => number;
}

const stepInto = (node: unknown, step: PlaceStep): unknown => {
  if (isMap(node)) return typeof step === 'object' ? node.get(step.id, true) : node.get(String(step), true);
  if (!isSeq(node)) return undefined;
  if (typeof step !== 'object') return node.items[Number(step)];
  return node.items.find((item) => isMap(item) && String(item.get('id')) === step.id) ?? node.items[Number(step.id)];
};

const lineFinder = (document: Document, counter: LineCounter) => (path: readonly PlaceStep[]): number => {
  let node: unknown = document.contents;
  let line = 1;
  for (const step of path) {
    node = stepInto(node, step);
    if (!isNode(node) || !node.range) break;
    line = counter.linePos(node.range[0]).line;
  }
  return line;
};

/** Reads YAML (and with it JSON) with every scalar as the text it is written as: 5.50 stays "5.50", never a binary fraction. */
export const readYamlText = (text: string): YamlText => {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const errors = document.errors.map((error) => ({ line: counter.linePos(error.pos[0]).line, message: error.code }));
  return { value: errors.length > 0 ? undefined : (document.toJS() as unknown), errors, lineOf: lineFinder(document as Document, counter) };
};

/** "standards[2A.II.03].classes.II.min" as steps. */
export const stepsOf = (field: string): readonly PlaceStep[] =>
  [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, id, key]) => (id === undefined ? (key ?? '') : { id }));

