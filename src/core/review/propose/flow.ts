/** The words of a passage on one line, and where each of them stands in the text. */
import type { Span } from '#core/review/claim.ts';
import { lastNotAbove } from '#core/value/ordered.ts';
import type { Passage } from '#core/review/read/passages.ts';

export interface Flow {
  readonly text: string;
  /** Of an offset in `text` that of the whole text. */
  readonly outer: (at: number) => number;
  /** Of an offset in the whole text that in `text`. */
  readonly inner: (at: number) => number;
  /** The sentences, without the space around them, as offsets in `text`. */
  readonly sentences: readonly Span[];
}

/** A mark that ends a sentence, with what it closes: a capital, a bullet or an opening mark follows. */
const END = /[.!?…]["”)]*(?=\s+[\p{Lu}“"(+*-])/gu;

export const flowOf = (whole: string, { parts }: Pick<Passage, 'parts'>): Flow => {
  const starts: number[] = [];
  let text = '';
  for (const { start, end } of parts) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += whole.slice(start, end).replaceAll(/\s/gu, ' ');
  }
  const outer = (at: number): number => {
    const part = Math.max(
      0,
      lastNotAbove(starts, at, (start) => start),
    );
    const { start = 0, end = 0 } = parts[part] ?? {};
    return Math.min(end, start + at - (starts[part] ?? 0));
  };
  const inner = (at: number): number => {
    const part = Math.max(
      0,
      lastNotAbove(parts, at, ({ start }) => start),
    );
    return Math.min(text.length, (starts[part] ?? 0) + at - (parts[part]?.start ?? 0));
  };
  return { text, outer, inner, sentences: sentencesIn(text) };
};

const sentencesIn = (text: string): readonly Span[] => {
  const cuts = [...text.matchAll(END)].map(({ index, 0: mark }) => index + mark.length);
  let from = 0;
  return [...cuts, text.length].flatMap((end) => {
    const start = from + (/^\s*/u.exec(text.slice(from, end))?.[0].length ?? 0);
    from = end;
    return start < end ? [{ start, end }] : [];
  });
};

/** How far from what is said its sentence is looked into. */
const REACH = 400;

/** The words of the sentence before an offset, as far as they tell something of what stands there. */
export const wordsBefore = ({ text }: Flow, { start }: Span, at: number): string =>
  text.slice(Math.max(start, at - REACH), at);

/** The number of a heading is no sentence: "6. Hệ thống cấp nước". */
const NUMBER = /^\s*[\d.]*\d\.?\s*$|^\s*[IVXLC]+\.\s*$/u;

/** The sentence that holds an offset. */
export const sentenceAt = ({ sentences, text }: Flow, at: number): Span => {
  const place = lastNotAbove(sentences, at, ({ start }) => start);
  const own = sentences[place];
  if (!own) return { start: 0, end: text.length };
  const next = sentences[place + 1];
  return next && NUMBER.test(text.slice(own.start, own.end)) ? { start: own.start, end: next.end } : own;
};

const LONGEST = 500;
const BEFORE = 200;

/** A sentence as it is quoted: of a very long one the part around what is said, cut between words. */
export const quoted = (flow: Flow, sentence: Span, around: Span): string => {
  const whole =
    sentence.end - sentence.start <= LONGEST * 2 ? tidied(flow.text.slice(sentence.start, sentence.end)) : '';
  if (whole !== '' && whole.length <= LONGEST) return whole;
  const from = Math.max(sentence.start, around.start - BEFORE);
  const to = Math.min(sentence.end, Math.max(around.end, from + LONGEST));
  const start = from === sentence.start ? from : flow.text.indexOf(' ', from) + 1;
  const end = to === sentence.end ? to : Math.max(around.end, flow.text.lastIndexOf(' ', to));
  return `${start > sentence.start ? '… ' : ''}${tidied(flow.text.slice(start, end))}${end < sentence.end ? ' …' : ''}`;
};

/**
 * Without spaces, points, commas, colons and semicolons at its end. Only where a row of them begins: else each of the
 * row would look for the end again.
 */
export const withoutEnd = (text: string): string => text.replace(/(?<![\s.,:;])[\s.,:;]+$/u, '');

/** Without bullets, stars and doubled spaces. */
export const tidied = (text: string): string =>
  text
    .replaceAll(/[*_#]+/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^\s*[-–—+•]\s+/u, '')
    .trim();
