/** Recognised words as the text of a page: line by line, an empty line where a paragraph begins. */
import type { RecognisedWord } from '#files/scan/tesseract.ts';

/** Specks and lines of a table that were taken for letters. */
const NO_WORD = /^[|_~‘’'`"“”.,:;!\-–—=\\/[\](){}<>*°•·«»^]+$/u;
/** Below this a word was guessed at. */
const UNSURE = 30;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** A wide gap parts columns, as of a PDF with text. */
const GAP = 4;

const isSpeck = ({ text, confidence }: RecognisedWord): boolean =>
  (NO_WORD.test(text) && confidence < 60 && text !== '-') || (confidence < UNSURE && !/[\p{L}\p{N}]{2}/u.test(text));

const lineText = (words: readonly RecognisedWord[]): string => {
  const height = median(words.map((word) => word.height));
  let text = '';
  let end = words[0]?.left ?? 0;
  for (const word of words) {
    if (text !== '') text += word.left - end > height * GAP ? '   ' : ' ';
    text += word.text;
    end = word.left + word.width;
  }
  return text;
};

/** An indent of a first line: further in than most lines, by more than a letter's height. */
export const recognisedText = (words: readonly RecognisedWord[]): string => {
  const lines: (readonly RecognisedWord[])[] = [];
  let own: RecognisedWord[] = [];
  for (const word of words.filter((one) => !isSpeck(one))) {
    if (own.length > 0 && own[0]?.line !== word.line) {
      lines.push(own);
      own = [];
    }
    own.push(word);
  }
  if (own.length > 0) lines.push(own);
  const left = median(lines.map(([first]) => first?.left ?? 0));
  return lines
    .map((line, at) => {
      const [first] = line;
      const [before] = lines[at - 1] ?? [];
      if (!first || !before) return lineText(line);
      const begins = first.paragraph !== before.paragraph || first.left > left + first.height * 1.5;
      return `${begins ? '\n' : ''}${lineText(line)}`;
    })
    .join('\n');
};

/** How sure the words of a page are, 0 to 100, each as much as it has letters. */
export const sureness = (words: readonly RecognisedWord[]): number => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
};
