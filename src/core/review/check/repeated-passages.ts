/** Sentences that stand twice. */
import type { Finding } from '#core/review/remark.ts';
import type { ReadText } from '#core/review/read-claims.ts';
import { fold } from '#core/text/fold.ts';

const LONG_SENTENCE = 70;

/** A long sentence that stands twice word for word; citations of one document may. */
export const repeatedPassages = (text: string, { passages }: ReadText): readonly Finding[] => {
  const known = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { kind, parts, claims } of passages) {
    if (kind === 'title' || kind === 'row') continue;
    for (const { start, end } of parts)
      for (let from = start; from < end;) {
        const found = text.indexOf('. ', from);
        const stop = found < 0 || found > end ? end : found + 1;
        const sentence = text.slice(from, stop).trim();
        if (
          sentence.length >= LONG_SENTENCE &&
          !claims.some((claim) => claim.kind === 'citation' && claim.start >= from && claim.end <= stop)
        ) {
          const key = fold(sentence).replaceAll(/[^\p{L}\d]+/gu, ' ');
          const at = from + text.slice(from, stop).length - text.slice(from, stop).trimStart().length;
          if (known.has(key))
            findings.push({
              rule: 'repeat.passage',
              start: at,
              end: at + sentence.length,
              data: { words: sentence.slice(0, 80) },
            });
          else known.set(key, at);
        }
        from = stop + 1;
      }
  }
  return findings;
};
