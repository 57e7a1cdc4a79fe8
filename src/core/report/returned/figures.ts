/** What became of the figures and documents of a changed line; which numbers of the new words nothing stands behind. */
import { recogniseEdited } from '#core/report/recognise.ts';
import { bare } from '#core/report/returned/alike.ts';
import type { DraftLine, LineFigure } from '#core/report/returned/line.ts';
import { figuresTypedOver, type TypedOver } from '#core/report/returned/typed-over.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { escaped, type ShownPiece } from '#core/report/worded.ts';

/** A figure that stands otherwise in the file. */
export interface OtherFigure extends TypedOver {
  /** Nobody typed it: it was the record's when the file was written. */
  readonly isOld: boolean;
}

export interface FiguresOfChange {
  readonly typed: readonly OtherFigure[];
  readonly lost: readonly string[];
  readonly loose: readonly string[];
  readonly withRecords: (text: string) => string;
}

interface Changed {
  readonly lines: readonly DraftLine[];
  readonly before: string;
  readonly after: string;
  readonly desk: DeskBlock | undefined;
  /** The figures of the line as the file was written. */
  readonly old: readonly LineFigure[];
}

export const figuresOfChange = ({ lines, before, after, desk, old }: Changed): FiguresOfChange => {
  if (after === '') return { typed: [], lost: [], loose: [], withRecords: (text) => text };
  const figures = lines.flatMap((line) => line.figures);
  const over = figuresTypedOver(before, after, figures);
  const were = new Set(old.map(({ address, printed }) => `${address}\n${printed}`));
  const found = recogniseEdited(escaped(bare(after)), piecesOf(before, figures, desk));
  const { lost = [], loose = [] } = found.ok ? found.value : {};
  const typed = new Set(over.typed.map(({ printed }) => printed));
  const documents = lost.flatMap(({ piece, shown }) =>
    piece.kind !== 'figure' && before.includes(shown) && !after.includes(shown) ? [shown] : [],
  );
  const times = new Set(after.match(TIMES)?.flatMap((time) => time.match(/\d+/gu) ?? []));
  return {
    typed: over.typed.map((one) => ({ ...one, isOld: were.has(`${one.address}\n${one.typed}`) })),
    lost: [...new Set([...over.lost.map(({ printed }) => printed), ...documents])].filter((one) => !typed.has(one)),
    loose: loose.filter((number) => !times.has(number) && !over.typed.some((one) => one.typed.includes(number))),
    withRecords: over.withRecords,
  };
};

/** Days, months and years: nobody keeps a record of them as of a figure. */
const TIMES = /(?:ngày|tháng|quý|năm|giai đoạn|nhiệm kỳ)\s+\d+(?:[/-]\d+)*/giu;

const piecesOf = (
  before: string,
  figures: readonly LineFigure[],
  desk: DeskBlock | undefined,
): readonly ShownPiece[] => [
  ...(desk?.worded ?? []),
  ...(desk?.generated ?? []),
  ...figures.map(({ address, printed }) => ({ piece: { kind: 'figure' as const, address }, shown: printed })),
  {
    piece: { kind: 'text', text: figures.reduce((left, { printed }) => left.replace(printed, ' '), before) },
    shown: '',
  },
];
