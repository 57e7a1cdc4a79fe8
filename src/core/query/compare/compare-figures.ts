/** Which figures a programme's overview tells, and whether a figure says the same on two sides. */
import { formatAddress, type Address } from '#core/address/address.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import { objectiveLine, overviewAnswer, targetLine } from '#core/query/overview.ts';

/**
 * All figures of the overview, those of the lines that it shows in parts too; each address once, in the order of the
 * page.
 */
export const overviewFigures = (opened: ProgrammeView): readonly Figure[] => {
  const overview = overviewAnswer(opened);
  const lines = overview.objectives.map((listed) => objectiveLine(opened.view, listed));
  const targets = overview.targets.map((objective) => targetLine(opened.view, objective));
  const figures = figuresIn([overview, lines, targets]);
  return [...new Map(figures.map((figure) => [formatAddress(figure.address), figure])).values()];
};

const isFigure = (value: object): value is Figure => 'address' in value && 'formula' in value && 'state' in value;
const isRecord = (value: object): boolean => 'ref' in value;

/** The figures in an answer, wherever they stand; what they are made of is left alone. */
const figuresIn = (value: unknown): readonly Figure[] => {
  if (typeof value !== 'object' || value === null || isRecord(value)) return [];
  if (isFigure(value)) return [value];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(figuresIn);
};

/** What a figure says, without its trace: there may be thousands of them. */
export type ToldFigure = Pick<Figure, 'state' | 'value' | 'date'>;

export const toldFigure = (figure: Figure | undefined): ToldFigure | undefined =>
  figure && {
    state: figure.state,
    ...(figure.value && { value: figure.value }),
    ...(figure.date && { date: figure.date }),
  };

export interface FigurePair {
  readonly address: Address;
  /** Absent: the address names nothing there. */
  readonly before?: ToldFigure;
  readonly after?: ToldFigure;
}

const told = ({ value, date, state }: ToldFigure): string =>
  value || date ? canonicalJson([value ?? null, date ?? null]) : state;

/** Whether the two say something else. A figure without a value is not one whose value is zero. */
export const differs = ({ before, after }: FigurePair): boolean =>
  before && after ? told(before) !== told(after) : before !== after;
