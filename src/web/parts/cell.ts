/** A figure as a page carries it: printed on the server, small enough to be sent twice. */
import { describeMissing } from '#core/query/missing.ts';
import { isIssued } from '#app/read/report/issued-with.ts';
import type { OpenedWorkspace, Standings } from '#app/read/workspace.ts';
import { figureStanding } from '#core/collecting/submitted.ts';
import { formatAddress, type Address } from '#core/address/address.ts';
import { toldBeside } from '#core/figure/beside.ts';
import { figureAt, findFigure, findRecorded } from '#core/figure/evaluate.ts';
import { recordsBehind, type Figure, type FigureState } from '#core/figure/figure.ts';
import type { PrintOptions } from '#core/value/quantity-text.ts';
import { nameFigure, nameRecord } from '#words/figure-name.ts';
import { printCountIn, printDayIn, printFigureIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { shellWords } from '#words/ui/shell.ts';
import { traceWords } from '#words/ui/trace.ts';

interface MissingCell {
  readonly what: string;
  readonly from?: string;
  readonly since?: string;
  /** From when a value that is on record holds. */
  readonly ahead?: string;
}

interface OtherCell {
  readonly who: string;
  readonly cell: Cell;
}

export interface Cell {
  /** Canonical text. */
  readonly address: string;
  /** Absent without a value. */
  readonly printed?: string;
  readonly state: FigureState;
  readonly missing?: MissingCell;
  /** See `Figure`. */
  readonly forReader?: true;
  /** What others tell of the same, where it is something else. */
  readonly others?: readonly OtherCell[] | undefined;
  readonly standing?: CellStanding;
}

/** Told where one looks at more than what is approved; absent parts: approved, and nothing else to tell. */
export interface CellStanding {
  /** It stands on what is not approved yet: alone, or beside what is. */
  readonly on?: 'submitted' | 'mixed';
  /** An agency told another value, which went back and was not sent again. */
  readonly isReturned?: true;
  /** The symbol of the newest report that was issued with it. */
  readonly issued?: string;
  /** Its trace tells of no such figure: it stands on what is not on record. */
  readonly isUnknown?: true;
}

/** Makes cells in the reader's language. */
export interface Cells {
  readonly of: (figure: Figure, options?: PrintOptions) => Cell;
  /** For addresses that a page makes itself. */
  readonly at: (address: Address, options?: PrintOptions) => Cell;
  /** Of the figure that a record names; undefined where it names none. */
  readonly recorded: (text: string | undefined) => Cell | undefined;
}

const NAMES_SHOWN = 3;

export const cellsIn = (
  language: Language,
  { view, units, standings }: Pick<OpenedWorkspace, 'view' | 'units' | 'standings'>,
): Cells => {
  const of: Cells['of'] = (figure, options) => {
    const printed = printFigureIn(language, figure, units, options);
    const missing =
      figure.missing.length > 0 && figure.state !== 'not-applicable'
        ? missingCell(language, { view }, figure)
        : undefined;
    return {
      address: formatAddress(figure.address),
      state: figure.state,
      ...(printed !== undefined && { printed }),
      ...(missing && { missing }),
      ...(figure.forReader && { forReader: true }),
      ...(figure.beside && {
        others: toldBeside(view, figure).map((other) => ({
          who: other.who ?? shellWords[language].reportingUnit,
          cell: of(other.figure, options),
        })),
      }),
      ...(standings && standingOf(standings, figure)),
    };
  };
  return {
    of,
    at: (address, options) => of(figureAt(view, address), options),
    recorded: (text) => {
      const figure = findRecorded(view, text);
      return figure && of(figure);
    },
  };
};

const standingOf = (standings: Standings, figure: Figure): Pick<Cell, 'standing'> => {
  const standing = tellStanding(standings, figure);
  return Object.keys(standing).length === 0 ? {} : { standing };
};

const tellStanding = ({ approved, returned, issued }: Standings, figure: Figure): CellStanding => {
  const { address } = figure;
  const on = figureStanding(recordsBehind(figure));
  const other = returned && findFigure(returned, address);
  const isReturned = other !== undefined && figureStanding(recordsBehind(other)) !== 'approved';
  const found = on === 'approved' ? issued(formatAddress(address), figure) : [];
  const [newest] = isIssued(found) ? found.filter(({ isSame }) => isSame) : [];
  return {
    ...(on !== 'approved' && { on, ...(!findFigure(approved, address) && { isUnknown: true }) }),
    ...(isReturned && { isReturned }),
    ...(newest && { issued: newest.issue.symbol }),
  };
};

const missingCell = (language: Language, { view }: Pick<OpenedWorkspace, 'view'>, figure: Figure): MissingCell => {
  const { what, from, since, ahead } = describeMissing(view, figure);
  const names = what
    .slice(0, NAMES_SHOWN)
    .map((one) => ('address' in one ? nameFigure(language, view, one.address) : nameRecord(view, one.subject, one.id)));
  const words = traceWords[language];
  const rest = what.length - names.length;
  return {
    what: [
      ...(names.length > 0 ? names : [nameFigure(language, view, figure.address)]),
      ...(rest > 0 ? [words.more(printCountIn(language, rest))] : []),
    ].join('; '),
    ...(from !== undefined && { from: nameRecord(view, 'agency', from) }),
    ...(since && { since: printDayIn(language, since) }),
    ...(ahead && { ahead: printDayIn(language, ahead) }),
  };
};
