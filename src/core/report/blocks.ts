/** Blocks as sections make them; empty ones fall out. */
import type { Block, Heading, Paragraph } from '#core/report/document.ts';
import type { Phrase } from '#core/report/phrase.ts';

export const heading = (level: Heading['level'], text: string, number?: string): Heading => ({
  kind: 'heading',
  level,
  text,
  ...(number !== undefined && { number }),
});

export const paragraph = (runs: Phrase): Paragraph => ({ kind: 'paragraph', runs });

export const item = (mark: '-' | '+' | '*', runs: Phrase): Paragraph => ({ kind: 'paragraph', mark, runs });

export const blocks = (...parts: readonly (Block | readonly Block[] | undefined)[]): readonly Block[] =>
  parts
    .flatMap((part): readonly Block[] =>
      part === undefined ? [] : Array.isArray(part) ? (part as readonly Block[]) : [part as Block],
    )
    .filter((block) => block.kind !== 'paragraph' || block.runs.length > 0);
