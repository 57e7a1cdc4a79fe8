/**
 * A report of ours that comes back from an editor: its paragraphs in their order, each with the block it was written
 * as, where the marks of the file still tell it, with tracked changes taken or not, and what was said beside it.
 */
import { strFromU8, unzipSync } from 'fflate';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { plainSpaces } from '#core/report/no-break.ts';
import type { ReturnedParagraph } from '#core/report/returned.ts';
import { readMark, type BlockMark } from '#files/docx/marks.ts';
import { bookmarkName, readProperties } from '#files/docx/properties.ts';
import type { WordBlock, WordDocument, WordParagraph, WordRun } from '#files/docx/word/model.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { ofKind } from '#files/file-kind.ts';

/** What is there when all tracked changes are taken; the other way round, when none is. */
const isGone = ({ change }: WordRun): boolean => change?.kind === 'deleted' || change?.kind === 'moved-from';
const isNew = ({ change }: WordRun): boolean => change?.kind === 'inserted' || change?.kind === 'moved-to';

/** Refuses `returned.not-word`, as `readWord`, and `returned.other-file` for a file that carries no mark of ours. */
export const readReturned = (bytes: Uint8Array, file: string): Outcome<readonly ReturnedParagraph[]> => {
  const kind = ofKind(bytes, { wanted: 'docx', code: 'returned.not-word', file });
  if (!kind.ok) return kind;
  const word = readWord(bytes, file);
  if (!word.ok) return word;
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === CUSTOM && originalSize < MOST });
  const properties = readProperties(parts[CUSTOM] ? strFromU8(parts[CUSTOM]) : '');
  const paragraphs = word.value.blocks.flatMap((block) => paragraphOf(word.value, properties, block));
  return paragraphs.some(({ block }) => block !== undefined)
    ? done(paragraphs)
    : refusedAs('returned.other-file', { file });
};

const CUSTOM = 'docProps/custom.xml';
const MOST = 20 * 1024 * 1024;

/** Tables are made from records: what was written into them is not taken over here. */
const paragraphOf = (
  document: WordDocument,
  properties: ReadonlyMap<string, string>,
  block: WordBlock,
): readonly ReturnedParagraph[] => {
  if (block.kind === 'table') return [];
  const accepted = textOf(block, (run) => !isGone(run));
  if (accepted.trim() === '' && block.runs.every((run) => !isGone(run))) return [];
  const marks = marksOf(properties, block);
  const said = new Set(block.runs.flatMap(({ comments }) => comments));
  return [
    {
      ...(marks[0] && { block: marks[0].id, words: marks[0].basis.words }),
      also: marks.slice(1).map(({ id }) => id),
      accepted,
      ...(block.runs.some((run) => isGone(run) || isNew(run)) && { rejected: textOf(block, (run) => !isNew(run)) }),
      comments: document.comments
        .filter(({ id }) => said.has(id))
        .map(({ author, blocks }) => ({ author, text: blocks.map(plainOf).join(' ') })),
    },
  ];
};

const marksOf = (properties: ReadonlyMap<string, string>, { runs }: WordParagraph): readonly BlockMark[] => {
  const names = new Set(runs.flatMap(({ bookmarks }) => bookmarks.map(bookmarkName)));
  return [...names].flatMap((name) => readMark(name, properties.get(name) ?? '') ?? []);
};

/** Footnotes are marks, numbered as they come: "[*1]". */
const textOf = ({ runs }: WordParagraph, isThere: (run: WordRun) => boolean): string => {
  let notes = 0;
  const text = runs
    .filter(isThere)
    .map((run) => (run.note === undefined ? run.text : `[*${(notes += 1)}]`))
    .join('');
  return plainSpaces(text).replaceAll(/\s+/gu, ' ').trim();
};

const plainOf = (block: WordBlock): string => (block.kind === 'paragraph' ? textOf(block, (run) => !isGone(run)) : '');
