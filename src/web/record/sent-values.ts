/** The values of a form that was sent: typed names become ids, as far as one record only is meant. */
import { tidied, type Values } from '#app/read/entry/values.ts';
import type { Problem } from '#core/problem.ts';
import { referredAt } from '#core/subjects/referred-at.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import type { Option } from '#web/forms/form.tsx';
import { NEAR_PREFIX } from '#web/forms/field-names.ts';
import { readName, type Lists } from '#web/record/lists.ts';

export interface SentValues {
  readonly values: Values;
  /** What typed names may mean, by path. */
  readonly near: ReadonlyMap<string, readonly Option[]>;
  readonly problems: readonly Problem[];
}

/** Problems: `form.name-several`, `form.name-unknown`, each at its field. */
export const sentValues = (subject: Subject, texts: Values, lists: Lists): SentValues => {
  const fields = SUBJECTS[subject].fields;
  const chosen = { ...texts };
  for (const [name, id] of Object.entries(texts))
    if (name.startsWith(NEAR_PREFIX) && id !== '') chosen[name.slice(NEAR_PREFIX.length)] = id;
  const near = new Map<string, readonly Option[]>();
  const problems: Problem[] = [];
  const values = Object.entries(tidied(fields, chosen)).map(([path, text]) => {
    const to = referredAt(fields, path);
    if (to === undefined || !lists.isSearched(to)) return [path, text] as const;
    const read = readName(lists.records(to), text);
    if (read.kind === 'one') return [path, read.id] as const;
    near.set(path, read.near);
    problems.push({
      code: `form.name-${read.kind === 'several' ? 'several' : 'unknown'}`,
      where: { field: path },
      data: { text },
    });
    return [path, text] as const;
  });
  return { values: Object.fromEntries(values), near, problems };
};
