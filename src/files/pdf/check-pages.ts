/**
 * The pages of a finished PDF: every footnote stands on the page of its mark, no page is empty, and text stands above
 * the signature. Codes: `page.note` (`page` of the mark, `on` of the note), `page.empty` (`page`), `page.signature`
 * (`page`, `lines` above it). Pages count from 1.
 */
import type { Problem } from '#core/problem.ts';
import { FEWEST_LINES } from '#core/report/layout/flow.ts';
import { asDict, asList, asName, PdfFile, Ref, type Dict, type Value } from '#files/pdf/objects.ts';
import { PageTextReader } from '#files/pdf/page-text.ts';

export const checkPages = (bytes: Uint8Array): readonly Problem[] => checkPagesOf(new PdfFile(bytes));

/** The same of a file that is open. `closing`: the words with which the part of the signature begins. */
export const checkPagesOf = (file: PdfFile, closing?: string): readonly Problem[] => {
  const signed = aboveSignature(file, closing);
  const pages = pagesBelow(file, file.root.get('Pages'));
  return [
    ...linksOf(file, pages).flatMap(({ page, on }) =>
      on === page ? [] : [{ code: 'page.note', where: {}, data: { page, on } }],
    ),
    ...pages.flatMap(({ page }, index) =>
      saysSomething(file, page) ? [] : [{ code: 'page.empty', where: {}, data: { page: index + 1 } }],
    ),
    ...(signed && signed.lines < FEWEST_LINES ? [{ code: 'page.signature', where: {}, data: { ...signed } }] : []),
  ];
};

/** The recipients stand level with the one who signs, or below the two who do. */
const RECIPIENTS = 'Nơi nhận:';

/** The page of the signature, and how many lines of text stand above it there; undefined where it is not found. */
export const aboveSignature = (
  file: PdfFile,
  closing = RECIPIENTS,
): { readonly page: number; readonly lines: number } | undefined => {
  const reader = new PageTextReader(file);
  const pages = pagesBelow(file, file.root.get('Pages'));
  for (const [index, { page }] of [...pages.entries()].toReversed()) {
    const heights = heightsOf(file, page);
    const texts = reader.read(page, new Set(heights.keys()));
    const begins = [...texts].find(([, text]) => squeezed(text).startsWith(squeezed(closing)));
    const at = begins && heights.get(begins[0]);
    if (at !== undefined)
      return { page: index + 1, lines: new Set([...heights.values()].filter((one) => one > at + SAME_LINE)).size };
  }
  return undefined;
};

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Points between baselines of one line, at most. */
const SAME_LINE = 2;

/** How high each marked text of a page begins, in whole points from its foot. */
const heightsOf = (file: PdfFile, page: Dict): ReadonlyMap<number, number> => {
  const content = asList(page.get('Contents'))
    .map((part) => file.stream(part))
    .join('\n');
  return new Map(
    [...content.matchAll(MARKED)].map(([, id, height]) => [Number(id), Math.round(Number(height))] as const),
  );
};

/** The id of a mark, and the place at which its text begins. */
const MARKED = /\/MCID\s+(\d+)(?:(?!\/MCID)[\s\S])*?1 0 0 -1 [\d.]+ ([\d.]+) cm/gu;

/** Which footnote, from 0, is the first to stand on another page than its mark; undefined where none does. */
export const firstStrayNote = (file: PdfFile): number | undefined => {
  const links = linksOf(file, pagesBelow(file, file.root.get('Pages')));
  const edges = links.filter(({ page, on }) => page !== on).map(({ page, on }) => Math.min(page, on));
  if (edges.length === 0) return undefined;
  const edge = Math.min(...edges);
  // Each note before it is two links that stay on their page.
  return links.filter(({ page, on }) => page === on && page <= edge).length / 2;
};

interface NumberedPage {
  /** The number of its object. */
  readonly number: number;
  readonly page: Dict;
}

const pagesBelow = (file: PdfFile, node: Value): readonly NumberedPage[] => {
  const found = asDict(file.get(node));
  if (asName(found.get('Type')) === 'Page') return node instanceof Ref ? [{ number: node.number, page: found }] : [];
  return asList(file.get(found.get('Kids'))).flatMap((kid) => pagesBelow(file, kid));
};

interface NoteLink {
  /** Where it stands, and where it leads. */
  readonly page: number;
  readonly on: number;
}

/** A mark is a link to its note, and the note's number a link back; no other link leads within the file. */
const linksOf = (file: PdfFile, pages: readonly NumberedPage[]): readonly NoteLink[] => {
  const numbers = new Map(pages.map(({ number }, index) => [number, index + 1]));
  return pages.flatMap(({ page }, index) =>
    asList(file.get(page.get('Annots'))).flatMap((annotation): readonly NoteLink[] => {
      const [target] = asList(file.get(asDict(file.get(annotation)).get('Dest')));
      const on = target instanceof Ref ? numbers.get(target.number) : undefined;
      return on === undefined ? [] : [{ page: index + 1, on }];
    }),
  );
};

/** Whether words of the text stand on it: marked content that is no artifact, as the page's number is. */
const saysSomething = (file: PdfFile, page: Dict): boolean =>
  asList(page.get('Contents')).some((part) => /\/MCID\s+\d+/u.test(file.stream(part)));
