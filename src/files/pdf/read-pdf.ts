/**
 * Figures read back from a finished PDF, by the file's own structure tree: a link's address from its annotation, its
 * words from the marked content that the tree gives it. A link over several lines or pages is one element there, and a
 * footnote follows its mark, so the order is that of the text.
 */
import { plainSpaces } from '#core/report/no-break.ts';
import type { PrintedFigure } from '#core/report/printed-figure.ts';
import { addressOfUrl } from '#files/figure-url.ts';
import { asDict, asList, asName, PdfFile, type Dict, type Value } from '#files/pdf/objects.ts';
import { PageTextReader } from '#files/pdf/page-text.ts';

/** After these a line may end without a space having stood there. */
const joinLines = (a: string, b: string): string => (/[-/]$/u.test(a) || a === '' || b === '' ? a + b : `${a} ${b}`);

class FigureReader {
  readonly figures: PrintedFigure[] = [];
  readonly #file: PdfFile;
  readonly #reader: PageTextReader;
  readonly #texts = new Map<Dict, ReadonlyMap<number, string>>();

  constructor(file: PdfFile) {
    this.#file = file;
    this.#reader = new PageTextReader(file);
  }

  #text(page: Value, id: number): string {
    const dict = asDict(this.#file.get(page));
    const texts = this.#texts.get(dict) ?? this.#reader.read(dict);
    this.#texts.set(dict, texts);
    return texts.get(id) ?? '';
  }

  #kids(element: Dict): readonly Value[] {
    return asList(this.#file.get(element.get('K'))).map((kid) => this.#file.get(kid));
  }

  /** Walks an element and what is below it. */
  walk(element: Dict): void {
    if (asName(element.get('S')) === 'Link') {
      const address = this.#addressOf(element);
      if (address !== undefined) {
        this.figures.push({ address, printed: plainSpaces(this.#words(element, undefined).map(plainSpaces).reduce(joinLines, '')) });
        return;
      }
    }
    for (const kid of this.#kids(element)) if (kid instanceof Map) this.walk(asDict(kid));
  }

  /** The address of the first annotation that belongs to the link; a footnote's mark has none. */
  #addressOf(link: Dict): string | undefined {
    for (const kid of this.#kids(link)) {
      const part = asDict(kid);
      if (asName(part.get('Type')) !== 'OBJR') continue;
      const uri = asDict(this.#file.get(asDict(this.#file.get(part.get('Obj'))).get('A'))).get('URI');
      if (typeof uri === 'string') return addressOfUrl(uri);
    }
    return undefined;
  }

  /** The marked texts of an element in order; `page` is that of the element above. */
  #words(element: Dict, page: Value): readonly string[] {
    const own = element.get('Pg') ?? page;
    return this.#kids(element).flatMap((kid) => {
      if (typeof kid === 'number') return [this.#text(own, kid)];
      const part = asDict(kid);
      const id = part.get('MCID');
      if (typeof id === 'number') return [this.#text(part.get('Pg') ?? own, id)];
      return asName(part.get('Type')) === 'OBJR' ? [] : this.#words(part, own);
    });
  }
}

/** All figures in the order of the text. Throws RangeError for a file that is no PDF of ours. */
export const readPdfFigures = (bytes: Uint8Array): readonly PrintedFigure[] => {
  const file = new PdfFile(bytes);
  const reader = new FigureReader(file);
  const root = asDict(file.get(file.root.get('StructTreeRoot')));
  for (const kid of asList(file.get(root.get('K')))) reader.walk(asDict(file.get(kid)));
  return reader.figures;
};
