/**
 * A finished official document as data: what every writer (DOCX, PDF, HTML) prints and every reader checks.
 * It holds no layout: sizes and places are the layout profile's.
 */
import type { Day } from '#core/value/day.ts';

/** How a figure is printed, where its words around it say a part of it. */
export interface FigureLooks {
  /** The unit is left to the words around it. */
  readonly bare?: boolean;
  /** Money as a number of millions of đồng: the head of its column says so. */
  readonly millions?: boolean;
  /** A count without the leading zero of running text: in a fraction, in a column of numbers. */
  readonly plain?: boolean;
  /** By how much it is less, behind a word that says so: -5 as "giảm 5,0%". */
  readonly fallen?: boolean;
  /** That it is a mean, the name before it says: "Thời gian bình quân … là 17 phút". */
  readonly mean?: boolean;
}

export const LOOKS = ['bare', 'millions', 'plain', 'fallen', 'mean'] as const satisfies readonly (keyof FigureLooks)[];

/** Those that something has, of all that it has. */
export const looksOf = (one: FigureLooks): FigureLooks =>
  Object.fromEntries(LOOKS.flatMap((look) => (one[look] === true ? [[look, true]] : [])));

/** A printed figure: the words on the paper and the address of the record behind them. */
export interface FigureRun extends FigureLooks {
  readonly kind: 'figure';
  /** Canonical figure address. */
  readonly address: string;
  /** Exactly what stands on the paper: "trên 500 tỷ đồng", "07". */
  readonly printed: string;
}

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
}

/** The mark of a footnote, at the place where it is first needed. */
interface NoteRun {
  readonly kind: 'note';
  /** Index into `ReportDocument.notes`; printed number = index + 1. */
  readonly note: number;
}

export type Run = TextRun | FigureRun | NoteRun;

/** What a block is of (`identity.ts`); blocks that no record stands behind have none. */
interface BlockBase {
  /** Made of what the block tells, and unique in its document: "results/2.2/works/road". */
  readonly id?: string;
  /** Fingerprints: of its figures' exact values, and of its words. */
  readonly basis?: { readonly figures: string; readonly words: string };
}

export interface Heading extends BlockBase {
  readonly kind: 'heading';
  /** 1: "I. TITLE"; 2: "1. Title"; 3: "1.1. Title"; 4: an unnumbered lead line. */
  readonly level: 1 | 2 | 3 | 4;
  /** Printed number without the closing point ("I", "2", "2.3"); absent at level 4. */
  readonly number?: string;
  readonly text: string;
}

/** Blocks are of finished runs, or of the pieces from which a report is composed. */
export interface Paragraph<R = Run> extends BlockBase {
  readonly kind: 'paragraph';
  /** Mark of a list item; absent for running text. */
  readonly mark?: '-' | '+' | '*';
  readonly runs: readonly R[];
}

export interface Table<R = Run> extends BlockBase {
  readonly kind: 'table';
  readonly title?: string;
  /** Each column's head and side; numbers stand right. */
  readonly columns: readonly {
    readonly head: string;
    readonly align: 'left' | 'right' | 'center';
    /** Relative width. */ readonly width: number;
  }[];
  readonly rows: readonly (readonly (readonly R[])[])[];
}

/**
 * A lying bar: a range on a scale from nought to `most`. Numbers are for drawing only; `text` is what stands beside it.
 */
export interface ChartBar {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly most: number;
  /** The least that is asked for. */
  readonly least?: number;
  readonly text: string;
}

/** A chart, which each writer draws; its figures stand again in a table or in its caption. */
export interface Picture<R = Run> extends BlockBase {
  readonly kind: 'picture';
  readonly bars: readonly ChartBar[];
  readonly alt: string;
  readonly caption?: readonly R[];
  /** Share of the text width, 0 to 1. */
  readonly width: number;
}

export type Block<R = Run> = Heading | Paragraph<R> | Table<R> | Picture<R>;

/** A table too long for the text, on pages of its own behind the signature; each annex counts its pages. */
export interface Annex<R = Run> {
  /** Unique in its document: "works". */
  readonly id: string;
  /** As in running text; writers print it in capitals. */
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block<R>[];
}

