/** Which wholes of places make sense, by what a unit measures. */
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { decimal } from '#core/value/decimal.ts';
import { quantity, type Quantity } from '#core/value/quantity.ts';

/**
 * How places make their whole, where that makes sense: ranks and grades make no sum and no mean, indexes no sum, yes
 * and no are counted. Whatever else is declared, the whole has its own value or none.
 */
export const soundAggregation = (view: View, { aggregation, unit }: Stored<'measure'>): Aggregation => {
  const kind = unitsIn(view.records).get(unit)?.kind;
  if (kind === 'rank' || kind === 'grade') return 'none';
  if (kind === 'yes-no') return aggregation === 'none' ? 'none' : 'sum';
  return kind === 'index' && aggregation === 'sum' ? 'none' : aggregation;
};

type Aggregation = Stored<'measure'>['aggregation'];

/** Of yes and no the places that say yes, of all that say anything: "7/8 xã"; undefined for every other unit. */
export const howManySay = (
  view: View,
  values: readonly Quantity[],
  below: readonly Stored<'place'>[],
): Quantity | undefined => {
  const unit = unitsIn(view.records).get(values[0]?.unit ?? '');
  if (unit?.kind !== 'yes-no') return undefined;
  const best = (unit.steps?.length ?? 1) - 1;
  const yes = values.filter(({ amount }) => Number(amount) === best).length;
  const kinds = new Set(below.map(({ kind }) => kind));
  const [kind] = kinds;
  return quantity(yes, kinds.size === 1 && kind ? (COUNTED_PLACES[kind] ?? PLACES) : PLACES, [], {
    of: decimal(values.length),
  });
};

const PLACES = 'địa bàn';
/** What places of one kind are counted as. */
const COUNTED_PLACES: Readonly<Partial<Record<Stored<'place'>['kind'], string>>> = {
  commune: 'xã',
  ward: 'phường',
  village: 'thôn',
  neighbourhood: 'tổ dân phố',
  district: 'huyện',
};
