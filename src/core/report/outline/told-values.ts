/** Which values of a measure a report tells: not every quarter ever recorded. */
import { FEW_WORDS, PERIODS, PLACES } from '#core/report/outline/bounds.ts';
import {
  byPeriods,
  inStoredOrder,
  observationsAt,
  periodsOf,
  withValue,
  type Observation,
} from '#core/report/outline/observations.ts';
import { memory } from '#core/facts/memory.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { View } from '#core/facts/view.ts';
import { liesIn } from '#core/subjects/place/below.ts';
import { dated } from '#core/subjects/measure/undated.ts';
import { standing } from '#core/subjects/measure/plans.ts';
import { OBSERVATION_KINDS } from '#core/subjects/measure/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay, lengthOf, type Period } from '#core/value/period.ts';

/**
 * The whole that values of one period and kind are parts of: told itself, to be added up, or none for plans and for
 * places that lie elsewhere.
 */
type Whole = 'told' | 'sum' | 'none';

export interface ValuesElsewhere {
  readonly period: Period;
  readonly kind: Observation['kind'];
  readonly whole: Whole;
  readonly values: readonly Observation[];
}

export interface ToldValues {
  /** Of the programme's own place, by period. */
  readonly series: readonly Observation[];
  /** Of other places, by period and kind: first those that are parts of the programme's place. */
  readonly elsewhere: readonly ValuesElsewhere[];
  /** Criteria that places meet or do not, or grades that they have: a table tells them best. */
  readonly worded: boolean;
}

const known = memory<ToldValues>();

/** Found once for a view. */
export const toldValues = (view: View, home: string, measure: string): ToldValues =>
  known.recall(view, `${measure} @${home}`, () => findToldValues(view, home, measure));

const findToldValues = (view: View, home: string, measure: string): ToldValues => {
  const own = observationsAt(view, measure, home);
  const isRecent =
    own.length > 0
      ? recent(dated(own))
      : recentOf(OBSERVATION_KINDS.map((kind) => [kind, periodsOf(view, measure, kind)]));
  const newest = dated(own).findLast(({ kind }) => kind === 'actual')?.period;
  // What names no period is told where nothing newer is.
  const isTold = (one: Key & Pick<Partial<Observation>, 'undated'>): boolean =>
    one.undated === undefined ? isRecent(one) : newest === undefined || lastDay(newest) < lastDay(one.period);
  // Only what may be told is read of other places, and the results that stand beside told plans.
  const told = OBSERVATION_KINDS.flatMap((kind) =>
    periodsOf(view, measure, kind)
      .filter((period) => isTold({ kind, period }))
      .map((period) => ({ kind, period })),
  );
  const rows = told.flatMap((one) => standing(withValue(view.rows('observation', { measure, ...one }))));
  const others = byPeriods(inStoredOrder(rows.filter(({ place }) => place !== home)));
  const results = (of: readonly Observation[]): readonly Observation[] => of.filter(({ kind }) => kind === 'actual');
  const planned = new Set(
    [
      ...results(own),
      ...told.flatMap(({ kind, period }) =>
        kind === 'plan' ? withValue(view.rows('observation', { measure, kind: 'actual', period })) : [],
      ),
    ].map(({ place, period }) => `${place} ${period}`),
  );
  // A plan beside its result is told with it.
  const alone = (one: Observation): boolean => one.kind !== 'plan' || !planned.has(`${one.place} ${one.period}`);
  const series = own.filter((one) => alone(one) && isTold(one));
  const isPart = (one: Observation): boolean => liesIn(view, one.place, home);
  const ofHome = new Set(results(own).map(({ period }) => period));
  const groups = Map.groupBy(
    others.filter(alone),
    (one) => `${one.period} ${one.undated ?? ''} ${one.kind} ${isPart(one)}`,
  );
  const elsewhere = [...groups.values()].flatMap((values): readonly ValuesElsewhere[] => {
    const [first] = values;
    if (!first) return [];
    const { period, kind } = first;
    const whole = kind !== 'actual' || !isPart(first) ? 'none' : ofHome.has(period) ? 'told' : 'sum';
    return [{ period, kind, whole, values }];
  });
  const unit = view.find('measure', measure)?.unit;
  return {
    series,
    worded: unit !== undefined && unitsIn(view.records).get(unit)?.steps !== undefined,
    elsewhere: [
      ...elsewhere.filter(({ whole }) => whole !== 'none'),
      ...elsewhere.filter(({ whole }) => whole === 'none'),
    ],
  };
};

/** Whether a node's target is of the measure that the node tells, at the programme's own place. */
export const isWithMeasure = (view: View, home: string, { id, target }: Stored<'objective'>): boolean => {
  const measure = target?.measure === undefined ? undefined : view.find('measure', target.measure);
  if (!measure || measure.objective !== id || target?.place !== undefined) return false;
  return toldValues(view, home, measure.id).series.some(({ kind }) => kind === 'actual');
};

/** Whether places have more values of one period than the text can name; a few words make a table. */
export const isOfManyPlaces = ({ elsewhere, worded }: ToldValues): boolean =>
  elsewhere.some(({ values }) => values.length > (worded ? FEW_WORDS : PLACES));

const LONG: ReadonlySet<string> = new Set(['year', 'range', 'term']);

type Key = Pick<Observation, 'kind' | 'period'>;

/** Of each kind the last years, and of shorter periods the last one that is none of them. */
const recent = (observations: readonly Observation[]): ((one: Key) => boolean) =>
  recentOf(
    [...Map.groupBy(observations, ({ kind }) => kind)].map(([kind, alike]) => [
      kind,
      [...new Set(alike.map(({ period }) => period))],
    ]),
  );

/** `periods` of each kind in their order; a kind of which there are none bounds nothing. */
const recentOf = (
  kinds: readonly (readonly [kind: Observation['kind'], periods: readonly Period[]])[],
): ((one: Key) => boolean) => {
  const told = new Map(kinds.map(([kind, periods]) => [kind, recentPeriods(periods)]));
  return ({ kind, period }) => told.get(kind)?.has(period) ?? true;
};

/** `periods` in their order. */
const recentPeriods = (periods: readonly Period[]): ReadonlySet<Period> => {
  const years = periods.filter((period) => LONG.has(lengthOf(period))).slice(-PERIODS);
  const end = years.at(-1);
  const latest = periods.findLast((period) => !LONG.has(lengthOf(period)) && (!end || lastDay(period) > lastDay(end)));
  return new Set([...years, ...(latest ? [latest] : [])]);
};
