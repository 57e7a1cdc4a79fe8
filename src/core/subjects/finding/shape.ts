import { address, choice, date, id, integer, list, optional, ref, shape, source, text } from '#core/shape/shape.ts';

/** A strength, a limit, its cause, or a recommendation, worded by people and tied to records. */
export const FINDING = shape('programme', {
  id,
  kind: choice('findingKind'),
  order: integer,
  /** A whole sentence without the closing point. */
  statement: text,
  /** The limit that a cause explains. */
  of: optional(ref('finding')),
  objectives: list(ref('objective')),
  /** Figures that the finding rests on. */
  figures: list(address),
  since: optional(date),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});
