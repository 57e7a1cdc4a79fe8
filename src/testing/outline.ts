/** What a report of a few records tells where, before a word is written: for tests of its outline. */
import { makeOutlining, type Outlining } from '#core/report/outline/outlining.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import { tellingsOf, type Telling, type TellingOf } from '#core/report/outline/outline.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { view, type GivenRecords } from '#testing/records.ts';

export interface OutlineOptions {
  readonly asOf?: string;
  /** The parts of the report, in their order. */
  readonly parts?: readonly string[];
  readonly template?: Readonly<Record<string, unknown>>;
}

const PARTS = ['leadership', 'results', 'assessment', 'next-tasks'];

/** What the outline of programme "p" is made from. */
export const outlining = (
  given: GivenRecords,
  { asOf = '2023-05-31', parts = PARTS, template = {} }: OutlineOptions = {},
): Outlining => {
  const report = [{ id: 'r', parts: parts.map((part) => ({ part, title: part })), ...template }];
  const seen = view({ ...given, report: [...report, ...(given.report ?? [])] }, asOf);
  const programme = seen.find('programme', 'p');
  const own = seen.find('report', 'r');
  if (!programme || !own) throw new Error('no programme');
  return makeOutlining(seen, programme, own, unitsOfMeasure());
};

/** All tellings in the order of the text. */
export const tellings = (given: GivenRecords, options?: OutlineOptions): readonly Telling[] => {
  const { view: seen, programme, template, units } = outlining(given, options);
  return tellingsOf(outlineReport(seen, programme, template, units).sections);
};

/** Those of one kind. */
export const tellingsOfKind = <K extends Telling['kind']>(
  kind: K,
  given: GivenRecords,
  options?: OutlineOptions,
): readonly TellingOf<K>[] =>
  tellings(given, options).filter((telling): telling is TellingOf<K> & Telling => telling.kind === kind);
