/** What became of the figures and documents of a changed line; which numbers of the new words nothing stands behind. */
import { looseNumbers, recogniseEdited, standsIn } from '#core/report/recognise.ts';
import { bare } from '#core/report/returned/alike.ts';
import type { LineFigure } from '#core/report/returned/line.ts';
import { figuresTypedOver, type ComparedWords, type TypedOver } from '#core/report/returned/typed-over.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { escaped, type ShownPiece } from '#core/report/worded.ts';
import type { Span } from '#core/text/shared-words.ts';

/** A figure that stands otherwise in the file. */
export interface OtherFigure extends TypedOver {
  /** Nobody typed it: it was the record's when the file was written. */
  readonly isOld: boolean;
}

export interface FiguresOfChange {
  readonly typed: readonly OtherFigure[];
  readonly lost: readonly string[];
  readonly loose: readonly string[];
}

type Pieces = Pick<DeskBlock, 'generated' | 'worded'>;

interface Changed {
  readonly texts: ComparedWords;
  /** The figures of the words before, by their places in them. */
  readonly figures: readonly LineFigure[];
  readonly desk: Pieces | undefined;
  /** The figures of the line as the file was written. */
  readonly old: readonly LineFigure[];
}

export const figuresOfChange = ({ texts, figures, desk, old }: Changed): FiguresOfChange => {
  const { before, after } = texts;
  if (after === '') return { typed: [], lost: [], loose: [] };
  const over = figuresTypedOver(texts, figures);
  const were = new Set(old.map(({ address, printed }) => `${address}\n${printed}`));
  const pieces = piecesOf(before, figures, desk);
  const documents = pieces.flatMap(({ piece, shown }) => (NAMED.has(piece.kind) && shown.trim() !== '' ? [shown] : []));
  const gone = [...new Set(documents)].filter((shown) => standsIn(before, shown) && !standsIn(after, shown));
  // What was typed over has been told, and nobody keeps a record of days, months and years as of a figure.
  const times = Array.from(after.matchAll(TIMES), ({ 0: time, index }) => ({ from: index, to: index + time.length }));
  const others = without(after, [...over.typed.map(({ there }) => there), ...times]);
  return {
    typed: over.typed.map((one) => ({ ...one, isOld: were.has(`${one.address}\n${one.typed}`) })),
    lost: [...new Set([...over.lost.map(({ printed }) => printed), ...gone])],
    loose: looseIn(bare(others), pieces),
  };
};

const looseIn = (text: string, pieces: readonly ShownPiece[]): readonly string[] => {
  if (!/\d/u.test(text)) return [];
  if (pieces.every(({ piece }) => piece.kind === 'text')) return looseNumbers([{ kind: 'text', text }], pieces);
  const found = recogniseEdited(escaped(text), pieces);
  return found.ok ? found.value.loose : [];
};

const NAMED: ReadonlySet<string> = new Set(['document', 'note']);

const TIMES = /(?:ngày|tháng|quý|giai đoạn|nhiệm kỳ|năm)\s+\d+(?:[/-]\d+)*/giu;

/** A text with blanks in the place of some of its stretches. */
const without = (text: string, stretches: readonly Span[]): string => {
  let words = '';
  let at = 0;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    words += text.slice(at, start) + ' '.repeat(to - start);
    at = to;
  }
  return words + text.slice(at);
};

const piecesOf = (before: string, figures: readonly LineFigure[], desk: Pieces | undefined): readonly ShownPiece[] => [
  ...(desk?.worded ?? []),
  ...(desk?.generated ?? []),
  ...figures.map(({ address, printed }) => ({ piece: { kind: 'figure' as const, address }, shown: printed })),
  {
    piece: {
      kind: 'text',
      text: without(
        before,
        figures.map(({ at, printed }) => ({ from: at, to: at + printed.length })),
      ),
    },
    shown: '',
  },
];
