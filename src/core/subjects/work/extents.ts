/** What sizes of works hold: a size is true from a day on, until the next one of the same name takes its place. */
import { effectiveDay } from '#core/facts/effective.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * Of one work, name, stage and label the last by its day; those of one day, or of none, stand side by side. "18 camera"
 * in June and "26 camera" in September are 26 cameras, not 44.
 */
export const standingExtents = (view: View, extents: readonly Stored<'extent'>[]): readonly Stored<'extent'>[] => {
  if (extents.length < 2) return extents;
  const dayOf = (one: Stored<'extent'>): string => effectiveDay(view.records, 'extent', one) ?? '';
  const last = new Map<string, string>();
  for (const one of extents) {
    const day = dayOf(one);
    if (day >= (last.get(nameOf(one)) ?? '')) last.set(nameOf(one), day);
  }
  return extents.filter((one) => dayOf(one) === last.get(nameOf(one)));
};

const nameOf = ({ work, extent, stage, label, value }: Stored<'extent'>): string =>
  [work, extent, stage, label, value.unit].join('|');
