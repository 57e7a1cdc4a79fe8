/** What a text lets one put on record: a record as its form has it, with the sentence that it comes from. */
import type { Span } from '#core/review/claim.ts';
import type { Subject } from '#core/subjects/subjects.ts';

/** In an order in which each refers to earlier ones. */
export const PROPOSED_SUBJECTS = [
  'place',
  'agency',
  'party',
  'document',
  'objective',
  'term',
  'measure',
  'observation',
  'work',
  'progress',
  'extent',
  'funding',
  'contribution',
  'obstacle',
  'finding',
  'task',
] as const satisfies readonly Subject[];
export type ProposedSubject = (typeof PROPOSED_SUBJECTS)[number];

/**
 * `sure`: the text says it, and the record would be taken as it stands. `likely`: the text says it, and something of it
 * was understood rather than read. `lacking`: the text leaves out what the record needs.
 */
export type Sureness = 'sure' | 'likely' | 'lacking';

/** A text a field, by the field's path; what names another record is its id, or `#` and the key of its proposal. */
export type ProposedValues = Readonly<Record<string, string>>;

/** A field that a record has otherwise, or not at all. */
export interface ProposedChange {
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

export interface Proposal extends Span {
  /** Unique among the proposals of a text, and the same whenever the text is read again. */
  readonly key: string;
  readonly subject: ProposedSubject;
  readonly values: ProposedValues;
  /** The sentence that says it, on one line; `start` and `end` are its stretch of the text. */
  readonly sentence: string;
  /** Where in the text's own numbering it stands: "II.2.7, chú thích 3". */
  readonly at: string;
  readonly sure: Sureness;
  /** Fields that the record needs and the text does not tell. */
  readonly lacks: readonly string[];
  /** Keys of proposals without which it says nothing: a value without its measure. */
  readonly hangsOn: readonly string[];
  /** The record that it is; without changes it says what is on record already. */
  readonly existing?: { readonly id: string; readonly changes: readonly ProposedChange[] };
}

/** A record that is there, as far as proposals are held against it. */
export interface StandingRecord {
  readonly subject: ProposedSubject;
  readonly id: string;
  /** What it is called, in full, in short and in other spellings. */
  readonly names: readonly string[];
  readonly values: ProposedValues;
}

export const referenceTo = (key: string): string => `#${key}`;

/** The key that a value refers to; undefined of one that is no proposal's. */
export const referredKey = (value: string): string | undefined => (value.startsWith('#') ? value.slice(1) : undefined);
