/** A Word file with its layout put right: tags of layout are edited at their places, and nothing else. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  hasOtherLetters,
  type LayoutRepairs,
  type LetterRepair,
  type ParagraphRepair,
} from '#core/review/check/repairs.ts';
import { append } from '#core/value/append.ts';
import type { RunLook, WordParagraph, WordRun, WordStyles } from '#files/docx/word/model.ts';
import { NO_STYLES, readStyles, runLook } from '#files/docx/word/styles.ts';
import { placedParagraphs, type PlacedParagraph } from '#files/docx/repair/paragraphs.ts';
import { childOf, propertyEdits, valueOf, type PropertyPlace, type Wanted } from '#files/docx/repair/properties.ts';
import { attributeOf, edited, tagsOf, withAttribute, wordPrefix, type Edit } from '#files/docx/repair/tags.ts';
import { twipsOfMm } from '#files/docx/xml.ts';

/** Parts whose runs name fonts. */
const FONTS_IN = /^word\/(?:document|styles|footnotes|endnotes|header\d*|footer\d*)\.xml$/u;
const NOTES = /^word\/(?:footnotes|endnotes)\.xml$/u;
const MAIN = 'word/document.xml';

/** The bytes of all other parts stay as they are. The file was read before: it is well-formed and within bounds. */
export const repairLayout = (bytes: Uint8Array, repairs: LayoutRepairs): Uint8Array => {
  const parts = unzipSync(bytes);
  const styles = parts['word/styles.xml'];
  const known = styles ? readStyles(strFromU8(styles)) : NO_STYLES;
  const { notes } = repairs;
  for (const [name, part] of Object.entries(parts)) {
    if (!FONTS_IN.test(name)) continue;
    const xml = strFromU8(part);
    const prefix = wordPrefix(xml);
    if (prefix === undefined) continue;
    const edits: Edit[] = repairs.font === undefined ? [] : [...fontEdits(xml, prefix, repairs.font)];
    const set = (paragraph: PlacedParagraph, repair: ParagraphRepair): void =>
      append(edits, paragraphEdits(paragraph, repair, { prefix, known }));
    if (name === MAIN) {
      append(edits, pageEdits(xml, prefix, repairs.page));
      const paragraphs = repairs.paragraphs.size > 0 ? placedParagraphs(xml, prefix) : [];
      for (const [nth, repair] of repairs.paragraphs) if (paragraphs[nth]) set(paragraphs[nth], repair);
    } else if (notes && NOTES.test(name)) for (const one of placedParagraphs(xml, prefix)) set(one, notes);
    if (edits.length > 0) parts[name] = strToU8(edited(xml, edits));
  }
  return zipSync(parts);
};

const FONTS = [
  ['ascii', 'asciiTheme'],
  ['hAnsi', 'hAnsiTheme'],
  ['cs', 'cstheme'],
] as const;

/** Only what names a font is given another; a font of other letters stays. */
const fontEdits = function* (xml: string, prefix: string, font: string): Generator<Edit> {
  for (const { name, raw, start, end } of tagsOf(xml, prefix)) {
    if (name !== 'rFonts') continue;
    let text = raw;
    for (const [own, theme] of FONTS) {
      const is = attributeOf(raw, prefix, own);
      const isNamed = is !== undefined || attributeOf(raw, prefix, theme) !== undefined;
      if (!isNamed || (is !== undefined && hasOtherLetters(is))) continue;
      text = withAttribute(withAttribute(text, prefix, theme, undefined), prefix, own, font);
    }
    if (text !== raw) yield { start, end, text };
  }
};

const twips = (mm: number): string => String(twipsOfMm(mm));
const PAGE = { widthMm: 'w', heightMm: 'h' } as const;
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
    for (const [side, attribute] of Object.entries(name === 'pgSz' ? PAGE : MARGINS)) {
      const mm = page.get(side);
      if (mm !== undefined) text = withAttribute(text, prefix, attribute, twips(mm));
    }
    if (text !== raw) edits.push({ start, end, text });
  }
  return edits;
};

interface Around {
  readonly prefix: string;
  readonly known: WordStyles;
}

