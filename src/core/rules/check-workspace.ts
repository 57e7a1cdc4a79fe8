/** A programme's drafts beside what other programmes of the workspace have on file. */
import type { Problem } from '#core/problem.ts';
import type { ProgrammeChanges } from '#core/facts/compare-drafts.ts';
import type { Records } from '#core/facts/records.ts';
import { referencesOf } from '#core/subjects/references.ts';
import { SUBJECT_NAMES, SUBJECTS, type Draft } from '#core/subjects/subjects.ts';

/**
 * Problems: `reference.unknown` (an objective of another programme that is not there), `id.other-programme` (the id of
 * a record that is not shared is another programme's), `reference.still-used` (what would go is referred to).
 */
export const checkWorkspace = (
  records: Records,
  programme: string,
  drafts: readonly Draft[],
  changes: ProgrammeChanges,
): readonly Problem[] => [
  ...drafts.flatMap((draft) => checkOutside(records, programme, draft)),
  ...drafts.flatMap((draft) => checkOwner(records, programme, draft)),
  ...checkRemovals(records, programme, drafts, changes),
];

const checkOutside = (records: Records, programme: string, { subject, id, record }: Draft): readonly Problem[] =>
  referencesOf(subject, record)
    .filter((one) => one.to === 'objective' && !one.id.startsWith(`${programme}/`) && !records.objective.has(one.id))
    .map((one): Problem => ({
      code: 'reference.unknown',
      where: { record: `${subject}/${id}`, field: one.field },
      data: { subject: one.to, id: one.id, near: [] },
    }));

const checkOwner = (records: Records, programme: string, { subject, id }: Draft): readonly Problem[] => {
  const owner = records[subject].get(id)?.programme;
  if (SUBJECTS[subject].scope === 'shared' || owner === undefined || owner === programme) return [];
  return [{ code: 'id.other-programme', where: { record: `${subject}/${id}`, field: 'id' }, data: { id, owner } }];
};

/** Whatever the drafts say anew has been checked among themselves; the rest of the workspace stays as it is. */
const checkRemovals = (
  records: Records,
  programme: string,
  drafts: readonly Draft[],
  { changes }: ProgrammeChanges,
): readonly Problem[] => {
  const gone = new Set(
    changes.filter((change) => change.record === undefined).map(({ subject, id }) => `${subject}/${id}`),
  );
  if (gone.size === 0) return [];
  const drafted = new Set(drafts.map(({ subject, id }) => `${subject}/${id}`));
  return SUBJECT_NAMES.flatMap((subject) =>
    [...records[subject].values()]
      .filter(({ ref }) => !gone.has(`${subject}/${ref.id}`) && !drafted.has(`${subject}/${ref.id}`))
      .flatMap((stored) =>
        referencesOf(subject, stored)
          .filter((one) => gone.has(`${one.to}/${one.id}`))
          .map((one): Problem => ({
            code: 'reference.still-used',
            where: { record: `${subject}/${stored.ref.id}` },
            data: {
              subject: one.to,
              id: one.id,
              user: `${subject}/${stored.ref.id}`,
              owner: stored.programme ?? programme,
            },
          })),
      ),
  );
};
