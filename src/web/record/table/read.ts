/** Rows of a table as the records that they make: names become ids, what a name tells of its kind is filled in. */
import type { Entry } from '#app/read/entry/draft.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { EntryRow } from '#app/write/write-entries.ts';
import type { Problem } from '#core/problem.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { guessTerm } from '#core/vocabulary/guess-term.ts';
import { readName, referredAt, type Lists } from '#web/record/lists.ts';
import { fieldsOf, type TableSubject } from '#web/record/table/columns.ts';

export type Row = Readonly<Record<string, string>>;

/** Before which paths the faults of a row stand. */
export const rowName = (index: number): string => `r[${index}]`;

export const isEmpty = (row: Row): boolean => Object.values(row).every((text) => text.trim() === '');

/** What a pasted row leaves out and its name tells; to be looked through before it is written. */
export const withGuesses = ({ view }: OpenedProgramme, subject: TableSubject, row: Row): Row => {
  const { name = '' } = row;
  if (subject !== 'work' || name === '') return row;
  const guess = (field: 'kind' | 'sector', set: 'work-kind' | 'sector'): Row => {
    if ((row[field] ?? '') !== '') return {};
    const code = guessTerm(view.vocabulary, set, name);
    return code === undefined ? {} : { [field]: view.vocabulary.name('vi', set, code) };
  };
  return { ...row, ...guess('kind', 'work-kind'), ...guess('sector', 'sector') };
};

export interface ReadRows {
  readonly entries: readonly EntryRow[];
  /** `form.name-several`, `form.name-unknown`, each at its cell. */
  readonly problems: readonly Problem[];
}

/** `shared`: what holds for all rows. */
export const entriesOf = (
  { programme }: OpenedProgramme,
  subject: TableSubject,
  rows: readonly Row[],
  lists: Lists,
  shared: Row,
): ReadRows => {
  const { fields } = SUBJECTS[subject];
  const problems: Problem[] = [];
  const entries = rows.flatMap((row, index): readonly EntryRow[] => {
    if (isEmpty(row)) return [];
    const values: Record<string, string> = { ...shared };
    for (const field of fieldsOf(subject)) {
      const text = (row[field] ?? '').trim();
      if (text === '') continue;
      const to = referredAt(fields, field);
      const read = to === undefined ? undefined : readName(lists.records(to), text);
      values[field] = read?.kind === 'one' ? read.id : text;
      if (read && read.kind !== 'one')
        problems.push({
          code: read.kind === 'several' ? 'form.name-several' : 'form.name-unknown',
          where: { field: `${rowName(index)}.${field}` },
          data: { text },
        });
    }
    const entry: Omit<Entry, 'id'> = { subject, programme: programme.id, values };
    return [{ row: rowName(index), entry }];
  });
  return { entries, problems };
};
