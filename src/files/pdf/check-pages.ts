/**
 * The pages of a finished PDF: every footnote stands on the page of its mark, and no page is empty. Codes: `page.note`
 * (`page` of the mark, `on` of the note), `page.empty` (`page`). Pages count from 1.
 */
import type { Problem } from '#core/problem.ts';
import { asDict, asList, asName, PdfFile, Ref, type Dict, type Value } from '#files/pdf/objects.ts';

export const checkPages = (bytes: Uint8Array): readonly Problem[] => checkPagesOf(new PdfFile(bytes));

/** The same of a file that is open. */
export const checkPagesOf = (file: PdfFile): readonly Problem[] => {
  const pages = pagesBelow(file, file.root.get('Pages'));
  const numbers = new Map(pages.map(({ number }, index) => [number, index + 1]));
  return pages.flatMap(({ page }, index) => [
    ...notesApart(file, page, index + 1, numbers),
    ...(saysSomething(file, page) ? [] : [{ code: 'page.empty', where: {}, data: { page: index + 1 } }]),
  ]);
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

/** A mark is a link to its note, and the note's number a link back. */
const notesApart = (
  file: PdfFile,
  page: Dict,
  number: number,
  numbers: ReadonlyMap<number, number>,
): readonly Problem[] =>
  asList(file.get(page.get('Annots'))).flatMap((annotation) => {
    const destination = asDict(file.get(annotation)).get('Dest');
    const [target] = asList(file.get(destination));
    const on = target instanceof Ref ? numbers.get(target.number) : undefined;
    return on === undefined || on === number ? [] : [{ code: 'page.note', where: {}, data: { page: number, on } }];
  });

/** Whether words of the text stand on it: marked content that is no artifact, as the page's number is. */
const saysSomething = (file: PdfFile, page: Dict): boolean =>
  asList(page.get('Contents')).some((part) => /\/MCID\s+\d+/u.test(file.stream(part)));
