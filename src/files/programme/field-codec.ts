/** Fields of records between the texts of a file and their values, driven by the shape's kinds. */
import { formatAddress, parseAddress } from '#core/figure/address.ts';
import { readSymbol } from '#core/document/symbol.ts';
import { numberOf } from '#core/objective/tree.ts';
import type { Problem } from '#core/problem.ts';
import { printQuantity, readQuantity } from '#core/quantity/text.ts';
import type { Quantity } from '#core/quantity/quantity.ts';
import type { UnitsOfMeasure } from '#core/quantity/unit.ts';
import type { ChoiceField, Field, GroupField, ListField, RefField, Source } from '#core/record/shape.ts';
import { readDay } from '#core/time/day.ts';
import { readPeriod } from '#core/time/period.ts';

export interface Codec {
  /** The programme whose objectives are written by their number alone. */
  readonly programme: string;
  readonly units: UnitsOfMeasure;
}

/** A value, or what is wrong with the text: a code and data, the place is the caller's to add. */
export type Decoded = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly faults: readonly Fault[] };

export interface Fault {
  readonly code: string;
  readonly data?: Problem['data'];
}

const good = (value: unknown): Decoded => ({ ok: true, value });
const bad = (code: string, data: Problem['data'] = {}): Decoded => ({ ok: false, faults: [{ code, data }] });

const ID = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u;
const QUALIFIED_ID = /^[a-z0-9](?:[a-z0-9./-]*[a-z0-9])?$/u;

/** The value of one field. A text field in CSV gives lists and groups as one text. */
export const decodeField = (field: Field, raw: unknown, codec: Codec): Decoded => {
  if (field.type === 'list') return decodeList(field, raw, codec);
  if (field.type === 'group') return decodeGroup(field, raw, codec);
  if (field.type === 'geometry') return good(raw);
  if (typeof raw !== 'string') return bad('field.not-a-text');
  return decodeText(field, raw.normalize('NFC').trim(), codec);
};

type TextField = Exclude<Field, ListField | GroupField>;

const decodeText = (field: TextField, text: string, codec: Codec): Decoded => {
  switch (field.type) {
    case 'text': return text === '' ? bad('field.empty') : good(text);
    case 'id': return ID.test(text) ? good(text) : bad('field.id', { text });
    case 'ref': return decodeRef(field, text, codec);
    case 'choice': return (field as ChoiceField).of.includes(text) ? good(text) : bad('field.choice', { text, allowed: (field as ChoiceField).of });
    case 'day': return readDay(text) ? good(text) : bad('field.day', { text });
    case 'date': return readPeriod(text) ? good(text) : bad('field.date', { text });
    case 'integer': return /^\d{1,9}$/u.test(text) ? good(Number(text)) : bad('field.integer', { text });
    case 'flag': return text === 'true' || text === 'false' ? good(text === 'true') : bad('field.flag', { text });
    case 'quantity': return decodeQuantity(text, codec.units);
    case 'source': return decodeSource(text);
    case 'symbol': return decodeSymbol(text);
    case 'address': return decodeAddress(text);
    default: return bad('field.not-a-text');
  }
};

/** Objectives are written by their number; another programme's in full. */
const decodeRef = (field: RefField, text: string, codec: Codec): Decoded => {
  if (!QUALIFIED_ID.test(text)) return bad('field.id', { text });
  return good(field.to === 'objective' && !text.includes('/') ? `${codec.programme}/${text}` : text);
};

const decodeQuantity = (text: string, units: UnitsOfMeasure): Decoded => {
  const read = readQuantity(text, units);
  return read.ok ? good(read.value) : bad(`quantity.${read.reason}`, { text, part: read.part });
};

const SOURCE = /^(?:(unit):)?([a-z0-9][a-z0-9.-]*)(?:\s*§\s*(.+))?$/su;

const decodeSource = (text: string): Decoded => {
  const match = SOURCE.exec(text);
  if (!match) return bad('field.source', { text });
  const [, unit, id = '', at] = match;
  return good({ ...(unit ? { unit: id } : { document: id }), ...(at !== undefined && { at: at.trim() }) });
};

