import { expect, test } from 'vitest';
import { seenNames } from '#files/programme/seen-names.ts';

test('names beyond its first room are known with the line on which they stood first', () => {
  const names = seenNames();
  for (let line = 1; line <= 50_000; line += 1) expect(names.add(`n${line}`, line)).toBeUndefined();
  expect(names.size()).toBe(50_000);
  for (const line of [1, 2048, 4096, 4097, 50_000]) {
    expect(names.has(`n${line}`)).toBe(true);
    expect(names.add(`n${line}`, 77)).toBe(line);
  }
  expect(names.size()).toBe(50_000);
  expect([names.has('n0'), names.has('n50001'), names.has('')]).toEqual([false, false, false]);
});
