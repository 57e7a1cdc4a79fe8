/** What differs between two wordings, word by word; and how many letters a text has. */
import { sharedWords, type SharedWord } from '#core/text/shared-words.ts';

export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/**
 * `same` and `gone` together are the words before, `same` and `new` those after; blanks are those after. Between two
 * that stay, what is gone comes first. Takes time in proportion to the length of both. `all`: the words that both have,
 * where they are known.
 */
export const diffWords = (
  before: string,
  after: string,
  all: readonly SharedWord[] = sharedWords(before, after),
): readonly DiffPiece[] => {
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else if (text !== '') pieces.push({ kind, text });
  };
  let [old, fresh] = [0, 0];
  for (const shared of all) {
    add('gone', before.slice(old, shared.before.from));
    add('new', after.slice(fresh, shared.after.from));
    old = behindBlanks(before, shared.before.to);
    fresh = behindBlanks(after, shared.after.to);
    add('same', after.slice(shared.after.from, fresh));
  }
  add('gone', before.slice(old));
  add('new', after.slice(fresh));
  return pieces;
};

const behindBlanks = (text: string, from: number): number => {
  let at = from;
  while (/\s/u.test(text.charAt(at))) at += 1;
  return at;
};

const LETTER = /[\p{L}\p{N}]/gu;

/** Letters and digits; marks of notes are none. */
export const lettersIn = (text: string): number =>
  text
    .normalize('NFC')
    .replaceAll(/\[\*\d+\]/gu, '')
    .match(LETTER)?.length ?? 0;
