/** What of a layout is put right in a copy: page, font, and the sizes of the parts that a profile names. */
import type { CheckedLayout } from '#core/review/check/layout.ts';

interface PartSize {
  readonly path: string;
  /** The words of the part. */
  readonly at: string;
  readonly sizePt: number;
}

export interface LayoutRepairs {
  /** Of the page, in millimetres, by side: "leftMm". */
  readonly page: ReadonlyMap<string, number>;
  readonly font?: string;
  readonly parts: readonly PartSize[];
  /** The text between these words: what is of the one size gets the other. */
  readonly body?: { readonly fromPt: number; readonly toPt: number; readonly after: string; readonly before?: string };
}

/** Set by usage or by signs of their own, not by words that can be found. */
const NOT_PARTS: ReadonlySet<string> = new Set(['body.sizePt', 'notes.sizePt', 'pageNumber.sizePt']);

/** Of a row that is put right in a copy where it does not fit. What is only usual is left alone. */
export const isRepaired = ({ path, fits, status }: CheckedLayout['rows'][number]): boolean =>
  !fits &&
  status !== 'unverified' &&
  (path.startsWith('page.') || path === 'font' || (path.endsWith('.sizePt') && path !== 'notes.sizePt'));

export const repairsOf = ({ rows }: CheckedLayout): LayoutRepairs => {
  const wrong = rows.filter(isRepaired);
  const font = wrong.find(({ path }) => path === 'font')?.asked;
  const body = wrong.find(({ path }) => path === 'body.sizePt');
  const wordsOf = (path: string): string | undefined => rows.find((row) => row.path === path)?.at;
  const after = wordsOf('subject.sizePt') ?? wordsOf('typeName.sizePt');
  const before = wordsOf('authority.sizePt') ?? wordsOf('recipients.title.sizePt');
  return {
    page: new Map(
      wrong.flatMap(({ path, asked }) =>
        path.startsWith('page.') && typeof asked === 'number' ? [[path.slice('page.'.length), asked] as const] : [],
      ),
    ),
    ...(typeof font === 'string' && { font }),
    parts: wrong.flatMap(({ path, at, asked }) =>
      path.endsWith('.sizePt') && !NOT_PARTS.has(path) && at !== undefined && typeof asked === 'number'
        ? [{ path, at, sizePt: asked }]
        : [],
    ),
    ...(body &&
      typeof body.found === 'number' &&
      typeof body.asked === 'number' &&
      after !== undefined && {
        body: { fromPt: body.found, toPt: body.asked, after, ...(before !== undefined && { before }) },
      }),
  };
};
