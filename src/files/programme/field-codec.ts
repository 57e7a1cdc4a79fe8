/** Fields of records between the texts of a file and their values, driven by the shape's kinds. */
import { typedText } from '#core/text/typed-text.ts';
import { append } from '#core/value/append.ts';
import { formatAddress, parseAddress } from '#core/address/address.ts';
import { readSymbol } from '#core/value/symbol.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import type { Problem } from '#core/problem.ts';
import { printQuantity, readQuantity } from '#core/value/quantity-text.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { meantBy } from '#core/value/unread-quantity.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';
import { readWordOf } from '#core/vocabulary/word-sets.ts';
import { choiceFault, termFault } from '#files/programme/word-fault.ts';
import type {
  ChoiceField,
  Field,
  Fields,
  GroupField,
  ListField,
  RefField,
  Source,
  TermField,
} from '#core/shape/shape.ts';
import { faultOfPeriod, printDay, readWrittenDay, type Day } from '#core/value/day.ts';
import { printPeriod, readEdgeDay, readWrittenPeriod } from '#core/value/period-text.ts';
import type { Period } from '#core/value/period.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { faultOfText } from '#files/programme/clean-text.ts';
import { namedFields } from '#core/shape/leaves.ts';
import { bothNames, knownFields } from '#files/programme/vietnamese-names.ts';
import { kept, type Kept } from '#files/programme/kept.ts';
import { LIST_SEPARATOR, writeListPart } from '#files/programme/list-cell.ts';

export interface Codec {
  /** The programme whose objectives are written by their number alone. */
  readonly programme: string;
  readonly units: UnitsOfMeasure;
  readonly vocabulary: Vocabulary;
  /** The day from which what a document says holds, where that is known: of values that name no period. */
  readonly dayOf?: (document: string) => Day | undefined;
  /** Whether words stand beside codes and days are written as people write them; files are read either way. */
  readonly words?: boolean;
}

/** A value, or what is wrong with the text: a code and data, the place is the caller's to add. */
type Decoded =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

export interface FieldFault {
  readonly code: string;
  readonly data?: Problem['data'];
  /** Where inside the field, as it follows the field's name: "[1].document"; empty for the field itself. */
  readonly inside: string;
}

const good = (value: unknown): Decoded => ({ ok: true, value });
const bad = (code: string, data: Problem['data'] = {}): Decoded => ({
  ok: false,
  faults: [{ code, data, inside: '' }],
});

/** Ids stand in addresses, file names and indexes: they are kept short. */
const ID = /^[a-z0-9](?:[a-z0-9.-]{0,98}[a-z0-9])?$/u;

/** A return is named by its collection, its agency and its number. */
const RETURN_ID = /^[a-z0-9][a-z0-9.-]{0,298}$/u;

/** The value of one field: a text, a list or a mapping as the file gives it. */
const decodeField = (field: Field, raw: unknown, codec: Codec): Decoded => {
  if (field.type === 'list') return decodeList(field, raw, codec);
  if (field.type === 'group') return decodeGroup(field, raw, codec);
  if (field.type === 'geometry') return good(raw);
  if (typeof raw !== 'string') return bad('field.not-a-text');
  const known = READ_AGAIN.has(field.type) ? rememberedBy(codec, field) : undefined;
  const before = known?.get(raw);
  if (before) return before;
  const text = typedText(raw.replaceAll(/\r\n?/gu, '\n'));
  const fault = faultOfText(text);
  const read = fault ? bad(fault.code, fault.data) : decodeText(field, text, codec);
  if (read.ok) known?.set(raw, read);
  return read;
};

/** Fields whose texts are few in many records. Their values are never changed. */
const READ_AGAIN: ReadonlySet<Field['type']> = new Set<Field['type']>([
  'id',
  'ref',
  'choice',
  'term',
  'date',
  'source',
]);
const MOST_REMEMBERED = 2000;
const REMEMBERED = new WeakMap<Codec, Map<Field, Kept<Decoded>>>();

const rememberedBy = (codec: Codec, field: Field): Kept<Decoded> => {
  const fields = REMEMBERED.get(codec) ?? new Map<Field, Kept<Decoded>>();
  REMEMBERED.set(codec, fields);
  const texts = fields.get(field) ?? kept<Decoded>(MOST_REMEMBERED);
  fields.set(field, texts);
  return texts;
};

type TextField = Exclude<Field, ListField | GroupField>;

