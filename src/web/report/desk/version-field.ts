/** The version of a record that a form of the desk was made of. */
import type { Submitted } from '#web/frame/action.ts';
import { VERSION_FIELD } from '#web/forms/field-names.ts';

/** Undefined: there was none. */
export const versionIn = ({ field }: Pick<Submitted, 'field'>): number | undefined => {
  const text = field(VERSION_FIELD);
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
};
