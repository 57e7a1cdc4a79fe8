/** What two agencies tell otherwise of one measure, place and period: by how much. */
import { formatAddress } from '#core/address/address.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { View } from '#core/facts/view.ts';
import { tellerOf, toldBeside } from '#core/figure/beside.ts';
import { observationAddress } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import { remark, type Remark } from '#core/remark/remark.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { absoluteDecimal } from '#core/value/decimal.ts';
import { PERCENT } from '#core/value/measure-unit.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import { amountOf, differenceOfQuantities, isExact, quantity, shareOf, type Quantity } from '#core/value/quantity.ts';

/** One for each value that stands beside another's and says something else, in stored order. */
export const otherwiseRemarks = (view: View): readonly Remark[] => {
  const told = view.all('agency').flatMap(({ id }) => view.rows('observation', { measurer: id }));
  const of = Map.groupBy(told, ({ measure, place, period, kind }) => [measure, place, period, kind].join('|'));
  return [...of.values()].flatMap(([one]) => (one ? remarksOf(view, one) : []));
};

const remarksOf = (view: View, { measurer: _, ...key }: Stored<'observation'>): readonly Remark[] => {
  const measure = view.find('measure', key.measure);
  const figure = findValue(view, observationAddress(key));
  if (!measure || !figure?.value) return [];
  const { value, address } = figure;
  const units = unitsIn(view.records);
  return toldBeside(view, figure).flatMap(({ figure: other, who = '' }) => {
    if (!other.value) return [];
    const apart = apartBy(value, other.value).map((by) => printQuantity(by, units));
    const told = remark('measure.told-otherwise', measure, measure.name, [address, other.address], {
      period: key.period,
      place: view.find('place', key.place)?.name ?? key.place,
      first: tellerOf(view, figure) ?? '',
      own: printQuantity(value, units),
      who,
      other: printQuantity(other.value, units),
      by: apart.length > 1 ? `${apart[0] ?? ''} (${apart[1] ?? ''})` : (apart[0] ?? ''),
    });
    return [{ ...told, of: formatAddress(other.address) }];
  });
};

/** The amount by which two exact values are apart, and the same in per cent of the second; of shares points alone. */
const apartBy = (one: Quantity, other: Quantity): readonly Quantity[] => {
  if (one.unit !== other.unit || !isExact(one) || !isExact(other)) return [];
  const apart = differenceOfQuantities(one, other);
  const by = quantity(absoluteDecimal(amountOf(apart)), apart.unit);
  const share = one.unit === PERCENT ? undefined : shareOf(by, quantity(amountOf(other), by.unit), 1);
  return share ? [by, share] : [by];
};
