/** The words of a field in a form: its name, and what it wants where the name does not say it. */
import type { Language } from '#words/language.ts';

export interface FieldWord {
  readonly label: string;
  readonly hint?: string;
}

export type FieldWords = Readonly<Record<Language, FieldWord>>;

/** By the path of the field without the numbers of rows: "relations.type". */
export type SubjectWords = Readonly<Record<string, FieldWords>>;

export const field = (vi: string, en: string, viHint?: string, enHint?: string): FieldWords => ({
  vi: { label: vi, ...(viHint !== undefined && { hint: viHint }) },
  en: { label: en, ...(enHint !== undefined && { hint: enHint }) },
});
