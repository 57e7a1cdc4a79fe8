/** What words that are to be kept in a report may not say: marks that name nothing, or what nothing can be. */
import { parseAddress } from '#core/address/address.ts';
import type { View } from '#core/facts/view.ts';
import type { Problem } from '#core/problem.ts';
import type { WordedPiece, WordedText } from '#core/report/worded.ts';

/**
 * Problems: `wording.empty-mark`, `wording.figure-malformed`, `wording.document-unknown`. A figure that has no value
 * yet is none: it may get one.
 */
export const checkWorded = (view: View, pieces: WordedText): readonly Problem[] =>
  pieces.flatMap((piece) => problemsOf(view, piece));

const problemsOf = (view: View, piece: WordedPiece): readonly Problem[] => {
  const at = (code: string, data: Problem['data']): readonly Problem[] => [
    { code, where: { field: 'text' }, data: data! },
  ];
  switch (piece.kind) {
    case 'text':
      return [];
    case 'figure':
      if (piece.address === '') return at('wording.empty-mark', { mark: '{}' });
      return parseAddress(piece.address).ok ? [] : at('wording.figure-malformed', { address: piece.address });
    case 'document':
      if (piece.document === '') return at('wording.empty-mark', { mark: '{cite:}' });
      return view.onRecord('document', piece.document)
        ? []
        : at('wording.document-unknown', { document: piece.document });
    case 'note':
      return isEmpty(piece.content) ? at('wording.empty-mark', { mark: '{note:}' }) : checkWorded(view, piece.content);
  }
};

const isEmpty = (content: WordedText): boolean =>
  content.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
