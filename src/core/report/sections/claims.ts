/** Totals that a document states for a node: told as stated, with their parts where there are any. */
import { recordedAddresses } from '#core/address/recorded-address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { listed, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const tellClaim = (composer: Composer, claim: Stored<'claim'>): Phrase => {
  const stated = composer.figure(addressOf('claim', claim.id, 'stated'));
  const parts = recordedAddresses(claim.parts).flatMap((part) => composer.figureIfAny(part) ?? []);
  return sentence(
    `${claim.label} đạt `,
    stated,
    claim.formula === 'sum' && parts.length > 1
      ? phrase(
          ' (gồm ',
          listed(
            parts.map((part) => phrase(part)),
            ', ',
          ),
          ')',
        )
      : undefined,
  );
};
