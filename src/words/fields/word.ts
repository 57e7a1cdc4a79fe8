/** What a form says of a field beside its name: what it wants, and its name where the form has another one for it. */
import type { Language } from '#words/language.ts';

interface FieldWord {
  /** Absent: the field's own name. */
  readonly label?: string;
  readonly hint?: string;
}

type FieldWords = Readonly<Record<Language, FieldWord>>;

/** By the path of the field without the numbers of rows: "relations.type". */
export type SubjectWords = Readonly<Record<string, FieldWords>>;

export const hint = (vi: string, en: string): FieldWords => ({ vi: { hint: vi }, en: { hint: en } });

/** Of a field that goes with another one: "or …". */
export const field = (vi: string, en: string, viHint?: string, enHint?: string): FieldWords => ({
  vi: { label: vi, ...(viHint !== undefined && { hint: viHint }) },
  en: { label: en, ...(enHint !== undefined && { hint: enHint }) },
});
