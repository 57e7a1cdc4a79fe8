/** Figures by their addresses with the nouns that they belong to, for footnotes: "07 nhà lưới công nghệ cao". */
import { recordedAddresses } from '#core/address/recorded-address.ts';
import type { Address } from '#core/address/address.ts';
import type { Composer } from '#core/report/composer.ts';
import { observationsIn } from '#core/report/outline/observations.ts';
import { listed, note, phrase, sentence, within, type NotePiece, type Phrase } from '#core/report/phrase.ts';
import { countPhrase, measurePhrase, bracketedParts } from '#core/report/sections/measures.ts';

/** The footnote with the figures that a statement or a finding rests on; undefined when none has a value. */
export const addressesNote = (composer: Composer, addresses: readonly string[]): NotePiece | undefined => {
  const told = recordedAddresses(addresses).flatMap((address) => {
    const one = figurePhrase(composer, address);
    return one ? [one] : [];
  });
  return told.length === 0 ? undefined : note(sentence('Cụ thể: ', listed(told)));
};

/** Measures are told with their names, others by their value alone; nothing for a figure without a value. */
const figurePhrase = (composer: Composer, address: Address): Phrase | undefined => {
  const { head, period } = address;
  if (head.type === 'record' && head.subject === 'measure') {
    const { id } = head;
    const measure = composer.view.find('measure', id);
    const [found] = period === undefined ? [] : observationsIn(composer.view, id, period);
    if (measure && found)
      return composer.units.get(measure.unit)?.kind === 'count'
        ? countPhrase(composer, measure, found, bracketedParts)
        : within(measurePhrase(composer, measure));
  }
  const run = composer.figureIfAny(address);
  return run && phrase(run);
};
