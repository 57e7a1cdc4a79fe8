/** Phrases found word by word: the longest of a list that begins, or ends, at a token. */
import type { Tokens } from '#core/review/read/tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface Phrases<T> {
  /** The longest phrase that begins at a token: what it means, and the token behind it. */
  readonly from: (tokens: Tokens, at: number) => { readonly value: T; readonly end: number } | undefined;
  /** The longest phrase whose last word stands at a token: what it means, and its first token. */
  readonly upTo: (tokens: Tokens, at: number) => { readonly value: T; readonly start: number } | undefined;
  /** The words with which a phrase begins. */
  readonly firstWords: Iterable<string>;
}

const WORD = /[\p{L}\p{M}\d]+[²³]?|[^\s\p{L}\p{M}\d]/gu;

/** The words of a phrase as the tokens of a text would have them. */
const wordsOf = (phrase: string): readonly string[] => phrase.normalize('NFC').toLowerCase().match(WORD) ?? [];

const put = <T>(root: Node<T>, words: readonly string[], value: T): void => {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map<string, Node<T>>() };
    node.next.set(word, next);
    node = next;
  }
  node.value ??= value;
};

/** What comes first of two equal phrases stands. Words are of letters; a number within a phrase is not matched. */
export const phrasesOf = <T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> => {
  const forward: Node<T> = { next: new Map() };
  const backward: Node<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase);
    if (words.length === 0) continue;
    put(forward, words, value);
    put(backward, words.toReversed(), value);
  }
  return {
    from: (tokens, at) => {
      let node = forward.next.get(tokens.lower[at] ?? '');
      let found: { value: T; end: number } | undefined;
      for (let end = at + 1; node; end += 1) {
        if (node.value !== undefined) found = { value: node.value, end };
        const word = tokens.lower[end];
        node = word === undefined || word === '' ? undefined : node.next.get(word);
      }
      return found;
    },
    upTo: (tokens, at) => {
      let node = backward.next.get(tokens.lower[at] ?? '');
      let found: { value: T; start: number } | undefined;
      for (let start = at; node; start -= 1) {
        if (node.value !== undefined) found = { value: node.value, start };
        const word = tokens.lower[start - 1];
        node = word === undefined || word === '' ? undefined : node.next.get(word);
      }
      return found;
    },
    firstWords: [...forward.next.keys()],
  };
};
