/** What is stated as a whole beside what its parts give, and what went beyond its goal. */
import { formatAddress } from '#core/address/address.ts';
import { measureAddress, observationAddress, addressOf } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { effectiveDay } from '#core/facts/effective.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { remark, type Remark, type RemarkCode } from '#core/remark/remark.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareTexts } from '#core/text/collate.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { amountOf, isExact, sumQuantities } from '#core/value/quantity.ts';
import { agreesRounded } from '#core/value/rounding.ts';

/** The values of a measure at the programme's place whose parts are all known and give something else. */
export const partsRemarks = (view: View, measure: Stored<'measure'>, place: string): readonly Remark[] => {
  if (measure.parts.length === 0) return [];
  return view.rows('observation', { measure: measure.id, place }).flatMap((one): readonly Remark[] => {
    const parts = measure.parts.flatMap(
      (part) => findFigure(view, observationAddress({ ...one, measure: part })) ?? [],
    );
    const values = parts.flatMap(({ value }) => value ?? []);
    const whole = one.value;
    if (!whole || values.length < measure.parts.length || ![whole, ...values].every(isExact)) return [];
    if (values.some(({ unit }) => unit !== whole.unit) || agreesRounded(whole, sumQuantities(values), values))
      return [];
    const address = observationAddress(one);
    const figures = [address, ...parts.map((part) => part.address)];
    const found = remark('measure.parts-differ', measure, measure.name, figures, { period: one.period });
    return [{ ...found, of: formatAddress(address) }];
  });
};

/** The latest value of the programme's place, where it is a mean of shares that were not weighed. */
export const meanRemarks = (view: View, measure: Stored<'measure'>, place: string): readonly Remark[] => {
  if (measure.aggregation !== 'mean' || measure.unit !== '%') return [];
  const found = findFigure(view, measureAddress(measure.id, { place }));
  return found?.formula === 'mean' && found.parts.length > 1
    ? [remark('measure.simple-mean', measure, measure.name, [found.address])]
    : [];
};

export const giftRemarks = (gift: Stored<'contribution'>): readonly Remark[] => {
  const { id, what, pledged, delivered, underway } = gift;
  const given = [delivered, underway].flatMap((part) => (part && part.unit === pledged?.unit ? [part] : []));
  if (!pledged || given.length === 0 || !isExact(pledged)) return [];
  return compareDecimals(amountOf(sumQuantities(given)), amountOf(pledged)) > 0
    ? [
        remark('contribution.beyond-pledge', gift, what, [
          addressOf('contribution', id, 'pledged'),
          addressOf('contribution', id, 'delivered'),
        ]),
      ]
    : [];
};

/**
 * The last goal and the last that was done: goals are moved, and then what was done before is not held against them.
 */
export const extentRemarks = (view: View, work: Stored<'work'>): readonly Remark[] => {
  const own = groupedBy(view, 'extent', 'work', (one) => one.work).get(work.id) ?? [];
  return [...Map.groupBy(own, ({ extent, value }) => `${extent} ${value.unit}`).values()].flatMap((list) => {
    const last = (stage: Stored<'extent'>['stage']): Stored<'extent'> | undefined =>
      list
        .filter((one) => one.stage === stage)
        .toSorted((a, b) => compareTexts(dayOf(view, a), dayOf(view, b)))
        .at(-1);
    const [goal, reached] = [last('goal'), last('done')];
    const said = (code: RemarkCode, told: Stored<'extent'>, figures: readonly Stored<'extent'>[]): Remark => ({
      ...remark(
        code,
        work,
        work.name,
        figures.map(({ id }) => addressOf('extent', id, 'value')),
        { label: told.label },
      ),
      of: told.id,
    });
    const fell = fallsOf(view, list).map(([before, after]) => said('extent.fell', after, [before, after]));
    const beyond =
      goal && reached && isExact(goal.value) && compareDecimals(amountOf(reached.value), amountOf(goal.value)) > 0
        ? [said('extent.beyond-goal', reached, [reached, goal])]
        : [];
    return [...beyond, ...fell];
  });
};

/** What is done to date only grows: of each label the last two of different days, where the later is less. */
const fallsOf = (
  view: View,
  list: readonly Stored<'extent'>[],
): readonly (readonly [Stored<'extent'>, Stored<'extent'>])[] => {
  const done = list.filter(({ stage, value }) => stage === 'done' && isExact(value));
  return [...Map.groupBy(done, ({ label }) => label).values()].flatMap((alike) => {
    const [before, after] = alike.toSorted((a, b) => compareTexts(dayOf(view, a), dayOf(view, b))).slice(-2);
    if (!before || !after || dayOf(view, before) === dayOf(view, after)) return [];
    return compareDecimals(amountOf(after.value), amountOf(before.value)) < 0 ? [[before, after] as const] : [];
  });
};

const dayOf = (view: View, extent: Stored<'extent'>): string => effectiveDay(view.records, 'extent', extent) ?? '';
