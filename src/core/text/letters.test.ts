import { describe, expect, it } from 'vitest';
import { lettersOf } from '#core/text/letters.ts';

describe('parts of a text by its letters', () => {
  it.each(['', 'a', 'Đạt 77 %', '𝔸', '𝔸𝔹', 'a𝔸b', '𝔸ab𝔹', 'ab𝔸𝔹cd𝔸'])(
    'are those of the list of letters: “%s”',
    (text) => {
      const [all, letters] = [[...text], lettersOf(text)];
      expect(letters.length).toBe(all.length);
      expect(letters.slice(0)).toBe(text);
      for (let start = 0; start <= all.length + 1; start += 1)
        for (let end = 0; end <= all.length + 1; end += 1)
          expect(letters.slice(start, end), `${start}–${end}`).toBe(all.slice(start, end).join(''));
    },
  );

  it.each([
    ['one unit each', 'ă'],
    ['two units each', '𝔸'],
  ])('of millions of letters of %s no list is made', (_, letter) => {
    const text = letter.repeat(2_000_000);
    const before = process.memoryUsage().heapUsed;
    expect(lettersOf(text).slice(1_999_999)).toBe(letter);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 * 1024 * 1024);
  });
});
