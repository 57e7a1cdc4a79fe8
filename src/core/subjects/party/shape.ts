import { choice, id, optional, shape, source, text } from '#core/shape/shape.ts';

/** Investor, contractor or sponsor. */
export const PARTY = shape('shared', {
  id,
  name: text,
  short: optional(text),
  kind: choice(['enterprise', 'cooperative', 'organisation', 'person']),
  seat: optional(text),
  source,
});
