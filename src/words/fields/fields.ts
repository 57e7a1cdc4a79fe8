/** What a form says of every field that it shows. */
import type { Subject } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { fieldName } from '#core/subjects/field-names.ts';
import { COMMON_FIELDS } from '#words/fields/common.ts';
import { GROUND_FIELDS } from '#words/fields/ground.ts';
import { JUDGED_FIELDS } from '#words/fields/judged.ts';
import { MONEY_FIELDS } from '#words/fields/money.ts';
import { PLAN_FIELDS } from '#words/fields/plan.ts';
import type { SubjectWords } from '#words/fields/word.ts';
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

export interface FormWord {
  readonly label: string;
  readonly hint?: string;
}

/** The words of a field in a form, by its path: its name, and what it wants. */
export const formWord = (language: Language, subject: Subject, path: string): FormWord => {
  const plain = plainPath(path);
  const words = FIELDS[subject]?.[plain] ?? COMMON_FIELDS[plain] ?? COMMON_FIELDS[plain.split('.').at(-1) ?? ''];
  const { label = upperFirst(fieldName(language, subject, plain)), hint } = words?.[language] ?? {};
  return { label, ...(hint !== undefined && { hint }) };
};
