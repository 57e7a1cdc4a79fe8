import type { Span } from '#core/review/claim.ts';

const PAIR = /[\u{10000}-\u{10ffff}]/u;

/**
 * The same spans with offsets in Unicode code points instead of UTF-16 units; they are those already where no letter
 * needs two.
 */
export const codePoints = <T extends Span>(text: string, spans: readonly T[]): readonly T[] => {
  if (!PAIR.test(text)) return spans;
  const before = new Int32Array(text.length + 1);
  for (let at = 0, count = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    before[at] = count;
    if (unit < 0xdc00 || unit > 0xdfff) count += 1;
    before[at + 1] = count;
  }
  return spans.map((span) => ({ ...span, start: before[span.start] ?? 0, end: before[span.end] ?? 0 }));
};
