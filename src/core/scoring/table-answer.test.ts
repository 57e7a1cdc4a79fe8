import { describe, expect, it } from 'vitest';
import type { Input } from '#core/scoring/input.ts';
import {
  pointsAt,
  pointsAtBottom,
  pointsAtMinimum,
  pointsAtTop,
  pointsBelow,
  type Curve,
} from '#core/scoring/points.ts';
import type { ScoredCity } from '#core/scoring/score-table.ts';
import { printPoints, scoreAnswer } from '#core/scoring/table-answer.ts';

describe('points as decimal text', () => {
  it.each([
    [0n, 1n, '0'],
    [5n, 1n, '5'],
    [50n, 1n, '50'],
    [1n, 4n, '0.25'],
    [245n, 4n, '61.25'],
    [1n, 10n, '0.1'],
    // Cut off, never rounded up: no printed number reaches what the fraction does not.
    [1n, 12n, '0.0833333333'],
    [2n, 3n, '0.6666666666'],
    [899n, 12n, '74.9166666666'],
    [1n, 10n ** 10n, '0.0000000001'],
    [1n, 10n ** 11n, '0'],
  ])('%d / %d: %s', (points, denominator, text) => expect(printPoints(points, denominator)).toBe(text));
});

describe('the answer for a table', () => {
  const city = (id: string, input: Input): ScoredCity => ({
    denominator: 4n,
    id,
    verdict: 'open',
    lawStatus: 'secondary',
    total: { min: 1n, max: 8n, attained: true },
    criteria: [{ id: 'I', points: { min: 1n, max: 8n, attained: true }, verdict: 'fails' }],
    standards: [{ id: 's', input, points: { min: 2n, max: 3n, attained: true, status: 'open' } }],
  });
  const answer = (...cities: readonly ScoredCity[]) => [...scoreAnswer(cities)].join('');
  it('of no city is an empty list', () => expect(JSON.parse(answer())).toEqual({ units: [] }));
  it('has a line for each city, with all that is known of it', () => {
    const text = answer(city('a', { kind: 'unknown' }), city('b"', { kind: 'unknown' }));
    expect(text.trim().split('\n')).toHaveLength(4);
    const { units } = JSON.parse(text) as { readonly units: readonly object[] };
    expect(units.map((one) => (one as { readonly id: string }).id)).toEqual(['a', 'b"']);
    expect(units[0]).toEqual({
      id: 'a',
      verdict: 'open',
      total: { min: 0.25, max: 2 },
      criteria: [{ id: 'I', points: { min: 0.25, max: 2 }, verdict: 'fails' }],
      standards: [{ id: 's', input: null, points: { min: 0.5, max: 0.75 }, status: 'open' }],
    });
  });
  it.each<[Input, unknown]>([
    [{ kind: 'unknown' }, null],
    [{ kind: 'known', value: '95.50' }, 95.5],
    [{ kind: 'known', value: '007' }, 7],
    [{ kind: 'known', value: '-0.5' }, -0.5],
    [{ kind: 'known', value: '0' }, 0],
    [{ kind: 'level', level: 'a"b' }, 'a"b'],
    [{ kind: 'interval' }, {}],
    [{ kind: 'interval', low: '05' }, { low: 5 }],
    [
      { kind: 'interval', high: '9', highOpen: true },
      { high: 9, highOpen: true },
    ],
    [
      { kind: 'interval', low: '1', high: '2', lowOpen: true, highOpen: false },
      { low: 1, high: 2, lowOpen: true },
    ],
  ])('an input %j is told as %j', (input, told) => {
    const { units } = JSON.parse(answer(city('a', input))) as {
      readonly units: readonly { readonly standards: readonly { readonly input: unknown }[] }[];
    };
    expect(units[0]?.standards[0]?.input).toEqual(told);
  });
});

describe('the points of a value on a curve', () => {
  // Nothing below 10; 20 points at 10, a line of 2 a unit to 20, from there on 45.
  const LINE: Curve = { min: 10n, max: 20n, below: 0n, slope: 2n, offset: 0n, top: 45n };
  const LEVEL: Curve = { ...LINE, level: { until: 13n, points: 20n } };
  const FLAT: Curve = { below: 0n, slope: 0n, offset: 7n, top: 9n };
  it.each([
    [LINE, 9n, 0n, 0n],
    [LINE, 10n, 20n, 0n],
    [LINE, 11n, 22n, 22n],
    [LINE, 19n, 38n, 38n],
    [LINE, 20n, 45n, 40n],
    [LINE, 21n, 45n, 45n],
    [LEVEL, 10n, 20n, 0n],
    [LEVEL, 12n, 20n, 20n],
    [LEVEL, 13n, 26n, 20n],
    [LEVEL, 14n, 28n, 28n],
    [FLAT, -5n, 7n, 7n],
    [FLAT, 99n, 7n, 7n],
  ])('%o at %d: %d, coming near from below %d', (curve, value, at, below) =>
    expect([pointsAt(curve, value), pointsBelow(curve, value)]).toEqual([at, below]),
  );
  it('at its ends', () => {
    expect([LINE, LEVEL, FLAT].map(pointsAtTop)).toEqual([45n, 45n, 7n]);
    expect([LINE, LEVEL, FLAT].map(pointsAtBottom)).toEqual([0n, 0n, 7n]);
    expect([LINE, LEVEL, FLAT].map(pointsAtMinimum)).toEqual([20n, 20n, undefined]);
  });
});
