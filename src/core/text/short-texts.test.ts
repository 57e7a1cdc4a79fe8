import { expect, it } from 'vitest';
import { fingerprint } from '#core/text/fingerprint.ts';
import { abbreviated, shortened } from '#core/text/shortened.ts';
import { toneOnFirst } from '#core/text/tone.ts';

it.each([
  [0, 0],
  [79, 79],
  [80, 80],
  [81, 81],
  [500, 81],
])('a text of %i letters is shown with %i', (letters, shown) => {
  const text = shortened('x'.repeat(letters));
  expect(text).toHaveLength(shown);
  expect(text.endsWith('…')).toBe(letters > 80);
});

it.each([
  [399, 399],
  [400, 400],
  [401, 401],
  [5000, 401],
])('of a text of %i letters a sentence tells %i', (letters, told) => {
  const text = abbreviated('x'.repeat(letters));
  expect(text).toHaveLength(told);
  expect(text.endsWith('…')).toBe(letters > 400);
});

it('of a text that is cut no half of a letter is left', () =>
  expect(abbreviated(`${'x'.repeat(399)}𝔸𝔸`)).toBe(`${'x'.repeat(399)}…`));

it.each([
  ['hoà', 'hòa'],
  ['Hoà Bình', 'Hòa Bình'],
  ['khoẻ', 'khỏe'],
  ['thuỷ', 'thủy'],
  ['huỳnh', 'huỳnh'],
  ['quý', 'quý'],
  ['hoàn', 'hoàn'],
  ['hòa', 'hòa'],
  ['toà', 'tòa'],
  ['HOÀ', 'HÒA'],
  ['hoa', 'hoa'],
  ['xoè ra, loá', 'xòe ra, lóa'],
])('%s is written %s', (text, written) => expect(toneOnFirst(text)).toBe(written.normalize('NFC')));

it('a mark of a text is sixteen digits, the same for the same text and another for another', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'a'.repeat(1000), 'a'.repeat(1001), 'đ', 'Đ'];
  for (const text of texts) {
    expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/u);
    expect(fingerprint(text)).toBe(fingerprint(text));
  }
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});

it('of many texts that differ in one letter no two have the same mark', () => {
  const marks = Array.from({ length: 20_000 }, (_, at) => fingerprint(`công trình ${at}`));
  expect(new Set(marks).size).toBe(marks.length);
});
