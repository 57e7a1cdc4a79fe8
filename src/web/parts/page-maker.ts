/** What turns what a use case has seen into what a page carries. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Cells } from '#web/parts/cell.ts';
import type { Language } from '#words/language.ts';

export interface Maker {
  readonly language: Language;
  readonly opened: OpenedProgramme;
  readonly cells: Cells;
}
