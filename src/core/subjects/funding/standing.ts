/**
 * What lines of money hold: an amount to date takes the place of those told before it, amounts of their period add up.
 */
import { effectiveDay } from '#core/facts/effective.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareIds, compareTexts } from '#core/text/collate.ts';

type Funding = Pick<Stored<'funding'>, 'work' | 'objective' | 'capital' | 'kind' | 'year'>;

/** Lines of one name tell the same money: of one work, source, kind and year. */
export const moneyName = ({ work, objective, capital, kind, year }: Funding): string =>
  [work, objective, capital, kind, year].map((part) => part ?? '').join('|');

/** Of lines of one name the last that is to date, alone; where none is, all of them. */
export const standingFunding = (view: View, lines: readonly Stored<'funding'>[]): readonly Stored<'funding'>[] => {
  const toDate = lines.filter(({ reach }) => reach === 'to-date');
  if (toDate.length === 0) return lines;
  const dayOf = (one: Stored<'funding'>): string => effectiveDay(view.records, 'funding', one) ?? '';
  const last = new Map<string, Stored<'funding'>>();
  for (const one of toDate) {
    const before = last.get(moneyName(one));
    if (!before || compareTexts(dayOf(before), dayOf(one)) < 0 || isLaterOfDay(dayOf, before, one))
      last.set(moneyName(one), one);
  }
  return lines.filter((one) => (last.get(moneyName(one)) ?? one) === one);
};

const isLaterOfDay = (
  dayOf: (one: Stored<'funding'>) => string,
  before: Stored<'funding'>,
  one: Stored<'funding'>,
): boolean => dayOf(before) === dayOf(one) && compareIds(before.id, one.id) < 0;
