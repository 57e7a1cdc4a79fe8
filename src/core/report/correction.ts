/**
 * A report that puts an issued one right opens by saying so, and lists each figure that is another now, in its
 * sentence.
 */
import { formatAddress } from '#core/address/address.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import { driftOf, type Drifted, type FrozenFigure } from '#core/report/drift.ts';
import { phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import { shownPieces } from '#core/report/worded.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { sentenceCase } from '#core/text/letter-case.ts';
import { printOfficialDay } from '#core/value/period-text.ts';

/** What is put right: the issue, and its figures as they stand on its paper. */
export interface Corrected {
  readonly issue: Stored<'issue'>;
  readonly figures: readonly FrozenFigure[];
}

export interface Correction {
  /** Behind the opening. */
  readonly lead: BlockDraft;
  readonly annex?: Annex<Piece>;
}

/** `drafts`: the text of the new report, in whose sentences the figures are told. */
export const wordCorrection = (
  composer: Composer,
  typeName: string,
  { issue, figures }: Corrected,
  drafts: readonly BlockDraft[],
): Correction => {
  const drifted = driftOf(composer.view, composer.units, figures, issue.askedAt);
  const name = `${sentenceCase(typeName)} số ${issue.symbol} ngày ${printOfficialDay(issue.issued)}`;
  const listed = drifted.length === 0 ? '' : '; các số liệu được đính chính nêu tại Phụ lục kèm theo';
  return {
    lead: { kind: 'paragraph', id: 'correction', runs: phrase(`Báo cáo này đính chính và thay thế ${name}${listed}.`) },
    ...(drifted.length > 0 && { annex: annexOf(composer, drifted, drafts) }),
  };
};

const COLUMNS = [
  { head: 'STT', align: 'center', width: 1.2 },
  { head: 'Nội dung', align: 'left', width: 9 },
  { head: 'Số đã nêu', align: 'right', width: 3.4 },
  { head: 'Số đúng', align: 'right', width: 3.4 },
] as const;

const annexOf = (composer: Composer, drifted: readonly Drifted[], drafts: readonly BlockDraft[]): Annex<Piece> => {
  const sentences = sentencesOf(drafts);
  return {
    id: 'correction',
    title: 'Số liệu được đính chính',
    landscape: false,
    blocks: [
      {
        kind: 'table',
        id: 'annex/correction',
        columns: COLUMNS,
        rows: drifted.map(({ address, printed }, index): readonly Phrase[] => [
          phrase(String(index + 1)),
          phrase(sentences.get(formatAddress(address)) ?? 'Số liệu không còn nêu trong báo cáo'),
          phrase(printed),
          phrase(composer.figureIfAny(address) ?? 'không còn số liệu'),
        ]),
      },
    ],
  };
};

/** The sentence in which each figure is told first, by its address. */
const sentencesOf = (drafts: readonly BlockDraft[]): ReadonlyMap<string, string> => {
  const sentences = new Map<string, string>();
  for (const draft of drafts) {
    if (draft.kind !== 'paragraph') continue;
    const pieces = shownPieces(draft.runs).filter(({ piece }) => piece.kind !== 'note');
    const text = pieces.map(({ shown }) => shown).join('');
    let at = 0;
    for (const { piece, shown } of pieces) {
      if (piece.kind === 'figure' && !sentences.has(piece.address)) sentences.set(piece.address, sentenceAt(text, at));
      at += shown.length;
    }
  }
  return sentences;
};

/** The sentence of a text in which a place lies; points within numbers and abbreviations end none. */
const sentenceAt = (text: string, at: number): string => {
  const ends = [...text.matchAll(/[.;!?…](?=\s+\p{Lu})/gu)].map(({ index }) => index + 1);
  const from = ends.findLast((end) => end <= at) ?? 0;
  const to = ends.find((end) => end > at) ?? text.length;
  return text.slice(from, to).trim();
};
