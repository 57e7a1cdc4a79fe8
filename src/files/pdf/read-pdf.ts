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

/** A marked text that belongs to a link: page and id. */
interface Mark {
  readonly page: Dict;
  readonly id: number;
}

/**
 * A stretch of a link: its marks, and the line it stands on (page and lower edge of its annotation, which follows its
 * words).
 */
interface Stretch {
  readonly marks: Mark[];
  line: string;
}

interface Link {
  readonly address: string;
  readonly stretches: readonly Stretch[];
}

/** Finds the links of figures in the order of the text; what their marks say is read afterwards, page by page. */
class LinkFinder {
  readonly links: Link[] = [];
  readonly #file: PdfFile;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  #kids(element: Dict): readonly Value[] {
    return asList(this.#file.get(element.get('K'))).map((kid) => this.#file.get(kid));
  }

  /** Walks an element and what is below it. */
  walk(element: Dict): void {
    const kids = this.#kids(element);
    if (asName(element.get('S')) === 'Link') {
      const address = this.#addressOf(kids);
      if (address !== undefined) {
        const stretches: Stretch[] = [{ marks: [], line: '' }];
        this.#gather(element, kids, undefined, stretches);
        // Behind the last annotation nothing stands.
        this.links.push({ address, stretches: stretches.slice(0, -1) });
        return;
      }
    }
    for (const kid of kids) if (kid instanceof Map) this.walk(asDict(kid));
  }

  /** The address of the first annotation that belongs to the link; a footnote's mark has none. */
  #addressOf(kids: readonly Value[]): string | undefined {
    for (const kid of kids) {
      const part = asDict(kid);
      if (asName(part.get('Type')) !== 'OBJR') continue;
      const uri = asDict(this.#file.get(asDict(this.#file.get(part.get('Obj'))).get('A'))).get('URI');
      if (typeof uri === 'string') return addressOfUrl(uri);
    }
    return undefined;
  }

  /** Gathers the marks of a link, the last stretch being the open one; `page` is that of the element above. */
  #gather(element: Dict, kids: readonly Value[], page: Value, stretches: Stretch[]): void {
    const own = element.get('Pg') ?? page;
    for (const kid of kids) {
      const part = asDict(kid);
      const id = typeof kid === 'number' ? kid : part.get('MCID');
      const place = part.get('Pg') ?? own;
      if (typeof id === 'number') stretches.at(-1)?.marks.push({ page: asDict(this.#file.get(place)), id });
      else if (asName(part.get('Type')) !== 'OBJR') this.#gather(part, this.#kids(part), own, stretches);
      else {
        const [, lower] = asList(this.#file.get(asDict(this.#file.get(part.get('Obj'))).get('Rect')));
        const open = stretches.at(-1);
        if (open) open.line = `${place instanceof Ref ? place.number : ''} ${Math.round(Number(lower))}`;
        stretches.push({ marks: [], line: '' });
      }
    }
  }
}

/** The words of a link. A new line stands for a space: the words of figures are set in one piece. */
const wordsOf = ({ stretches }: Link, textOf: (mark: Mark) => string): string => {
  const texts = stretches.map(({ marks, line }) => ({ text: marks.map(textOf).join(''), line }));
  const joined = texts.reduce((all, { text, line }, i) => {
    const before = texts[i - 1];
    return before !== undefined && before.line !== line ? `${all} ${text}` : all + text;
  }, '');
  return plainSpaces(joined);
};

/** All figures in the order of the text. Throws RangeError for a file that is no PDF of ours. */
export const readPdfFigures = (bytes: Uint8Array): readonly PrintedFigure[] => figuresOfPdf(new PdfFile(bytes));

/** The same of a file that is open. */
export const figuresOfPdf = (file: PdfFile): readonly PrintedFigure[] => {
  const finder = new LinkFinder(file);
  const root = asDict(file.get(file.root.get('StructTreeRoot')));
  for (const kid of asList(file.get(root.get('K')))) finder.walk(asDict(file.get(kid)));
  const marks = finder.links.flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.marks));
  const reader = new PageTextReader(file);
  const texts = new Map(
    [...Map.groupBy(marks, ({ page }) => page)].map(([page, wanted]) => [
      page,
      reader.read(page, new Set(wanted.map(({ id }) => id))),
    ]),
  );
  const textOf = ({ page, id }: Mark): string => texts.get(page)?.get(id) ?? '';
  return finder.links.map((link) => ({ address: link.address, printed: wordsOf(link, textOf) }));
};
