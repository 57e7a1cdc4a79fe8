/**
 * The address language: one short text names any figure, in a URL, in a template, in a DOCX and in the API.
 *
 *     measure:clean-water-rate @bac-kan #2022
 *     measure:budget-revenue share @bac-kan #2022
 *     work:provincial-stadium funding[kind=total,source=central]
 *     objective:2.4 result
 *     count work[objective=2.2,status=completed]
 *     sum funding[kind=allocation,programme]
 *
 * The whole grammar stands in docs/figure-addresses.md.
 */
import { scannerOf, type Scanner } from '#core/address/scan-address.ts';
import { done, refused, type Outcome } from '#core/problem.ts';
import { SUBJECT_NAMES, type Subject } from '#core/subjects/subjects.ts';
import { likeliest } from '#core/text/likeliest.ts';
import { shortened } from '#core/text/shortened.ts';
import { readPeriod, type Period } from '#core/value/period.ts';

export type Aggregate = 'count' | 'sum' | 'share';

export interface Filter {
  readonly key: string;
  /** Absent: the key alone, "any" ("programme"). */
  readonly value?: string;
}

export const byKey = (a: Filter, b: Filter): number => (a.key < b.key ? -1 : 1);

/**
 * What a figure is asked by. Inside the code an address is built (`build-address.ts`), never written as text; its
 * text is read where people, files and documents give it, and written where they are answered.
 */
export interface Address {
  readonly head:
    | { readonly type: 'record'; readonly subject: Subject; readonly id: string }
    | { readonly type: 'aggregate'; readonly op: Aggregate; readonly subject: Subject };
  readonly property?: string;
  /** Sorted by key, each key once. */
  readonly filters: readonly Filter[];
  readonly place?: string;
  readonly period?: Period;
}

/** Letters of the longest address: a set of two hundred works fits, and so does the request line that asks for it. */
const LONGEST_ADDRESS = 8000;

