/** What a document states beside what its parts give. */
import { checkClaim } from '#core/figure/check-claim.ts';
import type { Address } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { recordedAddresses } from '#core/address/recorded-address.ts';
import { figureAt, findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';

export interface ClaimLine {
  readonly claim: Stored<'claim'>;
  readonly verdict: ReturnType<typeof checkClaim>;
  readonly stated: Figure;
  /** Absent where the claim names no parts. */
  readonly computed?: Figure;
}

/** A claim with both of its figures and whether they agree. */
export const claimLine = (view: View, claim: Stored<'claim'>): ClaimLine => {
  const computed = findFigure(view, addressOf('claim', claim.id, 'computed'));
  return {
    claim,
    verdict: checkClaim(view, claim),
    stated: figureAt(view, addressOf('claim', claim.id, 'stated')),
    ...(claim.parts.length > 0 && computed && { computed }),
  };
};

/** The addresses that a claim speaks of: what it repeats and its parts. */
export const addressesOf = ({ of, parts }: Stored<'claim'>): readonly Address[] => recordedAddresses([of, ...parts]);
