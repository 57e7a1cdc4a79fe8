/** Every reference names a record that is there. */
import type { Problem } from '#core/problem.ts';
import type { Field, Fields } from '#core/record/shape.ts';
import { SUBJECTS, type Draft } from '#core/record/subjects.ts';

interface Reference {
  readonly to: string;
  readonly id: string;
}

const referencesIn = (field: Field, value: unknown): readonly Reference[] => {
  if (value === undefined) return [];
  switch (field.type) {
    case 'ref': return [{ to: (field as { to: string }).to, id: String(value) }];
    case 'list': return (value as readonly unknown[]).flatMap((item) => referencesIn(field.of, item));
    case 'group': return Object.entries((field as { fields: Fields }).fields).flatMap(([name, inner]) => referencesIn(inner, (value as Readonly<Record<string, unknown>>)[name]));
    case 'source': {
      const { document, unit } = value as { readonly document?: string; readonly unit?: string };
      return [...(document === undefined ? [] : [{ to: 'document', id: document }]), ...(unit === undefined ? [] : [{ to: 'unit', id: unit }])];
    }
    default: return [];
  }
};

/** Problems: `reference.unknown` with what was looked for and ids that look like it. */
export const checkReferences = (drafts: readonly Draft[]): readonly Problem[] => {
  const known = new Map<string, Set<string>>();
  for (const { subject, id } of drafts) known.set(subject, (known.get(subject) ?? new Set()).add(id));
  return drafts.flatMap((draft) =>
    Object.entries(SUBJECTS[draft.subject].fields as Fields).flatMap(([name, field]) =>
      referencesIn(field, (draft.record as Readonly<Record<string, unknown>>)[name])
        .filter(({ to, id }) => !known.get(to)?.has(id))
        .map(({ to, id }): Problem => ({ code: 'reference.unknown', where: { record: `${draft.subject}/${draft.id}`, field: name }, data: { subject: to, id, near: likeliest(id, known.get(to) ?? new Set()) } })),
    ),
  );
};

/** Up to three ids that share most letter pairs with the one that was not found. */
const likeliest = (id: string, known: ReadonlySet<string>): readonly string[] => {
  const pairs = (text: string): ReadonlySet<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const wanted = pairs(id);
  return [...known]
    .map((one) => ({ one, share: [...pairs(one)].filter((pair) => wanted.has(pair)).length / Math.max(wanted.size, pairs(one).size, 1) }))
    .filter(({ share }) => share >= 0.5)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ one }) => one);
};