const paragraphEdits = (paragraph: PlacedParagraph, repair: ParagraphRepair, around: Around): readonly Edit[] => {
  const { prefix, known } = around;
  const style = valueOf(paragraph, 'pStyle', prefix);
  const sizeOf = (place: PropertyPlace): number => {
    const own = valueOf(place, 'sz', prefix);
    const look: RunLook = own === undefined ? {} : { size: Number(own) };
    const runStyle = valueOf(place, 'rStyle', prefix);
    return (
      runLook(
        known,
        { ...(style !== undefined && { style }) } as WordParagraph,
        { look, ...(runStyle !== undefined && { style: runStyle }) } as WordRun,
      ).size ?? 20
    );
  };
  const wantedOf = (place: PropertyPlace): Wanted => {
    const isOther = repair.fromPt !== undefined && sizeOf(place) !== repair.fromPt * 2;
    return letterProperties(place, isOther ? { ...repair, sizePt: undefined } : repair);
  };
  const runs = paragraph.runs
    .filter(({ hasText }) => hasText)
    .map((run) => ({ run, wanted: wantedOf(run) }))
    .filter(({ wanted }) => wanted.length > 0);
  return [
    ...runs.flatMap(({ run, wanted }) => propertyEdits(run, 'rPr', prefix, wanted)),
    ...ownEdits(paragraph, repair, prefix, runs.length > 0 ? wantedOf(markOf(paragraph)) : []),
  ];
};

const markOf = ({ start, mark }: PlacedParagraph): PropertyPlace => ({ start, ...(mark && { properties: mark }) });

/** What the paragraph says itself; a number that is printed before it looks as its mark. */
const ownEdits = (
  paragraph: PlacedParagraph,
  repair: ParagraphRepair,
  prefix: string,
  letters: Wanted,
): readonly Edit[] => {
  const own = paragraphProperties(repair);
  if (paragraph.mark)
    return [
      ...propertyEdits(paragraph, 'pPr', prefix, own),
      ...propertyEdits(markOf(paragraph), 'rPr', prefix, letters),
    ];
  const edits = propertyEdits(paragraph, 'pPr', prefix, own);
  const { properties } = paragraph;
  if (letters.length === 0 || properties?.open.kind !== 'open') return edits;
  const behind = childOf(paragraph, 'sectPr') ?? childOf(paragraph, 'pPrChange');
  const at = behind?.start ?? properties.end ?? properties.open.end;
  return [...edits, ...propertyEdits({ start: at }, 'rPr', prefix, letters)];
};

const paragraphProperties = ({ indentMm, gapPt, line }: ParagraphRepair): Wanted => {
  const spacing = {
    ...(gapPt !== undefined && { before: String(gapPt * 20), beforeAutospacing: undefined, beforeLines: undefined }),
    ...(line && {
      line: String(Math.round(line.of * (line.spacing === 'exact' ? 20 : 240))),
      lineRule: line.spacing === 'exact' ? 'exact' : 'auto',
    }),
  };
  return [
    ...(Object.keys(spacing).length > 0 ? [['spacing', spacing] as const] : []),
    ...(indentMm === undefined
      ? []
      : [
          [
            'ind',
            { hanging: undefined, hangingChars: undefined, firstLineChars: undefined, firstLine: twips(indentMm) },
          ] as const,
        ]),
  ];
};

type Letters = { readonly [K in keyof LetterRepair]: LetterRepair[K] | undefined };

const letterProperties = (place: PropertyPlace, { sizePt, bold, italic, underline }: Letters): Wanted => {
  const size = { val: String((sizePt ?? 0) * 2) };
  return [
    ...(bold === undefined ? [] : [['b', isOn(bold)] as const]),
    ...(italic === undefined ? [] : [['i', isOn(italic)] as const]),
    ...(sizePt === undefined ? [] : [['sz', size] as const]),
    // The size of other scripts follows where it is told.
    ...(sizePt !== undefined && childOf(place, 'szCs') ? [['szCs', size] as const] : []),
    ...(underline === undefined ? [] : [['u', { val: underline ? 'single' : 'none' }] as const]),
  ];
};

const isOn = (on: boolean): Readonly<Record<string, string | undefined>> => ({ val: on ? undefined : '0' });
