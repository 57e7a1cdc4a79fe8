/** What refuses a form, at its fields and in the form's own words. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Problem } from '#core/problem.ts';
import { SUBJECT_NAMES, SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { faultOf, type Fault } from '#web/frame/action.ts';
import { tellRecord } from '#words/figure-name.ts';
import { formWord } from '#words/fields/fields.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';

interface Told {
  readonly language: Language;
  readonly opened: OpenedProgramme;
  readonly subject: Subject;
  /** The record that the form changes. */
  readonly id?: string | undefined;
}

/** "work/duong-1" as subject and id. */
const recordOf = (text: string): { readonly subject: Subject; readonly id: string } | undefined => {
  const cut = text.indexOf('/');
  const subject = SUBJECT_NAMES.find((name) => name === text.slice(0, cut));
  return subject && { subject, id: text.slice(cut + 1) };
};

/** Whether a path is of the record, not of what the form carries beside it. */
const isField = (subject: Subject, path: string): boolean =>
  Object.hasOwn(SUBJECTS[subject].fields, path.split(/[.[]/u)[0] ?? '');

/**
 * A fault of the form's own record stands at its field, and its sentence begins with the field's name; one of another
 * record begins with that record's name.
 */
export const toldFaults = (problems: readonly Problem[], { language, opened, subject, id }: Told): readonly Fault[] =>
  problems.map((problem): Fault => {
    const { field, record } = problem.where;
    const fault = faultOf(problem, language);
    const other = record === undefined ? undefined : recordOf(record);
    const isOwn = other === undefined || (other.subject === subject && (id === undefined || other.id === id));
    if (!isOwn) {
      const told = tellRecord(language, opened.view, other.subject, other.id);
      return { message: `${upperFirst(label(language, 'subject', other.subject))} “${told}”: ${fault.message}` };
    }
    const name = field === undefined || !isField(subject, field) ? undefined : formWord(language, subject, field).label;
    return name === undefined ? fault : { ...fault, message: `${name}: ${fault.message}` };
  });
