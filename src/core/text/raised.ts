/** Raised digits: marks of notes, and exponents. */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "¹²" of 12; of a whole number of at least nought. */
export const raised = (number: number): string => [...String(number)].map((digit) => RAISED[Number(digit)]).join('');

export const isRaised = (letter: string): boolean => letter !== '' && RAISED.includes(letter);

/** What a raised digit is worth; -1 of another letter. */
export const raisedDigit = (letter: string): number => (letter === '' ? -1 : RAISED.indexOf(letter));
