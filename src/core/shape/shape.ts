/**
 * The shape of a record, declared once. From it follow the record's type, its reading from files (with the exact
 * place of each mistake), its canonical writing, its references, and its columns in the database.
 */
import type { Quantity } from '#core/value/quantity.ts';
import type { Day } from '#core/value/day.ts';
import type { Period } from '#core/value/period.ts';
import type { Edge } from '#core/value/period-text.ts';
import type { TermSet } from '#core/vocabulary/term.ts';
import { codesOf, type WordSet } from '#core/vocabulary/words.ts';

/** Where a stored value comes from: a document with the place in it, or an agency's own submission. */
export interface Source {
  /** Id of a document; one of `document` and `agency` is always there. */
  readonly document?: string;
  /** Id of the agency that submitted the value. */
  readonly agency?: string;
  /** Place in the document or submission: "II.2.7, chú thích 3", "sheet 2, row 14". */
  readonly at?: string;
}

/** GeoJSON outline of a place: polygons of rings of [longitude, latitude]. */
export type Geometry = {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
};

interface Kinds {
  /** A slug that is unique within its subject and workspace. */
  readonly id: string;
  /** One line or several, for people. */
  readonly text: string;
  /** Number and symbol of a document, normalised. */
  readonly symbol: string;
  /** A figure address in canonical spelling. */
  readonly address: string;
  readonly day: Day;
  /** A date as exactly as it is known: a day, a month, a quarter, a half, a year. */
  readonly date: Period;
  readonly quantity: Quantity;
  readonly integer: number;
  readonly source: Source;
  readonly geometry: Geometry;
}

export type ScalarField = {
  readonly type: keyof Kinds;
  readonly optional?: true;
  /** Of a day that may be written by its month, quarter or year: which day of it is meant. */
  readonly edge?: Edge;
};
/** One of a closed list of codes; `words` names the list, which has a word for each. */
export type ChoiceField = {
  readonly type: 'choice';
  readonly words: WordSet;
  readonly of: readonly string[];
  readonly optional?: true;
};
/** A term of the vocabulary, by its code: one of the shipped ones or of the workspace's own. */
export type TermField = { readonly type: 'term'; readonly of: TermSet; readonly optional?: true };
export type RefField = { readonly type: 'ref'; readonly to: string; readonly optional?: true };
/** An ordered list; absent in a file means empty. */
export type ListField = {
  readonly type: 'list';
  readonly of: ScalarField | ChoiceField | TermField | RefField | GroupField;
};
export type GroupField = { readonly type: 'group'; readonly fields: Fields; readonly optional?: true };
export type Field = ScalarField | ChoiceField | TermField | RefField | ListField | GroupField;
export type Fields = { readonly [name: string]: Field };

type ValueOf<F extends Field> = F extends { type: 'choice'; of: readonly (infer V)[] }
  ? V
  : F extends { type: 'ref' | 'term' }
    ? string
    : F extends { type: 'list'; of: infer E extends Field }
      ? readonly ValueOf<E>[]
      : F extends { type: 'group'; fields: infer G extends Fields }
        ? RecordOf<G>
        : F extends { type: infer K extends keyof Kinds }
          ? Kinds[K]
          : never;

type OptionalNames<T extends Fields> = { [N in keyof T]: T[N] extends { optional: true } ? N : never }[keyof T];

/** The record that a set of fields describes. */
export type RecordOf<T extends Fields> = { readonly [N in Exclude<keyof T, OptionalNames<T>>]: ValueOf<T[N]> } & {
  readonly [N in OptionalNames<T>]?: ValueOf<T[N]>;
};

/** A shared record belongs to the workspace; the others to one programme in it. */
export interface Shape<T extends Fields = Fields> {
  readonly fields: T;
  readonly scope: 'shared' | 'programme';
  /** Fields whose values make the id, where the id is not typed: an observation is its measure, place and period. */
  readonly key?: (record: never) => string;
}

/**
 * A group as its shape has it today: lists that it got later than it was written are empty. The same object where
 * nothing is missing.
 */
export const withLists = (fields: Fields, group: object): object => {
  const missing = Object.entries(fields).filter(([name, field]) => field.type === 'list' && !(name in group));
  return missing.length === 0 ? group : { ...group, ...Object.fromEntries(missing.map(([name]) => [name, []])) };
};

export const id = { type: 'id' } as const;
export const text = { type: 'text' } as const;
export const symbol = { type: 'symbol' } as const;
export const address = { type: 'address' } as const;
export const day = { type: 'day' } as const;
/** A day at which something begins; a year stands for its first day. */
export const beginning = { type: 'day', edge: 'first' } as const;
/** A day at which something ends; a year stands for its last day. */
export const end = { type: 'day', edge: 'last' } as const;
export const date = { type: 'date' } as const;
export const quantityField = { type: 'quantity' } as const;
export const integer = { type: 'integer' } as const;
export const source = { type: 'source' } as const;
export const geometry = { type: 'geometry' } as const;
export const choice = <const S extends WordSet>(words: S) => ({ type: 'choice', words, of: codesOf(words) }) as const;
export const term = (of: TermSet) => ({ type: 'term', of }) as const;
export const ref = <const S extends string>(to: S) => ({ type: 'ref', to }) as const;
export const list = <const E extends ListField['of']>(of: E) => ({ type: 'list', of }) as const;
export const group = <const G extends Fields>(fields: G) => ({ type: 'group', fields }) as const;
export const optional = <const F extends Exclude<Field, ListField>>(field: F) =>
  ({ ...field, optional: true }) as const;

export const shape = <const T extends Fields>(
  scope: Shape['scope'],
  fields: T,
  key?: (record: RecordOf<T>) => string,
): Shape<T> => ({
  scope,
  fields,
  ...(key && { key }),
});
