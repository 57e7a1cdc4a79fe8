/** The verbs of measures: a result is reached, a capacity is, a crime happens, a place is ranked. */
import type { Composer } from '#core/report/composer.ts';
import { isBelowNothing } from '#core/report/sections/measure-values.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { isForecast } from '#core/value/approximation.ts';

export const VERBS = {
  actual: 'đạt',
  plan: 'kế hoạch là',
  estimate: 'ước đạt',
  forecast: 'dự báo đạt',
  baseline: 'là',
} as const;

/** Before a value behind the measure's name, with the space between; empty where the value says it itself. */
export const verbOf = (composer: Composer, measure: Stored<'measure'>, one: Stored<'observation'>): string => {
  if (one.value && isForecast(one.value.approx)) return '';
  const kind = composer.units.get(measure.unit)?.kind;
  if (one.kind === 'actual' && kind === 'rank') return 'xếp ';
  if (one.kind === 'actual' && kind === 'yes-no') return 'được đánh giá ';
  if (one.kind === 'actual' && kind === 'grade') return 'được xếp loại ';
  // What lies below nothing is no achievement.
  if (one.kind === 'actual' && isBelowNothing(one.value)) return 'là ';
  if (one.kind === 'actual')
    return (kind !== 'money' && kind !== 'share') || isKeptLow(composer, measure) ? 'là ' : `${VERBS.actual} `;
  // A forecast is no aim, and what is to be kept low is no achievement.
  const isNoAim = isKeptLow(composer, measure) || measure.direction === 'none' || isBelowNothing(one.value);
  return `${isNoAim ? VERBS[one.kind].replace(/ đạt$/u, ' là') : VERBS[one.kind]} `;
};

/** What must not be passed is no achievement to be reached. */
const isKeptLow = ({ view }: Composer, { id, direction, objective }: Stored<'measure'>): boolean => {
  const target = objective === undefined ? undefined : view.find('objective', objective)?.target;
  return direction === 'down' || (target?.relation === 'at-most' && target.measure === id);
};

/** What there is and what happens: before a number of things. */
export const verbOfCount = ({ unit, direction }: Stored<'measure'>): string => {
  if (direction !== 'down') return 'có';
  if (/^vụ(?:\s|$)/u.test(unit)) return 'xảy ra';
  return /^ca(?:\s|$)/u.test(unit) ? 'ghi nhận' : 'có';
};
