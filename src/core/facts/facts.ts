/**
 * What is known of a workspace at one head of its journal: identities whole, series as far as somebody asked for them.
 * Of what no entry names the next head has the same objects, so that whoever keeps something of it may go on keeping
 * it.
 */
import type { Head } from '#core/facts/head.ts';
import {
  answerFrom,
  groupOf,
  matches,
  SERIES,
  seriesRecord,
  SOME,
  widerKeys,
  type Identity,
  type SeriesKey,
  type Rows,
} from '#core/facts/series.ts';
import type { Records } from '#core/facts/records.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';

/** The records of which a workspace has few, by id, in the order of ids. */
export type Identities = Head & { readonly workspace: string } & {
  readonly [S in Identity]: ReadonlyMap<string, Stored<S>>;
};

export interface Facts {
  readonly identities: Identities;
  /** What a series answers; undefined: that has not been loaded yet. */
  readonly answer: <T>(key: SeriesKey<T>) => T | undefined;
  /** What must be loaded before a question can be answered: mostly the question itself. */
  readonly source: (key: SeriesKey) => SeriesKey;
  /** Another object as soon as any record of the subject is another one. */
  readonly state: (subject: Subject) => unknown;
  /** Whoever reads these sees not all that there is. */
  readonly withheld?: FactsWithheld;
}

/** What is left out of facts for a reader. */
interface FactsWithheld {
  /** The marks of the reader, joined: others are given other facts. */
  readonly reader: string;
  /** Subjects of which some records are left out. */
  readonly subjects: ReadonlySet<Subject>;
}

const NONE: readonly never[] = Object.freeze([]);

/** All records are there: drafts under check, a workspace that is read whole, tests. */
export const wholeFacts = (records: Records): Facts => {
  const all = new Map(SERIES.map((subject) => [subject, [...records[subject].values()]]));
  const answers = new Map<string, unknown>();
  const answer = <T>(key: SeriesKey<T>): T => {
    const known = answers.get(key.text);
    if (known !== undefined) return known as T;
    const made = answerFrom(key, rowsWithin(all.get(key.subject) ?? NONE, key));
    answers.set(key.text, made);
    return made;
  };
  return { identities: records, answer, source: asItIs, state: (subject) => records[subject] };
};

/** A question is loaded as it is asked. */
export const asItIs = (key: SeriesKey): SeriesKey => key;

/** What is known of wider rows answers a narrower question too. Undefined: nothing wider is known. */
export const answerWithin = <T>(key: SeriesKey<T>, known: (wider: string) => unknown): T | undefined => {
  if (key.ask !== 'rows') return undefined;
  for (const { text } of widerKeys(key)) {
    const rows = known(text) as Rows | undefined;
    if (rows) return rowsWithin(rows, key) as T;
  }
  return undefined;
};

/** The rows that match a key, found without walking all for each. */
export const rowsWithin = (rows: Rows, key: SeriesKey): Rows => {
  const fields = Object.keys(key.where);
  const exact = fields.filter((field) => key.where[field] !== SOME);
  const found =
    exact.length === 0 ? rows : (groupsOf(rows, exact).get(exact.map((field) => key.where[field]).join(' ')) ?? NONE);
  return exact.length === fields.length ? found : found.filter((one) => matches(key, seriesRecord(one)));
};

type Groups = ReadonlyMap<string | undefined, Rows>;

/** Made once for a list and some fields. */
const groupsOf = (rows: Rows, fields: readonly string[]): Groups => {
  const made = GROUPS.get(rows) ?? new Map<string, Groups>();
  GROUPS.set(rows, made);
  const name = fields.join(' ');
  const groups = made.get(name) ?? Map.groupBy(rows, (one) => groupOf(fields, seriesRecord(one)));
  made.set(name, groups);
  return groups;
};

const GROUPS = new WeakMap<readonly object[], Map<string, Groups>>();
