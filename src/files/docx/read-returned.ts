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
import { countLetters, isCounted } from '#files/docx/returned/count-letters.ts';
import { linesOfFile } from '#files/docx/returned/lines.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { ofKind } from '#files/file-kind.ts';

const CUSTOM = 'docProps/custom.xml';
const MOST = 20 * 1024 * 1024;

/** Refuses `returned.not-word`, and as `readWord`; `review.too-large` also for properties beyond all measure. */
export const readReturned = (bytes: Uint8Array, file: string): Outcome<ReturnedFile> => {
  const kind = ofKind(bytes, { wanted: 'docx', code: 'returned.not-word', file });
  if (!kind.ok) return kind;
  const word = readWord(bytes, file);
  if (!word.ok) return word;
  let tooLarge = false;
  // The reader above has bounded all parts but the properties and drawings.
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== CUSTOM && !isCounted(name)) return false;
      tooLarge ||= originalSize > (name === CUSTOM ? MOST : Infinity);
      return !tooLarge;
    },
  });
  if (tooLarge) return refusedAs('review.too-large', { file, most: MOST / 1024 / 1024 });
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
