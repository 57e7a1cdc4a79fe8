/** The styles of a Word file, and what a run or a paragraph looks like with them. */
import type { ParagraphLook, RunLook, WordParagraph, WordRun, WordStyle, WordStyles } from '#files/docx/word/model.ts';
import { numberOf, takeParagraphProperty, takeRunProperty } from '#files/docx/word/looks.ts';
import { parseXml } from '#files/docx/word/xml.ts';

interface OpenStyle {
  id: string;
  name?: string;
  basedOn?: string;
  outline?: number;
  readonly run: { -readonly [K in keyof RunLook]: RunLook[K] };
  readonly paragraph: { -readonly [K in keyof ParagraphLook]: ParagraphLook[K] };
}

export const NO_STYLES: WordStyles = { defaults: { run: {}, paragraph: {} }, byId: new Map() };

/** Reads `word/styles.xml`. Throws BrokenXml. */
export const readStyles = (xml: string): WordStyles => {
  const defaults: OpenStyle = { id: '', run: {}, paragraph: {} };
  const byId = new Map<string, WordStyle>();
  let style: OpenStyle | undefined;
  let defaultParagraph: string | undefined;
  let inDefaults = false;
  let part: 'run' | 'paragraph' | undefined;
  parseXml(xml, {
    open: (element) => {
      const { name, attribute } = element;
      if (name === 'docDefaults') inDefaults = true;
      else if (name === 'style') {
        style = { id: attribute('styleId') ?? '', run: {}, paragraph: {} };
        if (attribute('type') === 'paragraph' && ['1', 'true', 'on'].includes(attribute('default') ?? ''))
          defaultParagraph = style.id;
      } else if (name === 'rPr') part = 'run';
      else if (name === 'pPr') part = 'paragraph';
      else {
        const open = inDefaults ? defaults : style;
        if (!open) return;
        if (name === 'name') open.name = attribute('val') ?? '';
        else if (name === 'basedOn') open.basedOn = attribute('val') ?? '';
        else if (name === 'outlineLvl') open.outline = numberOf(attribute('val')) ?? 0;
        else if (part === 'run') takeRunProperty(open.run, element);
        else if (part === 'paragraph') takeParagraphProperty(open.paragraph, element);
      }
    },
    close: (name) => {
      if (name === 'docDefaults') inDefaults = false;
      else if (name === 'rPr' || name === 'pPr') part = undefined;
      else if (name === 'style' && style) {
        byId.set(style.id, style);
        style = undefined;
      }
    },
    text: () => undefined,
  });
  return {
    defaults: { run: defaults.run, paragraph: defaults.paragraph },
    byId,
    ...(defaultParagraph !== undefined && { defaultParagraph }),
  };
};

const DEEPEST = 20;

/** A style and those that it stands on, the lowest first. */
const chainOf = ({ byId }: WordStyles, id: string | undefined): readonly WordStyle[] => {
  const chain: WordStyle[] = [];
  let next = id;
  while (next !== undefined && chain.length < DEEPEST) {
    const style = byId.get(next);
    if (!style) break;
    chain.unshift(style);
    next = style.basedOn;
  }
  return chain;
};

/** What a run looks like: defaults, the paragraph's style, the run's own, then what it says itself. */
export const runLook = (styles: WordStyles, paragraph: WordParagraph, run: WordRun): RunLook =>
  Object.assign(
    {},
    styles.defaults.run,
    ...chainOf(styles, paragraph.style ?? styles.defaultParagraph).map((style) => style.run),
    ...chainOf(styles, run.style).map((style) => style.run),
    run.look,
  ) as RunLook;

export const paragraphLook = (styles: WordStyles, paragraph: WordParagraph): ParagraphLook =>
  Object.assign(
    {},
    styles.defaults.paragraph,
    ...chainOf(styles, paragraph.style ?? styles.defaultParagraph).map((style) => style.paragraph),
    paragraph.look,
  ) as ParagraphLook;

/** The level of a heading by its style, from 0; undefined for other paragraphs. */
export const outlineOf = (styles: WordStyles, { style }: WordParagraph): number | undefined =>
  chainOf(styles, style).findLast(({ outline }) => outline !== undefined)?.outline;
