/** Whole numbers divided, domains copied and settled. */
import { describe, expect, it } from 'vitest';
import { ceilingDivide, copyDomain, floorDivide, isSettled, wholeDomain } from '#core/planning/search/programme.ts';

describe('quotients', () => {
  it.each([
    [7n, 2n, 3n, 4n],
    [6n, 2n, 3n, 3n],
    [1n, 2n, 0n, 1n],
    [0n, 2n, 0n, 0n],
    [-1n, 2n, -1n, 0n],
    [-6n, 2n, -3n, -3n],
    [-7n, 2n, -4n, -3n],
    [7n, 1n, 7n, 7n],
  ])('%s by %s: down %s, up %s', (value, by, down, up) =>
    expect([floorDivide(value, by), ceilingDivide(value, by)]).toEqual([down, up]),
  );
});

it('a whole domain begins at nothing; a copy is its own; a column is settled where both ends meet', () => {
  const domain = wholeDomain({
    columns: [
      { kind: 'choice', upper: 1n, cost: 5n },
      { kind: 'share', upper: 7n, cost: 0n },
    ],
    rows: [],
    constant: 0n,
    implied: [],
  });
  expect(domain).toEqual({ lower: [0n, 0n], upper: [1n, 7n] });
  const copy = copyDomain(domain);
  copy.lower[1] = 7n;
  copy.upper[0] = 0n;
  expect([0, 1].map((column) => [isSettled(domain, column), isSettled(copy, column)])).toEqual([
    [false, true],
    [false, true],
  ]);
});
