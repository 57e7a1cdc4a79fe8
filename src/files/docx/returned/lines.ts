/**
 * The lines of a Word file that came back: every paragraph and every cell, wherever it stands, with tracked changes
 * taken and not.
 */
import type { CellPlace, Comment, FileLine, Story, Tracked } from '#core/report/returned/line.ts';
import { append } from '#core/value/append.ts';
import { plainSpaces } from '#core/report/no-break.ts';
import { lineStyleOf } from '#files/docx/returned/line-styles.ts';
import type { WordBlock, WordDocument, WordParagraph, WordRow, WordRun } from '#files/docx/word/model.ts';

/** What is no longer there when all tracked changes are taken; and what was not there when none is. */
const isGone = ({ change }: Pick<WordRun, 'change'>): boolean =>
  change?.kind === 'deleted' || change?.kind === 'moved-from';
const isNew = ({ change }: Pick<WordRun, 'change'>): boolean =>
  change?.kind === 'inserted' || change?.kind === 'moved-to';

/** Which blocks bookmarks tell. */
export type MarksOf = (bookmarks: readonly string[]) => FileLine['marks'];

export interface LinesOfFile {
  readonly lines: readonly FileLine[];
  /** Comments that hang on no line. */
  readonly loose: readonly Comment[];
}

/** Reads all stories of a file: the text, notes, heads and feet of pages, boxes; comments stand beside their lines. */
export const linesOfFile = (document: WordDocument, marksOf: MarksOf): LinesOfFile => {
  const reader = new LineReader(document, marksOf);
  reader.story(document.blocks, 'body');
  for (const blocks of document.notes.values()) reader.note(blocks);
  for (const blocks of [...document.headers, ...document.footers]) reader.story(blocks, 'page');
  return { lines: reader.lines, loose: reader.looseComments() };
};

/** Paragraphs that become one line: a tracked change joins them, or they fill one cell. */
interface OpenLine {
  readonly runs: WordRun[];
  readonly comments: string[];
  readonly style?: string;
}

class LineReader {
  readonly lines: FileLine[] = [];
  readonly #document: WordDocument;
  readonly #marksOf: MarksOf;
  readonly #comments: ReadonlyMap<string, WordDocument['comments'][number]>;
  readonly #told = new Set<string>();
  #tables = 0;

  constructor(document: WordDocument, marksOf: MarksOf) {
    this.#document = document;
    this.#marksOf = marksOf;
    // Of several with one id the first is told.
    this.#comments = new Map(document.comments.toReversed().map((one) => [one.id, one]));
  }

  /** A note is one line, whatever its paragraphs. */
  note(blocks: readonly WordBlock[]): void {
    this.#push(openOf(paragraphsIn(blocks)), 'note');
  }

  story(blocks: readonly WordBlock[], story: Story): void {
    let open: OpenLine | undefined;
    /** Lines that were one before a tracked change parted them. */
    let parted: number[] = [];
    for (const block of blocks) {
      if (block.kind === 'table') {
        this.#table(block.rows, story);
        continue;
      }
      if (block.box) {
        this.#push(openOf([block]), 'box');
        continue;
      }
      if (open) join(open, block);
      else open = openOf([block]);
      // A deleted mark joins this paragraph with the next.
      if (isGone(block)) continue;
      const at = this.#push(open, story);
      open = undefined;
      if (at !== undefined) parted.push(at);
      if (isNew(block)) continue;
      this.#rejoin(parted);
      parted = [];
    }
    if (open) this.#push(open, story);
  }

