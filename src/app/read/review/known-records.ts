/** What a workspace knows that a report may be held against, as of a day. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { KnownFigure, KnownRecords } from '#core/review/check/records.ts';
import type { View } from '#core/facts/view.ts';
import { toldBeside } from '#core/figure/beside.ts';
import { observationAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { isUndated } from '#core/subjects/measure/undated.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { observationsOf } from '#core/query/observations.ts';
import { sumQuantities, type Quantity } from '#core/value/quantity.ts';
import { readDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';

/** Asks the view once; what it wants of series is loaded by `opened.ask`. */
export const knownRecords = ({
  view,
  ask,
  programme,
}: Pick<OpenedProgramme, 'view' | 'ask' | 'programme'>): Promise<KnownRecords> =>
  ask(() => ({
    home: view.find('place', programme.place)?.name,
    figures: [...measureFigures(view, programme.place), ...claimFigures(view), ...workFigures(view)],
    documents: view
      .all('document')
      .flatMap(({ symbol, date }) => (symbol === undefined ? [] : [{ symbol, day: readDay(date ?? '') }])),
    names: [
      ...view.all('place').map(({ name, spellings }) => ({ name, spellings: spellings.map(({ text }) => text) })),
      ...view.all('party').map(({ name }) => ({ name, spellings: [] })),
    ],
  }));

const figure = (
  name: string,
  value: Quantity | undefined,
  { period, place, others = [] }: Pick<KnownFigure, 'period' | 'place' | 'others'> = {},
): readonly KnownFigure[] =>
  value === undefined || value.to !== undefined || value.of !== undefined
    ? []
    : [
        {
          name,
          unit: value.unit,
          value: value.amount,
          ...(period && { period }),
          ...(place !== undefined && { place }),
          ...(others.length > 0 && { others }),
        },
      ];

/** Actual values of all places; those of `home` are the locality's own. */
const measureFigures = (view: View, home: string): readonly KnownFigure[] =>
  view.all('measure').flatMap((measure) =>
    observationsOf(view, measure.id)
      .filter(({ kind }) => kind === 'actual')
      .flatMap((one) =>
        figure(measure.name, one.value, {
          ...(!isUndated(one) && { period: one.period }),
          ...(one.place !== home && { place: view.find('place', one.place)?.name }),
          others: othersOf(view, one),
        }),
      ),
  );

/** Whole values alone are looked for in a text. */
const othersOf = (view: View, one: Stored<'observation'>): NonNullable<KnownFigure['others']> =>
  toldBeside(view, figureAt(view, observationAddress(one))).flatMap(({ who = '', figure: { value } }) =>
    value === undefined || value.to !== undefined || value.of !== undefined ? [] : [{ who, value: value.amount }],
  );

const claimFigures = (view: View): readonly KnownFigure[] =>
  view.all('claim').flatMap(({ label, value, since }) => figure(label, value, { period: since && asPeriod(since) }));

/** The investment of each work, of all its sources together. */
const workFigures = (view: View): readonly KnownFigure[] => {
  const totals = Map.groupBy(
    view.all('funding').filter(({ kind, work }) => kind === 'total' && work !== undefined),
    ({ work = '' }) => work,
  );
  return view.all('work').flatMap(({ id, name }) => {
    const own = totals.get(id);
    return own ? figure(`${name} tổng mức đầu tư`, sumQuantities(own.map(({ amount }) => amount))) : [];
  });
};
