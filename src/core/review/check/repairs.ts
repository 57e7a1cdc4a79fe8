/** What of a layout is put right in a copy: all that can be set without touching a word. */
import type { CheckedLayout } from '#core/review/check/layout.ts';
import type { LaidOut } from '#core/review/laid-out.ts';

export interface LetterRepair {
  readonly sizePt?: number;
  /** Letters of this size get the other; absent: all of them. */
  readonly fromPt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export interface ParagraphRepair extends LetterRepair {
  readonly indentMm?: number;
  readonly gapPt?: number;
  /** Points, or a multiple of the single line. */
  readonly line?: { readonly spacing: 'exact' | 'multiple'; readonly of: number };
}

export interface LayoutRepairs {
  /** Of the page, in millimetres, by side: "leftMm". */
  readonly page: ReadonlyMap<string, number>;
  readonly font?: string;
  /** Letters of notes of the one size get the other. */
  readonly notes?: { readonly fromPt: number; readonly sizePt: number };
  /** By `LaidParagraph.nth`. */
  readonly paragraphs: ReadonlyMap<number, ParagraphRepair>;
}

type Row = CheckedLayout['rows'][number];

/** Letters of these are others in every other font. */
const OTHER_LETTERS = /^(?:symbol|wingdings.*|webdings|mt extra|cambria math|\.vn.*|vni.*|vn.*)$/iu;

/** Whether the letters of a font would be others in another: signs, and encodings before Unicode. */
export const hasOtherLetters = (font: string): boolean => OTHER_LETTERS.test(font);

const BODY_SET: ReadonlySet<string> = new Set(['body.indentMm', 'body.gapPt', 'body.spacing', 'body.line']);
const LETTERS = /\.(?<key>sizePt|bold|italic|underline)$/u;

/** Of a row that is put right in a copy where it does not fit. What is only usual is left alone, and so are words. */
export const isRepaired = ({ path, fits, status, found }: Row): boolean =>
  !fits &&
  status !== 'unverified' &&
  (path.startsWith('page.') ||
    (path === 'font' && !hasOtherLetters(String(found))) ||
    BODY_SET.has(path) ||
    LETTERS.test(path));

/** What puts the rows right that are. */
export const repairsOf = (laid: LaidOut, { rows }: CheckedLayout): LayoutRepairs => {
  const wrong = rows.filter(isRepaired);
  const font = wrong.find(({ path }) => path === 'font')?.asked;
  const notes = wrong.find(({ path }) => path === 'notes.sizePt');
  const byNth = new Map(laid.paragraphs.map((one) => [one.nth, one]));
  const paragraphs = new Map<number, ParagraphRepair>();
  const put = (nth: number, repair: ParagraphRepair): void =>
    void paragraphs.set(nth, { ...paragraphs.get(nth), ...repair });
  const askedLine = (): ParagraphRepair => {
    const asked = (path: string): unknown => rows.find((row) => row.path === path)?.asked;
    const [spacing, of] = [asked('body.spacing'), asked('body.line')];
    return (spacing === 'exact' || spacing === 'multiple') && typeof of === 'number' ? { line: { spacing, of } } : {};
  };
  for (const { path, found, asked, places = [] } of wrong) {
    const { key } = LETTERS.exec(path)?.groups ?? {};
    if (key !== undefined) {
      const from = path === 'body.sizePt' && typeof found === 'number' ? { fromPt: found } : {};
      for (const nth of places) put(nth, { [key]: asked, ...from });
    } else if (BODY_SET.has(path)) {
      const own = path.slice('body.'.length) as 'indentMm' | 'gapPt' | 'spacing' | 'line';
      for (const nth of places) {
        const one = byNth.get(nth);
        // What is set otherwise than the text, or moved by spaces and tabs, is meant so.
        if (!one || one[own] !== found || one.centred || /^\s/u.test(one.text)) continue;
        put(nth, own === 'spacing' || own === 'line' ? askedLine() : { [own]: asked });
      }
    }
  }
  return {
    page: new Map(
      wrong.flatMap(({ path, asked }) =>
        path.startsWith('page.') && typeof asked === 'number' ? [[path.slice('page.'.length), asked] as const] : [],
      ),
    ),
    ...(typeof font === 'string' && { font }),
    ...(notes &&
      typeof notes.found === 'number' &&
      typeof notes.asked === 'number' && { notes: { fromPt: notes.found, sizePt: notes.asked } }),
    paragraphs,
  };
};
