import { withoutDropped } from '#core/review/decide/without-dropped.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import type { Day } from '#core/value/day.ts';
import { asPeriod, isWithin } from '#core/value/period.ts';
import { readWrittenPeriod } from '#core/value/period-text.ts';

export interface ItselfTold {
  /** That of its head. */
  readonly symbol?: string;
  readonly day: Day | undefined;
}

/**
 * Proposals without the report itself, as which its head is read: it comes on record as the document that everything is
 * taken from, once. Numbers begin anew each year, so one of another day is another report.
 */
export const withoutItself = (proposals: readonly Proposal[], { symbol, day }: ItselfTold): readonly Proposal[] => {
  const isItself = ({ subject, values, existing }: Proposal): boolean => {
    if (symbol === undefined || existing || subject !== 'document' || values['kind'] !== 'report') return false;
    if (values['symbol'] !== symbol) return false;
    const date = readWrittenPeriod(values['date'] ?? '');
    return date === undefined || (day !== undefined && isWithin(asPeriod(day), date));
  };
  const itself = new Set(proposals.filter(isItself).map(({ key }) => key));
  return withoutDropped(
    proposals.filter(({ key }) => !itself.has(key)),
    itself,
  );
};
