import { describe, expect, it } from 'vitest';
import {
  approximationOfRatio,
  approximationOfSum,
  contradict,
  printApproximations,
  readApproximations,
  type Approximations,
} from '#core/value/approximation.ts';

describe('words of approximation before a value', () => {
  it.each<[text: string, words: Approximations, rest: string]>([
    ['155 ha', [], '155 ha'],
    ['trên 155 ha', ['over'], '155 ha'],
    [' Trên  155 ha ', ['over'], '155 ha'],
    ['ước đạt 155 ha', ['estimated'], '155 ha'],
    ['ước 155 ha', ['estimated'], '155 ha'],
    ['ước tính khoảng 155 ha', ['estimated', 'about'], '155 ha'],
    ['khoảng ước tính 155 ha', ['about', 'estimated'], '155 ha'],
    ['không vượt quá 155 ha', ['at-most'], '155 ha'],
    ['không dưới 155 ha', ['at-least'], '155 ha'],
    ['>=5%', ['at-least'], '5%'],
    ['>5%', ['over'], '5%'],
    ['≤5%', ['at-most'], '5%'],
    ['<5%', ['under'], '5%'],
    ['từ 300 ha trở lên', ['at-least'], '300 ha'],
    [' 300 ha trở xuống ', ['at-most'], '300 ha'],
    ['300 ha TRỞ LÊN', ['at-least'], '300 ha'],
    ['300 ha trở xuống', ['at-most'], '300 ha'],
  ])('“%s”: %j, then “%s”', (text, words, rest) => expect(readApproximations(text)).toEqual({ words, rest }));

  it.each([
    ['a word that only begins like one is none', 'trênh 155 ha'],
    ['a word run into its number is none', 'khoảng155 ha'],
    ['a word behind the number is none', '155 ha trên'],
    ['"trở lên" alone bounds nothing', 'trở lên'],
  ])('%s', (_, text) => expect(readApproximations(text)).toEqual({ words: [], rest: text }));

  it('the same word twice is taken once, and the second stays to be refused', () =>
    expect(readApproximations('khoảng khoảng 5 ha')).toEqual({ words: ['about'], rest: 'khoảng 5 ha' }));

  it('are printed in the order in which they were said', () => {
    expect(printApproximations(['estimated', 'about'])).toBe('ước tính khoảng');
    expect(printApproximations(['about', 'estimated'])).toBe('khoảng ước tính');
    expect(printApproximations([])).toBe('');
  });
});

describe('words that exclude each other', () => {
  it.each<[Approximations, boolean]>([
    [[], false],
    [['over'], false],
    [['over', 'at-least'], false],
    [['under', 'nearly'], false],
    [['about', 'over'], false],
    [['nearly', 'over'], true],
    [['at-most', 'at-least'], true],
    [['more-than', 'expected', 'under'], true],
  ])('%j: %s', (words, expected) => expect(contradict(words)).toBe(expected));
});

describe('what is said of a sum', () => {
  it.each<[parts: readonly Approximations[], sum: Approximations]>([
    [[], []],
    [[[], []], []],
    [[['over'], []], ['over']],
    [[['over'], ['at-least'], ['more-than']], ['over']],
    [[['under'], []], ['at-most']],
    [[['under'], ['at-most']], ['at-most']],
    // "gần" is near as well as below: a sum with it is only near.
    [[['nearly'], ['nearly']], ['about']],
    [[['over'], ['under']], ['about']],
    [[['about'], []], ['about']],
    [[['expected'], []], ['expected']],
    [[['estimated'], []], ['estimated']],
    [[['estimated'], ['expected']], ['expected']],
    [
      [['expected', 'over'], []],
      ['expected', 'over'],
    ],
    [
      [['estimated'], ['about']],
      ['estimated', 'about'],
    ],
  ])('%j: %j', (parts, sum) => expect(approximationOfSum(parts)).toEqual(sum));
});

describe('what is said of a difference or a share', () => {
  it.each<[parts: readonly Approximations[], ratio: Approximations]>([
    [[[], []], []],
    [[['over'], []], ['about']],
    [[['over'], ['over']], ['about']],
    [[['expected'], []], ['expected']],
    [[['estimated'], ['expected']], ['expected']],
    [
      [['expected', 'under'], []],
      ['expected', 'about'],
    ],
  ])('%j: %j', (parts, ratio) => expect(approximationOfRatio(parts)).toEqual(ratio));
});
