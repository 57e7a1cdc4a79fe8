import { choice, id, optional, shape, source, text } from '#core/shape/shape.ts';

/** Investor, contractor or sponsor. */
export const PARTY = shape('shared', {
  id,
  name: text,
  short: optional(text),
  kind: choice('partyKind'),
  seat: optional(text),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});
