/** Criteria by place: of yes and no how many places say yes and which do not; of grades which places have which. */
import { measureAddress, observationAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { PLACES } from '#core/report/outline/bounds.ts';
import type { ValuesElsewhere } from '#core/report/outline/told-values.ts';
import { joined, listed, phrase, type Phrase } from '#core/report/phrase.ts';
import { whenTold } from '#core/report/sections/when-told.ts';
import type { Stored } from '#core/subjects/subjects.ts';

type Observation = Stored<'observation'>;

/**
 * "đến ngày 30/6/2025 có 7/8 xã đạt; xã Cốc Mít chưa đạt"; "năm 2024 xã A và xã B tốt; xã C khá". `undated`: the words
 * before have said when.
 */
export const wordedPlaces = (
  composer: Composer,
  measure: Stored<'measure'>,
  { period, values, whole }: ValuesElsewhere,
  dated: 'dated' | 'undated' = 'dated',
): Phrase => {
  const unit = composer.units.get(measure.unit);
  const best = (unit?.steps?.length ?? 1) - 1;
  const byStep = [...Map.groupBy(values, ({ value }) => Number(value?.amount ?? -1))]
    .filter(([step]) => step >= 0)
    .toSorted(([a], [b]) => b - a);
  const [first] = values;
  const when = dated === 'undated' || !first ? '' : `${whenTold(composer, first)} `;
  const sum =
    unit?.kind === 'yes-no' && whole === 'sum'
      ? composer.figure(measureAddress(measure.id, { place: composer.programme.place, period }))
      : undefined;
  const named = byStep
    .filter(([step, some]) => some.length <= PLACES && !(sum && step === best))
    .map(([, some]) => placesOf(composer, some));
  const counted = sum && phrase('có ', sum, ` ${unit?.steps?.[best] ?? ''}`);
  // Among other criteria commas part what is of one.
  return phrase(when, joined([counted, ...named], dated === 'undated' ? ', ' : '; '));
};

/** "xã A và xã B chưa đạt": the value once, for it is the same of each. */
const placesOf = (composer: Composer, some: readonly Observation[]): Phrase => {
  const names = some.map(({ place }) => phrase(composer.view.find('place', place)?.name ?? place));
  const [first] = some;
  return phrase(listed(names, ', '), ' ', first && composer.figure(observationAddress(first)));
};
