/** What taking a change over does to the draft. */
import type { Takeable } from '#core/report/returned/change.ts';
import { bare } from '#core/report/returned/alike.ts';
import { noteAt } from '#core/report/returned/note-words.ts';
import type { DraftLine } from '#core/report/returned/line.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { shownText } from '#core/report/worded.ts';
import { sharedWords } from '#core/text/shared-words.ts';

/** A change as far as its taking over asks of it. */
export interface ToTake {
  /** The lines of the draft, in their order. */
  readonly lines: readonly DraftLine[];
  /** The new words, paragraph by paragraph. */
  readonly texts: readonly string[];
  /** The block behind which something new may stand. */
  readonly behind?: string;
  /** Of a heading: its whole section is gone from the file. */
  readonly isWholeSection?: boolean;
}

/** `desk`: the blocks of the draft by their ids. Empty: the change belongs to no words of the office. */
export const takesOf = (
  desk: ReadonlyMap<string, Pick<DeskBlock, 'kind' | 'generated' | 'worded'>>,
  { lines, texts, behind, isWholeSection = false }: ToTake,
): readonly Takeable[] => {
  const [line, ...joined] = lines;
  if (!line) {
    if (behind === undefined) return [];
    return texts.map((text) => ({ block: behind, act: 'after', text: bare(text) }));
  }
  const block = 'block' in line.of ? line.of.block : undefined;
  const own = block === undefined ? undefined : desk.get(block);
  if (block === undefined || !own) return [];
  const omit = (one: string): Takeable => ({ block: one, act: 'omit', text: '' });
  switch (line.of.kind) {
    case 'paragraph': {
      const [first, ...more] = texts;
      if (first === undefined) return [omit(block)];
      const end = lines.at(-1)?.end;
      return [
        { block, act: 'replace', text: withoutEnd(bare(first), more.length === 0 ? end : undefined) },
        ...more.map((text, at): Takeable => ({
          block,
          act: 'after',
          text: withoutEnd(bare(text), at === more.length - 1 ? end : undefined),
        })),
        ...joined.flatMap(({ of }) => ('block' in of && of.block !== undefined ? [omit(of.block)] : [])),
      ];
    }
    case 'heading': {
      if (texts.length === 0) return isWholeSection ? [omit(block)] : [];
      const text = recased(shownText(own.worded ?? own.generated), withoutNumber(texts.join(' ')));
      return text === '' ? [] : [{ block, act: 'replace', text }];
    }
    case 'note': {
      const [text, ...more] = texts;
      const note = noteAt(own.worded ?? own.generated, line.text, line.of.note);
      const isOne = own.kind === 'paragraph' && more.length === 0 && joined.length === 0;
      return !isOne || text === undefined || note === undefined ? [] : [{ block, act: 'replace', note, text }];
    }
    case 'column':
    case 'cell':
      return texts.length === 0 && lines.some(({ cell }) => cell?.row === 0) && lines.length > 1 ? [omit(block)] : [];
    default:
      return [];
  }
};

/** The layout prints the mark that closes the text. */
const withoutEnd = (text: string, end: string | undefined): string =>
  end !== undefined && text.endsWith(end) ? text.slice(0, -end.length) : text;

/** The outline numbers its headings. */
const withoutNumber = (heading: string): string =>
  heading.replace(/^(?:[IVXLC]+|\d+(?:\.\d+)*)\s*[.)-]\s*/u, '').trim();

/**
 * A heading that the layout prints in capitals, as the office would type it: words of the draft as they stand there,
 * new ones small.
 */
const recased = (draft: string, printed: string): string => {
  const isUpper = printed === printed.toLocaleUpperCase('vi');
  if (!isUpper || draft === draft.toLocaleUpperCase('vi')) return printed;
  const upper = draft.toLocaleUpperCase('vi');
  // Letters of which a capital is several have other places there.
  if (upper.length !== draft.length) return printed;
  const small = (from: number, to?: number): string => printed.slice(from, to).toLocaleLowerCase('vi');
  let text = '';
  let at = 0;
  for (const { before, after } of sharedWords(upper, printed)) {
    text += small(at, after.from) + draft.slice(before.from, before.to);
    at = after.to;
  }
  return (text + small(at)).trim().replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));
};
