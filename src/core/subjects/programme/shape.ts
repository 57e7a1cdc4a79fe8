import { beginning, end, group, id, list, optional, ref, shape, source, text } from '#core/shape/shape.ts';

/** The carrying-out of one resolution over a period. */
export const PROGRAMME = shape('programme', {
  id,
  title: text,
  /** "Nghị quyết 08-NQ/TU" */
  short: text,
  resolution: ref('document'),
  /** What the resolution wants in the end, as a clause that can follow "nhằm" or "về". */
  aim: text,
  from: optional(beginning),
  to: optional(end),
  place: ref('place'),
  owner: ref('agency'),
  /** Counting words of this programme beyond the shipped units. */
  countingUnits: list(group({ code: text, en: optional(text) })),
  /** On which terms anybody may use its open data: a name, words, or the address where they stand. */
  licence: optional(text),
  source,
});
