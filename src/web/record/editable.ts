/** Which records a programme's forms may change. */
import { SUBJECTS } from '#core/subjects/subjects.ts';
import type { FormSubject } from '#web/record/subjects.ts';

/** Whether this programme may change the record: what is shared, and its own. */
export const isEditable = (subject: FormSubject, record: { readonly programme?: string }, programme: string): boolean =>
  SUBJECTS[subject].scope === 'shared' || record.programme === programme;
