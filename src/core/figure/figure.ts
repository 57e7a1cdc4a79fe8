/** A figure: a value with its address and the whole of its trace. The atom of every page, answer and report. */
import type { Certainty } from '#core/law/certainty.ts';
import { printQuantity, type PrintOptions } from '#core/value/quantity-text.ts';
import type { Quantity } from '#core/value/quantity.ts';
import type { Address } from '#core/address/address.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Source } from '#core/shape/shape.ts';
import type { RecordRef } from '#core/subjects/subjects.ts';
import { printDay, readDay, type Day } from '#core/value/day.ts';
import { printOfficialDay, printPeriod } from '#core/value/period-text.ts';
import type { Period } from '#core/value/period.ts';
import type { CountWhere, SeriesSubject } from '#core/facts/series.ts';

/**
 * How a value came about. `stored`: a record says it. `latest`: the newest of several stored values.
 * `law`: the rule pack says it. Others: computed from the figure's parts.
 */
export type Formula =
  | 'stored'
  | 'latest'
  | 'sum'
  | 'mean'
  | 'mean-by-whole'
  | 'count'
  | 'share'
  | 'reached-part'
  | 'difference'
  | 'growth'
  | 'weighted-mean'
  | 'completed-share'
  | 'age'
  | 'law-points'
  | 'law'
  | 'planned-cost'
  | 'planned-points'
  | 'scored'
  | 'score';

/**
 * `known`: all that the formula needs is there. `incomplete`: some parts have no value; the value is that of the rest.
 * `absent`: no data, which is not zero. `not-applicable`: the source says that the question does not arise.
 */
export type FigureState = 'known' | 'incomplete' | 'absent' | 'not-applicable';

export interface FigureRecord {
  readonly ref: RecordRef;
  readonly source?: Source;
}

/** The law that a figure of points stands on, and the least sure of its numbers that were used. */
export interface FigureLaw {
  readonly pack: string;
  readonly regime: string;
  readonly status: Certainty;
}

export type Missing = string | Address;

/** Records of a series with some values. */
export interface Counted {
  readonly subject: SeriesSubject;
  readonly where: CountWhere<SeriesSubject>;
}

export interface Figure {
  readonly address: Address;
  readonly asOf: Day;
  readonly state: FigureState;
  /** Exactly one of `value` and `date` when known or incomplete; neither otherwise. */
  readonly value?: Quantity;
  readonly date?: Period;
  readonly formula: Formula;
  /** The figures it is computed from; empty for stored values. */
  readonly parts: readonly Figure[];
  /** The records it stands on directly, with the version that was read. */
  readonly records: readonly FigureRecord[];
  /** Records of a series that it counts: too many to hold, they are turned over. */
  readonly counted?: Counted;
  /** What has no value, for `incomplete` and `absent`: ids of records, or addresses of figures. */
  readonly missing: readonly Missing[];
  /** What others tell of the same, where it is something else: whoever prints the one prints the others. */
  readonly beside?: readonly Figure[];
  /** Of figures that the law makes. */
  readonly law?: FigureLaw;
  /** Records of a kind that it is computed from are withheld from this reader: others may read another value. */
  readonly forReader?: true;
}

/** A date in running text: 30/6/2023, tháng 6/2025, năm 2024. */
const printDate = (date: Period, official = false): string => {
  const exact = readDay(date);
  if (!exact) return printPeriod(date);
  return official ? printOfficialDay(exact) : printDay(exact);
};

/** The words of a figure as documents print it, or undefined when there is no value to print. */
export const printFigure = (
  figure: Pick<Figure, 'value' | 'date'>,
  units: UnitsOfMeasure,
  options?: PrintOptions,
): string | undefined => {
  if (figure.date) return printDate(figure.date, options?.officialDays);
  return figure.value && printQuantity(figure.value, units, options);
};

/** All records behind a figure, its own and its parts', each once, in order of first need. */
export const recordsBehind = (figure: Figure): readonly FigureRecord[] => {
  const seen = new Map<string, FigureRecord>();
  const walk = (one: Figure): void => {
    for (const record of one.records) {
      const key = `${record.ref.subject}:${record.ref.id}`;
      if (!seen.has(key)) seen.set(key, record);
    }
    one.parts.forEach(walk);
  };
  walk(figure);
  return [...seen.values()];
};