const decodeSymbol = (text: string): Decoded => {
  const read = readSymbol(text);
  return read.ok ? good(read.value.text) : { ok: false, faults: read.problems.map(({ code, data }) => ({ code, ...(data && { data }) })) };
};

const decodeAddress = (text: string): Decoded => {
  const read = parseAddress(text);
  return read.ok ? good(formatAddress(read.value)) : { ok: false, faults: read.problems.map(({ code, data }) => ({ code, ...(data && { data }) })) };
};

const decodeList = (field: ListField, raw: unknown, codec: Codec): Decoded => {
  const items = Array.isArray(raw) ? (raw as readonly unknown[]) : typeof raw === 'string' ? splitCell(raw) : undefined;
  if (!items) return bad('field.not-a-list');
  const decoded = items.map((item) => decodeField(field.of, item, codec));
  const faults = decoded.flatMap((one) => (one.ok ? [] : one.faults));
  return faults.length > 0 ? { ok: false, faults } : good(decoded.flatMap((one) => (one.ok ? [one.value] : [])));
};

/** Parts of a CSV cell stand between semicolons; one inside brackets parts nothing. */
const splitCell = (cell: string): readonly string[] => cell.split(/;\s(?![^(]*\))/u).map((part) => part.trim()).filter(Boolean);

/** In CSV a group of two fields is "first (second)". */
const GROUP_CELL = /^(.*?)(?:\s\((.+)\))?$/su;

const decodeGroup = (field: GroupField, raw: unknown, codec: Codec): Decoded => {
  const names = Object.keys(field.fields);
  let given: Readonly<Record<string, unknown>>;
  if (typeof raw === 'string') {
    const [, first, second] = GROUP_CELL.exec(raw.trim()) ?? [];
    given = { [names[0] ?? '']: first, ...(second !== undefined && { [names[1] ?? '']: second }) };
  } else if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) given = raw as Readonly<Record<string, unknown>>;
  else return bad('field.not-a-mapping');
  const faults: Fault[] = Object.keys(given).filter((name) => !names.includes(name)).map((name) => ({ code: 'field.unknown', data: { name, known: names } }));
  const value: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(field.fields)) {
    const decoded = name in given && given[name] !== undefined ? decodeField(inner, given[name], codec) : absent(inner, name);
    if (!decoded.ok) faults.push(...decoded.faults);
    else if (decoded.value !== undefined) value[name] = decoded.value;
  }
  return faults.length > 0 ? { ok: false, faults } : good(value);
};

/** What a field that is not there means: an empty list, nothing, or a fault. */
export const absent = (field: Field, name: string): Decoded => {
  if (field.type === 'list') return good([]);
  return 'optional' in field && field.optional ? good(undefined) : bad('field.missing', { name });
};

/** The text, list or mapping that decodes to the value again; lists and groups as one text where `cell` asks for it. */
export const encodeField = (field: Field, value: unknown, codec: Codec, cell: boolean): unknown => {
  switch (field.type) {
    case 'list': {
      const items = (value as readonly unknown[]).map((item) => encodeField(field.of, item, codec, cell));
      return cell ? items.join('; ') : items;
    }
    case 'group': return encodeGroup(field, value as Readonly<Record<string, unknown>>, codec, cell);
    case 'quantity': return printQuantity(value as Quantity, codec.units);
    case 'source': return encodeSource(value as Source);
    case 'ref': return field.to === 'objective' && String(value).startsWith(`${codec.programme}/`) ? numberOf({ id: String(value) }) : value;
    case 'integer': case 'flag': return cell ? String(value) : value;
    default: return value;
  }
};

const encodeSource = ({ document, unit, at }: Source): string => [unit === undefined ? document : `unit:${unit}`, at].filter((part) => part !== undefined).join(' § ');

const encodeGroup = (field: GroupField, value: Readonly<Record<string, unknown>>, codec: Codec, cell: boolean): unknown => {
  const entries = Object.entries(field.fields).flatMap(([name, inner]) => (value[name] === undefined || isEmptyList(value[name]) ? [] : [[name, encodeField(inner, value[name], codec, cell)] as const]));
  if (!cell) return Object.fromEntries(entries);
  const [first, second] = entries;
  return second ? `${String(first?.[1])} (${String(second[1])})` : String(first?.[1] ?? '');
};

export const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
