/** What differs between two wordings, word by word; and how many letters a text has. */

export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A word, a number with its points, the mark of a note, or a sign; with the blank behind it. */
const TOKEN = /(?:\[\*\d+\]|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+|\S)\s*/gu;
/** Longer texts are told as a whole: comparing all words of both would take too long. */
const MOST_LETTERS = 200_000;
const MOST_CELLS = 4_000_000;

/** The words of a text as they are compared. */
const wordTokens = (text: string): readonly string[] => text.match(TOKEN) ?? [];

const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.trimEnd() === other?.trimEnd();

/**
 * `same` and `gone` together are the words before, `same` and `new` those after; blanks are those after. Signs alone
 * between two changes belong to them.
 */
export const diffWords = (before: string, after: string): readonly DiffPiece[] => {
  if (before.length + after.length > MOST_LETTERS) return joined(whole(before, after));
  const [a, b] = [wordTokens(before), wordTokens(after)];
  let start = 0;
  while (start < a.length && start < b.length && same(a[start], b[start])) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && same(a[a.length - 1 - end], b[b.length - 1 - end])) end += 1;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    ...b.slice(0, start).map((text): DiffPiece => ({ kind: 'same', text })),
    ...withoutIslands(middle),
    ...b.slice(b.length - end).map((text): DiffPiece => ({ kind: 'same', text })),
  ]);
};

const whole = (before: string, after: string): readonly DiffPiece[] =>
  before === after
    ? [{ kind: 'same', text: after }]
    : [
        { kind: 'gone', text: before },
        { kind: 'new', text: after },
      ];

/** The longest row of words that both have, and what stands between. */
const between = (a: readonly string[], b: readonly string[]): readonly DiffPiece[] => {
  const gone = (text: string): DiffPiece => ({ kind: 'gone', text });
  const fresh = (text: string): DiffPiece => ({ kind: 'new', text });
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_CELLS) return [...a.map(gone), ...b.map(fresh)];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = same(a[i], b[j])
        ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length)
    if (same(a[i], b[j])) {
      pieces.push({ kind: 'same', text: b[j] ?? '' });
      i += 1;
      j += 1;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) {
      pieces.push(gone(a[i] ?? ''));
      i += 1;
    } else {
      pieces.push(fresh(b[j] ?? ''));
      j += 1;
    }
  return [...pieces, ...a.slice(i).map(gone), ...b.slice(j).map(fresh)];
};

const LETTER = /[\p{L}\p{N}]/gu;
const ANY_LETTER = /[\p{L}\p{N}]/u;

/** What stays between two changes and has no letter is told with them. */
const withoutIslands = (pieces: readonly DiffPiece[]): readonly DiffPiece[] =>
  pieces.flatMap((piece, at): readonly DiffPiece[] => {
    const isIsland =
      piece.kind === 'same' &&
      !ANY_LETTER.test(piece.text) &&
      [pieces[at - 1], pieces[at + 1]].every((beside) => beside !== undefined && beside.kind !== 'same');
    return isIsland
      ? [
          { kind: 'gone', text: piece.text },
          { kind: 'new', text: piece.text },
        ]
      : [piece];
  });

/** Pieces of one kind that follow each other are one; between two that stay, what is gone comes first. */
const joined = (pieces: readonly DiffPiece[]): readonly DiffPiece[] => {
  const all: DiffPiece[] = [];
  let [gone, fresh] = ['', ''];
  const flush = (): void => {
    if (gone !== '') all.push({ kind: 'gone', text: gone });
    if (fresh !== '') all.push({ kind: 'new', text: fresh });
    [gone, fresh] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    const last = all.at(-1);
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else {
      flush();
      const before = all.at(-1);
      if (before?.kind === 'same' && before === last) all[all.length - 1] = { kind, text: before.text + text };
      else all.push({ kind, text });
    }
  }
  flush();
  return all;
};

/** Letters and digits; marks of notes are none. */
export const lettersIn = (text: string): number =>
  text
    .normalize('NFC')
    .replaceAll(/\[\*\d+\]/gu, '')
    .match(LETTER)?.length ?? 0;
