/** A figure as the API, the command line and a report's manifest give it away. */
import type { Application } from '#app/application.ts';
import { isIssued, issuedFigures } from '#app/read/report/issued-with.ts';
import { openFigure, traceRecords, type OpenedFigure, type TracedRecord } from '#app/read/figure.ts';
import { formatAddress } from '#core/address/address.ts';
import {
  printFigure,
  type Figure,
  type FigureLaw,
  type FigureState,
  type Formula,
  type Missing,
} from '#core/figure/figure.ts';
import type { View } from '#core/facts/view.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

/** Unit of a figure that is a date: its value is YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Hn or YYYY-Qn. */
const DATE_UNIT = 'date';

interface FigurePart {
  readonly address: string;
  /** Exact decimal text ("6931.0"; money in whole đồng), a date for unit "date", null without data. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly approximation: readonly string[];
  /** Of a range its upper end; of a ratio or a rank its whole. */
  readonly upTo?: string;
  readonly outOf?: string;
  readonly state: FigureState;
  /** As Vietnamese documents print it; null without data. */
  readonly printed: string | null;
  readonly formula: Formula;
  /** Addresses of what other agencies tell of the same, where that is something else. */
  readonly toldOtherwise?: readonly string[];
  /** Some of what it is computed from may be withheld from this reader. */
  readonly incompleteForReader?: true;
}

export interface FigureAnswer extends Omit<FigurePart, 'formula'> {
  readonly asOf: string;
  readonly journalSequence: number;
  /** SHA-256 of that journal entry: the same sequence of a journal written anew has another. */
  readonly journalHash: string;
  /** Ids of records, or addresses of figures, that have no value. */
  readonly missing: readonly string[];
  readonly trace: {
    readonly formula: Formula;
    readonly parts: readonly FigurePart[];
    readonly records: readonly TracedRecord[];
    /** The law that makes points, and how sure its numbers are. */
    readonly law?: FigureLaw;
  };
}

/** Which of many parts, records and missing values are told: of each as many, from the same place on. */
export interface FigurePaging {
  readonly limit: number;
  readonly offset: number;
}

/** A report that printed the figure. */
interface IssuedIn {
  readonly programme: string;
  readonly report: string;
  readonly symbol: string;
  readonly issued: string;
  readonly asOf: string;
  readonly printed: string;
  /** Whether the figure says the same, of the day that is asked. */
  readonly same: boolean;
  /** The symbol of the report that puts that one right. */
  readonly correctedBy?: string;
}

export interface PagedFigureAnswer extends FigureAnswer {
  /** What is on record is approved at least; null without data. What is not approved is no open data. */
  readonly standing: 'approved' | 'issued' | null;
  readonly issuedIn: readonly IssuedIn[];
  readonly trace: FigureAnswer['trace'] &
    FigurePaging & {
      readonly total: { readonly parts: number; readonly records: number; readonly missing: number };
    };
}

/** A part of the trace; who wrote is looked up for the records of that part alone. Refuses as `openFigure`. */
export const pagedFigureAnswer = async (
  app: Application,
  { view, units }: { readonly view: View; readonly units: UnitsOfMeasure },
  address: string,
  { limit, offset }: FigurePaging,
): Promise<PagedFigureAnswer> => {
  const { figure, behind, head } = await openFigure(app, view, address);
  const shown = <T>(all: readonly T[]): readonly T[] => all.slice(offset, offset + limit);
  const { parts, missing } = figure;
  const records = await traceRecords(app, view, shown(behind));
  const answer = figureAnswer(
    { figure: { ...figure, parts: shown(parts), missing: shown(missing) }, records, head },
    units,
  );
  const issued = (await issuedFigures(app, view))(answer.address, figure);
  const onRecord = figure.value || figure.date ? 'approved' : null;
  const total = { parts: parts.length, records: behind.length, missing: missing.length };
  return {
    ...answer,
    standing: isIssued(issued) ? 'issued' : onRecord,
    issuedIn: issued.map(({ issue, printed, isSame, correctedBy }) => ({
      programme: issue.programme ?? '',
      report: issue.report,
      symbol: issue.symbol,
      issued: issue.issued,
      asOf: issue.asOf,
      printed,
      same: isSame,
      ...(correctedBy && { correctedBy: correctedBy.symbol }),
    })),
    trace: { ...answer.trace, total, limit, offset },
  };
};

export const figureAnswer = ({ figure, records, head }: OpenedFigure, units: UnitsOfMeasure): FigureAnswer => {
  const { formula, ...own } = partAnswer(figure, units);
  return {
    ...own,
    asOf: figure.asOf,
    journalSequence: head.sequence,
    journalHash: head.hash,
    missing: figure.missing.map(missingText),
    trace: {
      formula,
      parts: figure.parts.map((part) => partAnswer(part, units)),
      records,
      ...(figure.law && { law: figure.law }),
    },
  };
};

/** What has no value, in one text: an id, or an address. */
export const missingText = (one: Missing): string => (typeof one === 'string' ? one : formatAddress(one));

const partAnswer = (figure: Figure, units: UnitsOfMeasure): FigurePart => ({
  address: formatAddress(figure.address),
  value: figure.date ?? figure.value?.amount ?? null,
  unit: figure.date ? DATE_UNIT : (figure.value?.unit ?? null),
  approximation: figure.value?.approx ?? [],
  ...(figure.value?.to !== undefined && { upTo: figure.value.to }),
  ...(figure.value?.of !== undefined && { outOf: figure.value.of }),
  state: figure.state,
  printed: printFigure(figure, units) ?? null,
  formula: figure.formula,
  ...(figure.beside && { toldOtherwise: figure.beside.map(({ address }) => formatAddress(address)) }),
  ...(figure.forReader && { incompleteForReader: true }),
});
