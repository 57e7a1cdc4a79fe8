/**
 * A report that puts an issued one right opens by saying so, and lists each figure that is another now, in its
 * sentence.
 */
import { formatAddress } from '#core/address/address.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import { driftOf, type Drifted, type FrozenFigure } from '#core/report/drift.ts';
import { annexLabel } from '#core/report/layout/lines.ts';
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

/** `drafts`: the text of the new report, in whose sentences the figures are told; `annexes`: those that follow it. */
export const wordCorrection = (
  composer: Composer,
  typeName: string,
  { issue, figures }: Corrected,
  { drafts, annexes }: Telling,
): Correction => {
  const drifted = driftOf(composer.view, composer.units, figures, issue.askedAt);
  const name = `${sentenceCase(typeName)} số ${issue.symbol} ngày ${printOfficialDay(issue.issued)}`;
  const [before, all] = [annexes.length, annexes.length + 1];
  const listed =
    drifted.length === 0 ? '' : `; các số liệu được đính chính nêu tại ${annexLabel(before, all)} kèm theo`;
  return {
    lead: { kind: 'paragraph', id: 'correction', runs: phrase(`Báo cáo này đính chính và thay thế ${name}${listed}.`) },
    ...(drifted.length > 0 && { annex: annexOf(composer, drifted, placesOf({ drafts, annexes }, all)) }),
  };
};

interface Telling {
  readonly drafts: readonly BlockDraft[];
  readonly annexes: readonly Annex<Piece>[];
}

const COLUMNS = [
  { head: 'STT', align: 'center', width: 1.5 },
  { head: 'Nội dung', align: 'left', width: 8.7 },
  { head: 'Số đã nêu', align: 'right', width: 3.4 },
  { head: 'Số đúng', align: 'right', width: 3.4 },
] as const;

const annexOf = (composer: Composer, drifted: readonly Drifted[], places: ReadonlyMap<string, Place>): Annex<Piece> => {
  return {
    id: 'correction',
    title: 'Số liệu được đính chính',
    landscape: false,
    blocks: [
      {
        kind: 'table',
        id: 'annex/correction',
        columns: COLUMNS,
        rows: drifted.map(({ address, printed }, index): readonly Phrase[] => {
          const place = places.get(formatAddress(address));
          return [
            phrase(String(index + 1)),
            phrase(place?.told ?? 'Số liệu không còn nêu trong báo cáo'),
            phrase(printed),
            phrase(place?.figure ?? composer.figureIfAny(address) ?? 'không còn số liệu'),
          ];
        }),
      },
    ],
  };
};

/** Where a figure is told; in a table as it stands there, without the unit that its column names. */
interface Place {
  readonly told: string;
  readonly figure?: Piece;
}

/**
 * Where each figure is told first, by its address: in a sentence, else in a row of an annex. `count`: of all annexes.
 */
const placesOf = ({ drafts, annexes }: Telling, count: number): ReadonlyMap<string, Place> => {
  const rows = annexes.flatMap(({ blocks }, index) =>
    blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .flatMap((cells) => inRow(cells, index, count)),
  );
  const sentences = [...sentencesOf(drafts)].map(([address, told]): [string, Place] => [address, { told }]);
  return new Map([...rows.toReversed(), ...sentences]);
};

/** "Phụ lục I: Tỷ lệ người dân tham gia bảo hiểm y tế". */
const inRow = (cells: readonly Phrase[], index: number, count: number): readonly [string, Place][] => {
  const name = cells.map(textOf).find((text) => /\p{Ll}/u.test(text)) ?? '';
  const told = [annexLabel(index, count), ...(name === '' ? [] : [name])].join(': ');
  return cells.flat().flatMap((piece) => (piece.kind === 'figure' ? [[piece.address, { told, figure: piece }]] : []));
};

const textOf = (cell: Phrase): string =>
  shownPieces(cell)
    .filter(({ piece }) => piece.kind !== 'note')
    .map(({ shown }) => shown)
    .join('')
    .trim();

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
