import { choice, day, id, optional, ref, shape, source, text } from '#core/shape/shape.ts';

/** Days off of an office, days it works instead, or a time of which all days off were announced. */
export const HOLIDAY = shape('shared', {
  id,
  name: text,
  kind: choice('holidayKind'),
  from: day,
  /** Last day; absent: the one day. */
  to: optional(day),
  /** Absent: all agencies of the workspace. */
  agency: optional(ref('agency')),
  note: optional(text),
  source,
});