const OP = /(?:count|sum|share)(?=\s|$)/y;
const WORD = /[a-z]+/y;
const ID = /[a-z0-9][a-z0-9./-]*/y;
const PLACE = /[a-z0-9][a-z0-9.-]*/y;
const PROPERTY = /[a-z]+(?:[.-][a-z]+)*/y;
const VALUE = /[^\],]+/y;
const PERIOD = /[\w-]+(?:\.\.[\w-]+)?/y;
const [COLON, OPEN, CLOSE, COMMA, EQUALS, AT, HASH] = [/:/y, /\[/y, /\]/y, /,/y, /=/y, /@/y, /#/y];

/** Other spellings that mean the same; the canonical address uses the right side. */
const KEY_ALIASES: ReadonlyMap<string, string> = new Map([['capital', 'source']]);
/** What a subject was called in the first version: documents print such addresses. */
const SUBJECT_ALIASES: ReadonlyMap<string, string> = new Map([['unit', 'agency']]);
const PROPERTY_ALIASES: ReadonlyMap<string, { readonly property: string; readonly filter: Filter }> = new Map([
  ['funding.total', { property: 'funding', filter: { key: 'kind', value: 'total' } }],
]);

/**
 * Reads an address in any spelling. Problems, each with the character at which it begins: `address.head`,
 * `address.subject`, `address.id`, `address.filter`, `address.filter-twice`, `address.filter-open`, `address.place`,
 * `address.period`, `address.rest`; and `address.too-long`.
 */
export const parseAddress = (text: string): Outcome<Address> => {
  if (text.length > LONGEST_ADDRESS) return tooLong(text);
  const scan = scannerOf(text);
  const head = readHead(scan);
  if (!head.ok) return head;
  const property = scan.take(PROPERTY);
  const alias = property === undefined ? undefined : PROPERTY_ALIASES.get(property);
  const filters = readFilters(scan, alias ? [alias.filter] : []);
  if (!filters.ok) return filters;
  const place = readPlace(scan);
  if (!place.ok) return place;
  const period = readPeriodMark(scan);
  if (!period.ok) return period;
  if (!scan.ended()) return scan.refuse('address.rest');
  const name = alias?.property ?? property;
  return done({
    head: head.value,
    ...(name !== undefined && { property: name }),
    filters: filters.value.toSorted(byKey),
    ...(place.value !== undefined && { place: place.value }),
    ...(period.value !== undefined && { period: period.value }),
  });
};

const readHead = (scan: Scanner): Outcome<Address['head']> => {
  const op = scan.take(OP) as Aggregate | undefined;
  const start = scan.at();
  const word = scan.take(WORD);
  if (word === undefined || (op === undefined && scan.take(COLON) === undefined)) return scan.refuse('address.head');
  const subject = (SUBJECT_ALIASES.get(word) ?? word) as Subject;
  if (!SUBJECT_NAMES.includes(subject))
    return scan.refuse('address.subject', { subject: word, near: likeliest(word, SUBJECT_NAMES) }, start);
  if (op !== undefined) return done({ type: 'aggregate', op, subject });
  const id = scan.take(ID);
  return id === undefined ? scan.refuse('address.id') : done({ type: 'record', subject, id });
};

/** The filters in brackets, beside those that the property brings. */
const readFilters = (scan: Scanner, brought: readonly Filter[]): Outcome<readonly Filter[]> => {
  const filters = [...brought];
  const open = scan.at();
  if (scan.take(OPEN) === undefined || scan.take(CLOSE) !== undefined) return done(filters);
  for (;;) {
    const start = scan.at();
    if (scan.ended()) return scan.refuse('address.filter-open', {}, open);
    const filter = readFilter(scan);
    if (!filter) return scan.refuse('address.filter', {}, start);
    if (filters.some(({ key }) => key === filter.key))
      return scan.refuse('address.filter-twice', { key: filter.key }, start);
    filters.push(filter);
    if (scan.take(CLOSE) !== undefined) return done(filters);
    if (scan.take(COMMA) === undefined)
      return scan.ended() ? scan.refuse('address.filter-open', {}, open) : scan.refuse('address.filter', {}, start);
  }
};

const readFilter = (scan: Scanner): Filter | undefined => {
  const name = scan.take(WORD);
  if (name === undefined) return undefined;
  const key = KEY_ALIASES.get(name) ?? name;
  if (scan.take(EQUALS) === undefined) return { key };
  const value = scan.take(VALUE)?.trim();
  return value === undefined || value === '' ? undefined : { key, value };
};

const readPlace = (scan: Scanner): Outcome<string | undefined> => {
  if (scan.take(AT) === undefined) return done(undefined);
  const place = scan.take(PLACE);
  return place === undefined ? scan.refuse('address.place') : done(place);
};

const readPeriodMark = (scan: Scanner): Outcome<Period | undefined> => {
  if (scan.take(HASH) === undefined) return done(undefined);
  const start = scan.at();
  const text = scan.take(PERIOD);
  const period = text === undefined ? undefined : readPeriod(text);
  return period === undefined ? scan.refuse('address.period', { period: text ?? '' }, start) : done(period);
};

/** The one canonical spelling, made once for an address; `parseAddress` reads it back. */
export const formatAddress = (address: Address): string => {
  const known = spellings.get(address);
  if (known !== undefined) return known;
  const spelled = spell(address);
  spellings.set(address, spelled);
  return spelled;
};

const spellings = new WeakMap<Address, string>();

const spell = ({ head, property, filters, place, period }: Address): string => {
  let text = head.type === 'aggregate' ? `${head.op} ${head.subject}` : `${head.subject}:${head.id}`;
  if (property !== undefined) text += ` ${property}`;
  if (filters.length > 0)
    text += `[${filters.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`)).join(',')}]`;
  if (place !== undefined) text += ` @${place}`;
  if (period !== undefined) text += ` #${period}`;
  return text;
};

/** Whether a text may stand as the value of a filter: the canonical spelling must be read back as it was meant. */
export const isFilterValue = (text: string): boolean => /^[^\],\s](?:[^\],]*[^\],\s])?$/u.test(text);

/** Whether the address is short enough to be asked for. */
export const isAskable = (address: Address): boolean => formatAddress(address).length <= LONGEST_ADDRESS;

export const tooLong = (text: string): Outcome<never> =>
  refused({
    code: 'address.too-long',
    where: {},
    data: { text: shortened(text), length: text.length, most: LONGEST_ADDRESS },
  });
