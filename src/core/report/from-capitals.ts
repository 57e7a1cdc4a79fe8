/**
 * Titles and names that were pasted in capitals, as sentences tell them: in headings below the parts, in the text and
 * in the annexes. What people word on a draft stays as they word it.
 */
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Phrase, Piece } from '#core/report/phrase.ts';
import { textsInCapitals } from '#core/remark/of-capitals.ts';
import { lowerFirst } from '#core/text/letter-case.ts';

const known = memory<ReadonlyMap<string, string>>();

/** By text in capitals what a sentence says, the longest first; found once for a view. */
const saidInstead = (view: View): ReadonlyMap<string, string> =>
  known.recall(
    view,
    '',
    () =>
      new Map(
        textsInCapitals(view)
          .toSorted((a, b) => b.text.length - a.text.length)
          .map(({ text, said }) => [text, said]),
      ),
  );

/** A part's own heading is its template's. */
const PART = 1;

export const withoutCapitals = (view: View, drafts: readonly BlockDraft[]): readonly BlockDraft[] => {
  const instead = saidInstead(view);
  if (instead.size === 0) return drafts;
  const replaced = (text: string): string => [...instead].reduce(putInstead, text);
  return drafts.map((draft): BlockDraft => {
    switch (draft.kind) {
      case 'heading':
        return draft.level === PART ? draft : { ...draft, text: replaced(draft.text) };
      case 'paragraph':
        return { ...draft, runs: inPhrase(draft.runs, replaced) };
      case 'table':
        return { ...draft, rows: draft.rows.map((row) => row.map((cell) => inPhrase(cell, replaced))) };
      case 'picture':
        return { ...draft, ...(draft.caption && { caption: inPhrase(draft.caption, replaced) }) };
    }
  });
};

const inPhrase = (runs: Phrase, replaced: (text: string) => string): Phrase =>
  runs.map((run) => inPiece(run, replaced));

const inPiece = (piece: Piece, replaced: (text: string) => string): Piece => {
  switch (piece.kind) {
    case 'text':
      return { ...piece, text: replaced(piece.text) };
    case 'figure':
      return piece;
    case 'note':
      return { ...piece, content: inPhrase(piece.content, replaced) };
    case 'mention':
      return { ...piece, first: inPhrase(piece.first, replaced), again: inPhrase(piece.again, replaced) };
    case 'row':
      return { ...piece, lead: replaced(piece.lead), items: piece.items.map((item) => inPhrase(item, replaced)) };
  }
};

/** With a capital where a sentence begins, else as within one. */
const putInstead = (text: string, [capitals, said]: readonly [string, string]): string => {
  let [out, from] = ['', 0];
  for (let at = text.indexOf(capitals); at >= 0; at = text.indexOf(capitals, from)) {
    const before = text.slice(0, at);
    out += text.slice(from, at) + (BEGINS.test(before) ? said : lowerFirst(said));
    from = at + capitals.length;
  }
  return out + text.slice(from);
};

/** Before the first word of a sentence, of a heading's text or of a quotation. */
const BEGINS = /(?:^|[.!?]\s|[“"])\s*$/u;
