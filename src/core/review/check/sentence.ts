/** Sentences with more than one figure, and which way each of their percentages is told to go. */
import { isShare, type Figure } from '#core/review/check/figure.ts';
import type { Claim } from '#core/review/claim.ts';
import type { ReadPassage } from '#core/review/read-claims.ts';

/** The figures of a sentence, and its words between places, without line breaks. */
export interface Sentence {
  readonly words: (from: number, to: number) => string;
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Figure[];
  /** The place of the first figure that is no percentage; -1 where all are. */
  readonly firstValue: number;
  /** Of each percentage the way that it is told to go. */
  readonly ways: ReadonlyMap<number, NonNullable<Claim['direction']>>;
  readonly against: ReadonlyMap<number, string>;
  /** Where a growth begins: "tăng" of "tăng 7%". */
  readonly from: ReadonlyMap<number, number>;
}

/** Which way something went, in the words before a growth. */
export const WAY_WORDS = /(?:tăng(?: trưởng| thêm| lên)?|giảm(?: xuống| còn)?|(?:cao|thấp|nhiều|ít) hơn|vượt|hụt)/iu;

const ENDS = /[.!?](?=\s)/gu;

/** The sentences of a passage that have figures. */
export const sentencesOf = (
  text: string,
  { parts, claims }: ReadPassage,
  figures: readonly Figure[],
): readonly Sentence[] => {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  const cuts = [...text.slice(start, end).matchAll(ENDS)].map(({ index }) => start + index + 1);
  const ways = new Map<number, NonNullable<Claim['direction']>>();
  const against = new Map<number, string>();
  const from = new Map<number, number>();
  const growths = claims.filter(({ kind }) => kind === 'growth');
  let next = 0;
  for (const figure of figures) {
    while (next < growths.length && growths[next]!.end < figure.end) next += 1;
    for (let at = next; at < growths.length && growths[at]!.start <= figure.start; at += 1) {
      const growth = growths[at]!;
      if (growth.value !== figure.value || growth.unit !== figure.unit) continue;
      if (growth.direction) ways.set(figure.start, growth.direction);
      if (growth.against !== undefined) against.set(figure.start, growth.against);
      from.set(figure.start, growth.start);
    }
  }
  const words = (one: number, other: number): string =>
    text.slice(Math.max(start, one), other).replaceAll(/\s+/gu, ' ');
  const found: Sentence[] = [];
  let at = 0;
  let begin = start;
  for (const cut of [...cuts, end]) {
    const first = at;
    while (at < figures.length && figures[at]!.start < cut) at += 1;
    if (at - first > 1) {
      const own = figures.slice(first, at);
      const firstValue = own.findIndex((one) => !isShare(one));
      found.push({ words, start: begin, end: cut, figures: own, firstValue, ways, against, from });
    }
    begin = cut;
  }
  return found;
};

/** Words without what stands in brackets; undefined where a bracket is closed that was opened before. */
export const outsideBrackets = (words: string): string | undefined => {
  const outside = words.replaceAll(/\([^()]*\)/gu, ' ');
  return outside.includes(')') ? undefined : outside.replaceAll(/\s+/gu, ' ');
};
