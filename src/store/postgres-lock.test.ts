import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdLock } from '#store/postgres-lock.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-lock-'));
  file = join(folder, 'lock');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Many who want it; how many had it at once, and how often it was had. */
const crowd = async (size: number): Promise<{ readonly most: number; readonly runs: number }> => {
  let [inside, most, runs] = [0, 0, 0];
  const work = async (): Promise<void> => {
    inside += 1;
    runs += 1;
    most = Math.max(most, inside);
    await setTimeout(2);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: size }, () => holdLock(file, work)));
  return { most, runs };
};

test('one at a time', async () => expect(await crowd(5)).toEqual({ most: 1, runs: 5 }));

test.each([
  ['a process that has died', '2147483647'],
  ['a process whose number another one has now', `${process.pid}@1`],
])('a lock of %s is taken over, by one', async (_, holder) => {
  await writeFile(file, holder);
  expect(await crowd(5)).toEqual({ most: 1, runs: 5 });
  expect(await readdir(folder)).toEqual([]);
});

test('a lock whose writer died over it is taken over', async () => {
  await writeFile(file, '');
  await utimes(file, 1, 1);
  expect(await crowd(2)).toEqual({ most: 1, runs: 2 });
});

test('work that fails gives it back', async () => {
  await expect(holdLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await crowd(1)).toEqual({ most: 1, runs: 1 });
});
