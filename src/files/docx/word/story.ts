/** One story of a Word file (body, notes, comments, page heads) read into blocks. */
import { takeParagraphProperty, takeRunProperty, numberOf } from '#files/docx/word/looks.ts';
import type {
  ParagraphLook,
  RunLook,
  TrackedChange,
  WordBlock,
  WordCell,
  WordParagraph,
  WordRow,
  WordRun,
  WordSection,
} from '#files/docx/word/model.ts';
import type { Numbering } from '#files/docx/word/numbering.ts';
import type { Element, XmlHandler } from '#files/docx/word/xml.ts';
import { ownEntry } from '#core/text/own-entry.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenParagraph {
  readonly nth: number;
  readonly runs: WordRun[];
  readonly look: Writable<ParagraphLook>;
  style?: string;
  list?: string;
  depth: number;
  change?: TrackedChange;
  /** The run of another paragraph within which it stands. */
  readonly within?: OpenRun;
  readonly comments: Set<string>;
}

interface OpenRun {
  readonly look: Writable<RunLook>;
  style?: string;
  text: string;
}

const CHANGES: Readonly<Record<string, TrackedChange['kind']>> = {
  ins: 'inserted',
  del: 'deleted',
  moveFrom: 'moved-from',
  moveTo: 'moved-to',
};

/** What begins a container of blocks and is not the body: a note, a comment, or a "separator" of notes, with its id. */
export interface StoryPart {
  readonly name: string;
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly blocks: WordBlock[];
}

interface OpenTable {
  rows: WordRow[];
  cells: WordCell[];
  change?: TrackedChange;
  /** Of the open cell. */
  columns?: number;
}

/** No table of a report has more columns. */
const MOST_COLUMNS = 100;

