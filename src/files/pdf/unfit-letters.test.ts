import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { faceBytes, FACES } from '#files/font/tinos.ts';
import { isUnfitLetters } from '#files/pdf/unfit-letters.ts';

const typst = NodeCompiler.create({ fontArgs: [{ fontBlobs: FACES.map(faceBytes) }] });
const HEAD =
  '#set document(title: "x", date: datetime(year: 2023, month: 2, day: 5))\n#set text(font: "Tinos", fallback: false)\n';
const PICTURE = '#image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"9\\" height=\\"9\\"/>"))\n';

/** What Typst throws when it makes the archives' form. */
const refusal = (text: string): unknown => {
  const { result } = typst.compile({ mainFileContent: HEAD + text });
  if (!result) throw new Error('not compiled');
  try {
    typst.pdf(result, { creationTimestamp: 0, pdfTags: true, pdfStandard: 'a-3a' });
  } catch (error) {
    return error;
  }
  throw new Error('not refused');
};

describe("what the archives' form refuses", () => {
  it.each([
    ['a letter that the type lacks', 'chữ 漢'],
    ['a picture sign', '👩‍👩‍👧'],
    ['a letter of private use', 'chữ \ue123'],
    ['a mark of byte order that was pasted into a text', '#("chữ \\u{feff}a")'],
    ['both', '漢 \ue123'],
    ['with quotes and braces', '#text("\\"} message: \\"x 漢")'],
  ])('letters alone: %s', (_, text) => expect(isUnfitLetters(refusal(text))).toBe(true));
  it.each([
    ['a picture without words', PICTURE],
    ['letters and something else', `漢\n\n${PICTURE}`],
  ])('not letters alone: %s', (_, text) => expect(isUnfitLetters(refusal(text))).toBe(false));
  it("what is not Typst's refusal is a fault", () =>
    expect([isUnfitLetters(new Error('out of memory')), isUnfitLetters('no'), isUnfitLetters(undefined)]).toEqual([
      false,
      false,
      false,
    ]));
});
