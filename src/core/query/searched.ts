/** In which records, and in which of their fields, words are looked for. */
import type { Subject } from '#core/subjects/subjects.ts';

export interface SearchedFields {
  /** By what it is called. */
  readonly names: readonly string[];
  /** What is said in it. */
  readonly texts: readonly string[];
}

/**
 * The fields in which words are looked for; migration 0025 has an index over those of each. In the order in which kinds
 * are told.
 */
export const SEARCHED = {
  programme: { names: ['title', 'short'], texts: ['aim'] },
  objective: { names: ['number', 'title', 'short'], texts: ['note'] },
  work: { names: ['name'], texts: ['location', 'scope', 'note'] },
  measure: { names: ['name'], texts: ['definition', 'openQuestion'] },
  document: { names: ['symbol', 'subject'], texts: ['note'] },
  place: { names: ['name', 'spellings'], texts: ['note'] },
  agency: { names: ['name', 'short'], texts: [] },
  party: { names: ['name', 'short'], texts: ['seat'] },
  obstacle: { names: [], texts: ['statement', 'nextStep'] },
  progress: { names: [], texts: ['statement'] },
  step: { names: [], texts: ['statement'] },
  extent: { names: ['label'], texts: [] },
  funding: { names: [], texts: ['note'] },
  contribution: { names: ['what'], texts: ['location'] },
  claim: { names: ['label'], texts: [] },
  observation: { names: [], texts: ['note'] },
  finding: { names: [], texts: ['statement'] },
  oversight: { names: ['topic'], texts: ['outcome'] },
  task: { names: [], texts: ['statements', 'actors'] },
  report: { names: ['typeName', 'subject', 'symbol'], texts: [] },
  scenario: { names: ['name'], texts: ['note'] },
} as const satisfies Partial<Record<Subject, SearchedFields>>;

export type SearchedSubject = keyof typeof SEARCHED;
export const SEARCHED_SUBJECTS = Object.keys(SEARCHED) as readonly SearchedSubject[];
