import { expect, test } from 'vitest';
import { findPathInProcess, pathFinder } from '#app/planning/path-process.ts';
import type { PathTask } from '#files/engines/planner-program.ts';
import { shippedPack } from '#testing/packs.ts';
import { pathCase } from '#testing/path-cases.ts';

const task = (seed: number): PathTask => ({
  question: pathCase(shippedPack('111-2025'), seed, {
    works: 6,
    cities: 1,
    open: 0,
    low: 0.12,
    effect: 1,
    aim: 'reach',
  }),
});

test('answers that take too long are given up, each by itself', async () => {
  const hasty = pathFinder(1);
  const late = await Promise.all([hasty(task(7)), hasty(task(8))]);
  expect(late.map((one) => (one.ok ? [] : one.problems.map((problem) => problem.code)))).toEqual([
    ['path.out-of-time'],
    ['path.out-of-time'],
  ]);
}, 60_000);

test('questions asked together are all answered', async () => {
  const answers = await Promise.all([1, 2, 3].map((seed) => findPathInProcess(task(seed))));
  expect(answers.map((one) => one.ok)).toEqual([true, true, true]);
}, 60_000);
