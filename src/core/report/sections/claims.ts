/** Totals that a document states for a node: told as stated, with their parts where there are any. */
import type { Composer } from '#core/report/composer.ts';
import { listed, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import type { Address } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { recordedAddresses } from '#core/address/recorded-address.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Claims about another figure are told where that figure is told. */
export const claimsOf = (composer: Composer, objective: Stored<'objective'>): readonly Phrase[] =>
  composer.view
    .all('claim')
    .filter(
      (claim) =>
        claim.objective === objective.id && claim.value !== undefined && !tellsAnother(claim) && composer.tell(claim),
    )
    .map((claim) => {
      const stated = composer.figure(addressOf('claim', claim.id, 'stated'));
      const parts = recordedAddresses(claim.parts).flatMap((part) => composer.figure(part) ?? []);
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
    });

/** Whether all parts belong to one work or one contribution, which tells the total itself. */
const tellsAnother = (claim: Stored<'claim'>): boolean => {
  const [teller, ...others] = new Set(recordedAddresses(claim.parts).map(tellerOf));
  return teller !== undefined && others.length === 0;
};

/** What tells a part itself; measures tell theirs together. */
const tellerOf = ({ head }: Address): string | undefined => {
  if (head.type !== 'record') return undefined;
  const { subject, id } = head;
  return subject === 'measure' ? subject : ['work', 'contribution'].includes(subject) ? `${subject}:${id}` : undefined;
};
