import { choice, date, id, optional, ref, shape, source, text } from '#core/shape/shape.ts';

/** An agency in the Party line, the government line or beside them; it owns tasks and reports figures. */
export const AGENCY = shape('shared', {
  id,
  name: text,
  short: optional(text),
  line: choice('agencyLine'),
  parent: optional(ref('agency')),
  place: optional(ref('place')),
  /** Its code where documents are exchanged, "000.00.14.H20" (Decision 20/2020/QĐ-TTg). */
  organ: optional(text),
  from: optional(date),
  to: optional(date),
  source,
});
