/** What other places have of a measure in one period; places of one value stand together. */
import { measureAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { FEWEST_ITEMS, PLACES } from '#core/report/outline/bounds.ts';
import type { ValuesElsewhere } from '#core/report/outline/told-values.ts';
import { listed, phrase, type Phrase } from '#core/report/phrase.ts';
import { plansOf } from '#core/report/sections/measure-plans.ts';
import { behindNumber, valueOf } from '#core/report/sections/measure-values.ts';
import { VERBS, verbOf } from '#core/report/sections/measure-verbs.ts';
import { periodTold, whenTold } from '#core/report/sections/when-told.ts';
import { wordedPlaces } from '#core/report/sections/worded-places.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { readDay } from '#core/value/day.ts';

/** As parts of the whole where there is one, else by themselves. `dated`: the words before tell several periods. */
export const elsewherePhrase = (
  composer: Composer,
  measure: Stored<'measure'>,
  group: ValuesElsewhere,
  dated: boolean,
): Phrase => {
  const [first] = group.values;
  if (composer.units.get(measure.unit)?.steps) return wordedPlaces(composer, measure, group);
  const values = group.values.length > PLACES ? [] : placesTold(composer, measure, group.values);
  if (!first || (values.length === 0 && group.whole !== 'sum')) return [];
  const parts = listed(values, values.some(isOfSeveral) ? '; ' : ', ');
  if (group.whole === 'told') {
    const isDay = readDay(first.period) !== undefined;
    const when = isDay ? `trong đó, ${whenTold(composer, first)}, ` : `trong đó ${periodTold(composer, first)} `;
    return phrase(dated ? when : 'trong đó ', parts);
  }
  const address = measureAddress(measure.id, { place: composer.programme.place, period: first.period });
  const whole =
    group.whole === 'sum' && composer.value(address).state === 'known' ? composer.figure(address) : undefined;
  const when = `${whenTold(composer, first)} `;
  return whole
    ? phrase(
        `${when}${verbOf(composer, measure, first)}`,
        whole,
        values.length > 0 ? phrase('; trong đó ', parts) : undefined,
      )
    : values.length > 0
      ? phrase(behindNumber(measure) === 'đạt' ? `${when.trimEnd()}, ` : when, parts)
      : [];
};

/** A list with commas of its own. */
const isOfSeveral = (told: Phrase): boolean => told.some((run) => run.kind === 'text' && run.text.includes(', '));

/** "xã Cốc Mít 17/19 tiêu chí", "các xã An Đông, Bản Rạo và Đồng Xá đều 19/19 tiêu chí". */
const placesTold = (
  composer: Composer,
  measure: Stored<'measure'>,
  values: readonly Stored<'observation'>[],
): readonly Phrase[] => {
  const told = values.flatMap((one) => {
    const value = valueOf(composer, one);
    const [plan] = one.kind === 'actual' ? plansOf(composer, one) : [];
    return value ? [{ one, value, plan, key: plan ? one : `${one.kind} ${value.printed}` }] : [];
  });
  return [...Map.groupBy(told, ({ key }) => key).values()].flatMap((alike): readonly Phrase[] => {
    const [first] = alike;
    if (!first) return [];
    const verb = placeVerb(composer, measure, first.one);
    const names = alike.map(({ one }) => composer.view.find('place', one.place)?.name ?? one.place);
    // The figure of the first stands for the others, which have the same.
    if (alike.length > 1) return [phrase(together(names), ` đều ${verb}`, first.value)];
    return alike.map(({ value, plan }, at) =>
      phrase(`${names[at] ?? ''} ${verb}`, value, plan && phrase(' (kế hoạch ', valueOf(composer, plan), ')')),
    );
  });
};

const placeVerb = (composer: Composer, measure: Stored<'measure'>, one: Stored<'observation'>): string => {
  if (one.kind !== 'actual') return `${VERBS[one.kind]} `;
  if (composer.units.get(measure.unit)?.kind === 'count') return one.value?.of === undefined ? '' : 'đạt ';
  return measure.direction === 'down' ? 'là ' : `${VERBS[one.kind]} `;
};

/** "các xã A, B và C"; two names, and names of several kinds, each keep theirs. */
const together = (names: readonly string[]): Phrase => {
  const kinds = new Set(names.map((name) => name.split(' ')[0]));
  const [kind] = kinds;
  const isOne =
    names.length >= FEWEST_ITEMS && kinds.size === 1 && kind !== undefined && names.every((name) => name.includes(' '));
  return phrase(
    isOne ? `các ${kind} ` : undefined,
    listed(
      names.map((name) => phrase(isOne ? name.slice(kind.length + 1) : name)),
      ', ',
    ),
  );
};
