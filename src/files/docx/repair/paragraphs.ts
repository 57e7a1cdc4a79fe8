/** The paragraphs of one part of a Word file, with the places at which they and their runs tell their look. */
import type { PlacedProperties, PropertyPlace } from '#files/docx/repair/properties.ts';
import { tagsOf, type Tag } from '#files/docx/repair/tags.ts';

interface PlacedRun extends PropertyPlace {
  hasText: boolean;
}

export interface PlacedParagraph extends PropertyPlace {
  readonly runs: PlacedRun[];
  /** What its own mark looks like, and the number that is printed before it; only where the paragraph says so. */
  mark?: PlacedProperties;
}

/** The older half of an alternative, and looks as they were before a change. */
const isSkipping = (name: string): boolean => name === 'mc:Fallback' || name.endsWith('PrChange');
const WITH_LETTERS: ReadonlySet<string> = new Set(['t', 'delText']);

interface Open extends PlacedProperties {
  readonly kind: 'pPr' | 'rPr' | 'other';
}

/** In the order in which they begin, as they are read: the n-th here is the n-th there. */
export const placedParagraphs = (xml: string, prefix: string): readonly PlacedParagraph[] => {
  const found: PlacedParagraph[] = [];
  const paragraphs: PlacedParagraph[] = [];
  const runs: PlacedRun[] = [];
  /** Properties that are open, the outermost first, with how deep their children stand. */
  const open: Open[] = [];
  let depth = 0;
  let skipped = 0;
  for (const tag of tagsOf(xml, prefix)) {
    const { name, kind } = tag;
    const within = open.at(-1);
    if (skipped > 0 || isSkipping(name)) {
      if (skipped === 0 && kind !== 'close' && depth === 0) within?.children.push(tag);
      if (isSkipping(name) && kind !== 'empty') skipped += kind === 'open' ? 1 : -1;
      continue;
    }
    if (name === 'pPr' || name === 'rPr') {
      if (kind === 'close') {
        const closed = open.pop();
        if (closed) closed.end = tag.start;
        depth = 0;
      } else {
        within?.children.push(tag);
        const one: Open = { open: tag, children: [], kind: name };
        place(one, { within, paragraph: paragraphs.at(-1), run: runs.at(-1) });
        if (kind === 'open') open.push(one);
      }
    } else if (within) depth = childDepth(within, tag, depth);
    else if (name === 'p') {
      if (kind === 'close') paragraphs.pop();
      else {
        const paragraph: PlacedParagraph = { start: tag.end, runs: [] };
        found.push(paragraph);
        if (kind === 'open') paragraphs.push(paragraph);
      }
    } else if (name === 'r') {
      if (kind === 'close') runs.pop();
      else if (kind === 'open') {
        const run: PlacedRun = { start: tag.end, hasText: false };
        runs.push(run);
        paragraphs.at(-1)?.runs.push(run);
      }
    } else if (kind === 'open' && WITH_LETTERS.has(name)) {
      const run = runs.at(-1);
      if (run) run.hasText = true;
    }
  }
  return found;
};

/** Takes a child of properties; how deep the next tag stands below them. */
const childDepth = (within: Open, tag: Tag, depth: number): number => {
  if (tag.kind === 'close') return depth - 1;
  if (depth === 0) within.children.push(tag);
  return tag.kind === 'open' ? depth + 1 : depth;
};

const place = (
  one: Open,
  {
    within,
    paragraph,
    run,
  }: {
    readonly within: Open | undefined;
    readonly paragraph: PlacedParagraph | undefined;
    readonly run: PlacedRun | undefined;
  },
): void => {
  if (one.kind === 'pPr' && paragraph) paragraph.properties ??= one;
  else if (one.kind === 'rPr' && within?.kind === 'pPr' && paragraph) paragraph.mark ??= one;
  else if (one.kind === 'rPr' && !within && run) run.properties ??= one;
};
