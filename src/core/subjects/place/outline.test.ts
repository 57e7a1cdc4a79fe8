import { describe, expect, it } from 'vitest';
import { middleOf, outlineFault, squareMetres } from '#core/subjects/place/outline.ts';

type Ring = readonly (readonly [number, number])[];
const of = (...rings: readonly Ring[]) => ({ type: 'MultiPolygon' as const, coordinates: [rings] });
const square = (lon: number, lat: number, side: number): Ring => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
];

describe('an outline on the ground', () => {
  it('has the area that the sphere gives it; holes are taken out, whichever way a ring runs', () => {
    const hundredth = squareMetres(of(square(105.8, 22.1, 0.01)));
    // 0.01° of latitude is 1,112 m, of longitude there 1,030 m.
    expect(hundredth / 1_145_500).toBeCloseTo(1, 2);
    expect(squareMetres(of(square(105.8, 22.1, 0.01).toReversed()))).toBeCloseTo(hundredth, 3);
    const hole = squareMetres(of(square(105.802, 22.102, 0.002)));
    expect(squareMetres(of(square(105.8, 22.1, 0.01), square(105.802, 22.102, 0.002)))).toBeCloseTo(
      hundredth - hole,
      3,
    );
    expect(middleOf(of(square(105, 22, 1)))).toEqual([105.5, 22.5]);
  });
  it('is sound where its rings neither cross themselves nor lie elsewhere, and hold something', () => {
    expect(outlineFault(of(square(105.8, 22.1, 0.01)))).toBeUndefined();
    const bow: Ring = [
      [105, 22],
      [105.1, 22.1],
      [105.1, 22],
      [105, 22.2],
      [105, 22],
    ];
    expect(outlineFault(of(bow))).toBe('crosses');
    expect(outlineFault(of(square(2.3, 48.8, 0.1)))).toBe('elsewhere');
    const line: Ring = [
      [105, 22],
      [105.1, 22],
      [105.2, 22],
      [105, 22],
    ];
    expect(outlineFault(of(line))).toBe('flat');
  });
  it('a ring of very many sides above each other is refused in time', () => {
    const comb = Array.from({ length: 4000 }, (_, at): Ring[number] => [at % 2 === 0 ? 105 : 106, 10 + at * 0.002]);
    const ring: Ring = [...comb, [104, 18], [104, 10], ...comb.slice(0, 1)];
    expect(outlineFault(of(ring))).toBe('tangled');
  });
  it('two parts of a ring that touch in a corner do not cross', () => {
    const touching: Ring = [
      [105, 22],
      [105.1, 22.1],
      [105.2, 22],
      [105.2, 22.2],
      [105.1, 22.1],
      [105, 22.2],
      [105, 22],
    ];
    expect(outlineFault(of(touching))).toBeUndefined();
  });
});
