/** What one more unit brings and how far a threshold is; the sums are done by hand from Table 2A of 111/2025. */
import { describe, expect, it } from 'vitest';
import { distanceTo, gainOfOneMore } from '#core/scoring/gain.ts';
import { gridOf } from '#core/scoring/grid.ts';
import type { Input } from '#core/scoring/input.ts';
import { rational, type Rational } from '#core/value/rational.ts';
import { compiledClass, known, level } from '#testing/packs.ts';

const GRID = gridOf(compiledClass('111-2025', 'II'), 3);
const standard = (id: string) => {
  const found = GRID.standards[GRID.positions.get(id) ?? -1];
  if (!found) throw new Error(id);
  return found;
};
/** 90 … 100 % bring 2 … 3 points. */
const SHARE = '2A.III.08';
const interval: Input = { kind: 'interval', low: '91', high: '92' };

describe('one more', () => {
  const gain = (id: string, input: Input) => gainOfOneMore(GRID, standard(id), input);
  it.each<[string, string, Input, string, Rational]>([
    ['that does not reach the minimum brings nothing', SHARE, known('88.9'), '89.9', rational(0)],
    ['that reaches the minimum brings all of its points', SHARE, known('89'), '90', rational(2)],
    ['beyond the minimum brings its share', SHARE, known('90'), '91', rational(1, 10)],
    ['up to the maximum brings the last', SHARE, known('99'), '100', rational(1, 10)],
    ['is never more than there can be', SHARE, known('99.5'), '100', rational(1, 20)],
    ['at the most there can be brings nothing', SHARE, known('100'), '100', rational(0)],
    ['of what has no end goes on', '2A.III.07', known('500'), '501', rational(0)],
  ])('%s', (_, id, input, next, points) => expect(gain(id, input)).toEqual({ next, points }));
  it('level is the next one; above the highest there is none', () => {
    expect(gain('2A.I.01', level('commune'))).toMatchObject({ next: 'provincial' });
    expect(gain('2A.I.01', level('national'))).toBeUndefined();
    expect(gain('2A.III.23', known('0.5'))).toMatchObject({ next: 'one-to-three-years' });
    expect(gain('2A.III.23', known('3'))).toBeUndefined();
  });
  it('after "a project exists" is the first', () =>
    expect(gain('2A.III.13', level('project'))).toMatchObject({ next: '1' }));
  it.each<[string, Input]>([
    ['what is unknown', { kind: 'unknown' }],
    ['what lies somewhere', interval],
    ['a word that the standard does not know', level('galactic')],
  ])('of %s is not told', (_, input) => expect(gain(SHARE, input)).toBeUndefined());
  it('of a level that its scale does not know, or of something unknown, is not told', () => {
    expect(gain('2A.I.01', level('galactic'))).toBeUndefined();
    expect(gain('2A.I.01', { kind: 'unknown' })).toBeUndefined();
  });
});

describe('how far it is', () => {
  const distance = (id: string, input: Input, end: 'min' | 'max') => distanceTo(GRID, standard(id), input, end);
  it.each<[string, string, 'min' | 'max', readonly [Rational, Rational] | undefined]>([
    ['to the minimum from far below', '85', 'min', [rational(5), rational(2)]],
    ['to the minimum from just below', '89.999', 'min', [rational(1, 1000), rational(2)]],
    ['to the minimum at it: nothing', '90', 'min', undefined],
    ['to the minimum from above: nothing', '95', 'min', undefined],
    ['to the maximum from below the minimum', '85', 'max', [rational(15), rational(3)]],
    ['to the maximum from half way', '95', 'max', [rational(5), rational(1, 2)]],
    ['to the maximum from just below', '99.999', 'max', [rational(1, 1000), rational(1, 10_000)]],
    ['to the maximum at it: nothing', '100', 'max', undefined],
  ])('%s', (_, value, end, expected) =>
    expect(distance(SHARE, known(value), end)).toEqual(expected && { units: expected[0], points: expected[1] }),
  );
  it('of levels it is counted in levels', () => {
    expect(distance('2A.I.01', level('none'), 'min')?.units).toEqual(rational(2));
    expect(distance('2A.I.01', level('commune'), 'min')?.units).toEqual(rational(1));
    expect(distance('2A.I.01', level('provincial'), 'min')).toBeUndefined();
    expect(distance('2A.I.01', level('provincial'), 'max')?.units.numerator).toBeGreaterThan(0n);
    expect(distance('2A.I.01', level('national'), 'max')).toBeUndefined();
    expect(distance('2A.III.23', known('0.5'), 'min')?.units).toEqual(rational(1));
    expect(distance('2A.III.23', known('2'), 'min')).toBeUndefined();
  });
  it.each<[string, string, Input]>([
    ['what is unknown', SHARE, { kind: 'unknown' }],
    ['what lies somewhere', SHARE, interval],
    ['an unknown level', '2A.I.01', { kind: 'unknown' }],
    ['a named value, which is no number', '2A.III.13', level('project')],
  ])('of %s is not told', (_, id, input) => {
    expect(distance(id, input, 'min')).toBeUndefined();
    expect(distance(id, input, 'max')).toBeUndefined();
  });
});
