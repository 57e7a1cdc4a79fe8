/**
 * What depends on the order of the text is decided here, in one walk over the finished blocks: which mention of a
 * document is the first, and the numbers of the footnotes. Sections know nothing of each other.
 */
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Block, Run } from '#core/report/document.ts';
import { mergeTexts, type MentionPiece, type Phrase, type Piece, type RowPiece } from '#core/report/phrase.ts';

export interface SettledText {
  readonly blocks: readonly Block[];
  /** The blocks of each annex, which are read behind the text. */
  readonly annexes: readonly (readonly Block[])[];
  /** In the order of their marks. */
  readonly notes: readonly (readonly Run[])[];
}

/** The blocks in the order in which they are read; a footnote is read where its mark stands. */
export const settle = (
  blocks: readonly BlockDraft[],
  annexes: readonly (readonly BlockDraft[])[] = [],
): SettledText => {
  const known = new Set<string>();
  const notes: (readonly Run[])[] = [];

  const settlePhrase = (runs: Phrase, inNote: boolean): readonly Run[] =>
    mergeTexts(runs.flatMap((run) => settlePiece(run, inNote)));

  const settlePiece = (run: Piece, inNote: boolean): readonly Run[] => {
    switch (run.kind) {
      case 'text':
      case 'figure':
        return [run];
      case 'mention':
        return settleMention(run, inNote);
      case 'row':
        return settleRow(run, inNote);
      case 'note': {
        // A note cannot hold a note.
        if (inNote) return [];
        const at = notes.push([]) - 1;
        notes[at] = settlePhrase(run.content, true);
        if (notes[at].length > 0) return [{ kind: 'note', note: at }];
        notes.length = at;
        return [];
      }
    }
  };

  const settleMention = ({ of, first, again }: MentionPiece, inNote: boolean): readonly Run[] => {
    if (known.has(of)) return settlePhrase(again, inNote);
    const told = settlePhrase(first, inNote);
    known.add(of);
    return told;
  };

  const settleRow = ({ lead, items, between, end }: RowPiece, inNote: boolean): readonly Run[] => {
    const told = items.map((item) => settlePhrase(item, inNote)).filter((runs) => runs.length > 0);
    if (told.length === 0) return [];
    const text = (words: string): Run => ({ kind: 'text', text: words });
    return [text(lead), ...told.flatMap((runs, index) => (index === 0 ? runs : [text(between), ...runs])), text(end)];
  };

  const settleBlock = ({ tells: _, ...block }: BlockDraft): Block => {
    switch (block.kind) {
      case 'heading':
        return block;
      case 'paragraph':
        return { ...block, runs: settlePhrase(block.runs, false) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => settlePhrase(cell, false))) };
      case 'picture': {
        const { caption, ...picture } = block;
        return { ...picture, ...(caption && { caption: settlePhrase(caption, false) }) };
      }
    }
  };

  const settleAll = (drafts: readonly BlockDraft[]): readonly Block[] =>
    drafts.map(settleBlock).filter((block) => block.kind !== 'paragraph' || block.runs.length > 0);
  const [text, ...behind] = [blocks, ...annexes].map(settleAll);
  return { blocks: text ?? [], annexes: behind, notes };
};
