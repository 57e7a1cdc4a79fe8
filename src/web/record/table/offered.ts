/** What may stand in the cells of a pasted table: the words of lists and the names of records, by column. */
import type { ChoiceField, Field, TermField } from '#core/shape/shape.ts';
import { referredAt } from '#core/subjects/referred-at.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { listsOf } from '#web/record/lists.ts';
import { choiceOptions, termOptions, type OptionsMaker } from '#web/record/options.ts';
import { fieldsOf, type TableSubject } from '#web/record/table/columns.ts';

/** Names by column; nothing for texts, days and amounts, nor for more records than anybody looks through. */
export const offeredIn = (maker: OptionsMaker, subject: TableSubject): Readonly<Record<string, readonly string[]>> => {
  const lists = listsOf(maker);
  const shape: Readonly<Record<string, Field>> = SUBJECTS[subject].fields;
  const namesOf = (path: string): readonly string[] => {
    const to = referredAt(shape, path);
    const field = shape[path];
    if (to !== undefined) return lists.isSearched(to) ? [] : lists.records(to).map(({ name }) => name);
    if (field?.type === 'choice') return choiceOptions(maker, field as ChoiceField).map(({ name }) => name);
    return field?.type === 'term' ? termOptions(maker, field as TermField).map(({ name }) => name) : [];
  };
  return Object.fromEntries(
    fieldsOf(subject).flatMap((path) => {
      const names = namesOf(path);
      return names.length === 0 ? [] : [[path, names]];
    }),
  );
};
