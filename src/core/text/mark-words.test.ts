import { describe, expect, it } from 'vitest';
import { excerptOf, markWords, wordsOf } from '#core/text/mark-words.ts';

const hits = (text: string, ...words: readonly string[]): readonly string[] =>
  markWords(text, words).flatMap((part) => (part.hit ? [part.text] : []));

describe('words that are looked for', () => {
  it.each([
    ['Giải phóng mặt bằng', ['giai', 'phong', 'mat', 'bang']],
    ['08-NQ/TU', ['08', 'nq', 'tu']],
    ['  Đường   Lê Lợi, ', ['duong', 'le', 'loi']],
    ['95,5%', ['95', '5']],
    ['', []],
    ['…', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['Giải phóng mặt bằng', ['mat'], ['mặt']],
    ['Đường Lê Lợi và đường Trần Phú', ['duong'], ['Đường', 'đường']],
    ['Phường An Hòa', ['an', 'hoa'], ['An', 'Hòa']],
    ['Ban quản lý', ['an'], []],
    ['Nghị quyết 08-NQ/TU', ['08', 'nq'], ['08', 'NQ']],
    ['hoà giải', ['hoa'], ['hoà']],
    ['ho\u00e0 gia\u0309i', ['giai'], ['gia\u0309i']],
    ['không có gì', [], []],
    ['', ['a'], []],
  ])('%s, looked for %j', (text, words, found) => expect(hits(text, ...words)).toEqual(found));
  it('the parts give the text again', () => {
    const text = 'Đang giải phóng mặt bằng, đợt 2 (mặt bằng phía Đông).';
    expect(
      markWords(text, ['mat', 'dong', '2'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

describe('an excerpt', () => {
  const long = `${'xa '.repeat(100)}mặt bằng ${'sau '.repeat(100)}`.trim();
  it('a short text is whole', () => expect(excerptOf('Mặt  bằng\nđã giao', ['mat'])).toBe('Mặt bằng đã giao'));
  it('of a long one what stands around the first word', () => {
    const cut = excerptOf(long, ['mat']);
    expect(cut).toMatch(/^… xa .*mặt bằng sau .*sau …$/u);
    expect(cut.length).toBeLessThan(230);
  });
  it('from its beginning where the word stands there, or nowhere', () => {
    expect(excerptOf(long, ['xa'])).toMatch(/^xa xa/u);
    expect(excerptOf(long, ['nowhere'])).toMatch(/^xa xa .*…$/u);
  });
  it('to its end where the word stands there', () =>
    expect(excerptOf(`${'xa '.repeat(100)}mặt bằng`, ['mat'])).toMatch(/^… .*mặt bằng$/u));
  it('one endless word is cut', () => expect(excerptOf('x'.repeat(500), ['x']).length).toBeLessThan(225));
});