  /** Without the tracked changes the lines were one: its words are the first one's. */
  #rejoin(parted: readonly number[]): void {
    const [first, ...others] = parted;
    if (first === undefined || others.length === 0) return;
    const text = parted.map((at) => this.lines[at]?.rejected ?? '').join(' ');
    for (const at of parted) {
      const line = this.lines[at];
      if (line) this.lines[at] = { ...line, rejected: at === first ? plainSpaces(text) : '' };
    }
  }

  /** Each paragraph of a cell is a line: a table may be one of figures, or set lines side by side. */
  #table(rows: readonly WordRow[], story: Story): void {
    const table = (this.#tables += 1);
    for (const [row, { cells, change }] of rows.entries())
      for (const [column, { blocks }] of cells.entries())
        for (const paragraph of paragraphsIn(blocks)) {
          const open = openOf([change ? changed(paragraph, change) : paragraph]);
          if (paragraph.box) this.#push(open, 'box');
          else this.#push(open, story, { table, row, column });
        }
  }

  /** The place of the line among all; undefined where it says nothing. */
  #push({ runs, comments, style: id }: OpenLine, story: Story, cell?: CellPlace): number | undefined {
    const style = id === undefined ? undefined : lineStyleOf(id, this.#document.styles.byId.get(id)?.name);
    const line: FileLine = {
      story,
      ...(style !== undefined && { style }),
      ...(cell && { cell }),
      marks: story === 'body' ? this.#marksOf(runs.flatMap(({ bookmarks }) => bookmarks)) : [],
      accepted: textOf(runs.filter((run) => !isGone(run))),
      rejected: textOf(runs.filter((run) => !isNew(run))),
      tracked: trackedIn(runs),
      comments: this.#commentsOf([...comments, ...runs.flatMap((run) => run.comments)]),
    };
    const says = [line.accepted, line.rejected].some((text) => ANY_LETTER.test(text));
    if (!says && line.comments.length === 0) return undefined;
    return this.lines.push(line) - 1;
  }

  /** Each comment is told once, on the first of its lines. */
  #commentsOf(ids: readonly string[]): readonly Comment[] {
    return [...new Set(ids)].flatMap((id) => {
      const comment = this.#told.has(id) ? undefined : this.#comments.get(id);
      if (!comment) return [];
      this.#told.add(id);
      return [commentOf(comment)];
    });
  }

  looseComments(): readonly Comment[] {
    return this.#document.comments.filter(({ id }) => !this.#told.has(id)).map(commentOf);
  }
}

const ANY_LETTER = /[\p{L}\p{N}]/u;

const commentOf = ({ author, blocks }: WordDocument['comments'][number]): Comment => ({
  author,
  text: paragraphsIn(blocks)
    .map(({ runs }) => textOf(runs))
    .join(' ')
    .trim(),
});

const openOf = (paragraphs: readonly WordParagraph[]): OpenLine => {
  const style = paragraphs[0]?.style;
  const open: OpenLine = { runs: [], comments: [], ...(style !== undefined && { style }) };
  for (const paragraph of paragraphs) {
    if (open.runs.length > 0) open.runs.push(BLANK);
    join(open, paragraph);
  }
  return open;
};

const BLANK: WordRun = { text: ' ', look: {}, bookmarks: [], controls: [], comments: [] };

const join = (open: OpenLine, { runs, comments = [] }: WordParagraph): void => {
  append(open.runs, runs);
  append(open.comments, comments);
};

/** All paragraphs of blocks, those in tables within them too. */
const paragraphsIn = (blocks: readonly WordBlock[]): readonly WordParagraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );

/** A row that was inserted or deleted as a whole: so were all of its words. */
const changed = (paragraph: WordParagraph, change: NonNullable<WordRow['change']>): WordParagraph => ({
  ...paragraph,
  runs: paragraph.runs.map((run) => ({ change, ...run })),
});

/** Notes are marks, numbered as they come: "[*1]". */
const textOf = (runs: readonly WordRun[]): string => {
  let notes = 0;
  return plainSpaces(runs.map((run) => (run.note === undefined ? run.text : `[*${(notes += 1)}]`)).join(''));
};

const KINDS = { inserted: 'inserted', 'moved-to': 'inserted', deleted: 'deleted', 'moved-from': 'deleted' } as const;

const trackedIn = (runs: readonly WordRun[]): readonly Tracked[] => {
  const all: Tracked[] = [];
  for (const { change, text, note } of runs) {
    if (!change) continue;
    const { author, date } = change;
    const kind = KINDS[change.kind];
    const words = note === undefined ? text : '[*]';
    const last = all.at(-1);
    if (last && last.kind === kind && last.author === author && last.date === date)
      all[all.length - 1] = { ...last, text: last.text + words };
    else all.push({ kind, author, date, text: words });
  }
  return all;
};
