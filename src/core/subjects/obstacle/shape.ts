import { choice, date, id, optional, ref, shape, source, text } from '#core/shape/shape.ts';

/** What holds a work or a task, who can lift it, and since when. Its age is derived. */
export const OBSTACLE = shape('programme', {
  id,
  work: optional(ref('work')),
  objective: optional(ref('objective')),
  kind: choice('obstacleKind'),
  /** A clause that can follow "do": "Quy hoạch tỉnh chưa được phê duyệt". */
  statement: text,
  /** The agency or party that can lift it; absent when the source does not say. */
  owner: optional(ref('agency')),
  ownerParty: optional(ref('party')),
  since: optional(date),
  nextStep: optional(text),
  /** By when the next step is to be taken. */
  nextStepDue: optional(date),
  lifted: optional(date),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});