const decodeText = (field: TextField, text: string, codec: Codec): Decoded => {
  switch (field.type) {
    case 'text':
      return text === '' ? bad('field.empty') : good(text);
    case 'id':
      return ID.test(text) ? good(text) : bad('field.id', { text });
    case 'ref':
      return decodeRef(field, text, codec);
    case 'choice':
      return decodeChoice(field as ChoiceField, text);
    case 'term':
      return decodeTerm(field as TermField, text, codec.vocabulary);
    case 'day':
      return decodeTime(text, field.edge ? readEdgeDay(text, field.edge) : readWrittenDay(text), 'field.day');
    case 'date':
      return decodeTime(text, readWrittenPeriod(text), faultOfPeriod(text));
    case 'integer':
      return /^\d{1,9}$/u.test(text) ? good(Number(text)) : bad('field.integer', { text });
    case 'quantity':
      return decodeQuantity(text, codec.units);
    case 'source':
      return decodeSource(text);
    case 'symbol':
      return decodeSymbol(text);
    case 'address':
      return decodeAddress(text);
    default:
      return bad('field.not-a-text');
  }
};

/** A code, or a word for it: what is stored is the code. */
const decodeChoice = ({ words }: ChoiceField, text: string): Decoded => {
  const read = readWordOf(words, text);
  if (read.ok) return good(read.code);
  if (words === 'audience' && readWordOf('secrecy', text).ok) return bad('audience.state-secret', { text });
  const { code, data } = choiceFault(words, text, read.near, read.ambiguous);
  return bad(code, data);
};

const decodeTerm = ({ of }: TermField, text: string, vocabulary: Vocabulary): Decoded => {
  const read = vocabulary.read(of, text);
  if (read.ok) return good(read.code);
  const { code, data } = termFault(vocabulary, of, text, read.near, read.ambiguous);
  return bad(code, data);
};

/** No record tells of another century than the last and this: "2203" is a slip of the finger. */
const YEARS = { first: 1900, last: 2100 } as const;

const decodeTime = (text: string, time: string | undefined, code: string): Decoded => {
  if (time === undefined) return bad(code, { text });
  const years = [...time.matchAll(/(?<![\d-])\d{4}/gu)].map(Number);
  return years.every((year) => year >= YEARS.first && year <= YEARS.last)
    ? good(time)
    : bad('field.year', { text, ...YEARS });
};

/** Objectives are written by their number; another programme's in full. */
/** "mục 1.10": a spreadsheet takes no number of it, which would lose its zero. */
const ITEM = /^(?:mục|muc)\s+/iu;

const decodeRef = (field: RefField, given: string, codec: Codec): Decoded => {
  const text = field.to === 'objective' ? given.replace(ITEM, '') : given;
  const parts = field.to === 'objective' ? text.split('/') : [text];
  const shape = field.to === 'return' ? RETURN_ID : ID;
  if (parts.length > 2 || !parts.every((part) => shape.test(part))) return bad('field.id', { text });
  return good(field.to === 'objective' && !text.includes('/') ? `${codec.programme}/${text}` : text);
};

const decodeQuantity = (text: string, units: UnitsOfMeasure): Decoded => {
  const read = readQuantity(text, units);
  return read.ok
    ? good(read.value)
    : bad(`quantity.${read.reason}`, { text, part: read.part, ...meantBy(read.reason, read.part, units) });
};

/**
 * A document, an agency, or a document that an agency submitted; then the place in it. `unit:` is the word of the first
 * version.
 */
const SOURCE =
  /^(?:(?<document>[a-z0-9][a-z0-9.-]*)(?:\s+(?:agency|unit):(?<with>[a-z0-9][a-z0-9.-]*))?|(?:agency|unit):(?<agency>[a-z0-9][a-z0-9.-]*))(?:\s*§\s*(?<at>.+))?$/su;

const decodeSource = (text: string): Decoded => {
  const groups = SOURCE.exec(text)?.groups;
  if (!groups) return bad('field.source', { text });
  const { document, at } = groups;
  const agency = groups['agency'] ?? groups['with'];
  return good({
    ...(document !== undefined && { document }),
    ...(agency !== undefined && { agency }),
    ...(at !== undefined && { at: at.trim() }),
  });
};

const decodeSymbol = (text: string): Decoded => {
  const read = readSymbol(text);
  return read.ok
    ? good(read.value.text)
    : { ok: false, faults: read.problems.map(({ code, data }) => ({ code, inside: '', ...(data && { data }) })) };
};

const decodeAddress = (text: string): Decoded => {
  const read = parseAddress(text);
  return read.ok
    ? good(formatAddress(read.value))
    : { ok: false, faults: read.problems.map(({ code, data }) => ({ code, inside: '', ...(data && { data }) })) };
};

const below = (faults: readonly FieldFault[], step: string): readonly FieldFault[] =>
  faults.map((fault) => ({ ...fault, inside: `${step}${fault.inside}` }));

/** More than any record names of anything. */
const MOST_ITEMS = 2000;

