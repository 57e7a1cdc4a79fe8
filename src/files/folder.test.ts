import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolder, writeFolder } from '#files/folder.ts';
import { readProgramme } from '#files/programme/read-programme.ts';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'tiendo-folder-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const codesOf = async (path: string): Promise<readonly string[]> => {
  const read = readProgramme(await readFolder(path));
  return read.ok ? [] : read.problems.map(({ code, where }) => `${code} ${where.file ?? ''}`.trim());
};

it('what is written is read again, and files that are no more go; others stay', async () => {
  await writeFolder(join(folder, 'new', 'deep'), new Map([['works.yaml', text('a')], ['steps.csv', text('b')]]));
  await writeFile(join(folder, 'new', 'deep', 'notes.md'), 'mine');
  await writeFolder(join(folder, 'new', 'deep'), new Map([['works.yaml', text('c')]]));
  expect(await readFolder(join(folder, 'new', 'deep'))).toEqual(new Map([['works.yaml', text('c')]]));
  expect(await readdir(join(folder, 'new', 'deep'))).toEqual(['notes.md', 'works.yaml']);
});
it('a folder that is not there, or is a file, is told as an empty one', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(await codesOf(join(folder, 'none'))).toEqual(['folder.empty']);
  expect(await codesOf(join(folder, 'file'))).toEqual(['folder.empty']);
});
it('unknown names are told, what systems and editors leave behind is not', async () => {
  await Promise.all(['.DS_Store', '~$places.csv', 'places.csv~', 'Thumbs.db', 'đọc trước.txt', 'work.yaml'].map((name) => writeFile(join(folder, name), 'x')));
  await mkdir(join(folder, 'ảnh'));
  expect(await codesOf(folder)).toEqual(['file.unknown work.yaml', 'file.missing workspace.yaml', 'file.missing programme.yaml']);
});
it('a file of many gigabytes is refused without being read', async () => {
  await writeFile(join(folder, 'works.yaml'), '');
  await truncate(join(folder, 'works.yaml'), 8 * 1024 ** 3);
  expect(await codesOf(folder)).toContain('file.too-large works.yaml');
});
