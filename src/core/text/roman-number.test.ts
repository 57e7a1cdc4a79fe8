import { describe, expect, it } from 'vitest';
import { romanNumber } from '#core/text/roman-number.ts';

describe('a Roman number', () => {
  it.each([
    [1, 'I'],
    [3, 'III'],
    [4, 'IV'],
    [5, 'V'],
    [8, 'VIII'],
    [9, 'IX'],
    [10, 'X'],
    [14, 'XIV'],
    [19, 'XIX'],
    [20, 'XX'],
    [39, 'XXXIX'],
  ])('%i is %s', (value, text) => expect(romanNumber(value)).toBe(text));

  it.each([0, -1, 1.5, 40])('there is none for %d', (value) => expect(() => romanNumber(value)).toThrow(RangeError));
});
