import { choice, id, optional, shape, source, text, type RecordOf } from '#core/record/shape.ts';

/** Investor, contractor or sponsor. */
export const PARTY = shape('shared', {
  id,
  name: text,
  short: optional(text),
  kind: choice(['enterprise', 'cooperative', 'organisation', 'person']),
  seat: optional(text),
  source,
});
export type Party = RecordOf<(typeof PARTY)['fields']>;
