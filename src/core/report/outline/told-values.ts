/** Which values of a measure a report tells: not every quarter ever recorded. */
import { PERIODS, PLACES } from '#core/report/outline/bounds.ts';
import { observationsOf } from '#core/report/outline/observations.ts';
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import { liesIn } from '#core/subjects/place/below.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay, lengthOf, type Period } from '#core/value/period.ts';

type Observation = Stored<'observation'>;

/** The whole that values of one period and kind are parts of: told itself, to be added up, or none for plans and for places that lie elsewhere. */
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
}

const known = memory<ToldValues>();

/** Found once for a view. */
export const toldValues = (view: View, home: string, measure: string): ToldValues =>
  known.recall(view, `${measure} @${home}`, () => findToldValues(view, home, measure));

const findToldValues = (view: View, home: string, measure: string): ToldValues => {
  const all = observationsOf(view, measure);
  const planned = new Set(all.filter(({ kind }) => kind === 'actual').map(({ place, period }) => `${place} ${period}`));
  const own = all.filter(({ place }) => place === home);
  const others = all.filter(({ place }) => place !== home);
  // A plan beside its result is told with it.
  const alone = (one: Observation): boolean => one.kind !== 'plan' || !planned.has(`${one.place} ${one.period}`);
  const isTold = recent(own.length > 0 ? own : others);
  const series = own.filter((one) => alone(one) && isTold(one));
  const isPart = (one: Observation): boolean => liesIn(view, one.place, home);
  const results = new Set(own.filter(({ kind }) => kind === 'actual').map(({ period }) => period));
  const groups = Map.groupBy(
    others.filter((one) => alone(one) && isTold(one)),
    (one) => `${one.period} ${one.kind} ${isPart(one)}`,
  );
  const elsewhere = [...groups.values()].flatMap((values): readonly ValuesElsewhere[] => {
    const [first] = values;
    if (!first) return [];
    const { period, kind } = first;
    const whole = kind !== 'actual' || !isPart(first) ? 'none' : results.has(period) ? 'told' : 'sum';
    return [{ period, kind, whole, values }];
  });
  return {
    series,
    elsewhere: [
      ...elsewhere.filter(({ whole }) => whole !== 'none'),
      ...elsewhere.filter(({ whole }) => whole === 'none'),
    ],
  };
};

/** Whether places have more values of one period than the text can name. */
export const isOfManyPlaces = ({ elsewhere }: ToldValues): boolean =>
  elsewhere.some(({ values }) => values.length > PLACES);

const LONG: ReadonlySet<string> = new Set(['year', 'range', 'term']);

/** Of each kind the last years, and of shorter periods the last one that is none of them. */
const recent = (observations: readonly Observation[]): ((one: Observation) => boolean) => {
  const told = new Map(
    [...Map.groupBy(observations, ({ kind }) => kind)].map(([kind, alike]) => [
      kind,
      recentPeriods([...new Set(alike.map(({ period }) => period))]),
    ]),
  );
  return ({ kind, period }) => told.get(kind)?.has(period) ?? true;
};

/** `periods` in their order. */
const recentPeriods = (periods: readonly Period[]): ReadonlySet<Period> => {
  const years = periods.filter((period) => LONG.has(lengthOf(period))).slice(-PERIODS);
  const end = years.at(-1);
  const latest = periods.findLast((period) => !LONG.has(lengthOf(period)) && (!end || lastDay(period) > lastDay(end)));
  return new Set([...years, ...(latest ? [latest] : [])]);
};
