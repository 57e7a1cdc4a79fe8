/** How a Word file is set, taken from its looks and styles: the look of most letters of each paragraph. */
import type { LaidOut, LaidParagraph } from '#core/review/laid-out.ts';
import { append } from '#core/value/append.ts';
import type { RunLook, WordBlock, WordDocument, WordParagraph } from '#files/docx/word/model.ts';
import { mmOfTwips } from '#files/docx/xml.ts';
import { paragraphLook, runLook } from '#files/docx/word/styles.ts';
import { wordsOfParagraph } from '#files/docx/word/word-text.ts';

/** Beyond these no rule is measured: a file of thousands of pages has its layout on the first. */
const MOST = 5000;

interface Found {
  readonly paragraph: WordParagraph;
  readonly inTable: boolean;
}

const paragraphsIn = (blocks: readonly WordBlock[], inTable = false): readonly Found[] => {
  const found: Found[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') found.push({ paragraph: block, inTable });
    else for (const { cells } of block.rows) for (const cell of cells) append(found, paragraphsIn(cell.blocks, true));
  }
  return found;
};

export const laidOut = (document: WordDocument): LaidOut => {
  const [section] = document.sections;
  const mm = (twips: number | undefined): number | undefined => (twips === undefined ? undefined : mmOfTwips(twips));
  const page = section && {
    widthMm: mm(section.width),
    heightMm: mm(section.height),
    topMm: mm(section.top),
    bottomMm: mm(section.bottom),
    leftMm: mm(section.left),
    rightMm: mm(section.right),
  };
  return {
    ...(page && { page: Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined)) }),
    paragraphs: paragraphsIn(document.blocks)
      .slice(0, MOST)
      .map((one) => laid(document, one)),
    notes: [...document.notes.values()]
      .slice(0, MOST)
      .flatMap((blocks) => paragraphsIn(blocks).map((one) => laid(document, one))),
  };
};

const laid = (document: WordDocument, { paragraph, inTable }: Found): LaidParagraph => {
  const look = mostLetters(document, paragraph);
  const set = paragraphLook(document.styles, paragraph);
  const exact = set.lineRule === 'exact' || set.lineRule === 'atLeast';
  const words = `${paragraph.label === undefined ? '' : `${paragraph.label} `}${wordsOfParagraph(paragraph)}`;
  const gap = Math.max(set.before ?? 0, set.after ?? 0);
  return {
    nth: paragraph.nth,
    inTable,
    centred: set.align === 'center',
    text: look.caps ? words.toUpperCase() : words,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: look.underline ?? false,
    sizePt: (look.size ?? 20) / 2,
    font: look.font,
    indentMm: Math.round(mmOfTwips(set.firstLine ?? 0) * 10) / 10,
    gapPt: gap / 20,
    spacing: exact ? 'exact' : 'multiple',
    line: set.line === undefined ? (exact ? undefined : 1) : exact ? set.line / 20 : set.line / 240,
  };
};

const mostLetters = (document: WordDocument, paragraph: WordParagraph): RunLook => {
  const weights = new Map<string, { readonly look: RunLook; letters: number }>();
  for (const run of paragraph.runs) {
    if (run.note !== undefined) continue;
    const look = runLook(document.styles, paragraph, run);
    const key = JSON.stringify(look);
    const known = weights.get(key) ?? { look, letters: 0 };
    known.letters += run.text.trim().length;
    weights.set(key, known);
  }
  return [...weights.values()].toSorted((a, b) => b.letters - a.letters)[0]?.look ?? {};
};
