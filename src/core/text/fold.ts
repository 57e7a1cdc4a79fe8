/** Words as people search them: without marks, without case. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whether every word asked for stands in the text. */
export const holdsWords = (text: string, asked: string): boolean => {
  const words = fold(asked);
  if (words === '') return true;
  const folded = fold(text);
  return words.split(' ').every((word) => folded.includes(word));
};

const spaced = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether words stand in a text one behind the other, as whole words: "thôn 1" does not stand in "thôn 10". */
export const holdsPhrase = (text: string, words: string): boolean => spaced(text).includes(spaced(words));
