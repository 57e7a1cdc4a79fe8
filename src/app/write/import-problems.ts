/** What stands in the way of an import beside its files. */
import type { Problem } from '#core/problem.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { nameToday } from '#files/programme/first-version.ts';
import { SUBJECT_FILES } from '#files/programme/folder-form.ts';

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
