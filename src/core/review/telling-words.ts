/**
 * The words of a name by which one knows what is measured. Words are held with their marks: "nam" is no year, "đất"
 * nothing that is reached.
 */
import { toneOnFirst } from '#core/text/tone.ts';

const EMPTY: ReadonlySet<string> = new Set(
  (
    'số lượng tổng tỷ tỉ lệ mức giá trị được đạt là có các những người năm của và trên địa bàn tại trong đến theo về cho ' +
    'ở toàn'
  ).split(' '),
);

/** Whose it is: "của thành phố", "trên địa bàn tỉnh". "Cấp tỉnh" and "đường huyện" tell what it is. */
const WHOSE =
  /(?<![\p{L}\d])(?:trên địa bàn|toàn|của|trong|tại)(?: (?:các|toàn|địa bàn))* (?:thành phố|tỉnh|huyện|quận|thị xã|thị trấn|xã|phường)(?![\p{L}\d])/gu;

/** The words of a text in small letters, with their marks, the tone where official spelling has it. */
export const markedWords = (text: string): readonly string[] =>
  toneOnFirst(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? [];

/** Each word that tells something, once, in its order. */
export const tellingWords = (text: string): readonly string[] => [
  ...new Set(markedWords(text).filter((word) => !EMPTY.has(word))),
];

/** Of a name: without whose it is. Where no word tells anything, all of them. */
export const wordsOfName = (name: string): readonly string[] => {
  const words = markedWords(name);
  const telling = tellingWords(words.join(' ').replaceAll(WHOSE, ' '));
  return telling.length > 0 ? telling : [...new Set(words)];
};
