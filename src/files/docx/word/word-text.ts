/**
 * A Word file as text: tracked changes as if accepted, cells of a row between bars, notes behind the text under their
 * marks.
 */
import { raised } from '#core/text/raised.ts';
import { append } from '#core/value/append.ts';
import type { WordBlock, WordCell, WordDocument, WordParagraph, WordRun } from '#files/docx/word/model.ts';

const isGone = ({ change }: { readonly change?: WordRun['change'] }): boolean =>
  change?.kind === 'deleted' || change?.kind === 'moved-from';

/** Numbers notes in the order in which their marks come. */
class Notes {
  readonly #numbers = new Map<string, number>();

  mark(id: string): string {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return raised(number);
  }

  /** Notes that have been marked so far, also those that a note marks. */
  *[Symbol.iterator](): Generator<readonly [id: string, number: number]> {
    yield* this.#numbers;
  }
}

/** The text of a paragraph; without the number that Word prints before it. */
export const wordsOfParagraph = ({ runs }: WordParagraph, mark: (note: string) => string = () => ''): string =>
  runs
    .filter((run) => !isGone(run))
    .map(({ text, note }) => (note === undefined ? text : mark(note)))
    .join('');

const paragraphText = (paragraph: WordParagraph, notes: Notes): string => {
  const words = wordsOfParagraph(paragraph, (note) => notes.mark(note));
  return paragraph.label === undefined || words.trim() === '' ? words : `${paragraph.label} ${words.trimStart()}`;
};

const cellText = (blocks: readonly WordBlock[], notes: Notes): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? paragraphText(block, notes)
        : block.rows.map((row) => row.cells.map((cell) => cellText(cell.blocks, notes)).join(' ')).join(' '),
    )
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The words of a cell in the first of its columns: what stands below keeps its own. */
const columnsOf = ({ blocks, columns = 1 }: WordCell, notes: Notes): readonly string[] => [
  cellText(blocks, notes),
  ...Array.from({ length: columns - 1 }, () => ''),
];

/**
 * A table of one row without figures is a way to set two columns (the head of an official document); its cells are
 * lines.
 */
const isLayout = (block: WordBlock & { readonly kind: 'table' }): boolean =>
  block.rows.length <= 3 && block.rows.every(({ cells }) => cells.length <= 2);

const linesOf = (blocks: readonly WordBlock[], notes: Notes): readonly string[] => {
  const lines: string[] = [];
  let open = '';
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (isLayout(block))
        for (const { cells } of block.rows.filter((row) => !isGone(row)))
          for (const cell of cells) append(lines, linesOf(cell.blocks, notes));
      else
        for (const { cells } of block.rows.filter((row) => !isGone(row)))
          lines.push(`| ${cells.flatMap((cell) => columnsOf(cell, notes)).join(' | ')} |`);
      continue;
    }
    open += paragraphText(block, notes);
    // A deleted mark joins this paragraph with the next.
    if (isGone(block)) continue;
    lines.push(open);
    open = '';
  }
  if (open !== '') lines.push(open);
  return lines;
};

/** Paragraphs are parted by empty lines, so that none reads on into the next; rows of a table are not. */
export const wordText = (document: WordDocument): string => {
  const notes = new Notes();
  const lines = [...linesOf(document.blocks, notes)];
  for (const [id, number] of notes) {
    const words = linesOf(document.notes.get(id) ?? [], notes)
      .join(' ')
      .trim();
    if (words !== '') lines.push(`${raised(number)} ${words}`);
  }
  let text = '';
  for (const [at, line] of lines.entries()) {
    const row = line.startsWith('| ');
    text += at === 0 ? '' : row && lines[at - 1]?.startsWith('| ') ? '\n' : '\n\n';
    text += row ? line : line.trim();
  }
  return `${text}\n`;
};
