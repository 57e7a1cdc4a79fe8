/** What a name tells of its kind: "Trường mầm non xã A" is of the sector whose words it holds. */
import { wordsOf } from '#core/text/mark-words.ts';
import type { Term, TermSet } from '#core/vocabulary/term.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';

/** "Tổ 4", "xã A": so short a word tells something at the beginning of a name only. */
const SHORT = 3;

/**
 * The code of the term whose words stand in the name, the longest first; of equally long ones that which stands first
 * in it.
 */
export const guessTerm = (vocabulary: Vocabulary, set: TermSet, name: string): string | undefined => {
  const text = ` ${wordsOf(name).join(' ')} `;
  let best: { readonly code: string; readonly length: number; readonly at: number } | undefined;
  for (const term of vocabulary.terms(set))
    for (const words of spelledBy(term)) {
      const at = text.indexOf(` ${words} `);
      if (at < 0 || (words.length <= SHORT && at > 0)) continue;
      const isBetter = !best || words.length > best.length || (words.length === best.length && at < best.at);
      if (isBetter) best = { code: term.code, length: words.length, at };
    }
  return best?.code;
};

/** Of each term its spellings, folded once. */
const SPELLED = new WeakMap<Term, readonly string[]>();

const spelledBy = (term: Term): readonly string[] => {
  const { vi, noun, also = [] } = term;
  const spelled =
    SPELLED.get(term) ??
    [vi, ...(noun === undefined ? [] : [noun]), ...also].map((words) => wordsOf(words).join(' ')).filter(Boolean);
  SPELLED.set(term, spelled);
  return spelled;
};

/** Sectors in which a work is mostly something that is built. */
const BUILT: ReadonlySet<string> = new Set(
  (
    'bridge road irrigation electricity school clinic hospital culture-house park cemetery river drainage lighting ' +
    'market office water wastewater streetscape'
  ).split(' '),
);

/** The kind and the sector that a work's name tells; of what is built in a sector the kind follows from it. */
export const guessWork = (
  vocabulary: Vocabulary,
  name: string,
): { readonly kind?: string | undefined; readonly sector?: string | undefined } => {
  const sector = guessTerm(vocabulary, 'sector', name);
  const isBuilt = sector !== undefined && vocabulary.line('sector', sector).some(({ code }) => BUILT.has(code));
  const kind = guessTerm(vocabulary, 'work-kind', name);
  // "khắc phục" holds the word of what is left over without its marks: it tells nothing.
  const told = kind === 'other' ? undefined : kind;
  return { kind: told ?? (isBuilt ? 'infrastructure' : kind), sector };
};
