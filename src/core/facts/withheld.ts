/**
 * What is not for everybody: a record that names its readers, and whatever mentions it, by a reference, a source, a
 * figure.
 * A record that comes from a restricted document is as restricted as the document; so is what stands on that record.
 */
import { mentionsOf } from '#core/facts/mentions.ts';
import { bothNeeds, type Mark } from '#core/rights/audience.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';

/** "document/nq-01": one spelling wherever withheld records are told apart. */
export const recordName = (subject: JournalSubject, id: string): string => `${subject}/${id}`;

/**
 * All names under which a record may be mentioned: addresses name an objective by its number, without its programme.
 */
export const namesOfRecord = (subject: JournalSubject, id: string): readonly string[] =>
  subject === 'objective' && id.includes('/')
    ? [recordName(subject, id), recordName(subject, numberOf(id))]
    : [recordName(subject, id)];

const numberOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The marks by which a record's own field asks for readers. */
export const ownNeeds = (record: object): readonly Mark[] => {
  const { audience } = record as { readonly audience?: Mark };
  return audience === undefined ? OPEN : NEEDS[audience];
};

export const OPEN: readonly Mark[] = Object.freeze([]);
const NEEDS: Readonly<Record<Mark, readonly Mark[]>> = {
  internal: ['internal'],
  party: ['party'],
  government: ['government'],
};

export interface Mentioning {
  readonly subject: JournalSubject;
  readonly id: string;
  readonly record: object;
}

/** The marks that records ask for, by `recordName`; of those only that ask for some. */
export type Needs = ReadonlyMap<string, readonly Mark[]>;

/**
 * The marks that these records ask for, their own and those of all that they mention, however far. `known`: the marks
 * of records that are not among these; `own`: what one asks for by itself.
 */
export const needsOf = (
  records: readonly Mentioning[],
  known: (name: string) => readonly Mark[] = () => OPEN,
  own: (record: Mentioning) => readonly Mark[] = ({ record }) => ownNeeds(record),
): Needs => {
  const needs = new Map<string, readonly Mark[]>();
  const ids = new Map(
    records.flatMap(({ subject, id }) => namesOfRecord(subject, id).map((name) => [name, recordName(subject, id)])),
  );
  const mentioning = new Map<string, string[]>();
  const waiting: string[] = [];
  const add = (name: string, more: readonly Mark[]): void => {
    const before = needs.get(name) ?? OPEN;
    const after = bothNeeds(before, more);
    if (after === before) return;
    needs.set(name, after);
    waiting.push(name);
  };
  for (const one of records) {
    const name = recordName(one.subject, one.id);
    add(name, own(one));
    for (const mention of mentionsOf(one.subject, one.record)) {
      const other = ids.get(mention);
      if (other === undefined) add(name, known(mention));
      else addTo(mentioning, other, name);
    }
  }
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    for (const by of mentioning.get(name) ?? []) add(by, needs.get(name) ?? OPEN);
  return needs;
};

const addTo = (lists: Map<string, string[]>, key: string, value: string): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** Of these records the names of those that are withheld: by their own name, or because they mention one that is. */
export const hiddenAmong = (records: readonly Mentioning[], withheld: ReadonlySet<string>): ReadonlySet<string> => {
  const isWithheld = (name: string): readonly Mark[] => (withheld.has(name) ? HIDDEN : OPEN);
  return new Set(needsOf(records, isWithheld, ({ subject, id }) => isWithheld(recordName(subject, id))).keys());
};

const HIDDEN: readonly Mark[] = ['internal'];

/** Whether a record is withheld, or mentions what is. */
export const isHidden = ({ subject, id, record }: Mentioning, withheld: ReadonlySet<string>): boolean =>
  withheld.has(recordName(subject, id)) || mentionsOf(subject, record).some((name) => withheld.has(name));
