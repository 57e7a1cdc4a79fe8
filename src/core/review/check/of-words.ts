/** All remarks on words: each passage is gone over once. */
import { hyphenedPairs, lostDashes, type Hyphened } from '#core/review/check/hyphened.ts';
import { numberGaps } from '#core/review/check/number-gaps.ts';
import {
  abbreviations,
  confusions,
  repeatedAbbreviations,
  repeats,
  spaces,
  spelling,
  tonePlaces,
  type TonePlaces,
} from '#core/review/check/words.ts';
import { Tokens } from '#core/review/read/tokens.ts';
import { wordsOf, type ReadText } from '#core/review/read-claims.ts';
import type { Finding } from '#core/review/remark.ts';
import { breakageOf } from '#core/text/broken-letters.ts';
import { toneOnFirst } from '#core/text/tone.ts';

/** Letters that Vietnamese does not have and that texts in old encodings are full of. */
const OLD_LETTERS =
  /[\u00a1-\u00bf\u00d7\u00f7\u00c6\u00de\u00fe\u00df\u00f8\u00d8\u00fb\u00f5\u00ef\u00e4\u00e5\u00eb\u00fc\u00f1\u00f6\u00c3\u00c4]/u;
const MOST_BROKEN = 3;
const RECIPIENTS = /^\s*Nơi nhận\s*:?/u;
/** What stands in a name, or in a document's symbol, need not be explained. */
const NAMES: ReadonlySet<string> = new Set(['party', 'work', 'citation']);

export const wordFindings = (read: ReadText): readonly Finding[] => {
  const tokens = new Tokens(read.text);
  const findings: Finding[] = [];
  const places: TonePlaces = { first: [], second: [] };
  const pairs: Hyphened = new Map();
  const defined = new Set<string>();
  const used = new Map<string, { start: number; end: number; count: number }>();
  let broken = 0;
  let isClosing = false;
  for (const passage of read.passages) {
    const [first] = passage.parts;
    const words = read.text.slice(first?.start ?? 0, passage.parts.at(-1)?.end ?? 0);
    const breakage = OLD_LETTERS.test(words) ? breakageOf(words) : undefined;
    if (breakage && breakage.kind !== 'lost') {
      broken += 1;
      if (broken <= MOST_BROKEN)
        findings.push({
          rule: 'spelling.encoding',
          start: first?.start ?? 0,
          end: passage.parts.at(-1)?.end ?? 0,
          ...(breakage.meant !== undefined && { suggestion: breakage.meant }),
          data: { kind: breakage.kind },
        });
      continue;
    }
    tokens.read(wordsOf(passage));
    for (const check of [repeats, spelling, confusions, repeatedAbbreviations, spaces, numberGaps])
      for (const one of check(tokens)) findings.push(one);
    tonePlaces(tokens, places);
    hyphenedPairs(tokens, pairs);
    isClosing ||= RECIPIENTS.test(words);
    // Whoever receives it is named by abbreviations that need no explanation.
    if (passage.kind !== 'title' && !isClosing)
      abbreviations(
        tokens,
        passage.claims.filter(({ kind }) => NAMES.has(kind)),
        defined,
        used,
      );
  }
  return [
    ...findings,
    ...eth(read.text),
    ...mixedTones(places),
    ...lostDashes(read.text, pairs),
    ...undefinedAbbreviations(defined, used),
  ];
};

const ETH = /[\u00d0\u00f0]/gu;
const LETTER = /[\p{L}\p{M}]/u;
/** A longer word is told by its letters around the sign. */
const LONGEST_WORD = 40;

/** The Icelandic letter that looks like Đ: once, with in how many words it stands. */
const eth = (text: string): readonly Finding[] => {
  let first: { readonly start: number; readonly end: number } | undefined;
  let count = 0;
  let last = 0;
  for (const { index } of text.matchAll(ETH)) {
    if (count > 0 && index < last) continue;
    const end = wordEdge(text, index, 1);
    first ??= { start: wordEdge(text, index, -1), end };
    last = end;
    count += 1;
  }
  if (!first) return [];
  const word = text.slice(first.start, first.end);
  const suggestion = word.replaceAll('\u00d0', 'Đ').replaceAll('\u00f0', 'đ');
  return [{ rule: 'spelling.eth', ...first, suggestion, data: { count } }];
};

/** Where the word that holds an offset begins (-1) or ends (1). */
const wordEdge = (text: string, from: number, step: 1 | -1): number => {
  let at = from;
  const next = (): string => text.charAt(step < 0 ? at - 1 : at);
  while (Math.abs(at - from) < LONGEST_WORD && LETTER.test(next())) at += step;
  return at;
};

/** "hóa" beside "hoá": the rarer placement is told once. */
const mixedTones = ({ first, second }: TonePlaces): readonly Finding[] => {
  if (first.length === 0 || second.length === 0) return [];
  const rarer = second.length <= first.length ? second : first;
  const [word] = rarer;
  if (!word) return [];
  const suggestion = rarer === second ? toneOnFirst(word.word) : undefined;
  return [
    {
      rule: 'spelling.tone-place',
      start: word.start,
      end: word.end,
      ...(suggestion !== undefined && { suggestion }),
      data: { words: [...new Set(rarer.map((one) => one.word))].slice(0, 6), count: rarer.length },
    },
  ];
};

const undefinedAbbreviations = (
  defined: ReadonlySet<string>,
  used: ReadonlyMap<string, { readonly start: number; readonly end: number; readonly count: number }>,
): readonly Finding[] =>
  [...used].flatMap(([word, { start, end, count }]): readonly Finding[] =>
    defined.has(word) ? [] : [{ rule: 'abbreviation.undefined', start, end, data: { word, count } }],
  );