export interface ReportHeader {
  /** The body directly above the issuer, as printed, upper case ("ĐẢNG BỘ TỈNH BẮC KẠN"); absent when there is none. */
  readonly superior?: string;
  /** "THÀNH ỦY BẮC KẠN" */
  readonly issuer: string;
  /** The same within a sentence: "Ban Chấp hành Đảng bộ thành phố". */
  readonly issuerName: string;
  /** Number and symbol without "Số"; absent while the document is not numbered, then a blank is left to fill in. */
  readonly symbol?: string;
  /** For a document not yet numbered: what follows the blank, "-BC/TU" or "/BC-UBND". */
  readonly symbolTail: string;
  /** Place of the date line, "Bắc Kạn". */
  readonly place: string;
  /** Below the number: secrecy, urgency, "DỰ THẢO". */
  readonly marks?: readonly string[];
  /** Date of issue; absent for a draft, then a blank is left to fill in. */
  readonly date?: Day;
}

/** Authority ("T/M THÀNH ỦY"), a second line of it ("KT. CHỦ TỊCH"), position ("BÍ THƯ"), full name. */
export interface Signature {
  readonly authority: string;
  readonly acting?: string;
  readonly position: string;
  readonly name: string;
}

export interface ReportDocument {
  /** Key of the layout profile, such as "36-HD/VPTW". */
  readonly layout: string;
  readonly header: ReportHeader;
  /** "BÁO CÁO"; empty for a letter, which has none: its subject stands below its number. */
  readonly typeName: string;
  /** Trích yếu, as one line of text. */
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
  /** Footnotes in printing order, the annexes' last. */
  readonly notes: readonly (readonly Run[])[];
  /** "Kính gửi": without dashes and closing marks. */
  readonly addressees?: readonly string[];
  readonly signature: Signature;
  /** Who signs beside, on the left. */
  readonly second?: Signature;
  /** Lines under "Nơi nhận:" without dashes and closing marks; `lead` is a line before them ("Gửi bản điện tử:"). */
  readonly recipients: { readonly lead?: string; readonly items: readonly string[] };
  readonly asOf: Day;
}

/** The words of runs as they stand on the line; marks of footnotes say none. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? run.printed : '')).join('');

/**
 * The lines of a block in the order of the paper: a heading with its number, an item with its mark; of a table each row
 * with its cells; of a picture what stands below it. `words`: how marks of notes are told is the writer's.
 */
export const linesOfBlock = (
  block: Block,
  words: (runs: readonly Run[]) => string,
): readonly (string | readonly string[])[] => {
  switch (block.kind) {
    case 'heading':
      return [block.number === undefined ? block.text : `${block.number}. ${block.text}`];
    case 'paragraph':
      return [block.mark === undefined ? words(block.runs) : `${block.mark} ${words(block.runs)}`];
    case 'table':
      return [
        ...(block.title === undefined ? [] : [block.title]),
        block.columns.map(({ head }) => head),
        ...block.rows.map((row) => row.map(words)),
      ];
    case 'picture':
      return [words(block.caption ?? [])];
  }
};

const runsOfBlock = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return block.runs;
    case 'table':
      return block.rows.flat(2);
    case 'picture':
      return block.caption ?? [];
  }
};

/** All words of a document, for those who look for letters in it. */
export const wordsOfDocument = (document: ReportDocument): string =>
  [
    JSON.stringify([document.header, document.subject, document.signature, document.recipients]),
    ...document.notes.map(plainText),
    ...allBlocks(document).map((block) => (block.kind === 'heading' ? block.text : plainText(runsOfBlock(block)))),
  ].join('\n');

/** A block's figures in the order of the text, a footnote's where its mark stands. */
export const figuresOfBlock = ({ notes }: ReportDocument, block: Block): readonly FigureRun[] => {
  const walk = (runs: readonly Run[]): readonly FigureRun[] =>
    runs.flatMap((run) => (run.kind === 'figure' ? [run] : run.kind === 'note' ? walk(notes[run.note] ?? []) : []));
  return walk(runsOfBlock(block));
};

/** The blocks of the text and of the annexes behind it. */
const allBlocks = ({ blocks, annexes }: ReportDocument): readonly Block[] => [
  ...blocks,
  ...annexes.flatMap((annex) => annex.blocks),
];

/** All figures in the order of the text. */
export const figuresOf = (document: ReportDocument): readonly FigureRun[] =>
  allBlocks(document).flatMap((block) => figuresOfBlock(document, block));
