import { choice, date, id, optional, quantityField, ref, shape, source, term, text } from '#core/shape/shape.ts';
import { codesOf } from '#core/vocabulary/words.ts';

/** `total`: total investment (tổng mức đầu tư). Advances are told from payments, so that nothing is counted twice. */
export const FUNDING_KINDS = codesOf('fundingKind');

/** Money for a work by source, year and kind. */
export const FUNDING = shape('programme', {
  id,
  work: optional(ref('work')),
  objective: optional(ref('objective')),
  capital: term('capital'),
  kind: choice('fundingKind'),
  /** Budget year; absent when the source gives none. */
  year: optional(date),
  amount: quantityField,
  /**
   * `period`: of its year alone. `to-date`: all until its day, instead of what was told before. Absent: of its year.
   */
  reach: optional(choice('fundingReach')),
  since: optional(date),
  note: optional(text),
  source,
});
