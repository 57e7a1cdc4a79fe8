import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeOutputFolder, writeInto } from '#app/output-folder.ts';
import { Refusal } from '#app/refusal.ts';
import { writeFiles } from '#files/folder/write-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-out-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FILES = new Map([['report.pdf', new Uint8Array([1])]]);

it('is made with its parents', async () => {
  await makeOutputFolder(join(folder, 'năm 2023', 'báo cáo'));
  expect((await stat(join(folder, 'năm 2023', 'báo cáo'))).isDirectory()).toBe(true);
});

it('is refused where a file stands in its place or above it, and where the system takes none', async () => {
  await writeFile(join(folder, 'file'), '');
  for (const path of [join(folder, 'file'), join(folder, 'file', 'below'), '/proc/none']) {
    await expect(makeOutputFolder(path), path).rejects.toMatchObject({
      problems: [{ code: 'folder.unwritable', data: { path } }],
    });
  }
});

it('a folder in the place of a file is told, other faults are faults', async () => {
  await mkdir(join(folder, 'report.pdf'));
  await expect(writeInto(folder, () => writeFiles(folder, FILES))).rejects.toBeInstanceOf(Refusal);
  await expect(writeInto(folder, () => Promise.reject(new TypeError('ours')))).rejects.toThrow(TypeError);
});
