/** The paragraphs of a Word file's body with the places at which their runs tell their size. */
import { tagsOf, attributeOf, type Tag } from '#files/docx/repair/tags.ts';

export interface PlacedRun {
  /** Behind its opening tag: where properties go that it does not have. */
  readonly start: number;
  style?: string;
  /** Its properties: where they end, and what follows a size in them. */
  properties?: { readonly tag: Tag; end?: number; after?: number };
  size?: Tag;
  sizeCs?: Tag;
  hasText: boolean;
}

export interface PlacedParagraph {
  text: string;
  style?: string;
  readonly inTable: boolean;
  readonly runs: PlacedRun[];
}

/** Properties of a run that stand behind its size. */
const BEHIND_SIZE: ReadonlySet<string> = new Set(
  'highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(' '),
);

/** In the order in which they begin. The older half of an alternative is left out, as when it is read. */
export const placedParagraphs = (xml: string, prefix: string): readonly PlacedParagraph[] => {
  const found: PlacedParagraph[] = [];
  const paragraphs: PlacedParagraph[] = [];
  const runs: (PlacedRun | undefined)[] = [];
  let tables = 0;
  let skipped = 0;
  let inParagraphProperties = 0;
  let textFrom: number | undefined;
  for (const tag of tagsOf(xml, prefix)) {
    const { name, kind } = tag;
    const isSkipping = name === 'mc:Fallback' || name.endsWith('PrChange');
    if (skipped > 0 || isSkipping) {
      const run = runs.at(-1);
      if (isSkipping && skipped === 0 && run?.properties && BEHIND_SIZE.has(name)) run.properties.after ??= tag.start;
      if (isSkipping && kind !== 'empty') skipped += kind === 'open' ? 1 : -1;
      continue;
    }
    if (kind === 'close') {
      if (name === 'p') paragraphs.pop();
      else if (name === 'r') runs.pop();
      else if (name === 'tbl') tables -= 1;
      else if (name === 'pPr') inParagraphProperties -= 1;
      else if (name === 'rPr' && inParagraphProperties === 0) endProperties(runs.at(-1), tag);
      else if (name === 't' && textFrom !== undefined) {
        const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)];
        if (paragraph) paragraph.text += unescaped(xml.slice(textFrom, tag.start));
        if (run) run.hasText = true;
        textFrom = undefined;
      }
      continue;
    }
    if (name === 'p') {
      const paragraph: PlacedParagraph = { text: '', inTable: tables > 0, runs: [] };
      found.push(paragraph);
      if (kind === 'open') paragraphs.push(paragraph);
    } else if (name === 'tbl' && kind === 'open') tables += 1;
    else if (name === 'pPr' && kind === 'open') inParagraphProperties += 1;
    else if (name === 'pStyle' && inParagraphProperties > 0) {
      const [paragraph, style] = [paragraphs.at(-1), attributeOf(tag.raw, prefix, 'val')];
      if (paragraph && style !== undefined) paragraph.style = style;
    } else if (name === 'r' && kind === 'open') {
      const run: PlacedRun = { start: tag.end, hasText: false };
      runs.push(run);
      paragraphs.at(-1)?.runs.push(run);
    } else if (name === 't' && kind === 'open') textFrom = tag.end;
    else if (inParagraphProperties === 0) takeProperty(runs.at(-1), tag, prefix);
  }
  return found;
};

const takeProperty = (run: PlacedRun | undefined, tag: Tag, prefix: string): void => {
  if (!run) return;
  const { name } = tag;
  if (name === 'rPr') run.properties ??= { tag, ...(tag.kind === 'empty' && { end: tag.end }) };
  if (!run.properties || run.properties.end !== undefined) return;
  if (name === 'sz') run.size = tag;
  else if (name === 'szCs') run.sizeCs = tag;
  else if (name === 'rStyle') {
    const style = attributeOf(tag.raw, prefix, 'val');
    if (style !== undefined) run.style = style;
  } else if (BEHIND_SIZE.has(name)) run.properties.after ??= tag.start;
};

const endProperties = (run: PlacedRun | undefined, tag: Tag): void => {
  if (run?.properties && run.properties.end === undefined) run.properties.end = tag.start;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
