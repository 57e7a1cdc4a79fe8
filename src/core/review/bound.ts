/**
 * What a remark is bound to, so that it is found again in another version of the text: its rule, what it is about, and
 * the sentence in which it stands; never its offsets.
 */
import type { Finding, Rule } from '#core/review/remark.ts';
import { wordsOf, type ReadText } from '#core/review/read-claims.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { fingerprint } from '#core/text/fingerprint.ts';
import { lastNotAbove } from '#core/value/ordered.ts';

export interface Bound {
  /** The words that it is about, with what was held against them; of a layout the point of it and what was found. */
  readonly about: string;
  /** The whole sentence without the number of its paragraph, its spaces made one each. */
  readonly sentence: string;
}

const spaced = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** Of what is longer, its beginning and a mark of the whole are kept: a text may have no end of sentence at all. */
const LONGEST = { about: 300, sentence: 2000 } as const;

const within = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 20)} #${fingerprint(words)}`;

const aboutWords = (told: string, data: Finding['data']): string => {
  const against = data?.['recorded'] ?? data?.['earlier'];
  return against === undefined ? told : `${told} / ${String(against)}`;
};

/** Another value at the same point is another remark. */
const aboutLayout = (data: NonNullable<Finding['data']>): string =>
  `${String(data['path'])} = ${spaced(String(data['found'] ?? ''))}`;

/** The point of a layout that a waiver is about, and the value that was let stand; undefined of words. */
export const layoutWaived = ({
  rule,
  about,
}: Pick<Stored<'waiver'>, 'rule' | 'about'>): { readonly path: string; readonly found?: string } | undefined => {
  if (rule !== 'layout.differs') return undefined;
  const [path = '', ...found] = about.split(' = ');
  return { path, ...(found.length > 0 && { found: found.join(' = ') }) };
};

const ENDS = /[.!?…](?=\s)/gu;

/** Offsets are of UTF-16 units. */
export const binder = ({ text, passages }: ReadText): ((finding: Finding) => Bound) => {
  const parts = passages
    .flatMap((passage, at) => passage.parts.map(({ start, end }) => ({ start, end, at })))
    .toSorted((a, b) => a.start - b.start);
  const partAt = (offset: number) => parts[lastNotAbove(parts, offset, ({ start }) => start)];
  const wholes = new Map<number, Whole>();
  const wholeOf = (at: number): Whole => {
    const known = wholes.get(at);
    if (known) return known;
    const passage = passages[at];
    const whole = joined(text, passage ? wordsOf(passage) : []);
    wholes.set(at, whole);
    return whole;
  };
  return ({ start, end, data }) => {
    const about = data?.['path'] === undefined ? aboutWords(spaced(text.slice(start, end)), data) : aboutLayout(data);
    const part = partAt(start);
    return { about: within(about, LONGEST.about), sentence: part ? wholeOf(part.at).sentenceAt(start) : '' };
  };
};

interface Whole {
  /** The sentence that stands at an offset of the text, as it is kept: each is made once. */
  readonly sentenceAt: (offset: number) => string;
}

const joined = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): Whole => {
  let whole = '';
  const parts = spans.map(({ start, end }) => {
    const at = whole.length + (whole === '' ? 0 : 1);
    whole += `${whole === '' ? '' : ' '}${text.slice(start, end)}`;
    return { start, end, at };
  });
  const cuts = [0, ...[...whole.matchAll(ENDS)].map(({ index }) => index + 1), whole.length];
  const made = new Map<number, string>();
  return {
    sentenceAt: (offset) => {
      const part = parts.findLast(({ start }) => start <= offset) ?? parts[0];
      const at = part ? part.at + Math.min(Math.max(offset, part.start), part.end) - part.start : 0;
      const sentence = Math.max(
        0,
        lastNotAbove(cuts, at, (cut) => cut),
      );
      const known = made.get(sentence);
      if (known !== undefined) return known;
      const words = within(spaced(whole.slice(cuts[sentence], cuts[sentence + 1])), LONGEST.sentence);
      made.set(sentence, words);
      return words;
    },
  };
};

/** By which a decision on a remark of a text names it: as `remarkKey` does for remarks on records. */
export const boundKey = ({ rule, bound }: { readonly rule: Rule; readonly bound: Bound }): string =>
  JSON.stringify([rule, bound.about, bound.sentence]);

/** The key of the remark that was waved off. */
const waivedKey = ({ rule, about, sentence }: Stored<'waiver'>): string => JSON.stringify([rule, about, sentence]);

/** What was waved off, by those keys: of two with one key the last. */
export const waiversByKey = (waivers: readonly Stored<'waiver'>[]): ReadonlyMap<string, Stored<'waiver'>> =>
  new Map(waivers.map((one) => [waivedKey(one), one]));
