/** Ids are made from what a record says and never asked for: "Đường trục xã" becomes "duong-truc-xa". */
import { slugOf } from '#core/text/slug.ts';
import type { Subject } from '#core/subjects/subjects.ts';

/** Fields whose texts make the id: of alternatives the first that says something. */
type Part = string | readonly string[];

const PARTS: Partial<Record<Subject, readonly Part[]>> = {
  agency: [['short', 'name']],
  party: [['short', 'name']],
  holiday: ['name', 'from'],
  document: [['symbol', 'subject', 'kind']],
  programme: [['short', 'title']],
  progress: [['work', 'objective'], 'since'],
  step: ['work', 'step'],
  extent: ['work', 'label', 'stage'],
  funding: [['work', 'objective'], 'kind', 'capital', 'year'],
  contribution: ['what'],
  claim: ['label'],
  obstacle: [['work', 'objective'], 'kind'],
  finding: ['kind', 'order'],
  oversight: ['kind', 'order'],
  task: ['order'],
  scorecard: ['agency', 'period'],
  scoreline: ['scorecard', ['code', 'order']],
  report: ['typeName', 'subject'],
  effect: ['work', 'standard'],
  limit: ['capital', 'year'],
  duty: ['agency', 'owes', ['measure', 'often']],
};

/** Longer ids are hard to read in addresses; what is added to make one free has room behind. */
const LONGEST = 80;

const textOf = (record: Readonly<Record<string, unknown>>, part: Part): string => {
  const names = typeof part === 'string' ? [part] : part;
  const values = names.map((name) => record[name]).filter((value) => value !== undefined && value !== '');
  return slugOf(String(values[0] ?? ''));
};

/** Addresses are public, the names of private persons are not. */
export const ID_OF_A_PERSON = 'ca-nhan';

/** The id that a record's words suggest; the subject's own name where they say nothing. */
export const suggestedId = (subject: Subject, record: Readonly<Record<string, unknown>>): string => {
  if (subject === 'party' && record['kind'] === 'person') return ID_OF_A_PERSON;
  const made = (PARTS[subject] ?? ['name']).map((part) => textOf(record, part)).filter(Boolean);
  return made.join('-').slice(0, LONGEST).replace(/-+$/u, '') || subject;
};

/**
 * What a record of one line is called: no word of its own, so that who may not see it meets it neither in an id that is
 * taken nor in a number behind one.
 */
export const ID_OF_A_LINE = 'noi-bo';

/** The first of "id", "id-2", "id-3" … that nobody has. */
export const freeId = (suggested: string, isTaken: (id: string) => boolean): string => {
  if (!isTaken(suggested)) return suggested;
  let number = 2;
  while (isTaken(`${suggested}-${number}`)) number += 1;
  return `${suggested}-${number}`;
};
