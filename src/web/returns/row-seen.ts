/** A row of a return as its screens show it, and what is needed to make one. */
import type { OpenedReturn } from '#app/read/collecting/return.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { RowAnswer } from '#core/collecting/answers.ts';
import type { Option } from '#web/forms/form.tsx';
import type { Language } from '#words/language.ts';

export interface FieldSeen {
  /** Of its input: "d3.value". */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly control: 'text' | 'area' | 'check' | 'choice';
  readonly options?: readonly Option[];
  /** As the unit reads it; of a box its value when it is marked. */
  readonly value: string;
  readonly marked?: boolean;
}

export interface RowSeen {
  readonly key: string;
  readonly title: string;
  readonly lead?: string;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly fields: readonly FieldSeen[];
  /** Why there is none, why it differs, note, evidence. */
  readonly extras: readonly FieldSeen[];
  /** As evidence; absent for rows that take none. */
  readonly files?: readonly { readonly sha256: string; readonly name: string }[];
  readonly answer: RowAnswer;
  /** In words: what a careful clerk would ask. */
  readonly questions: readonly string[];
  /** Why cells of it came back. */
  readonly reasons: readonly string[];
}

/** What the form carries unseen: of each input the text and the version that were shown. */
export type Originals = Readonly<Record<string, readonly [text: string, version: number | undefined]>>;

export interface Rows {
  readonly rows: readonly RowSeen[];
  readonly originals: Originals;
}

export interface Making {
  readonly language: Language;
  readonly opened: OpenedProgramme;
  readonly one: OpenedReturn;
}
