import { describe, expect, it } from 'vitest';
import { GAP, Tokens } from '#core/review/read/tokens.ts';

/** The tokens of a text: kind, words in small letters, the gap before it, 1 or 2 for capitals. */
const tokensOf = (text: string): string[] => {
  const tokens = new Tokens(text).read([{ start: 0, end: text.length }]);
  return Array.from(
    { length: tokens.count },
    (_, at) =>
      `${'?wns*'[tokens.kind[at]!]}:${tokens.lower[at] || tokens.digits(at)}${'|_/¶'[tokens.gap[at]!]}${tokens.capital[at] || ''}`,
  );
};

describe('words, with what stands before them and their capitals', () => {
  it.each([
    ['xã Đức Xuân', ['w:xã|', 'w:đức_1', 'w:xuân_1']],
    ['UBND tỉnh', ['w:ubnd|2', 'w:tỉnh_']],
    ['đT mW Ab aB', ['w:đt|', 'w:mw_', 'w:ab_1', 'w:ab_']],
    ['năm2010', ['w:năm|', 'n:2010|']],
    ['Năm2010', ['w:năm|1', 'n:2010|']],
    ['NĂM2010', ['w:năm2010|2']],
    ['H5N1 N8 m2', ['w:h5n1|2', 'w:n8_2', 'w:m2_']],
    ['tăng1,36%', ['w:tăng|', 'n:1,36|', 's:%|']],
    ['m² km² ha² m³/s', ['w:m²|', 'w:km²_', 'w:ha_', '*:²|', 'w:m³_', 's:/|', 'w:s|']],
    ['M² MM²', ['w:m²|2', 'w:mm²_2']],
    ['x² abc³', ['w:x|', '*:²|', 'w:abc_', '*:³|']],
    ['m²²', ['w:m²|', '*:²|']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));
});

describe('numbers', () => {
  it.each([
    ['5 50 1.234,5 1,2.', ['n:5|', 'n:50_', 'n:1.234,5_', 'n:1,2_', 's:.|']],
    ['1..2 1., 5,', ['n:1|', 's:.|', 's:.|', 'n:2|', 'n:1_', 's:.|', 's:,|', 'n:5_', 's:,|']],
    [
      '2O21 2o21 3.2OO 3.2OOO 3.2OOOO 3.2OOa l2 1l2 1I2',
      ['n:2021|', 'n:2021_', 'n:3.200_', 'n:3.2000_', 'n:3.20000_', 'n:3.2_', 'w:ooa|1', 'w:l2_', 'n:112_', 'n:112_'],
    ],
    [
      '3.2OOOOO 3.2OOB 3.2OO, 3.OO1',
      ['n:3.2|', 'w:ooooo|2', 'n:3.2_', 'w:oob|2', 'n:3.200_', 's:,|', 'n:3_', 's:.|', 'w:oo1|2'],
    ],
    ['1O 1O. 1OB 1o', ['n:10|', 'n:10_', 's:.|', 'n:1_', 'w:ob|2', 'n:1_', 'w:o|']],
    ['1\u00a0234\u00a0567 ha', ['n:1\u00a0234\u00a0567|', 'w:ha_']],
    ['1\u00a02345 1\u00a023', ['n:1|', 'n:2345_', 'n:1_', 'n:23_']],
    ['1234\u00a0567', ['n:1234|', 'n:567_']],
    ['123\u00a0456', ['n:123\u00a0456|']],
    ['1\u00a0234\u00a0567\u00a0890,5\u00a0678', ['n:1\u00a0234\u00a0567\u00a0890,5|', 'n:678_']],
    ['1,5\u00a0234 1.234\u00a0567', ['n:1,5|', 'n:234_', 'n:1.234_', 'n:567_']],
    ['1 234 1 234', ['n:1 234|', 'n:1 234_']],
    ['1\u00a0234\u00a0567\u00a0890', ['n:1\u00a0234\u00a0567\u00a0890|']],
    ['5ha 5m² 5%', ['n:5|', 'w:ha|', 'n:5_', 'w:m²|', 'n:5_', 's:%|']],
    ['-5 +5', ['s:-|', 'n:5|', 's:+_', 'n:5|']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));
});

describe('gaps: nothing, a space, a line', () => {
  it.each([
    ['a b\nc  d\n e \nf', ['w:a|', 'w:b_', 'w:c/', 'w:d_', 'w:e/', 'w:f/']],
    ['a\u00a0b​c\fd\re', ['w:a|', 'w:b_', 'w:c_', 'w:d/', 'w:e/']],
    ['a-b - c', ['w:a|', 's:-|', 'w:b|', 's:-_', 'w:c_']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));
});

describe('marks of footnotes', () => {
  it.each([
    [
      'lời¹ lời¹² [1] [^1] [123] [1234] [a] [] [^] [1',
      [
        'w:lời|',
        '*:¹|',
        'w:lời_',
        '*:¹²|',
        '*:[1]_',
        '*:[^1]_',
        '*:[123]_',
        's:[_',
        'n:1234|',
        's:]|',
        's:[_',
        'w:a|',
        's:]|',
        's:[_',
        's:]|',
        's:[_',
        's:^|',
        's:]|',
        's:[_',
        'n:1|',
      ],
    ],
    ['x [1][2]', ['w:x|', '*:[1]_', '*:[2]|']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));
});

describe('signs', () => {
  it.each([
    [
      '(a), “b”; c… 𝒜 🏛x',
      ['s:(|', 'w:a|', 's:)|', 's:,|', 's:“_', 'w:b|', 's:”|', 's:;|', 'w:c_', 's:…|', 's:𝒜_', 's:🏛_', 'w:x|'],
    ],
    ['ÐưỜng ĐƯỜNG', ['w:ðường|1', 'w:đường_2']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));
});

describe('a stretch of a text is read without what stands around it', () => {
  it.each([
    ['1234567', 2, 4, ['34']],
    ['abcdef', 2, 4, ['cd']],
    ['1.234', 0, 2, ['1', '.']],
    ['1.234', 0, 3, ['1.2']],
    ['2O21', 0, 2, ['2O']],
    ['3.2OO5', 0, 5, ['3.2OO']],
    ['1\u00a0234', 0, 4, ['1', '23']],
    ['1\u00a0234', 0, 5, ['1\u00a0234']],
    ['lời¹²³', 0, 5, ['lời', '¹²']],
    ['m²', 0, 1, ['m']],
    ['a𝒜', 0, 3, ['a', '𝒜']],
    ['a𝒜', 0, 2, ['a', '\ud835']],
    [' a ', 0, 3, ['a']],
    ['abc', 1, 1, []],
  ])('“%s” from %i to %i', (text, start, end, expected) => {
    const tokens = new Tokens(text).read([{ start, end }]);
    expect(Array.from({ length: tokens.count }, (_, at) => tokens.raw(at))).toEqual(expected);
  });
});

describe('a passage of two parts', () => {
  const text = 'diện tích\n\n12\n\n70 ha đất';
  const tokens = new Tokens(text).read([
    { start: 0, end: 9 },
    { start: 15, end: text.length },
  ]);
  it('reads as one, and knows where the parts meet', () => {
    expect(tokens.words(0, 5)).toBe('diện tích 70 ha đất');
    expect(Array.from(tokens.gap.slice(0, 5))).toEqual([GAP.none, GAP.space, GAP.part, GAP.space, GAP.space]);
  });
  it.each([
    [0, 2, 'diện tích'],
    [1, 3, 'tích 70'],
    [2, 2, ''],
    [3, 2, ''],
    [2, 3, '70'],
  ])('words from %i to %i', (from, to, words) => expect(tokens.words(from, to)).toBe(words));
  it('is forgotten when the next one is read', () => {
    const again = new Tokens('xã A, xã B').read([{ start: 0, end: 4 }]);
    again.read([{ start: 6, end: 10 }]);
    expect([again.count, again.words(0, 2), again.lower, again.gap[0]]).toEqual([2, 'xã B', ['xã', 'b'], GAP.none]);
  });
});

it('words that a line parts have one space, and none where nothing parts them', () => {
  const text = 'Quyết định số 12/QĐ-\nUBND';
  const tokens = new Tokens(text).read([{ start: 0, end: text.length }]);
  expect([tokens.words(2, 8), tokens.words(2, 7)]).toEqual(['số 12/QĐ- UBND', 'số 12/QĐ-']);
});

it('in front of the first token and behind the last one nothing stands', () => {
  const text = 'xã 12';
  const tokens = new Tokens(text).read([{ start: 0, end: text.length }]);
  expect([-1, 0, 1, 2].map((at) => [tokens.isWord(at), tokens.isNumber(at), tokens.is(at, 'xã')])).toEqual([
    [false, false, false],
    [true, false, true],
    [false, true, false],
    [false, false, false],
  ]);
  expect([0, 1, 2].map((at) => [tokens.isTight(at), tokens.lengthOf(at)])).toEqual([
    [true, 2],
    [false, 2],
    [false, 0],
  ]);
  // What a longer passage left behind the last token is not read.
  tokens.read([{ start: 0, end: 2 }]);
  expect([tokens.isNumber(1), tokens.isWord(1), tokens.is(1, ''), tokens.isTight(1)]).toEqual(Array(4).fill(false));
});

it.each([255, 256, 257, 513, 1500])('a passage of %i words has its room', (count) => {
  const words = Array.from({ length: count }, (_, at) => (at % 3 === 0 ? 'Xã' : at % 3 === 1 ? `${at}` : 'đông'));
  const text = words.join(' ');
  const tokens = new Tokens(text).read([{ start: 0, end: text.length }]);
  expect(Array.from({ length: tokens.count }, (_, at) => tokens.raw(at))).toEqual(words);
  expect(tokens.kind.length).toBeLessThan(2 * Math.max(count, 256));
  expect(Array.from(tokens.capital.slice(0, count))).toEqual(words.map((word) => (word === 'Xã' ? 1 : 0)));
  expect(Array.from(tokens.gap.slice(1, count))).toEqual(Array(count - 1).fill(GAP.space));
});
