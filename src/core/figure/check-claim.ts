/** Whether what a document states is what its parts give. */
import { addressOf } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { agreesRounded } from '#core/value/rounding.ts';
import { amountOf, sameQuantity, type Quantity } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';

/**
 * `holds`, `differs`, or what keeps it from being recomputed. A claim that states no value of its own only names its
 * parts.
 */
export const checkClaim = (view: View, claim: Stored<'claim'>): 'holds' | 'differs' | 'no-parts' | 'part-missing' => {
  if (claim.parts.length === 0) return 'no-parts';
  const stated = findFigure(view, addressOf('claim', claim.id, 'stated'));
  const computed = findFigure(view, addressOf('claim', claim.id, 'computed'));
  if (claim.value === undefined && claim.of === undefined)
    return computed?.state === 'known' ? 'holds' : 'part-missing';
  if (!stated?.value || !computed?.value || computed.state !== 'known') return 'part-missing';
  const parts = claim.formula === 'sum' ? computed.parts.flatMap(({ value }) => value ?? []) : [];
  return agrees(stated.value, computed.value, parts) ? 'holds' : 'differs';
};

/**
 * Of a sum within the rounding of what was stated. A lower bound ("over 500") agrees with any computed value that is
 * not below it; other approximations with an equal amount.
 */
const agrees = (stated: Quantity, computed: Quantity, parts: readonly Quantity[]): boolean => {
  if (stated.unit !== computed.unit) return false;
  const order = compareDecimals(amountOf(computed), amountOf(stated));
  const lowerBound = stated.approx.includes('over') || stated.approx.includes('more-than');
  return (
    sameQuantity(stated, computed) ||
    order === 0 ||
    (lowerBound && order > 0) ||
    (parts.length > 0 && agreesRounded(stated, computed, parts))
  );
};
