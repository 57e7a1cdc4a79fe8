/** What answers a target: a value of its measure, of comparable length and in time; or the extents of its works. */
import type { Address } from '#core/address/address.ts';
import { measureAddress, sumAddress, targetAddress } from '#core/figure/build-address.ts';
import { grows } from '#core/subjects/measure/grows.ts';
import { makeFigure, missingAmong, type Evaluator } from '#core/figure/evaluator.ts';
import type { Figure } from '#core/figure/figure.ts';
import { periodsOfTarget, termsOf, type Terms } from '#core/figure/target-terms.ts';
import { viewOnDay, type View } from '#core/facts/view.ts';
import { done, type Outcome } from '#core/problem.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import {
  comparePeriods,
  firstDay,
  isWithin,
  lastDay,
  lengthOf,
  periodBetween,
  type Period,
} from '#core/value/period.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { amountOf, meanOfQuantities, sumQuantities, type Quantity } from '#core/value/quantity.ts';

/** 0 a day, then months; several years stand by themselves. */
const MONTHS = { day: 0, month: 1, quarter: 3, half: 6, year: 12 } as const;

const monthsOf = (period: Period): number | undefined => {
  const length = lengthOf(period);
  if (length === 'range' || length === 'term') return undefined;
  return length === 'months' ? Number(/-M(\d+)$/u.exec(period)?.[1] ?? 0) : MONTHS[length];
};

/** Those of the periods whose values may be held against the target: a quarter is not measured against a year. */
const comparable = (
  view: View,
  { value, by }: Terms,
  { measure, place }: Answering,
  periods: readonly Period[],
): readonly Period[] => {
  const single = periods.filter((one) => monthsOf(one) !== undefined || one === by);
  if (!grows(view, measure, value.unit, place)) return single;
  const known = by === undefined ? undefined : monthsOf(by);
  const longest = Math.max(...single.map((one) => monthsOf(one) ?? 0));
  // A target that names a day, or none, is answered by the longest periods that are told.
  const wanted = known === undefined || known === 0 ? longest : known;
  return single.filter(
    (one) =>
      one === by ||
      (monthsOf(one) ?? 0) >= wanted ||
      // What is counted on a day is a state; money of a day is no year's.
      (lengthOf(one) === 'day' && value.unit !== MONEY),
  );
};

/** The periods of which the place has an actual value; where it has none, those of which any place has. */
const periodsOnRecord = (view: View, { measure, place }: Answering): readonly Period[] => {
  const own = view
    .rows('observation', { measure: measure.id, place })
    .flatMap((one) => (one.kind === 'actual' ? [one.period] : []));
  if (own.length > 0 || measure.aggregation === 'none') return own;
  return [...(view.which('observation', 'period', { measure: measure.id, kind: 'actual' }) as ReadonlySet<Period>)];
};

interface Answering {
  readonly measure: Stored<'measure'>;
  readonly place: string;
}

/** What answers a target by its values, and where; undefined where no measure does. */
export const answering = (view: View, { target, programme }: Stored<'objective'>): Answering | undefined => {
  const measure = target?.measure === undefined ? undefined : view.find('measure', target.measure);
  const place = target?.place ?? view.find('programme', programme ?? '')?.place ?? '';
  return measure && view.find('place', place) ? { measure, place } : undefined;
};

interface Known {
  readonly inTime?: Period;
  /** The newest one behind the deadline. */
  readonly later?: Period;
  /** The newest one that is a part only of such a period, and newer than the answer. */
  readonly soFar?: Period;
}

/** Whether the place has a value of the period, its own or made of what lies below. */
const hasValue = (view: View, { measure, place }: Answering, period: Period, evaluate: Evaluator): boolean => {
  const found = evaluate(view, measureAddress(measure.id, { place, period }), evaluate);
  return found.ok && found.value.value !== undefined;
};

