/** Whether a figure is a value whose source names no period. */
import type { View } from '#core/facts/view.ts';
import type { Figure } from '#core/figure/figure.ts';
import { isUndated } from '#core/subjects/measure/undated.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** The value without a period that a figure is; undefined for every other figure. */
export const undatedBehind = (view: View, { records, parts }: Figure): Stored<'observation'> | undefined => {
  // The result of a target is the figure of its measure.
  const [record, ...more] = records.length > 0 ? records : parts.length === 1 ? (parts[0]?.records ?? []) : [];
  if (!record || more.length > 0 || record.ref.subject !== 'observation') return undefined;
  const found = view.find('observation', record.ref.id);
  return found && isUndated(found) ? found : undefined;
};
