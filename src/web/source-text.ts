/** The source of a record in words: the document or unit, and the place in it. */
import type { Source } from '#core/record/shape.ts';
import type { View } from '#core/record/view.ts';
import { recordPath } from '#web/record-path.ts';
import { nameRecord } from '#words/figure-name.ts';

export interface SourceText {
  readonly title: string;
  /** Path of its page below the programme. */
  readonly path?: string;
  readonly at?: string;
}

export const sourceText = (view: View, { document, unit, at }: Source): SourceText => ({
  title: unit === undefined ? nameRecord(view, 'document', document ?? '') : nameRecord(view, 'unit', unit),
  ...(document !== undefined && { path: recordPath(view, 'document', document) ?? '' }),
  ...(at !== undefined && { at }),
});
