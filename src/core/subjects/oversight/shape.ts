import { choice, date, id, integer, optional, ref, shape, source, text } from '#core/shape/shape.ts';

/** An inspection, a supervision or social criticism: who looks at what. */
export const OVERSIGHT = shape('programme', {
  id,
  kind: choice('oversightKind'),
  order: integer,
  by: ref('agency'),
  /** What is looked at, as a clause that can follow "giám sát". */
  topic: text,
  objective: optional(ref('objective')),
  since: optional(date),
  outcome: optional(text),
  /** By when an answer is owed to it, and when it was given. */
  answerDue: optional(date),
  answered: optional(date),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});
