import { choice, date, id, optional, quantityField, ref, shape, source, text } from '#core/shape/shape.ts';

export const CAPITAL_SOURCES = [
  'central',
  'province',
  'city',
  'commune',
  'land',
  'bond',
  'oda',
  'enterprise',
  'people',
  'sponsor',
  'other',
  'unstated',
] as const;
export type CapitalSource = (typeof CAPITAL_SOURCES)[number];
/** `total`: total investment (tổng mức đầu tư). Advances are told from payments, so that nothing is counted twice. */
export const FUNDING_KINDS = [
  'total',
  'commitment',
  'plan',
  'allocation',
  'disbursement',
  'advance',
  'mobilised',
] as const;

/** Money for a work by source, year and kind. */
export const FUNDING = shape('programme', {
  id,
  work: optional(ref('work')),
  objective: optional(ref('objective')),
  capital: choice(CAPITAL_SOURCES),
  kind: choice(FUNDING_KINDS),
  /** Budget year; absent when the source gives none. */
  year: optional(date),
  amount: quantityField,
  since: optional(date),
  note: optional(text),
  source,
});
