/** Figures of a report that is shown as it was open as they were then. */
import type { View } from '#core/facts/view.ts';
import type { FiguresAt } from '#web/frame/frame.tsx';

/** `last`: the end of the journal. Undefined: they are those of today. */
export const figuresAt = ({ asOf, records: { sequence } }: View, last: number): FiguresAt | undefined =>
  sequence === last ? undefined : { day: asOf, entry: sequence };
