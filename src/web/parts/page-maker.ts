/** What turns what a use case has seen into what a page carries. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Cells } from '#web/parts/cell.ts';
import type { Language } from '#words/language.ts';

export interface Maker {
  readonly language: Language;
  readonly opened: OpenedProgramme;
  readonly cells: Cells;
  /** What is asked in the address bar: which part of a long list is shown. */
  readonly url: URL;
}
