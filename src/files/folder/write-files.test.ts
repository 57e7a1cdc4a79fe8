import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from '#files/folder/write-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = (...names: readonly string[]): ReadonlyMap<string, Uint8Array> =>
  new Map(names.map((name) => [name, new TextEncoder().encode(`new ${name}`)]));

it('writes all of them, over older ones', async () => {
  await writeFile(join(folder, 'a'), 'old');
  await writeFiles(folder, files('a', 'b'));
  expect(await readdir(folder)).toEqual(['a', 'b']);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('new a');
});
it('when one cannot be written, the folder keeps what it had and nothing is left behind', async () => {
  await writeFile(join(folder, 'a'), 'old');
  await expect(writeFiles(folder, files('a', 'no-such-folder/b'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['a']);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
});
it('writes parts as they are made; when one cannot be made, the folder keeps what it had', async () => {
  const parts = async function* (fails: boolean) {
    yield new TextEncoder().encode('one ');
    if (fails) throw new Error('no more');
    yield new TextEncoder().encode('two');
  };
  await writeFile(join(folder, 'a'), 'old');
  await expect(writeFiles(folder, new Map([['a', parts(true)]]))).rejects.toThrow('no more');
  expect([await readdir(folder), await readFile(join(folder, 'a'), 'utf8')]).toEqual([['a'], 'old']);
  await writeFiles(folder, new Map([['a', parts(false)]]));
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('one two');
});
it('when one cannot be moved in place, no part is left behind', async () => {
  await mkdir(join(folder, 'b'));
  await expect(writeFiles(folder, files('a', 'b'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['a', 'b']);
});
