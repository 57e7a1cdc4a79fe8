/** What the rules of a programme's records say of given ones, as short texts. */
import { checkDrafts } from '#core/rules/check-drafts.ts';
import type { Problem } from '#core/problem.ts';
import { makeDraft, SUBJECTS, type Draft, type Subject } from '#core/subjects/subjects.ts';
import { records, type GivenRecords } from '#testing/records.ts';

/** Drafts of the given records; what a required reference would name is put in place first. */
const draftsOf = (given: GivenRecords): readonly Draft[] => {
  const all = records({ ...given, agency: [{ id: 'office' }, ...(given.agency ?? [])] });
  return (Object.keys(SUBJECTS) as Subject[]).flatMap((subject) =>
    [...all[subject].values()].map(({ ref, programme: _, ...record }) =>
      makeDraft(subject, ref.id, record, SUBJECTS[subject].scope === 'programme' ? 'p' : undefined),
    ),
  );
};

export const problemsOf = (given: GivenRecords): readonly Problem[] =>
  checkDrafts({ workspace: 'test', programme: 'p', drafts: draftsOf(given) });

/** "code subject/id field". */
export const told = (given: GivenRecords): readonly string[] =>
  problemsOf(given).map(({ code, where }) => `${code} ${where.record ?? ''} ${where.field ?? ''}`);
