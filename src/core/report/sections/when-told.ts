/** When a value is of, in the words of a sentence; of one whose source names no period, by its document. */
import { effectiveDay } from '#core/facts/effective.ts';
import type { Figure } from '#core/figure/figure.ts';
import { FRESH_DAYS } from '#core/remark/find-remarks.ts';
import type { Composer } from '#core/report/composer.ts';
import { documentKindName } from '#core/subjects/document/name.ts';
import { undatedBehind } from '#core/figure/undated-behind.ts';
import { isUndated } from '#core/subjects/measure/undated.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { daysBetween, readDay } from '#core/value/day.ts';
import { lastDay, type Period } from '#core/value/period.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';

type Observation = Stored<'observation'>;

/**
 * "năm 2022", "ngày 31/5/2023", "đến hết quý II/2026" of what stands at a time; "đến nay" in a report of about the day
 * of its document, else "theo Báo cáo số …".
 */
export const periodTold = (composer: Composer, one: Observation): string => {
  if (isUndated(one)) return undatedWords(composer, one);
  const isPast = readDay(one.period) === undefined && lastDay(one.period) <= composer.view.asOf;
  const isStock = isPast && one.kind === 'actual' && composer.view.find('measure', one.measure)?.time === 'stock';
  return `${isStock ? 'đến hết ' : ''}${printOfficialPeriod(one.period)}`;
};

/** The same, "đến ngày 31/5/2023" of a day. */
export const whenTold = (composer: Composer, one: Observation): string =>
  `${readDay(one.period) && !isUndated(one) ? 'đến ' : ''}${periodTold(composer, one)}`;

/** The period of what answers a target. */
export const periodOfFigure = (composer: Composer, figure: Figure | undefined, period: Period): string => {
  const one = figure && undatedBehind(composer.view, figure);
  return one ? undatedWords(composer, one) : printOfficialPeriod(period);
};

const undatedWords = ({ view, period: own }: Composer, one: Observation): string => {
  const day = effectiveDay(view.records, 'observation', one);
  const until = own === undefined ? view.asOf : lastDay(own);
  const document = view.find('document', one.source.document ?? '');
  if (!document || (day !== undefined && Math.abs(daysBetween(day, until)) <= FRESH_DAYS)) return 'đến nay';
  const { kind, symbol, date } = document;
  const number = symbol === undefined ? '' : ` số ${symbol}`;
  return `theo ${documentKindName(view.vocabulary, kind)}${number}${date === undefined ? '' : ` ${printOfficialPeriod(date)}`}`;
};
