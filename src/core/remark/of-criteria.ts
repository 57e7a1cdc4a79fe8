/** Places that are told to meet all criteria, beside one of these that is told as not met. */
import { observationAddress } from '#core/figure/build-address.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { View } from '#core/facts/view.ts';
import { remark, type Remark } from '#core/remark/remark.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay } from '#core/value/period.ts';
import { printQuantity } from '#core/value/quantity-text.ts';

type Observation = Stored<'observation'>;

/** What counts criteria: "Số tiêu chí đạt", in "tiêu chí". */
const COUNTS = /tiêu chí/iu;

/** The newest value that a place has of a measure. */
const newestOf = (view: View, measure: string): ReadonlyMap<string, Observation> => {
  const newest = new Map<string, Observation>();
  for (const one of view.rows('observation', { measure, kind: 'actual' })) {
    const before = newest.get(one.place);
    if (one.value && (before === undefined || lastDay(one.period) >= lastDay(before.period)))
      newest.set(one.place, one);
  }
  return newest;
};

/** "19/19 tiêu chí" of a commune, and "Tiêu chí số 17 về môi trường: chưa đạt" of the same place, not told earlier. */
export const criteriaRemarks = (view: View): readonly Remark[] => {
  const units = unitsIn(view.records);
  const all = view.all('measure');
  const counts = all.filter(({ unit, name }) => units.get(unit)?.kind === 'count' && COUNTS.test(unit + name));
  const criteria = all.filter(({ unit, name }) => units.get(unit)?.kind === 'yes-no' && /^tiêu chí/iu.test(name));
  if (counts.length === 0 || criteria.length === 0) return [];
  const wholes = new Map(
    counts.flatMap(({ id }) => [...newestOf(view, id)].filter(([, { value }]) => value?.of === value?.amount)),
  );
  return criteria.flatMap((criterion) =>
    [...newestOf(view, criterion.id)].flatMap(([place, one]) => {
      const whole = wholes.get(place);
      if (!whole?.value || !one.value || Number(one.value.amount) !== 0) return [];
      if (lastDay(one.period) < lastDay(whole.period)) return [];
      return [
        {
          ...remark(
            'measure.criteria-contradict',
            criterion,
            criterion.name,
            [observationAddress(whole), observationAddress(one)],
            {
              place: view.find('place', place)?.name ?? place,
              value: printQuantity(whole.value, units),
              told: printQuantity(one.value, units),
            },
          ),
          of: place,
        },
      ];
    }),
  );
};
