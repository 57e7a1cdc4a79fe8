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

test('of hundreds of thousands of ids that are much alike no two are taken for the same', () => {
  const names = seenNames();
  let twice = 0;
  for (let measure = 0; measure < 100; measure += 1)
    for (let place = 0; place < 100; place += 1)
      for (let month = 10; month < 40; month += 1)
        if (names.add(`chi-tieu-${measure}@xa-${place}#20${month}/actual`, 1) !== undefined) twice += 1;
  expect([twice, names.size()]).toEqual([0, 300_000]);
});
