/** Totals that a document states for a node: told as stated, with their parts where there are any. */
import type { Composer } from '#core/report/composer.ts';
import { listed, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { parseAddress } from '#core/address/address.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Claims about another figure are told where that figure is told. */
export const claimsOf = (composer: Composer, objective: Stored<'objective'>): readonly Phrase[] =>
  composer.view
    .all('claim')
    .filter(
      (claim) =>
        claim.objective === objective.id &&
        claim.value !== undefined &&
        !tellsAnother(composer, claim) &&
        composer.tell(claim),
    )
    .map((claim) => {
      const stated = composer.figure(`claim:${claim.id} stated`);
      const parts = claim.parts.map((part) => composer.figure(part)).filter((part) => part !== undefined);
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
const tellsAnother = (composer: Composer, claim: Stored<'claim'>): boolean =>
  claim.parts.length > 0 &&
  new Set(claim.parts.map(tellerOf)).size === 1 &&
  tellerOf(claim.parts[0] ?? '') !== undefined;

/** What tells a part itself; measures tell theirs together. */
const tellerOf = (part: string): string | undefined => {
  const parsed = parseAddress(part);
  if (!parsed.ok || parsed.value.head.type !== 'record') return undefined;
  const { subject, id } = parsed.value.head;
  return subject === 'measure' ? subject : ['work', 'contribution'].includes(subject) ? `${subject}:${id}` : undefined;
};
