/** The lists of one form, each made once, and the reading of names that were typed instead of chosen. */
import type { Subject } from '#core/subjects/subjects.ts';
import { fold } from '#core/text/fold.ts';
import type { Option } from '#web/forms/form.tsx';
import { MOST_CHOSEN, recordOptions, type OptionsMaker } from '#web/record/options.ts';

export interface Lists {
  /** The records of a subject, by name. */
  readonly records: (subject: Subject) => readonly Option[];
  /** Whether a record of the subject is looked for by name rather than chosen from a list. */
  readonly isSearched: (subject: Subject) => boolean;
}

export const listsOf = (maker: OptionsMaker): Lists => {
  const made = new Map<Subject, readonly Option[]>();
  const records: Lists['records'] = (subject) => {
    const known = made.get(subject) ?? recordOptions(maker, subject);
    made.set(subject, known);
    return known;
  };
  return { records, isSearched: (subject) => records(subject).length > MOST_CHOSEN };
};

/** What a typed name means: one record, one of several, or none. */
export type NameRead =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several' | 'none'; readonly near: readonly Option[] };

/** So many are offered to choose from. */
const MOST_OFFERED = 20;

/** "3", "2.4.1.": the number of an objective. */
const NUMBER = /^\d+(?:\.\d+)*\.?$/u;

/** An id, a number or a name; without marks, and in part, as long as only one record is meant. */
export const readName = (options: readonly Option[], text: string): NameRead => {
  const exact = options.find(({ value, name }) => value === text || name === text);
  if (exact) return { kind: 'one', id: exact.value };
  // What is numbered is meant by its number alone, and no longer number by a part of it.
  const numbered = NUMBER.test(text)
    ? options.filter(({ name }) => name.startsWith(`${text.replace(/\.$/u, '')}. `))
    : [];
  if (numbered.length === 1 && numbered[0]) return { kind: 'one', id: numbered[0].value };
  const plain = fold(text);
  const same = options.filter(({ name }) => fold(name) === plain);
  if (same.length === 1 && same[0]) return { kind: 'one', id: same[0].value };
  const words = plain.split(/\s+/u).filter(Boolean);
  const found = options.filter(({ name }) => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  });
  if (found.length === 1 && found[0]) return { kind: 'one', id: found[0].value };
  if (found.length > 1) return { kind: 'several', near: found.slice(0, MOST_OFFERED) };
  const some = options.filter(({ name }) => words.some((word) => word.length > 2 && fold(name).includes(word)));
  return { kind: 'none', near: some.slice(0, MOST_OFFERED) };
};
