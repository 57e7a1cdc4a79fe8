/** The source of a record in words: the document or agency, and the place in it. */
import { sourcePlace } from '#core/collecting/source-place.ts';
import type { Source } from '#core/shape/shape.ts';
import { documentTitle } from '#core/subjects/document/name.ts';
import type { View } from '#core/facts/view.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { nameRecord } from '#words/figure-name.ts';

export interface SourceText {
  readonly title: string;
  /** The whole name, where the title is shortened. */
  readonly full?: string;
  /** Path of its page below the programme. */
  readonly path?: string;
  readonly at?: string;
}

export const sourceText = (view: View, { document, agency, at }: Source): SourceText => {
  const name = agency === undefined ? nameRecord(view, 'document', document ?? '') : nameRecord(view, 'agency', agency);
  const title = shortened(view, document, name);
  return {
    title,
    ...(title !== name && { full: name }),
    ...(document !== undefined && { path: recordPath(view, 'document', document) ?? '' }),
    ...(at !== undefined && { at: sourcePlace(view, at) }),
  };
};

const LONGEST = 60;

/** A document without a symbol goes by its kind and the beginning of its subject: "Báo cáo sơ kết thực hiện …". */
const shortened = (view: View, id: string | undefined, name: string): string => {
  const document = id === undefined ? undefined : view.find('document', id);
  if (!document || document.symbol !== undefined || name.length <= LONGEST) return name;
  const whole = documentTitle(view.vocabulary, { kind: document.kind, subject: name });
  return `${whole.slice(0, LONGEST).replace(/[\s,]+\S*$/u, '')}…`;
};
