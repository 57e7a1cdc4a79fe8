import { describe, expect, it } from 'vitest';
import { recognisedText, sureness } from '#files/scan/recognised-text.ts';
import { wordsOf } from '#files/scan/tesseract.ts';

/** A row of tesseract's table: block, paragraph, line, left, confidence, words. */
const row = (at: readonly [number, number, number], left: number, confidence: number, text: string): string =>
  `5\t1\t${at.join('\t')}\t1\t${left}\t100\t${text.length * 12}\t30\t${confidence}\t${text}`;
const read = (...rows: readonly string[]) =>
  wordsOf(['level\tpage_num\t…', '1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t', ...rows, ''].join('\n'));

describe('words of a page as its text', () => {
  it('lines of a paragraph follow one another, a paragraph begins behind an empty line', () =>
    expect(
      recognisedText(
        read(
          row([1, 1, 1], 100, 96, 'Thu'),
          row([1, 1, 1], 142, 96, '155,5'),
          row([1, 1, 2], 100, 95, 'tỷ'),
          row([1, 2, 1], 100, 95, 'Chi'),
        ),
      ),
    ).toBe('Thu 155,5\ntỷ\n\nChi'));
  it('an indent begins one, too', () =>
    expect(
      recognisedText(
        read(
          row([1, 1, 1], 100, 96, 'một'),
          row([1, 1, 2], 100, 96, 'hai'),
          row([1, 1, 3], 190, 96, 'Ba'),
          row([1, 1, 4], 100, 96, 'bốn'),
        ),
      ),
    ).toBe('một\nhai\n\nBa\nbốn'));
  it('a wide gap parts columns', () =>
    expect(recognisedText(read(row([1, 1, 1], 100, 96, 'Cầu'), row([1, 1, 1], 400, 96, '252')))).toBe('Cầu   252'));
  it('specks are no letters; a bullet is', () =>
    expect(
      recognisedText(
        read(
          row([1, 1, 1], 60, 20, '|'),
          row([1, 1, 1], 100, 40, '-'),
          row([1, 1, 1], 130, 90, 'Công'),
          row([1, 1, 1], 185, 12, '~'),
          row([1, 1, 1], 200, 11, 'Z'),
        ),
      ),
    ).toBe('- Công'));
  it('nothing', () => expect(recognisedText([])).toBe(''));
});

describe('how sure a page is', () => {
  it('by letters', () => expect(sureness(read(row([1, 1, 1], 1, 90, 'abc'), row([1, 1, 1], 9, 30, 'd')))).toBe(75));
  it('of nothing', () => expect(sureness([])).toBe(0));
});