/** Gathers blocks from the events of one part of the file. */
export class Story implements XmlHandler {
  readonly blocks: WordBlock[] = [];
  readonly parts: StoryPart[] = [];
  readonly sections: WordSection[] = [];
  readonly #numbering: Numbering;
  /** Lists of blocks that are open: the story's, a cell's. */
  readonly #containers: WordBlock[][];
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  #begun = 0;
  readonly #changes: TrackedChange[] = [];
  readonly #bookmarks = new Map<string, string>();
  readonly #controls: string[] = [];
  readonly #comments = new Set<string>();
  #run: OpenRun | undefined;
  /** Open properties: of a run, of a paragraph, of the mark of a paragraph, of a row, of a section. */
  readonly #properties: string[] = [];
  #inText = false;
  /** Depth of what is not read: the older half of an alternative, properties as they were before a change. */
  #skipped = 0;
  #section: Writable<WordSection> | undefined;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
    this.#containers = [this.blocks];
  }

  open = (element: Element): void => {
    const { name } = element;
    if (this.#skipped > 0 || name === 'mc:Fallback' || /^(?:rPr|pPr|sectPr|tblPr|trPr|tcPr)Change$/u.test(name)) {
      this.#skipped += 1;
      return;
    }
    if (this.#takeProperty(element)) return;
    switch (name) {
      case 'p':
        this.#openParagraph();
        break;
      case 'r':
        this.#run = { look: {}, text: '' };
        break;
      case 't':
      case 'delText':
      case 'm:t':
        this.#inText = true;
        break;
      case 'tab':
      case 'ptab':
        this.#add(' ');
        break;
      case 'br':
      case 'cr':
        this.#add('\n');
        break;
      case 'noBreakHyphen':
        this.#add('-');
        break;
      case 'footnoteReference':
        this.#note(`f${element.attribute('id') ?? ''}`);
        break;
      case 'endnoteReference':
        this.#note(`e${element.attribute('id') ?? ''}`);
        break;
      case 'tbl':
        this.#tables.push({ rows: [], cells: [] });
        break;
      case 'tr': {
        const table = this.#tables.at(-1);
        if (table) {
          table.cells = [];
          delete table.change;
        }
        break;
      }
      case 'tc':
        this.#containers.push([]);
        delete this.#tables.at(-1)?.columns;
        break;
      case 'gridSpan': {
        const table = this.#tables.at(-1);
        const columns = Number(element.attribute('val'));
        if (table && columns > 1 && columns <= MOST_COLUMNS) table.columns = columns;
        break;
      }
      case 'sectPr':
        this.#section = { titlePage: false };
        break;
      case 'sdt':
        this.#controls.push('');
        break;
      case 'tag':
        if (this.#controls.length > 0) this.#controls[this.#controls.length - 1] = element.attribute('val') ?? '';
        break;
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.#openPart(element);
        break;
      default:
        this.#openRange(element);
    }
  };

  close = (name: string): void => {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (this.#properties.at(-1) === name) {
      this.#properties.pop();
      return;
    }
    switch (name) {
      case 't':
      case 'delText':
      case 'm:t':
        this.#inText = false;
        break;
      case 'r':
        this.#closeRun();
        break;
      case 'p':
        this.#closeParagraph();
        break;
      case 'tc': {
        const blocks = this.#containers.pop() ?? [];
        const table = this.#tables.at(-1);
        table?.cells.push({ blocks, ...(table.columns !== undefined && { columns: table.columns }) });
        break;
      }
      case 'tr': {
        const table = this.#tables.at(-1);
        table?.rows.push({ cells: table.cells, ...(table.change && { change: table.change }) });
        break;
      }
      case 'tbl': {
        const table = this.#tables.pop();
        if (table) this.#containers.at(-1)?.push({ kind: 'table', rows: table.rows });
        break;
      }
      case 'sdt':
        this.#controls.pop();
        break;
      case 'sectPr':
        if (this.#section) this.sections.push(this.#section);
        this.#section = undefined;
        break;
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.#containers.pop();
        break;
      case 'ins':
      case 'del':
      case 'moveFrom':
      case 'moveTo':
        this.#changes.pop();
        break;
    }
  };

  text = (text: string): void => {
    if (this.#inText && this.#skipped === 0) this.#add(text);
  };

  /** Properties are read one by one where they stand; whether one was taken. */
  #takeProperty(element: Element): boolean {
    const { name, attribute } = element;
    if (name === 'rPr' || name === 'pPr' || name === 'trPr') {
      this.#properties.push(name);
      return true;
    }
    const within = this.#properties.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    if (within === undefined || name === 'sectPr') return this.#takeSection(element);
    if (within === 'trPr') {
      const table = this.#tables.at(-1);
      const kind = ownEntry(CHANGES, name);
      if (table && kind) table.change = changeOf(kind, element);
    } else if (within === 'rPr' && this.#run) {
      if (name === 'rStyle') this.#run.style = attribute('val') ?? '';
      else takeRunProperty(this.#run.look, element);
    } else if (within === 'rPr' && paragraph) {
      const kind = ownEntry(CHANGES, name);
      if (kind) paragraph.change = changeOf(kind, element);
    } else if ((within === 'pPr' || within === 'numPr') && paragraph) {
      if (name === 'pStyle') paragraph.style = attribute('val') ?? '';
      else if (name === 'numId') paragraph.list = attribute('val') ?? '';
      else if (name === 'ilvl') paragraph.depth = numberOf(attribute('val')) ?? 0;
      else takeParagraphProperty(paragraph.look, element);
    }
    this.#properties.push(name);
    return true;
  }

  #takeSection({ name, attribute }: Element): boolean {
    const section = this.#section;
    if (!section) return false;
    const put = (
      key: 'width' | 'height' | 'top' | 'bottom' | 'left' | 'right' | 'header',
      attributeName: string,
    ): void => {
      const value = numberOf(attribute(attributeName));
      if (value !== undefined) section[key] = value;
    };
    if (name === 'pgSz') {
      put('width', 'w');
      put('height', 'h');
    } else if (name === 'pgMar') for (const key of ['top', 'bottom', 'left', 'right', 'header'] as const) put(key, key);
    else if (name === 'titlePg') section.titlePage = !['0', 'false', 'off'].includes(attribute('val') ?? '1');
    return false;
  }

  #openRange(element: Element): void {
    const { name, attribute } = element;
    const kind = ownEntry(CHANGES, name);
    if (kind) this.#changes.push(changeOf(kind, element));
    else if (name === 'bookmarkStart') this.#bookmarks.set(attribute('id') ?? '', attribute('name') ?? '');
    else if (name === 'bookmarkEnd') this.#bookmarks.delete(attribute('id') ?? '');
    else if (name === 'commentRangeStart') this.#comments.add(attribute('id') ?? '');
    else if (name === 'commentRangeEnd') this.#comments.delete(attribute('id') ?? '');
    if (name === 'commentRangeStart' || name === 'commentReference')
      this.#paragraphs.at(-1)?.comments.add(attribute('id') ?? '');
  }

  #openPart({ name, attribute }: Element): void {
    const blocks: WordBlock[] = [];
    // The lines that part notes from the text are notes of a type of their own.
    const isSeparator = attribute('type')?.toLowerCase().includes('separator');
    this.parts.push({
      name: isSeparator ? 'separator' : name,
      id: attribute('id') ?? '',
      author: attribute('author') ?? '',
      date: attribute('date') ?? '',
      blocks,
    });
    this.#containers.push(blocks);
  }

  #add(text: string): void {
    if (this.#run) this.#run.text += text;
  }

  #note(id: string): void {
    this.#closeRun({ note: id });
    this.#run = { look: {}, text: '' };
  }

  #closeRun(extra: { readonly note?: string } = {}): void {
    const run = this.#run;
    const paragraph = this.#paragraphs.at(-1);
    this.#run = undefined;
    if (!run || !paragraph) return;
    const change = this.#changes.at(-1);
    const around = {
      look: run.look,
      ...(run.style !== undefined && { style: run.style }),
      ...(change && { change }),
      bookmarks: [...this.#bookmarks.values()],
      controls: this.#controls.filter((tag) => tag !== ''),
      comments: [...this.#comments],
    };
    if (run.text !== '') paragraph.runs.push({ text: run.text, ...around });
    if (extra.note !== undefined) paragraph.runs.push({ text: '', ...around, note: extra.note });
  }

  /** Within a run it stands in a box: the run goes on behind it. */
  #openParagraph(): void {
    const within = this.#run;
    const nth = this.#begun++;
    this.#paragraphs.push({ nth, runs: [], look: {}, depth: 0, comments: new Set(), ...(within && { within }) });
    this.#run = undefined;
  }

  #closeParagraph(): void {
    const open = this.#paragraphs.pop();
    if (!open) return;
    this.#run = open.within;
    const label =
      open.list === undefined || open.list === '0' ? undefined : this.#numbering.next(open.list, open.depth);
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      nth: open.nth,
      runs: open.runs,
      look: open.look,
      ...(open.style !== undefined && { style: open.style }),
      ...(label !== undefined && { label, depth: open.depth }),
      ...(open.change && { change: open.change }),
      ...(open.within && { box: true as const }),
      ...(open.comments.size > 0 && { comments: [...open.comments] }),
    };
    this.#containers.at(-1)?.push(paragraph);
  }
}

const changeOf = (kind: TrackedChange['kind'], { attribute }: Element): TrackedChange => ({
  kind,
  author: attribute('author') ?? '',
  date: attribute('date') ?? '',
});
