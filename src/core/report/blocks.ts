/** Blocks as sections make them; empty ones fall out. */
import type { Block, Heading, Paragraph } from '#core/report/document.ts';
import type { Phrase, Piece } from '#core/report/phrase.ts';

/** A block as its section makes it: what the order of the text decides is still open. */
export type BlockDraft = Block<Piece>;

export const heading = (level: Heading['level'], text: string, number?: string): Heading => ({
  kind: 'heading',
  level,
  text,
  ...(number !== undefined && { number }),
});

export const paragraph = (runs: Phrase): Paragraph<Piece> => ({ kind: 'paragraph', runs });

export const item = (mark: '-' | '+' | '*', runs: Phrase): Paragraph<Piece> => ({ kind: 'paragraph', mark, runs });

export const blocks = (...parts: readonly (BlockDraft | readonly BlockDraft[] | undefined)[]): readonly BlockDraft[] =>
  parts
    .flatMap((part): readonly BlockDraft[] =>
      part === undefined ? [] : Array.isArray(part) ? (part as readonly BlockDraft[]) : [part as BlockDraft],
    )
    .filter((block) => block.kind !== 'paragraph' || block.runs.length > 0);
