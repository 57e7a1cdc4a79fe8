import type { Remark } from '#core/review/remark.ts';

/**
 * The text with the suggestions of some remarks instead of their words; of two that overlap the first in the text is
 * taken.
 */
export const takeSuggestions = (text: string, remarks: readonly Remark[]): string => {
  const letters = [...text];
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, suggestion } of remarks.toSorted((a, b) => a.start - b.start)) {
    if (suggestion === undefined || start < at) continue;
    parts.push(letters.slice(at, start).join(''), suggestion);
    at = end;
  }
  return parts.join('') + letters.slice(at).join('');
};
