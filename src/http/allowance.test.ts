import { expect, test } from 'vitest';
import { allowTime } from '#http/allowance.ts';

const allow = () => {
  let at = 0;
  const allowance = allowTime({ atOnceMs: 10_000, perSecondMs: 500, clients: 3, now: () => at });
  return { ...allowance, pass: (seconds: number) => void (at += seconds * 1000) };
};

test('who has used its time waits until as much has come back; the others do not', () => {
  const { wait, spend, pass } = allow();
  spend('a', 10_000);
  expect(wait('a')).toBe(0);
  spend('a', 1000);
  expect([wait('a'), wait('b')]).toEqual([2, 0]);
  pass(1);
  expect(wait('a')).toBe(1);
  pass(1);
  expect(wait('a')).toBe(0);
});

test('who rests saves no more than may be used at once', () => {
  const { wait, spend, pass } = allow();
  spend('a', 1);
  pass(1_000_000);
  spend('a', 10_500);
  expect(wait('a')).toBe(1);
});

test('only so many are remembered: those that were seen last', () => {
  const { wait, spend, size } = allow();
  for (const client of ['a', 'b', 'c']) spend(client, 20_000);
  spend('a', 0);
  spend('d', 20_000);
  expect(size()).toBe(3);
  expect(['a', 'b', 'c', 'd'].map(wait)).toEqual([20, 0, 20, 20]);
});
