/** Figures by their addresses with the nouns that they belong to, for footnotes: "07 nhà lưới công nghệ cao". */
import { recordedAddresses } from '#core/address/recorded-address.ts';
import type { Address } from '#core/address/address.ts';
import type { Composer } from '#core/report/composer.ts';
import { observationsIn } from '#core/report/outline/observations.ts';
import { listed, note, phrase, sentence, within, type NotePiece, type Phrase } from '#core/report/phrase.ts';
import { measurePhrase } from '#core/report/sections/measure-phrase.ts';
import { bracketedParts } from '#core/report/sections/measure-values.ts';
import { countPhrase } from '#core/report/sections/measures.ts';

/** The footnote with the figures that a statement or a finding rests on; undefined when none has a value. */
export const addressesNote = (composer: Composer, addresses: readonly string[]): NotePiece | undefined => {
  const told = recordedAddresses(addresses).flatMap((address) => {
    const one = figurePhrase(composer, address);
    return one ? [one] : [];
  });
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
  const told = recordedAddresses(isFew ? behind : []).flatMap((address) => {
    const one = figurePhrase(composer, address);
    return one ? [one] : [];
  });
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

/** Measures are told with their names, others by their value alone; nothing for a figure without a value. */
const figurePhrase = (composer: Composer, address: Address): Phrase | undefined => {
  const { head, period } = address;
  if (head.type === 'record' && head.subject === 'measure') {
    const { id } = head;
    const measure = composer.view.find('measure', id);
    const [found] = period === undefined ? [] : observationsIn(composer.view, id, period);
    // Whose source says that the question does not arise has nothing to tell.
    if (measure && found?.value)
      return composer.units.get(measure.unit)?.kind === 'count'
        ? countPhrase(composer, measure, found, bracketedParts)
        : within(measurePhrase(composer, measure));
  }
  const run = composer.figureIfAny(address);
  return run && phrase(run);
};
