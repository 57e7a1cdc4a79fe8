/** Whether a value is evidenced, and whether the evidence is still young enough for the office's own limit. */
import { daysBetween, type Day } from '#core/value/day.ts';
import type { Input } from '#core/scoring/input.ts';

/** Evidence older than `maxDays` on the reference day is marked; the law's own limit is not in our packs. */
export interface EvidenceLimit {
  readonly reference: Day;
  readonly maxDays: number;
}

export type EvidenceState =
  | { readonly state: 'no-input' | 'none' | 'undated' }
  /** `current` is also said when no limit is set. */
  | { readonly state: 'current' | 'old'; readonly date: Day; readonly ageDays?: number }
  /** Dated after the reference day: a forecast, not evidence. */
  | { readonly state: 'future'; readonly date: Day };

export const evidenceState = (input: Input, limit: EvidenceLimit | undefined): EvidenceState => {
  if (input.kind === 'unknown') return { state: 'no-input' };
  const { evidence } = input;
  if (evidence === undefined || (evidence.document === undefined && evidence.file === undefined))
    return { state: 'none' };
  const { date } = evidence;
  if (date === undefined) return { state: 'undated' };
  if (limit === undefined) return { state: 'current', date };
  const ageDays = daysBetween(date, limit.reference);
  if (ageDays < 0) return { state: 'future', date };
  return { state: ageDays > limit.maxDays ? 'old' : 'current', date, ageDays };
};
