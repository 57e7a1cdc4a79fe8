/** A Word file with its page, font and sizes put right: tags of layout are edited at their places, and nothing else. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LayoutRepairs } from '#core/review/check/repairs.ts';
import { fold } from '#core/text/fold.ts';
import { append } from '#core/value/append.ts';
import type { WordParagraph, WordRun } from '#files/docx/word/model.ts';
import { NO_STYLES, readStyles, runLook } from '#files/docx/word/styles.ts';
import { placedParagraphs, type PlacedParagraph, type PlacedRun } from '#files/docx/repair/paragraphs.ts';
import { attributeOf, edited, tagsOf, withAttribute, wordPrefix, type Edit } from '#files/docx/repair/tags.ts';

/** Parts whose runs name fonts. */
const FONTS_IN = /^word\/(?:document|styles|footnotes|endnotes|header\d*|footer\d*)\.xml$/u;
/** Letters of these are others in every other font. */
const OTHER_LETTERS = /^(?:symbol|wingdings.*|webdings|mt extra|cambria math|\.vn.*|vni.*|vn.*)$/iu;
const MAIN = 'word/document.xml';

/** The bytes of all other parts stay as they are. The file was read before: it is well-formed and within bounds. */
export const repairLayout = (bytes: Uint8Array, repairs: LayoutRepairs): Uint8Array => {
  const parts = unzipSync(bytes);
  const styles = parts['word/styles.xml'];
  const known = styles ? readStyles(strFromU8(styles)) : NO_STYLES;
  for (const [name, part] of Object.entries(parts)) {
    if (!FONTS_IN.test(name)) continue;
    const xml = strFromU8(part);
    const prefix = wordPrefix(xml);
    if (prefix === undefined) continue;
    const edits: Edit[] = repairs.font === undefined ? [] : fontEdits(xml, prefix, repairs.font);
    if (name === MAIN) {
      append(edits, pageEdits(xml, prefix, repairs.page));
      const sizeOf = (paragraph: PlacedParagraph, run: PlacedRun): number => {
        const own = run.size && attributeOf(run.size.raw, prefix, 'val');
        const look = own === undefined ? {} : { size: Number(own) };
        return (
          runLook(known, { style: paragraph.style } as WordParagraph, { style: run.style, look } as WordRun).size ?? 20
        );
      };
      append(edits, sizeEdits(placedParagraphs(xml, prefix), prefix, repairs, sizeOf));
    }
    if (edits.length > 0) parts[name] = strToU8(edited(xml, edits));
  }
  return zipSync(parts);
};

const fontEdits = (xml: string, prefix: string, font: string): Edit[] => {
  const edits: Edit[] = [];
  for (const { name, raw, start, end } of tagsOf(xml, prefix)) {
    if (name !== 'rFonts') continue;
    const own = attributeOf(raw, prefix, 'ascii') ?? attributeOf(raw, prefix, 'hAnsi');
    const theme = attributeOf(raw, prefix, 'asciiTheme') ?? attributeOf(raw, prefix, 'hAnsiTheme');
    if ((own === undefined && theme === undefined) || (own !== undefined && OTHER_LETTERS.test(own))) continue;
    let text = raw;
    for (const theirs of ['asciiTheme', 'hAnsiTheme', 'cstheme']) text = withAttribute(text, prefix, theirs, undefined);
    for (const theirs of ['ascii', 'hAnsi', 'cs']) text = withAttribute(text, prefix, theirs, font);
    edits.push({ start, end, text });
  }
  return edits;
};

const twips = (mm: number): string => String(Math.round((mm / 25.4) * 1440));
const PAGE = { pgSz: { widthMm: 'w', heightMm: 'h' } } as const;
const MARGINS = { topMm: 'top', bottomMm: 'bottom', leftMm: 'left', rightMm: 'right' } as const;

/** Of pages that stand upright: a table on a lying one has its own. */
const pageEdits = (xml: string, prefix: string, page: ReadonlyMap<string, number>): readonly Edit[] => {
  if (page.size === 0) return [];
  const edits: Edit[] = [];
  let lies = false;
  let before = 0;
  for (const { name, kind, raw, start, end } of tagsOf(xml, prefix)) {
    if (name === 'sectPrChange' && kind !== 'empty') before += kind === 'open' ? 1 : -1;
    if (name === 'sectPr' && kind === 'open') lies = false;
    if (before > 0 || kind === 'close' || (name !== 'pgSz' && name !== 'pgMar')) continue;
    if (name === 'pgSz')
      lies =
        attributeOf(raw, prefix, 'orient') === 'landscape' ||
        Number(attributeOf(raw, prefix, 'w')) > Number(attributeOf(raw, prefix, 'h'));
    if (lies) continue;
    let text = raw;
    for (const [side, attribute] of Object.entries(name === 'pgSz' ? PAGE.pgSz : MARGINS)) {
      const mm = page.get(side);
      if (mm !== undefined) text = withAttribute(text, prefix, attribute, twips(mm));
    }
    if (text !== raw) edits.push({ start, end, text });
  }
  return edits;
};

const keyOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\d]+/gu, '');

/** Parts behind the text are looked for from its end, for a name may stand in it. */
const CLOSING = /^(?:authority|position|name|recipients)\b/u;

const sizeEdits = (
  paragraphs: readonly PlacedParagraph[],
  prefix: string,
  { parts, body }: LayoutRepairs,
  sizeOf: (paragraph: PlacedParagraph, run: PlacedRun) => number,
): readonly Edit[] => {
  const sizes = new Map<PlacedRun, number>();
  const keys = paragraphs.map(({ text }) => keyOf(text));
  const placeOf = (words: string, fromEnd: boolean): number => {
    const wanted = keyOf(words);
    // A number that Word prints before it is no letter of the paragraph.
    const is = (key: string): boolean => key !== '' && (key === wanted || (key.length > 2 && wanted.endsWith(key)));
    return fromEnd ? keys.findLastIndex(is) : keys.findIndex(is);
  };
  if (body) {
    const first = placeOf(body.after, false);
    const last = body.before === undefined ? -1 : placeOf(body.before, true);
    for (const paragraph of paragraphs.slice(first + 1, last < 0 ? undefined : last))
      for (const run of paragraph.inTable ? [] : paragraph.runs)
        if (sizeOf(paragraph, run) === body.fromPt * 2) sizes.set(run, body.toPt * 2);
  }
  for (const { path, at, sizePt } of parts)
    for (const run of paragraphs[placeOf(at, CLOSING.test(path))]?.runs ?? []) sizes.set(run, sizePt * 2);
  return [...sizes].flatMap(([run, size]) => (run.hasText ? sizeEdit(run, prefix, size) : []));
};

const sizeEdit = ({ start, properties, size, sizeCs }: PlacedRun, prefix: string, half: number): readonly Edit[] => {
  const value = String(half);
  if (size)
    return [size, ...(sizeCs ? [sizeCs] : [])].map((tag) => ({
      start: tag.start,
      end: tag.end,
      text: withAttribute(tag.raw, prefix, 'val', value),
    }));
  const told = `<${prefix}:sz ${prefix}:val="${value}"/>`;
  if (!properties) return [{ start, end: start, text: `<${prefix}:rPr>${told}</${prefix}:rPr>` }];
  const { tag, after, end = tag.end } = properties;
  if (tag.kind === 'empty') return [{ start: tag.start, end: tag.end, text: `<${prefix}:rPr>${told}</${prefix}:rPr>` }];
  // The size of other scripts stands behind this one.
  const at = sizeCs?.start ?? after ?? end;
  return [{ start: at, end: at, text: told }];
};
