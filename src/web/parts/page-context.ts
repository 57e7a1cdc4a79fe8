/** What every page is made with: language, records, the makers of cells, what was asked. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Cells } from '#web/parts/cell.ts';
import type { Language } from '#words/language.ts';

export interface PageContext {
  readonly language: Language;
  readonly opened: OpenedProgramme;
  readonly cells: Cells;
  /** What is asked in the address bar: which part of a long list is shown. */
  readonly url: URL;
}
