import { choice, date, id, integer, optional, quantityField, ref, shape, source, text } from '#core/shape/shape.ts';

/** A sponsor's gift: what was pledged, what is under way, what has been delivered. */
export const CONTRIBUTION = shape('programme', {
  id,
  /** What is given, as a noun: "panô tuyên truyền". */
  what: text,
  sponsor: optional(ref('party')),
  objective: optional(ref('objective')),
  work: optional(ref('work')),
  /** Its place among the gifts of its node; those without one stand behind, by their ids. */
  order: optional(integer),
  nature: choice('contributionNature'),
  pledged: optional(quantityField),
  delivered: optional(quantityField),
  underway: optional(quantityField),
  /** Size of the thing given. */
  size: optional(quantityField),
  cost: optional(quantityField),
  location: optional(text),
  since: optional(date),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});
