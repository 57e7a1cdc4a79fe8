/**
 * Figures read back from a finished PDF, by the file's own structure tree: a link's address from its annotation, its
 * words from the marked content that the tree gives it. A link over several lines or pages is one element there, and a
 * footnote follows its mark, so the order is that of the text.
 */
import { plainSpaces } from '#core/report/no-break.ts';
import type { PrintedFigure } from '#core/report/printed-figure.ts';
import { addressOfUrl } from '#files/figure-url.ts';
import { asDict, asList, asName, PdfFile, Ref, type Dict, type Value } from '#files/pdf/objects.ts';
import { PageTextReader } from '#files/pdf/page-text.ts';

/** A stretch of a link and the line it stands on (page and lower edge of its annotation, which follows its words). */
interface Stretch {
  text: string;
  line: string;
}

/** A new line stands for a space: the words of figures are set in one piece. */
const joinStretches = (stretches: readonly Stretch[]): string =>
  stretches.reduce((all, { text, line }, i) => {
    const before = stretches[i - 1];
    return before !== undefined && before.line !== line ? `${all} ${text}` : all + text;
  }, '');

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
        const stretches: Stretch[] = [{ text: '', line: '' }];
        this.#gather(element, undefined, stretches);
        // Behind the last annotation nothing stands.
        this.figures.push({ address, printed: plainSpaces(joinStretches(stretches.slice(0, -1))) });
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

  /** Gathers the marked texts of a link, the last stretch being the open one; `page` is that of the element above. */
  #gather(element: Dict, page: Value, stretches: Stretch[]): void {
    const own = element.get('Pg') ?? page;
    const add = (text: string): void => {
      (stretches.at(-1) ?? { text: '' }).text += text;
    };
    for (const kid of this.#kids(element)) {
      const part = asDict(kid);
      const id = typeof kid === 'number' ? kid : part.get('MCID');
      const place = part.get('Pg') ?? own;
      if (typeof id === 'number') add(this.#text(place, id));
      else if (asName(part.get('Type')) !== 'OBJR') this.#gather(part, own, stretches);
      else {
        const [, lower] = asList(this.#file.get(asDict(this.#file.get(part.get('Obj'))).get('Rect')));
        const open = stretches.at(-1);
        if (open) open.line = `${place instanceof Ref ? place.number : ''} ${Math.round(Number(lower))}`;
        stretches.push({ text: '', line: '' });
      }
    }
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
