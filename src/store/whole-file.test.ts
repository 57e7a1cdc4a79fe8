import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '#store/whole-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('it is written in place of what was there, and leaves nothing beside', async () => {
  const file = join(folder, 'a.json');
  await writeFile(file, 'before');
  await writeWhole(file, 'after');
  expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual(['after', ['a.json']]);
});

test('what cannot be put in place leaves things as they were', async () => {
  const file = join(folder, 'a.json');
  await mkdir(join(file, 'inside'), { recursive: true });
  await expect(writeWhole(file, 'x')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['a.json']);
});