const decodeList = (field: ListField, raw: unknown, codec: Codec): Decoded => {
  if (raw === '') return good([]);
  if (!Array.isArray(raw)) return bad('field.not-a-list');
  if (raw.length > MOST_ITEMS) return bad('field.list-too-long', { length: raw.length, most: MOST_ITEMS });
  const decoded = (raw as readonly unknown[]).map((item) => decodeField(field.of, item, codec));
  const faults = decoded.flatMap((one, index) => (one.ok ? [] : below(one.faults, `[${index}]`)));
  return faults.length > 0 ? { ok: false, faults } : good(decoded.flatMap((one) => (one.ok ? [one.value] : [])));
};

const decodeGroup = (field: GroupField, raw: unknown, codec: Codec): Decoded => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return bad('field.not-a-mapping', knownFields(field.fields));
  const { value, faults } = decodeFields(field.fields, new Map(Object.entries(raw)), codec);
  return faults.length > 0 ? { ok: false, faults: below(faults, '.') } : good(value);
};

/** All fields of a record or a group, with all that is wrong in them; each fault begins with the field's name. */
export const decodeFields = (
  fields: Fields,
  given: ReadonlyMap<string, unknown>,
  codec: Codec,
): { readonly value: Readonly<Record<string, unknown>>; readonly faults: readonly FieldFault[] } => {
  const faults: FieldFault[] = [];
  for (const name of given.keys())
    if (!Object.hasOwn(fields, name))
      faults.push({ code: 'field.unknown', data: { name, ...knownFields(fields) }, inside: name });
  const value: Record<string, unknown> = {};
  for (const [name, field] of namedFields(fields)) {
    const raw = given.get(name);
    // A field that YAML names without a value is as absent as one that is not named.
    const isAbsent = raw === undefined || raw === '';
    const decoded = isAbsent ? absent(field, name, bothNames(fields, name)) : decodeField(field, raw, codec);
    if (!decoded.ok) append(faults, below(decoded.faults, name));
    else if (decoded.value !== undefined) value[name] = decoded.value;
  }
  return { value, faults };
};

/** What a field that is not there means: an empty list, nothing, or a fault. */
const absent = (field: Field, name: string, nameVi: string): Decoded => {
  if (field.type === 'list') return good([]);
  return 'optional' in field && field.optional ? good(undefined) : bad('field.missing', { name, nameVi });
};

/** The text, list or mapping that decodes to the value again; a list as one text where `cell` asks for it. */
export const encodeField = (field: Field, value: unknown, codec: Codec, cell: boolean): unknown => {
  switch (field.type) {
    case 'list': {
      const items = (value as readonly unknown[]).map((item) => encodeField(field.of, item, codec, cell));
      return cell ? items.map((item) => writeListPart(item as string | readonly string[])).join(LIST_SEPARATOR) : items;
    }
    case 'group':
      return encodeGroup(field, value as Readonly<Record<string, unknown>>, codec, cell);
    case 'quantity':
      return printQuantity(value as Quantity, codec.units);
    case 'source':
      return encodeSource(value as Source);
    case 'ref':
      return field.to === 'objective' && String(value).startsWith(`${codec.programme}/`)
        ? `${codec.words && cell ? 'mục ' : ''}${numberOf({ id: String(value) })}`
        : value;
    case 'integer':
      return cell ? String(value) : value;
    default:
      return codec.words && typeof value === 'string' ? inWords(field, value, codec.vocabulary) : value;
  }
};

/** "Hạ tầng (infrastructure)", "quý III/2026", "15/3/2026". */
const inWords = (field: Field, value: string, vocabulary: Vocabulary): string => {
  switch (field.type) {
    case 'choice':
      return withCode(wordOf((field as ChoiceField).words, value)?.[0], value);
    case 'term':
      return withCode(vocabulary.find((field as TermField).of, value)?.vi, value);
    case 'date':
      return printPeriod(value as Period);
    case 'day':
      return printDay(value as Day);
    default:
      return value;
  }
};

const withCode = (word: string | undefined, code: string): string =>
  word === undefined || word === code ? code : `${word} (${code})`;

const encodeSource = ({ document, agency, at }: Source): string =>
  [[document, agency && `agency:${agency}`].filter(Boolean).join(' '), at]
    .filter((part) => part !== undefined)
    .join(' § ');

/** In a cell the texts of the group's fields, in order. */
const encodeGroup = (
  field: GroupField,
  value: Readonly<Record<string, unknown>>,
  codec: Codec,
  cell: boolean,
): unknown => {
  const entries = Object.entries(field.fields).flatMap(([name, inner]) =>
    value[name] === undefined || isEmptyList(value[name])
      ? []
      : [[name, encodeField(inner, value[name], codec, cell)] as const],
  );
  return cell ? entries.map(([, text]) => text) : Object.fromEntries(entries);
};

export const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
