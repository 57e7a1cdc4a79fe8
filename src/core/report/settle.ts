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
export const settle = (blocks: readonly BlockDraft[], annexes: readonly (readonly BlockDraft[])[] = []): SettledText =>
  settled(chosen(blocks, annexes));

/** The text and its annexes, of which each mention has the one way in which it is printed. */
export interface ChosenText {
  readonly blocks: readonly BlockDraft[];
  readonly annexes: readonly (readonly BlockDraft[])[];
}

/** Each mention as it is printed where it stands; what then says nothing falls out, paragraphs too. */
export const chosen = (blocks: readonly BlockDraft[], annexes: readonly (readonly BlockDraft[])[] = []): ChosenText => {
  const known = new Set<string>();

  const choosePhrase = (runs: Phrase, inNote: boolean): Phrase => runs.flatMap((run) => choosePiece(run, inNote));

  const choosePiece = (run: Piece, inNote: boolean): Phrase => {
    switch (run.kind) {
      case 'text':
        return run.text === '' ? [] : [run];
      case 'figure':
        return [run];
      case 'mention':
        return chooseMention(run, inNote);
      case 'row': {
        const items = run.items.map((item) => choosePhrase(item, inNote)).filter((item) => item.length > 0);
        return items.length === 0 ? [] : [{ ...run, items }];
      }
      case 'note': {
        // A note cannot hold a note.
        const content = inNote ? [] : choosePhrase(run.content, true);
        return content.length === 0 ? [] : [{ kind: 'note', content }];
      }
    }
  };

  const chooseMention = (run: MentionPiece, inNote: boolean): Phrase => {
    const isKnown = known.has(run.of);
    const told = choosePhrase(isKnown ? run.again : run.first, inNote);
    known.add(run.of);
    return told.length === 0 ? [] : [{ ...run, first: told, again: told }];
  };

  const chooseBlock = (block: BlockDraft): BlockDraft => {
    switch (block.kind) {
      case 'heading':
        return block;
      case 'paragraph':
        return { ...block, runs: choosePhrase(block.runs, false) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => choosePhrase(cell, false))) };
      case 'picture': {
        const { caption, ...picture } = block;
        return { ...picture, ...(caption && { caption: choosePhrase(caption, false) }) };
      }
    }
  };

  const chooseAll = (drafts: readonly BlockDraft[]): readonly BlockDraft[] =>
    drafts.map(chooseBlock).filter((block) => block.kind !== 'paragraph' || block.runs.length > 0);
  const [text, ...behind] = [blocks, ...annexes].map(chooseAll);
  return { blocks: text ?? [], annexes: behind };
};

/** The same as it stands on paper, with the numbers of its footnotes. */
export const settled = ({ blocks, annexes }: ChosenText): SettledText => {
  const notes: (readonly Run[])[] = [];

  const settlePhrase = (runs: Phrase): readonly Run[] => mergeTexts(runs.flatMap(settlePiece));

  const settlePiece = (run: Piece): readonly Run[] => {
    switch (run.kind) {
      case 'text':
      case 'figure':
        return [run];
      case 'mention':
        return settlePhrase(run.first);
      case 'row':
        return settleRow(run);
      case 'note':
        return [{ kind: 'note', note: notes.push(settlePhrase(run.content)) - 1 }];
    }
  };

  const settleRow = ({ lead, items, between, end }: RowPiece): readonly Run[] => {
    const text = (words: string): Run => ({ kind: 'text', text: words });
    const told = items.flatMap((item, index) => [...(index === 0 ? [] : [text(between)]), ...settlePhrase(item)]);
    return [text(lead), ...told, text(end)];
  };

  const settleBlock = ({ tells: _, ...block }: BlockDraft): Block => {
    switch (block.kind) {
      case 'heading':
        return block;
      case 'paragraph':
        return { ...block, runs: settlePhrase(block.runs) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(settlePhrase)) };
      case 'picture': {
        const { caption, ...picture } = block;
        return { ...picture, ...(caption && { caption: settlePhrase(caption) }) };
      }
    }
  };

  return {
    blocks: blocks.map(settleBlock),
    annexes: annexes.map((drafts) => drafts.map(settleBlock)),
    notes,
  };
};