const known = (view: View, terms: Terms, of: Answering, evaluate: Evaluator): Known => {
  const told = periodsOnRecord(view, of).toSorted(comparePeriods);
  const sorted = comparable(view, terms, of, told).toSorted(comparePeriods);
  const { by, alone, deadline } = terms;
  const isInTime = (one: Period): boolean => deadline === undefined || lastDay(one) <= deadline;
  const has = (one: Period): boolean => hasValue(view, of, one, evaluate);
  const own = by !== undefined && sorted.includes(by) && has(by);
  // What is asked of one year alone is answered within it, or by nothing.
  const answers = alone && by !== undefined ? sorted.filter((one) => isWithin(one, by)) : sorted;
  const inTime = own ? by : (answers.findLast((one) => isInTime(one) && has(one)) ?? (alone ? by : undefined));
  const later = sorted.findLast((one) => !isInTime(one) && has(one));
  const isNewer = (one: Period): boolean => !inTime || !has(inTime) || lastDay(one) > lastDay(inTime);
  const soFar = told.findLast(
    (one) =>
      !sorted.includes(one) &&
      monthsOf(one) !== undefined &&
      isInTime(one) &&
      isNewer(one) &&
      (!alone || by === undefined || isWithin(one, by)) &&
      has(one),
  );
  return { ...(inTime && { inTime }), ...(later && { later }), ...(soFar && { soFar }) };
};

/**
 * The terms that hold as of the view's day: of a target for each year those of the last year that has a value, else of
 * the last one that is over.
 */
export const presentTerms = (view: View, objective: Stored<'objective'>, period?: Period): Terms | undefined => {
  if (period !== undefined || objective.target?.counts !== 'each-year') return termsOf(view, objective, period);
  const years = periodsOfTarget(view, objective);
  const of = answering(view, objective);
  const told = of ? periodsOnRecord(view, of) : [];
  // A year that runs is told as soon as a part of it is.
  const year =
    years.findLast((one) => told.some((part) => isWithin(part, one))) ??
    years.findLast((one) => lastDay(one) <= view.asOf) ??
    years[0];
  return termsOf(view, objective, year);
};

/**
 * `objective:ID result`: what answers the target, told in the target's own kind only and no later than its deadline.
 */
export const targetResult = (
  view: View,
  address: Address,
  objective: Stored<'objective'>,
  evaluate: Evaluator,
): Outcome<Figure> => {
  const terms = presentTerms(view, objective, address.period);
  const nothing = done(makeFigure(view, address, { formula: 'stored', missing: [objective.id] }));
  if (!terms) return nothing;
  const { target } = objective;
  if (target?.extent !== undefined) return fromExtents(view, address, objective, terms, evaluate);
  const of = answering(view, objective);
  if (!of) return nothing;
  if (terms.over) return overYears(view, address, of, terms, evaluate);
  const { inTime } = known(view, terms, of, evaluate);
  if (!inTime) return nothing;
  const asked = measureAddress(of.measure.id, { place: of.place, period: inTime });
  return single(view, address, objective, evaluate(view, asked, evaluate));
};

/** The figure of the target is that of one other figure. */
const single = (
  view: View,
  address: Address,
  objective: Stored<'objective'>,
  found: Outcome<Figure>,
): Outcome<Figure> => {
  if (!found.ok) return found;
  const { value, missing, beside } = found.value;
  return done(
    makeFigure(view, address, {
      formula: 'latest',
      value,
      parts: [found.value],
      beside,
      missing: value ? missing : [objective.id],
    }),
  );
};

/** As they stood on the deadline, once that is over. */
const fromExtents = (
  view: View,
  address: Address,
  objective: Stored<'objective'>,
  { deadline }: Terms,
  evaluate: Evaluator,
): Outcome<Figure> => {
  const { extent, stage } = objective.target ?? {};
  const then = deadline && deadline < view.asOf ? viewOnDay(view, deadline) : view;
  return single(
    view,
    address,
    objective,
    evaluate(then, sumAddress('extent', { extent, objective: objective.id, stage }), evaluate),
  );
};

/** What is told of all the years together, else the years that are over, added up or averaged. */
const overYears = (view: View, address: Address, of: Answering, terms: Terms, evaluate: Evaluator): Outcome<Figure> => {
  const { measure, place } = of;
  const { years, how } = terms.over ?? { years: [], how: 'cumulative' as const };
  const [first, last] = [years[0], years.at(-1)];
  const whole = first && last && periodBetween(first, last);
  const told = new Set(periodsOnRecord(view, of));
  // A value of the last year alone is none of all the years.
  const stated = [terms.by, whole].find(
    (one) => one !== undefined && told.has(one) && first !== undefined && firstDay(one) <= firstDay(first),
  );
  const at = (period: Period): Outcome<Figure> =>
    evaluate(view, measureAddress(measure.id, { place, period }), evaluate);
  if (stated && how === 'cumulative') {
    const found = at(stated);
    return found.ok
      ? done(
          makeFigure(view, address, {
            formula: 'latest',
            value: found.value.value,
            parts: [found.value],
            missing: found.value.missing,
          }),
        )
      : found;
  }
  const over = years.flatMap((year) => periodIn(view, year, how, told) ?? []).map(at);
  const problems = over.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const figures = over.flatMap((one) => (one.ok ? [one.value] : []));
  const parts = figures.filter((one) => one.value);
  const values = parts.flatMap((one) => one.value ?? []);
  return done(
    makeFigure(view, address, {
      formula: how === 'average' ? 'mean' : 'sum',
      value: values.length === 0 ? undefined : how === 'average' ? meanOf(values) : sumQuantities(values),
      parts,
      missing: values.length === 0 ? [measure.id] : missingAmong(figures),
    }),
  );
};

