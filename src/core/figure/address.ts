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
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import { SUBJECT_NAMES, type Subject } from '#core/record/subjects.ts';
import { readPeriod, type Period } from '#core/time/period.ts';

export type Aggregate = 'count' | 'sum';

export interface Filter {
  readonly key: string;
  /** Absent: the key alone, "any" ("programme"). */
  readonly value?: string;
}

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

const SHAPE =
  /^(?:(?<op>count|sum)\s+(?<many>[a-z]+)|(?<one>[a-z]+)\s*:\s*(?<id>[a-z0-9][a-z0-9./-]*))\s*(?<property>[a-z]+(?:[.-][a-z]+)*)?\s*(?:\[(?<filters>[^\]]*)\])?\s*(?:@\s*(?<place>[a-z0-9][a-z0-9.-]*))?\s*(?:#\s*(?<period>\S+))?$/;

/** Other spellings that mean the same; the canonical address uses the right side. */
const KEY_ALIASES: Readonly<Record<string, string>> = { capital: 'source' };
const PROPERTY_ALIASES: Readonly<Record<string, { readonly property: string; readonly filter: Filter }>> = {
  'funding.total': { property: 'funding', filter: { key: 'kind', value: 'total' } },
};

/** Reads an address in any spelling. Problems: `address.malformed`, `address.subject`, `address.period`, `address.filter`. */
export const parseAddress = (text: string): Outcome<Address> => {
  const groups = SHAPE.exec(text.trim())?.groups;
  if (!groups) return refused(problem('address.malformed', { text }));
  const { op, many, one, id, property, filters: filterText, place, period: periodText } = groups;
  const subject = (many ?? one) as Subject;
  if (!SUBJECT_NAMES.includes(subject)) return refused(problem('address.subject', { text, subject }));
  const filters = readFilters(filterText ?? '');
  if (!filters.ok) return filters;
  const period = periodText === undefined ? undefined : readPeriod(periodText);
  if (periodText !== undefined && !period) return refused(problem('address.period', { text, period: periodText }));
  const alias = property === undefined ? undefined : PROPERTY_ALIASES[property];
  const canonical = alias ? alias.property : property;
  return done({
    head: op ? { type: 'aggregate', op: op as Aggregate, subject } : { type: 'record', subject, id: id ?? '' },
    ...(canonical !== undefined && { property: canonical }),
    filters: sortFilters(alias ? [...filters.value, alias.filter] : filters.value),
    ...(place !== undefined && { place }),
    ...(period !== undefined && { period }),
  });
};

const readFilters = (text: string): Outcome<readonly Filter[]> => {
  const filters = text.split(',').map((part) => part.trim()).filter(Boolean).map(readFilter);
  const keys = filters.map((filter) => filter.key);
  const broken = filters.find((filter) => filter.key === '' || filter.value === '');
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (broken || twice !== undefined) return refused(problem('address.filter', { text }));
  return done(filters);
};

const readFilter = (part: string): Filter => {
  const at = part.indexOf('=');
  const name = (at < 0 ? part : part.slice(0, at)).trim();
  const key = KEY_ALIASES[name] ?? name;
  return at < 0 ? { key } : { key, value: part.slice(at + 1).trim() };
};

const sortFilters = (filters: readonly Filter[]): readonly Filter[] => filters.toSorted((a, b) => (a.key < b.key ? -1 : 1));

/** The one canonical spelling; `parseAddress` reads it back. */
export const formatAddress = ({ head, property, filters, place, period }: Address): string => {
  const start = head.type === 'aggregate' ? `${head.op} ${head.subject}` : `${head.subject}:${head.id}`;
  const inside = filters.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`)).join(',');
  const name = property === undefined ? '' : ` ${property}`;
  return [`${start}${name}${inside && `[${inside}]`}`, place && `@${place}`, period && `#${period}`].filter(Boolean).join(' ');
};

const problem = (code: string, data: Readonly<Record<string, string>>): Problem => ({ code, where: {}, data });
