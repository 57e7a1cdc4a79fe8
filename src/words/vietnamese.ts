/** Which words of a text are Vietnamese, told by their letters: so that a page in another language can mark them. */

export interface Stretch {
  readonly text: string;
  readonly vietnamese: boolean;
}

const hasMarks = (text: string): boolean => /[đĐ]|\p{M}/u.test(text.normalize('NFD'));
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Marks that part a name from the words around it. */
const BOUNDARY = /(["“”:;()·]+\s*)/u;

/** A text cut into what is Vietnamese and what is not; the parts give the text again. */
export const vietnameseStretches = (text: string): readonly Stretch[] =>
  hasMarks(text)
    ? joined(
        text
          .split(BOUNDARY)
          .flatMap((part) => (hasMarks(part) ? stretchesOf(part) : [{ text: part, vietnamese: false }])),
      )
    : [{ text, vietnamese: false }];

/** From the first to the last word with marks, and the names that touch them. */
const stretchesOf = (text: string): readonly Stretch[] => {
  const words = text.split(/(?<=\s)(?=\S)/u);
  let from = words.findIndex(hasMarks);
  let to = words.findLastIndex(hasMarks);
  while (from > 0 && isName(words[from - 1] ?? '')) from -= 1;
  while (to < words.length - 1 && isName(words[to + 1] ?? '')) to += 1;
  return [words.slice(0, from), words.slice(from, to + 1), words.slice(to + 1)].map((part, index) => ({
    text: part.join(''),
    vietnamese: index === 1,
  }));
};

const joined = (parts: readonly Stretch[]): readonly Stretch[] =>
  parts
    .filter((part) => part.text !== '')
    .reduce<readonly Stretch[]>((done, part) => {
      const last = done.at(-1);
      return last && last.vietnamese === part.vietnamese
        ? [...done.slice(0, -1), { text: last.text + part.text, vietnamese: part.vietnamese }]
        : [...done, part];
    }, []);
