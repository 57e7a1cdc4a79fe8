/**
 * Asking a question of a view whose series are loaded as they are wanted: ask, load what was wanted, ask again, until
 * nothing is. The question is pure, so that only its last answer counts; it may fail as long as something is wanted.
 */
import { takeWanted } from '#core/facts/memory.ts';
import type { SeriesKey } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';

/**
 * Whether one of the questions says yes. They are asked in turn, and none behind one that waits for a series: what it
 * would want may never be needed.
 */
export const oneHolds = <T>(view: View, of: Iterable<T>, question: (one: T) => boolean): boolean => {
  const { missed } = view.notes;
  for (const one of of) {
    if (question(one)) return true;
    if (view.notes.missed !== missed) return false;
  }
  return false;
};

/** An answer, or what must be loaded before there is one. */
export type Asked<T> = { readonly answer: T } | { readonly wanted: readonly SeriesKey[] };

/** Asks once. What the question throws is thrown on when nothing was wanted. */
export const askOnce = <T>(view: View, question: () => T): Asked<T> => {
  takeWanted(view);
  try {
    const answer = question();
    const wanted = takeWanted(view);
    return wanted.length === 0 ? { answer } : { wanted };
  } catch (error) {
    const wanted = takeWanted(view);
    if (wanted.length === 0) throw error;
    return { wanted };
  }
};
