/** The words of every field that a form shows, and of its groups. */
import type { Subject } from '#core/subjects/subjects.ts';
import { COMMON_FIELDS } from '#words/fields/common.ts';
import { GROUND_FIELDS } from '#words/fields/ground.ts';
import { JUDGED_FIELDS } from '#words/fields/judged.ts';
import { MONEY_FIELDS } from '#words/fields/money.ts';
import { PLAN_FIELDS } from '#words/fields/plan.ts';
import type { FieldWord, SubjectWords } from '#words/fields/word.ts';
import { WORK_FIELDS } from '#words/fields/works.ts';
import type { Language } from '#words/language.ts';

const FIELDS: Partial<Record<Subject, SubjectWords>> = {
  ...GROUND_FIELDS,
  ...JUDGED_FIELDS,
  ...MONEY_FIELDS,
  ...PLAN_FIELDS,
  ...WORK_FIELDS,
};

/** "relations[1].document" is worded as "relations.document". */
const plainPath = (path: string): string => path.replaceAll(/\[\d+\]/gu, '');

/** The words of a field by its path; undefined for one that no form shows. */
export const fieldWord = (language: Language, subject: Subject, path: string): FieldWord | undefined => {
  const plain = plainPath(path);
  const words = FIELDS[subject]?.[plain] ?? COMMON_FIELDS[plain.split('.').at(-1) ?? ''];
  return words?.[language];
};

/** The name of a field; the field's own where no form shows it. */
export const fieldLabel = (language: Language, subject: Subject, path: string): string =>
  fieldWord(language, subject, path)?.label ?? path;
