/** What the rules of a programme's records say of given ones, as short texts. */
import { checkDrafts } from '#core/rules/check-drafts.ts';
import type { Problem } from '#core/problem.ts';
import { makeDraft, SUBJECTS, type Draft, type Subject } from '#core/subjects/subjects.ts';
import { PROBLEM_WORDS } from '#words/word-problem.ts';
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

/** Throws where the words of a problem tell something that the problem does not say: a message with a hole in it. */
const whole = (problem: Problem): Problem => {
  const { vi = '', en = '' } = PROBLEM_WORDS[problem.code] ?? {};
  const known = { ...problem.where, ...problem.data };
  const holes = [...`${vi} ${en}`.matchAll(/\{(\w+)(?::\w+)?\}/gu)].flatMap(([, name = '']) =>
    Object.hasOwn(known, name) ? [] : [name],
  );
  if (holes.length > 0) throw new Error(`${problem.code} does not say ${holes.join(', ')}`);
  return problem;
};

export const problemsOf = (given: GivenRecords): readonly Problem[] =>
  checkDrafts({ workspace: 'test', programme: 'p', drafts: draftsOf(given) }).map(whole);

/** "code subject/id field". */
export const told = (given: GivenRecords): readonly string[] =>
  problemsOf(given).map(({ code, where }) => `${code} ${where.record ?? ''} ${where.field ?? ''}`);
