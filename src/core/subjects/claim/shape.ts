import {
  address,
  choice,
  date,
  id,
  list,
  optional,
  quantityField,
  ref,
  shape,
  source,
  text,
} from '#core/shape/shape.ts';

/**
 * A total, a share or a difference that a document states; it is recomputed from its parts, and a missing part shows.
 */
export const CLAIM = shape('programme', {
  id,
  /** What is claimed, as a noun: "tổng nguồn lực đã huy động". */
  label: text,
  objective: optional(ref('objective')),
  /** The stated value; absent when it is the value of the figure `of`. */
  value: optional(quantityField),
  of: optional(address),
  formula: choice('claimFormula'),
  /** Addresses of the parts; for a share, part then whole. Empty: the document gives no breakdown. */
  parts: list(address),
  since: optional(date),
  source,
});
