/**
 * A pack as a flat list of places: the one way in which differences, corrections and checks name a number.
 * `standards[2A.II.03].classes.II.min` is the class II minimum of standard 2A.II.03.
 */
import type { RulePack, Stated } from '#core/law/pack/pack.ts';

export type PackEntry =
  | { readonly path: string; readonly kind: 'number'; readonly stated: Stated }
  | { readonly path: string; readonly kind: 'text'; readonly text: string };

const isRecord = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null;

export const isStated = (node: unknown): node is Stated => isRecord(node) && typeof node['status'] === 'string';

/** A key with a point in it stands in brackets, as ids do. */
const stepInto = (path: string, key: string): string =>
  key.includes('.') ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

const itemPath = (path: string, item: unknown, index: number): string =>
  `${path}[${isRecord(item) && typeof item['id'] === 'string' ? item['id'] : index}]`;

const entriesOf = (node: unknown, path: string): readonly PackEntry[] => {
  if (isStated(node)) return [{ path, kind: 'number', stated: node }];
  if (Array.isArray(node)) return node.flatMap((item, index) => entriesOf(item, itemPath(path, item, index)));
  if (isRecord(node)) return Object.entries(node).flatMap(([key, child]) => entriesOf(child, stepInto(path, key)));
  return node === undefined ? [] : [{ path, kind: 'text', text: String(node) }];
};

/** Every number and every text of a pack with its place, in the order of the pack. */
export const packEntries = (pack: RulePack): readonly PackEntry[] => entriesOf(pack, '');

const replaceIn = (node: unknown, path: string, replace: (path: string, stated: Stated) => Stated): unknown => {
  if (isStated(node)) return replace(path, node);
  if (Array.isArray(node))
    return node.map((item: unknown, index) => replaceIn(item, itemPath(path, item, index), replace));
  if (isRecord(node))
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [key, replaceIn(child, stepInto(path, key), replace)]),
    );
  return node;
};

/** The same pack with its numbers replaced; texts, order and ids stay. */
export const mapNumbers = (pack: RulePack, replace: (path: string, stated: Stated) => Stated): RulePack =>
  // The walk keeps every key and every kind of node, so the shape is the pack's own.
  replaceIn(pack, '', replace) as RulePack;
