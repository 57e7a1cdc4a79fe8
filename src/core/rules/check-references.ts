/** Every reference names a record that is there. */
import type { Problem } from '#core/problem.ts';
import { referencesOf, type Reference } from '#core/subjects/references.ts';
import type { Draft } from '#core/subjects/subjects.ts';
import { likeliest } from '#core/text/likeliest.ts';

/**
 * Problems: `reference.unknown` with what was looked for and ids that look like it. `unreadable`: "subject/id" of
 * records that are there but could not be read, "subject/*" where nobody knows how many. An objective of another
 * programme is not in these drafts; `checkWorkspace` looks for it.
 */
export const checkReferences = (
  programme: string,
  drafts: readonly Draft[],
  unreadable: readonly string[] = [],
): readonly Problem[] => referenceRule(programme, drafts, unreadable)(drafts);

/** The same for other records that stand on these drafts. */
export const referenceRule = (
  programme: string,
  drafts: readonly Draft[],
  unreadable: readonly string[] = [],
): ((asked: readonly Draft[]) => readonly Problem[]) => {
  const known = new Map<string, Set<string>>();
  for (const { subject, id } of drafts) known.set(subject, (known.get(subject) ?? new Set()).add(id));
  const there = new Set(unreadable);
  const isThere = ({ to, id }: Reference): boolean =>
    known.get(to)?.has(id) === true ||
    there.has(`${to}/${id}`) ||
    there.has(`${to}/*`) ||
    (to === 'objective' && !id.startsWith(`${programme}/`));
  return (asked) =>
    asked.flatMap(({ subject, id: own, record }) =>
      referencesOf(subject, record)
        .filter((one) => !isThere(one))
        .map(({ to, id, field }): Problem => ({
          code: 'reference.unknown',
          where: { record: `${subject}/${own}`, field },
          data: { subject: to, id, near: likeliest(id, known.get(to) ?? new Set()) },
        })),
    );
};
