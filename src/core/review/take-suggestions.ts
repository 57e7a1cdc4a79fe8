/** Words that would stand instead of others: offsets in Unicode code points. */
export interface Suggested {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** The text with some suggestions instead of its words; of two that overlap the first in the text is taken. */
export const takeSuggestions = (text: string, suggested: readonly Suggested[]): string => {
  const letters = [...text];
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, suggestion } of suggested.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end < start) continue;
    parts.push(letters.slice(at, start).join(''), suggestion);
    at = end;
  }
  return parts.join('') + letters.slice(at).join('');
};
