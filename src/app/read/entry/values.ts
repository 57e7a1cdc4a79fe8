/**
 * What a form of a record holds: a text a field, by the path of the field ("relations[1].document", "source.at"). A
 * list of texts is one text, a line an item, as long as no item has lines of its own.
 */
import type { Field, Fields, ListField, Source } from '#core/shape/shape.ts';
import { isBlank, typedText } from '#core/text/typed-text.ts';
import { printDay, type Day } from '#core/value/day.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { Period } from '#core/value/period.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import type { Quantity } from '#core/value/quantity.ts';

export type Values = Readonly<Record<string, string>>;

export const SOURCE_PARTS = ['document', 'agency', 'at'] as const;

type Pair = readonly [path: string, text: string];
type Mapping = Readonly<Record<string, unknown>>;

/** A list of plain texts is written a line an item. */
const isLines = (field: ListField): boolean => field.of.type === 'text' || field.of.type === 'address';

/** The record's texts as people write them. */
export const valuesOf = (fields: Fields, record: object, units: UnitsOfMeasure): Values =>
  Object.fromEntries(pairsIn(fields, record as Mapping, '', units));

const pairsIn = (fields: Fields, record: Mapping, before: string, units: UnitsOfMeasure): readonly Pair[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    record[name] === undefined ? [] : pairsOf(field, record[name], `${before}${name}`, units),
  );

const pairsOf = (field: Field, value: unknown, path: string, units: UnitsOfMeasure): readonly Pair[] => {
  switch (field.type) {
    case 'list': {
      const items = value as readonly unknown[];
      if (items.length > 0 && isLines(field) && !items.some((item) => String(item).includes('\n')))
        return [[path, items.join('\n')]];
      return items.flatMap((item, index) => pairsOf(field.of, item, `${path}[${index}]`, units));
    }
    case 'group':
      return pairsIn(field.fields, value as Mapping, `${path}.`, units);
    case 'source':
      return SOURCE_PARTS.flatMap((part) => {
        const text = (value as Source)[part];
        return text === undefined ? [] : [[`${path}.${part}`, text] as const];
      });
    case 'quantity':
      return [[path, printQuantity(value as Quantity, units)]];
    case 'day':
      return [[path, printDay(value as Day)]];
    case 'date':
      return [[path, printPeriod(value as Period)]];
    case 'geometry':
      return [];
    default:
      return [[path, String(value as string | number)]];
  }
};

/** The index of a row: "relations[1].type" below "relations" is row 1. */
const rowOf = (path: string, list: string): number | undefined => {
  if (!path.startsWith(`${list}[`)) return undefined;
  const row = /^\d{1,4}/u.exec(path.slice(list.length + 1))?.[0];
  return row === undefined ? undefined : Number(row);
};

/** The rows that say something, in their order. */
export const rowsOf = (values: Values, list: string): readonly number[] =>
  [
    ...new Set(Object.entries(values).flatMap(([path, text]) => (isBlank(text) ? [] : (rowOf(path, list) ?? [])))),
  ].toSorted((a, b) => a - b);

/** The values at a field and below it, by what follows the field's own path. */
export const valuesBelow = (values: Values, field: string): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([path, text]) =>
      path === field || path.startsWith(`${field}[`) || path.startsWith(`${field}.`)
        ? [[path.slice(field.length), text] as const]
        : [],
    ),
  );

/** What was sent, tidied: what says nothing falls out, and rows move up to the place of empty ones. */
export const tidied = (fields: Fields, sent: Values): Values => {
  const out: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) tidy(field, sent, name, name, out);
  return out;
};

const tidy = (field: Field, sent: Values, from: string, to: string, out: Record<string, string>): void => {
  const put = (path: string, target: string): void => {
    const text = typedText((sent[path] ?? '').replaceAll(/\r\n?/gu, '\n'));
    if (text !== '') out[target] = text;
  };
  if (field.type === 'list') {
    if (isLines(field)) put(from, to);
    for (const [place, row] of rowsOf(sent, from).entries())
      tidy(field.of, sent, `${from}[${row}]`, `${to}[${place}]`, out);
  } else if (field.type === 'group') {
    for (const [name, inner] of Object.entries(field.fields))
      tidy(inner, sent, `${from}.${name}`, `${to}.${name}`, out);
  } else if (field.type === 'source') {
    for (const part of SOURCE_PARTS) put(`${from}.${part}`, `${to}.${part}`);
  } else put(from, to);
};

/** What readers of fields take: texts, lists and mappings. */
export const rawOf = (fields: Fields, values: Values): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(fields).flatMap(([name, field]) => {
      const raw = rawAt(field, values, name);
      return raw === undefined ? [] : [[name, raw] as const];
    }),
  );

const rawAt = (field: Field, values: Values, path: string): unknown => {
  if (field.type === 'list') {
    const lines = isLines(field) ? (values[path] ?? '').split('\n').map((line) => line.trim()) : [];
    const rows = rowsOf(values, path).map((row) => rawAt(field.of, values, `${path}[${row}]`) ?? '');
    return [...lines.filter(Boolean), ...rows];
  }
  if (field.type === 'group') {
    const inner = rawOf(field.fields, valuesIn(values, path));
    const said = [...inner].filter(([, raw]) => !(Array.isArray(raw) && raw.length === 0));
    return said.length === 0 ? undefined : Object.fromEntries(said);
  }
  if (field.type === 'source') return sourceAt(values, path);
  return values[path];
};

const valuesIn = (values: Values, group: string): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([path, text]) =>
      path.startsWith(`${group}.`) ? [[path.slice(group.length + 1), text] as const] : [],
    ),
  );

/** As files write a source: "nq-01 agency:ubnd-xa § II.2". */
const sourceAt = (values: Values, path: string): string | undefined => {
  const [document, agency, at] = SOURCE_PARTS.map((part) => values[`${path}.${part}`] ?? '');
  const who = [document, agency && `agency:${agency}`].filter(Boolean).join(' ');
  if (who === '' && at === '') return undefined;
  return at === '' ? who : `${who} § ${at}`;
};
