/** What refuses a form, at its fields and in the form's own words. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Problem } from '#core/problem.ts';
import { asTaken } from '#core/rules/check-unique.ts';
import { TOLD_BY_ID } from '#core/subjects/told-by-id.ts';
import { SUBJECT_NAMES, SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
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

/** The same problem with names where it has ids: nobody at a form knows those. */
const withNames = ({ language, opened: { view } }: Told, problem: Problem): Problem => {
  const { data } = problem;
  const name = (subject: Subject, id: unknown): string | undefined =>
    typeof id === 'string' && view.onRecord(subject, id) ? tellRecord(language, view, subject, id) : undefined;
  const named = Object.entries(data ?? {}).flatMap(([key, id]) => {
    const subject = TOLD_BY_ID[key];
    const told = subject && name(subject, id);
    return told === undefined ? [] : [[key, told] as const];
  });
  const fields = problem.code === 'dates.order' ? namedFields(language, problem) : {};
  return { ...problem, data: { ...data, ...Object.fromEntries(named), ...fields } };
};

/** The two dates that are out of order, as the form calls their fields. */
const namedFields = (language: Language, { where, data }: Problem): Readonly<Record<string, string>> => {
  const subject = recordOf(where.record ?? '')?.subject;
  if (subject === undefined) return {};
  const told = (['earlier', 'later'] as const).flatMap((key) => {
    const field = data?.[key];
    return typeof field === 'string' && isField(subject, field)
      ? [[key, lowerFirst(formWord(language, subject, field).label)] as const]
      : [];
  });
  return Object.fromEntries(told);
};

/**
 * A fault of the form's own record stands at its field, and its sentence begins with the field's name; one of another
 * record begins with that record's name.
 */
export const toldFaults = (problems: readonly Problem[], form: Told): readonly Fault[] => {
  const { language, opened, subject, id } = form;
  return problems.map((given): Fault => {
    const problem = withNames(form, asTaken(given));
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
};
