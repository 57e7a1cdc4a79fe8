/** Every reference names a record that is there. */
import type { Problem } from '#core/problem.ts';
import { leavesOf, type Leaf } from '#core/record/leaves.ts';
import type { Source } from '#core/record/shape.ts';
import { SUBJECTS, type Draft } from '#core/record/subjects.ts';
import { likeliest } from '#core/text/likeliest.ts';

interface Reference {
  readonly to: string;
  readonly id: string;
  /** Path of the field: "relations[1].document". */
  readonly field: string;
}

const referencesIn = ({ field, value, path }: Leaf): readonly Reference[] => {
  if (field.type === 'ref') return [{ to: field.to, id: String(value), field: path }];
  if (field.type !== 'source') return [];
  const { document, unit } = value as Source;
  return [{ to: 'document', id: document, field: path }, { to: 'unit', id: unit, field: path }].filter((one): one is Reference => one.id !== undefined);
};

/**
 * Problems: `reference.unknown` with what was looked for and ids that look like it. `unreadable`: "subject/id" of records
 * that are there but could not be read, "subject/*" where nobody knows how many. An objective of another programme is not
 * in these drafts; the store looks for it.
 */
export const checkReferences = (programme: string, drafts: readonly Draft[], unreadable: readonly string[] = []): readonly Problem[] => {
  const known = new Map<string, Set<string>>();
  for (const { subject, id } of drafts) known.set(subject, (known.get(subject) ?? new Set()).add(id));
  const there = new Set(unreadable);
  const elsewhere = ({ to, id }: Reference): boolean => to === 'objective' && !id.startsWith(`${programme}/`);
  return drafts.flatMap(({ subject, id: own, record }) =>
    leavesOf(SUBJECTS[subject].fields, record)
      .flatMap(referencesIn)
      .filter((one) => !known.get(one.to)?.has(one.id) && !there.has(`${one.to}/${one.id}`) && !there.has(`${one.to}/*`) && !elsewhere(one))
      .map(({ to, id, field }): Problem => ({ code: 'reference.unknown', where: { record: `${subject}/${own}`, field }, data: { subject: to, id, near: likeliest(id, known.get(to) ?? new Set()) } })),
  );
};