/** To a digit more than its parts have, where that digit says something: 5,82 and not 5,820; of money to whole đồng. */
const meanOf = (values: readonly Quantity[]): Quantity => {
  if (values.every(({ unit }) => unit === MONEY)) return meanOfQuantities(values, 0);
  const scale = Math.max(0, ...values.map((value) => amountOf(value).scale));
  const [fine, plain] = [meanOfQuantities(values, scale + 1), meanOfQuantities(values, scale)];
  return compareDecimals(amountOf(fine), amountOf(plain)) === 0 ? plain : fine;
};

/**
 * What is told of a year: the year itself; of what adds up else the longest of its first months, for what was done in
 * them was done. A year that is over and of which nothing is told is missing.
 */
const periodIn = (
  view: View,
  year: Period,
  how: 'cumulative' | 'average',
  told: ReadonlySet<Period>,
): Period | undefined => {
  const isOver = lastDay(year) <= view.asOf;
  if (told.has(year) || how === 'average') return isOver ? year : undefined;
  const parts = [...told].filter((one) => isWithin(one, year) && firstDay(one) === firstDay(year));
  return parts.toSorted(comparePeriods).at(-1) ?? (isOver ? year : undefined);
};

export interface Beside {
  /** The newest value behind the deadline: told as later, never as an answer. */
  readonly later?: Figure;
  /** The newest value of a shorter period than the target's: told with its period, without a share of the target. */
  readonly soFar?: Figure;
}

/** What is told beside the answer of a target. */
export const besideResult = (view: View, objective: Stored<'objective'>, terms: Terms, evaluate: Evaluator): Beside => {
  const of = answering(view, objective);
  if (!of) return {};
  const { later, soFar } = terms.over ? partOf(view, of, terms.over) : known(view, terms, of, evaluate);
  const at = (period: Period | undefined): Figure | undefined => {
    const found = period && evaluate(view, measureAddress(of.measure.id, { place: of.place, period }), evaluate);
    return found?.ok && found.value.value ? found.value : undefined;
  };
  const [after, part] = [at(later), at(soFar)];
  return { ...(after && { later: after }), ...(part && { soFar: part }) };
};

/** The newest value within the years that are averaged; of what adds up each part counts already. */
const partOf = (view: View, of: Answering, { years, how }: NonNullable<Terms['over']>): Known => {
  const within = periodsOnRecord(view, of).filter((one) => years.some((year) => isWithin(one, year)));
  const soFar = within.toSorted(comparePeriods).at(-1);
  return how === 'average' && soFar ? { soFar } : {};
};

/** Where the way to the target began: as the target states it, else as the measure's baseline is on record. */
export const baselineOf = (view: View, objective: Stored<'objective'>, evaluate: Evaluator): Figure | undefined => {
  const stated = objective.target?.baseline;
  if (stated)
    return makeFigure(view, targetAddress(objective.id, 'target'), {
      formula: 'stored',
      value: stated,
      records: [objective],
    });
  const of = answering(view, objective);
  const found =
    of && evaluate(view, measureAddress(of.measure.id, { place: of.place, property: 'baseline' }), evaluate);
  return found?.ok && found.value.value ? found.value : undefined;
};

/** The days of which a result tells: from its parts that name a period; undefined for a state as of the view's day. */
export const periodOfResult = ({ parts }: Figure): Period | undefined => {
  const periods = parts.flatMap(({ address }) => address.period ?? []).toSorted(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return undefined;
  return firstDay(first) < firstDay(last) ? periodBetween(first, last) : last;
};
