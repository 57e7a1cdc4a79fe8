import { expect, it } from 'vitest';
import { isRaised, raised, raisedDigit } from '#core/text/raised.ts';

it.each([
  [0, '⁰'],
  [9, '⁹'],
  [10, '¹⁰'],
  [1205, '¹²⁰⁵'],
])('%i is raised as %s, and read again', (number, text) => {
  expect(raised(number)).toBe(text);
  expect(Number([...text].map(raisedDigit).join(''))).toBe(number);
  expect([...text].every(isRaised)).toBe(true);
});

it.each(['', '1', 'a', '₁', '¹⁰'.normalize('NFKC')])('%j is none', (letter) => {
  expect(isRaised(letter)).toBe(false);
  expect(raisedDigit(letter)).toBe(-1);
});
