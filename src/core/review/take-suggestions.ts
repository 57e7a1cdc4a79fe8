import { lettersOf } from '#core/text/letters.ts';

/** Words that would stand instead of others: offsets in Unicode code points. */
export interface Suggested {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** In the order of the text; of two that overlap the first is taken. */
export const takenOf = (suggested: readonly Suggested[]): readonly Suggested[] => {
  let at = 0;
  return suggested
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < at || end < start) return false;
      at = end;
      return true;
    });
};

/** The text with some suggestions instead of its words. */
export const takeSuggestions = (text: string, suggested: readonly Suggested[]): string => {
  const letters = lettersOf(text);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, suggestion } of takenOf(suggested)) {
    parts.push(letters.slice(at, start), suggestion);
    at = end;
  }
  return parts.join('') + letters.slice(at);
};
