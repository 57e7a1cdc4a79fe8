/** A record that is not there: whether it was deleted, as far as the reader may know of it. */
import type { Application } from '#app/application.ts';
import { readRecordHistory } from '#app/read/history.ts';
import type { Problem } from '#core/problem.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { isFormSubject, recordPagePath } from '#web/record/subjects.ts';
import { printInstantIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';

export interface GoneRecord {
  /** When it was deleted. */
  readonly at: string;
  /** The page that tells its history, below the programme. */
  readonly path: string;
}

/** The record that a page did not find. */
const soughtIn = ({ code, data = {} }: Problem): { readonly subject: Subject; readonly id: string } | undefined => {
  const text = (name: string): string => String(data[name] ?? '');
  switch (code) {
    case 'work.unknown':
      return { subject: 'work', id: text('work') };
    case 'measure.unknown':
      return { subject: 'measure', id: text('measure') };
    case 'document.unknown':
      return { subject: 'document', id: text('document') };
    case 'objective.unknown': {
      const number = text('objective');
      return { subject: 'objective', id: number.includes('/') ? number : `${text('programme')}/${number}` };
    }
    case 'record.unknown': {
      const subject = text('subject');
      return Object.hasOwn(SUBJECTS, subject) ? { subject: subject as Subject, id: text('id') } : undefined;
    }
    default:
      return undefined;
  }
};

/** Undefined: it never was, or is there, or is not for this reader. */
export const goneRecord = async (
  app: Application,
  language: Language,
  workspace: string,
  problems: readonly Problem[],
): Promise<GoneRecord | undefined> => {
  const [sought] = problems.flatMap((problem) => soughtIn(problem) ?? []);
  if (!sought || !isFormSubject(sought.subject)) return undefined;
  const [last] = await readRecordHistory(app, workspace, sought.subject, sought.id);
  if (!last || last.after !== null) return undefined;
  return { at: printInstantIn(language, last.at), path: recordPagePath(sought.subject, sought.id) };
};
