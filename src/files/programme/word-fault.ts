/** What is said of a word that is none of those allowed: what it may mean, and what may stand there. */
import type { Problem } from '#core/problem.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import type { TermSet } from '#core/vocabulary/term.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';
import { codesOf, wordOf, type WordSet } from '#core/vocabulary/words.ts';

interface Named {
  readonly code: string;
  readonly vi: string;
}

/** "Hạ tầng (infrastructure)", as files take it. */
const wordWithCode = ({ code, vi }: Named): string => (vi === code ? code : `${upperFirst(vi)} (${code})`);

/** "infrastructure (Hạ tầng)". */
const codeWithWord = ({ code, vi }: Named): string => (vi === code ? code : `${code} (${upperFirst(vi)})`);

const lists = (name: string, entries: readonly Named[]): Readonly<Record<string, string>> => ({
  [`${name}Vi`]: entries.map(wordWithCode).join('; '),
  [`${name}En`]: entries.map(codeWithWord).join('; '),
});

type Fault = Pick<Problem, 'code' | 'data'>;

const among = (entries: readonly Named[], codes: readonly string[]): readonly Named[] =>
  codes.flatMap((code) => entries.find((one) => one.code === code) ?? []);

/** `field.choice`, or `field.ambiguous` where the word means several codes. */
export const choiceFault = (set: WordSet, text: string, near: readonly string[], meant: boolean): Fault => {
  const entries = codesOf(set).map((code) => ({ code, vi: wordOf(set, code)?.[0] ?? code }));
  const data = { text, ...lists('near', among(entries, near)), ...lists('allowed', entries) };
  return { code: meant ? 'field.ambiguous' : 'field.choice', data };
};

/** As many terms as a message can name. */
const SHORT_LIST = 50;

/** `field.term`, or `field.ambiguous` where the word means several terms. */
export const termFault = (
  vocabulary: Vocabulary,
  set: TermSet,
  text: string,
  near: readonly string[],
  meant: boolean,
): Fault => {
  const terms = vocabulary.terms(set);
  const data = {
    text,
    termSet: set,
    ...lists('near', among(terms, near)),
    // A short list is told whole: what is like a word by its letters may be far from it in meaning.
    ...(terms.length <= SHORT_LIST && !meant && lists('allowed', terms)),
  };
  return { code: meant ? 'field.ambiguous' : 'field.term', data };
};
