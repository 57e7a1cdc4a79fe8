import { describe, expect, it } from 'vitest';
import { reviewText } from '#core/review/review.ts';
import { isScanned, scanAfter, type Scan } from '#core/review/scanned.ts';

const scan: Scan = { pages: [{ page: 2, start: 10, end: 20 }], unread: [], vietnamese: true };

describe('a page that was recognised', () => {
  it.each([
    [0, 10, false],
    [0, 11, true],
    [12, 13, true],
    [19, 25, true],
    [20, 25, false],
  ])('%i to %i: %s', (start, end, is) => expect(isScanned(scan, { start, end })).toBe(is));
  it('of a text without scans nothing is', () => expect(isScanned(undefined, { start: 0, end: 1 })).toBe(false));
  it('moves with suggestions that are taken in front of it, and within', () => {
    const taken = [
      { start: 0, end: 2, suggestion: 'abcd' },
      { start: 12, end: 15, suggestion: '' },
      { start: 14, end: 16, suggestion: 'overlaps and is not taken' },
      { start: 21, end: 22, suggestion: 'behind it' },
    ];
    expect(scanAfter(scan, taken).pages).toEqual([{ page: 2, start: 12, end: 19 }]);
  });
});

describe('of letters that a machine may have misread nothing is said; of figures it is', () => {
  const text = 'Đạt 1.800 tỷ đồng/2.000 tỷ đồng, bằng 85% kế hoạch; công trìnhh đã xong.\n';
  const rules = (of?: Scan) => reviewText(text, { scan: of }).remarks.map(({ rule }) => rule);
  const all: Scan = { pages: [{ page: 1, start: 0, end: [...text].length }], unread: [], vietnamese: true };
  it('typed', () => expect(rules()).toEqual(expect.arrayContaining(['percentage.differs', 'spelling.syllable'])));
  it('scanned', () => {
    expect(rules(all)).toContain('percentage.differs');
    expect(rules(all)).not.toContain('spelling.syllable');
  });
  it('on another page than the scanned one', () =>
    expect(rules({ ...all, pages: [{ page: 2, start: 500, end: 600 }] })).toContain('spelling.syllable'));
  it('claims tell it', () => {
    expect(reviewText(text, { scan: all }).claims.every(({ scanned }) => scanned)).toBe(true);
    expect(reviewText(text).claims.some(({ scanned }) => scanned)).toBe(false);
  });
});
