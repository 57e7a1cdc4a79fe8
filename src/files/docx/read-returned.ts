/**
 * A report that comes back from an editor: its lines, each with the block it was written as where the marks of the file
 * still tell it, with tracked changes taken or not, and what was said beside it.
 */
import { strFromU8, unzipSync } from 'fflate';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import type { ReturnedFile } from '#core/report/returned/line.ts';
import { readMark } from '#files/docx/marks.ts';
import { bookmarkName, readNamedProperty, readProperties } from '#files/docx/properties.ts';
import { AS_OF_PROPERTY, JOURNAL_PROPERTY } from '#files/docx/parts.ts';
import { countLetters, isCounted, isText } from '#files/docx/returned/count-letters.ts';
import { linesOfFile } from '#files/docx/returned/lines.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { ofKind } from '#files/file-kind.ts';

const CUSTOM = 'docProps/custom.xml';
const MEGABYTE = 1024 * 1024;
/** Of the properties together with drawings, unpacked. */
const MOST_BESIDE = 20 * MEGABYTE;
/** Of the words, with tracked changes and comments: some thousand pages; more would be compared for long. */
const MOST_LETTERS = 4 * MEGABYTE;
const MOST_LINES = 50_000;

/**
 * Refuses `returned.not-word`, and as `readWord`; `review.too-large` also for properties and drawings beyond
 * `MOST_BESIDE`, and for more text than can be compared.
 */
export const readReturned = (bytes: Uint8Array, file: string): Outcome<ReturnedFile> => {
  const kind = ofKind(bytes, { wanted: 'docx', code: 'returned.not-word', file });
  if (!kind.ok) return kind;
  const word = readWord(bytes, file);
  if (!word.ok) return word;
  const tooLarge = (most: number) => refusedAs('review.too-large', { file, most: most / MEGABYTE });
  let beside = 0;
  // The parts that hold text are within the bounds of the reader above; properties and drawings only within those of
  // the whole archive.
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== CUSTOM && !isCounted(name)) return false;
      if (!isText(name)) beside += originalSize;
      return beside <= MOST_BESIDE;
    },
  });
  if (beside > MOST_BESIDE) return tooLarge(MOST_BESIDE);
  const custom = parts[CUSTOM] ? strFromU8(parts[CUSTOM]) : '';
  const properties = readProperties(custom);
  const marks = new Map(
    [...properties].flatMap(([bookmark, text]) => {
      const mark = readMark(bookmark, text);
      return mark ? [[bookmark, { block: mark.id, words: mark.basis.words }] as const] : [];
    }),
  );
  const { lines, loose } = linesOfFile(word.value, (bookmarks) =>
    [...new Set(bookmarks.map(bookmarkName))].flatMap((name) => marks.get(name) ?? []),
  );
  if (lines.length > MOST_LINES || lettersOf(lines) > MOST_LETTERS) return tooLarge(MOST_LETTERS);
  const journal = readNamedProperty(custom, JOURNAL_PROPERTY);
  const asOf = readNamedProperty(custom, AS_OF_PROPERTY);
  return done({
    lines,
    comments: loose,
    letters: countLetters(parts),
    written: [...marks.values()].map(({ block }) => block),
    ...(journal !== undefined && { journal }),
    ...(asOf !== undefined && { asOf }),
  });
};

const lettersOf = (lines: ReturnedFile['lines']): number => {
  const sum = (texts: readonly { readonly text: string }[]): number =>
    texts.reduce((all, one) => all + one.text.length, 0);
  return lines.reduce(
    (all, { accepted, rejected, tracked, comments }) =>
      all + Math.max(accepted.length, rejected.length) + sum(tracked) + sum(comments),
    0,
  );
};
