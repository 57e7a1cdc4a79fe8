/** The sections of a report: headings with what stands below them. */
import type { ReadPassage, ReadText } from '#core/review/read-claims.ts';

/** A heading with the passages below it, until the next one as high. */
export interface Section {
  readonly heading: ReadPassage;
  readonly title: string;
  readonly titleEnd: number;
  readonly level: number;
  readonly body: readonly ReadPassage[];
}

const DEEPEST = 12;

export const sectionsOf = ({ passages, structure }: ReadText): readonly Section[] => {
  const titles = new Map(structure.filter(({ kind }) => kind === 'heading').map((claim) => [claim.start, claim]));
  const headings = passages.flatMap((passage, at) => {
    const claim = passage.kind === 'heading' ? titles.get(passage.parts[0]?.start ?? -1) : undefined;
    return claim ? [{ at, passage, claim, level: Math.min(claim.level ?? 1, DEEPEST - 1) }] : [];
  });
  // From the end, so that of each level the next heading is known.
  const next = Array.from({ length: DEEPEST }, () => passages.length);
  const ends = headings.toReversed().map(({ at, level }) => {
    const end = Math.min(...next.slice(0, level + 1));
    next[level] = at;
    return end;
  });
  return headings.map(({ at, passage, claim, level }, place) => {
    const end = ends[headings.length - 1 - place] ?? passages.length;
    const rest = (passage.parts.at(-1)?.end ?? claim.end) - claim.end > 20 ? [passage] : [];
    return {
      heading: passage,
      title: claim.subject ?? '',
      titleEnd: claim.end,
      level,
      body: [...rest, ...passages.slice(at + 1, end)],
    };
  });
};

/** Of each passage the innermost section that holds it. */
export const innermost = (sections: readonly Section[]): ReadonlyMap<ReadPassage, Section> =>
  new Map(sections.flatMap((section) => section.body.map((passage) => [passage, section] as const)));

export const rangeOf = ({ parts }: ReadPassage): { readonly start: number; readonly end: number } => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});

export const wordsOf = (text: string, passage: ReadPassage): string =>
  passage.parts.map(({ start, end }) => text.slice(start, end)).join(' ');

export const sentenceAround = (words: string, at: number): string => {
  const before = Math.max(words.lastIndexOf('. ', at), words.lastIndexOf('; ', at));
  const ends = [words.indexOf('. ', at), words.indexOf('; ', at)].filter((end) => end >= 0);
  return words.slice(before + 1, ends.length > 0 ? Math.min(...ends) : words.length);
};
