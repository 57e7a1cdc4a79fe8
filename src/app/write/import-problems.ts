/** What stands in the way of an import beside its files: what pages wrote since, what other records refer to. */
import { clashProblems } from '#app/write/conflict.ts';
import type { SeenStates } from '#app/write/import-base.ts';
import { plain, type RecordChange } from '#core/facts/compare-drafts.ts';
import type { Problem } from '#core/problem.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { nameToday } from '#files/programme/first-version.ts';
import { SUBJECT_FILES } from '#files/programme/folder-form.ts';

/** What a conflict of a form is called where it is one of a file. */
const CONFLICTS: Readonly<Record<string, string>> = {
  'write.conflict': 'import.conflict',
  'write.conflict-gone': 'import.conflict-gone',
  'write.conflict-there': 'import.conflict-there',
};

/**
 * Problems: `import.conflict` for each field that was changed since, `import.conflict-gone`, `import.conflict-there`.
 */
export const conflictProblems = (
  current: Stored<Subject> | undefined,
  change: RecordChange,
  { seenOf, lastOf }: SeenStates,
): readonly Problem[] => {
  const { subject, id, record } = change;
  const { base } = seenOf(change);
  const last = lastOf(change);
  return clashProblems({
    subject,
    id,
    ...(base && { base }),
    ...(current && { current: plain(current) }),
    ...(record && { mine: record }),
    actor: last?.actor ?? '',
    at: last?.at ?? '',
  }).map((problem) => ({ ...problem, code: CONFLICTS[problem.code] ?? problem.code }));
};

/**
 * A file that is not there may be lost; one that is there without records says that they are to go. `removed`: how many
 * of each subject. Problem: `file.missing-with-records`.
 */
export const missingFiles = (
  removed: ReadonlyMap<Subject, number>,
  files: ReadonlyMap<string, unknown>,
): readonly Problem[] =>
  [...removed]
    .filter(([subject]) => ![...files.keys()].some((name) => nameToday(name, files) === SUBJECT_FILES[subject].name))
    .map(([subject, records]): Problem => ({
      code: 'file.missing-with-records',
      where: { file: SUBJECT_FILES[subject].name },
      data: { subject, records },
    }));
