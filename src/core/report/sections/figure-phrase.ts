/** Figures by their addresses with the nouns that they belong to, for footnotes: "07 nhà lưới công nghệ cao". */
import { recordedAddresses } from '#core/address/recorded-address.ts';
import type { Address } from '#core/address/address.ts';
import type { Composer } from '#core/report/composer.ts';
import { listed, note, phrase, sentence, within, type NotePiece, type Phrase } from '#core/report/phrase.ts';
import { isInPhrase, measurePhrase } from '#core/report/sections/measure-phrase.ts';
import { bracketedParts } from '#core/report/sections/measure-values.ts';
import { verbOf } from '#core/report/sections/measure-verbs.ts';
import { countPhrase } from '#core/report/sections/measures.ts';
import { periodTold } from '#core/report/sections/when-told.ts';
import { OBSERVATION_KINDS } from '#core/subjects/measure/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';

/** The footnote with the figures that a statement or a finding rests on; undefined when none has a value. */
export const addressesNote = (composer: Composer, addresses: readonly string[]): NotePiece | undefined => {
  const told = figurePhrases(composer, addresses);
  return told.length === 0 ? undefined : note(sentence('Cụ thể: ', listed(told)));
};

/** Beyond so many figures the sentence would be lost among them. */
const FEW_FIGURES = 2;

/**
 * The figures of a statement: amounts, rates and shares are told behind it, counts and whatever are many stand in its
 * footnote.
 */
export const figuresTold = (
  composer: Composer,
  addresses: readonly string[],
): { readonly noted: NotePiece | undefined; readonly sentences: readonly Phrase[] } => {
  const behind = addresses.filter((address) => isOfAmount(composer, address));
  const isFew = behind.length > 0 && behind.length <= FEW_FIGURES;
  const told = figurePhrases(composer, isFew ? behind : []);
  return {
    noted: addressesNote(
      composer,
      addresses.filter((address) => !isFew || !behind.includes(address)),
    ),
    sentences: told.length === 0 ? [] : [sentence(listed(told))],
  };
};

const isOfAmount = (composer: Composer, recorded: string): boolean =>
  recordedAddresses([recorded]).some(({ head }) => {
    const measure =
      head.type === 'record' && head.subject === 'measure' ? composer.view.find('measure', head.id) : undefined;
    return measure !== undefined && composer.units.get(measure.unit)?.kind !== 'count';
  });

/** What is told of each; the sentence of a measure, which may tell several of its values, once. */
const figurePhrases = (composer: Composer, addresses: readonly string[]): readonly Phrase[] => {
  const whole = new Set<string>();
  return recordedAddresses(addresses).flatMap((address) => {
    const one = figurePhrase(composer, address, whole);
    return one ? [one] : [];
  });
};

/**
 * Measures are told with their names, others by their value alone; nothing for a figure without a value. `whole`: the
 * measures that their sentence has told.
 */
const figurePhrase = (composer: Composer, address: Address, whole: Set<string>): Phrase | undefined => {
  const run = composer.figureIfAny(address);
  if (!run) return undefined;
  const measure = valueOfMeasure(composer, address);
  if (!measure) return phrase(run);
  const { records } = composer.value(address);
  const [one] = records.flatMap(({ ref }) => composer.view.find('observation', ref.id) ?? []);
  const at = address.place === composer.programme.place ? undefined : placeName(composer, address.place);
  if (one?.kind === 'actual' && composer.units.get(measure.unit)?.kind === 'count')
    return phrase(countPhrase(composer, measure, one, bracketedParts), at && ` (${at})`);
  if (one?.kind === 'actual' && at === undefined && address.period && isInPhrase(composer, measure, one)) {
    if (whole.has(measure.id)) return undefined;
    whole.add(measure.id);
    return within(measurePhrase(composer, measure));
  }
  const when = one ? periodTold(composer, one) : address.period && printOfficialPeriod(address.period);
  const verb = one ? verbOf(composer, measure, one) : 'là ';
  return phrase([lowerFirst(measure.name), at, when, verb].filter((words) => words !== undefined).join(' '), run);
};

const placeName = ({ view }: Composer, place: string | undefined): string | undefined =>
  place === undefined ? undefined : view.find('place', place)?.name;

/** The measure of which an address names a value, and not what it is held against. */
const valueOfMeasure = (composer: Composer, { head, property = 'actual' }: Address): Stored<'measure'> | undefined =>
  head.type === 'record' && head.subject === 'measure' && (OBSERVATION_KINDS as readonly string[]).includes(property)
    ? composer.view.find('measure', head.id)
    : undefined;
