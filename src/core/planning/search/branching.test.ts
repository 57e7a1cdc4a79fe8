/** Which column to part on, by what parting on it has cost before. */
import { describe, expect, it } from 'vitest';
import { branching, worthOf } from '#core/planning/search/branching.ts';

it.each([
  [2, 3, 6],
  [0, 3, 3e-6],
  [2, 0, 2e-6],
  [0, 0, 1e-12],
  [-5, 1, 1e-6],
])('a rise of %d and one of %d are worth %d', (down, up, worth) => expect(worthOf(down, up)).toBeCloseTo(worth, 15));

describe('what a column is worth', () => {
  it('before anything is known all are alike, the middle best', () => {
    const own = branching(2);
    expect([own.worth(0, 0.5), own.worth(1, 0.5), own.worth(0, 0.25), own.worth(0, 0.75)]).toEqual([
      0.25, 0.25, 0.1875, 0.1875,
    ]);
    expect(own.worth(2, 0.5)).toBe(0);
  });
  it('a rise counts by the distance that made it', () => {
    const own = branching(1);
    own.learn(0, 0, 2, 0.5);
    own.learn(0, 1, 3, 0.25);
    expect(own.worth(0, 0.5)).toBe(4 * 0.5 * (12 * 0.5));
  });
  it('several rises by their mean, one that fell as none', () => {
    const own = branching(1);
    own.learn(0, 0, 2, 1);
    own.learn(0, 0, 4, 1);
    own.learn(0, 1, -5, 1);
    own.learn(0, 1, 6, 1);
    expect(own.worth(0, 0.5)).toBe(3 * 0.5 * (3 * 0.5));
  });
  it('of a side never seen that of all columns is taken', () => {
    const own = branching(2);
    own.learn(0, 0, 8, 1);
    expect(own.worth(1, 0.5)).toBe(8 * 0.5 * (1 * 0.5));
  });
  it('what was not moved teaches nothing', () => {
    const own = branching(1);
    own.learn(0, 0, 8, 1e-10);
    own.learn(5, 0, 8, 1);
    expect([own.known(0), own.worth(0, 0.5)]).toEqual([0, 8 * 0.5 * (1 * 0.5)]);
  });
});

it('a column is known by its less known side', () => {
  const own = branching(1);
  const seen = [own.known(0)];
  for (const side of [0, 0, 1, 1, 1] as const) {
    own.learn(0, side, 1, 1);
    seen.push(own.known(0));
  }
  expect([seen, own.known(7)]).toEqual([[0, 0, 0, 1, 2, 2], 0]);
});
