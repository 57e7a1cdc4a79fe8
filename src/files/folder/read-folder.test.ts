import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { readFolder, writeFolder } from '#files/folder/read-folder.ts';
import { readProgramme } from '#files/programme/read-programme.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const filesOf = async (path: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const read = await readFolder(path);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, where }) => `${code} ${where.file ?? ''}`.trim());
const codesOf = async (path: string): Promise<readonly string[]> => {
  const files = await readFolder(path);
  const read = files.ok ? readProgramme(files.value) : files;
  return read.ok ? [] : told(read.problems);
};

it('what is written is read again, and files that are no more go; others stay', async () => {
  const head = [
    ['workspace.yaml', text('id: w\n')],
    ['programme.yaml', text('id: p\n')],
  ] as const;
  await writeFolder(
    join(folder, 'new', 'deep'),
    new Map([...head, ['works.yaml', text('a')], ['steps.csv', text('b')]]),
  );
  await writeFile(join(folder, 'new', 'deep', 'notes.md'), 'mine');
  expect(await writeFolder(join(folder, 'new', 'deep'), new Map([...head, ['works.yaml', text('c')]]))).toEqual([]);
  expect(await filesOf(join(folder, 'new', 'deep'))).toEqual(
    new Map([...head.toReversed(), ['works.yaml', text('c')]]),
  );
  expect(await readdir(join(folder, 'new', 'deep'))).toEqual([
    'notes.md',
    'programme.yaml',
    'works.yaml',
    'workspace.yaml',
  ]);
});
it('a file under its name of the first version is read, and goes once the programme is written under the name of today', async () => {
  const head = [
    ['workspace.yaml', text('id: w\n')],
    ['programme.yaml', text('id: p\n')],
  ] as const;
  for (const [name, bytes] of head) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'units.csv'), 'old');
  expect((await filesOf(folder)).get('units.csv')).toEqual(text('old'));
  expect(await writeFolder(folder, new Map([...head, ['agencies.csv', text('new')]]))).toEqual([]);
  expect((await readdir(folder)).toSorted()).toEqual(['agencies.csv', 'programme.yaml', 'workspace.yaml']);
});
it('a folder that is not there, or is a file, is told as an empty one', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(await codesOf(join(folder, 'none'))).toEqual(['folder.empty']);
  expect(await codesOf(join(folder, 'file'))).toEqual(['folder.empty']);
});
it('unknown names are told, what systems and editors leave behind is not', async () => {
  await Promise.all(
    ['.DS_Store', '~$places.csv', 'places.csv~', 'Thumbs.db', 'đọc trước.txt', 'work.yaml'].map((name) =>
      writeFile(join(folder, name), 'x'),
    ),
  );
  await mkdir(join(folder, 'ảnh'));
  expect(await codesOf(folder)).toEqual([
    'file.unknown work.yaml',
    'file.missing workspace.yaml',
    'file.missing programme.yaml',
  ]);
});
it('a file of many gigabytes is refused without being read', async () => {
  await writeFile(join(folder, 'works.yaml'), '');
  await truncate(join(folder, 'works.yaml'), 8 * 1024 ** 3);
  expect(await codesOf(folder)).toContain('file.too-large works.yaml');
});
it('files that cannot be read are all named: folders, broken links, links in a circle, pipes', async () => {
  await mkdir(join(folder, 'works.yaml'));
  await symlink('/nowhere', join(folder, 'agencies.csv'));
  await symlink('steps.csv', join(folder, 'steps.csv'));
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'tasks.yaml')]);
  expect((await codesOf(folder)).toSorted()).toEqual([
    'file.unreadable-on-disk agencies.csv',
    'file.unreadable-on-disk steps.csv',
    'file.unreadable-on-disk tasks.yaml',
    'file.unreadable-on-disk works.yaml',
  ]);
});
it('a link to a file is read', async () => {
  await writeFile(join(folder, 'elsewhere'), 'x');
  await symlink('elsewhere', join(folder, 'works.yaml'));
  expect((await filesOf(folder)).get('works.yaml')).toEqual(text('x'));
});

const PROGRAMME = new Map([
  ['workspace.yaml', text('id: w\n')],
  ['programme.yaml', text('id: p\n')],
  ['works.yaml', text('new')],
]);

it('what stands in the way of one file keeps all from being written', async () => {
  await writeFile(join(folder, 'workspace.yaml'), 'id: w\n');
  await writeFile(join(folder, 'programme.yaml'), 'id: p\n');
  await writeFile(join(folder, 'tasks.yaml'), 'old');
  await mkdir(join(folder, 'works.yaml'));
  expect(told(await writeFolder(folder, PROGRAMME))).toEqual(['file.not-writable works.yaml']);
  expect((await readdir(folder)).toSorted()).toEqual(['programme.yaml', 'tasks.yaml', 'works.yaml', 'workspace.yaml']);
  expect(await readFile(join(folder, 'tasks.yaml'), 'utf8')).toBe('old');
});
it('the files of another programme are not overwritten', async () => {
  expect(await writeFolder(folder, PROGRAMME)).toEqual([]);
  const other = new Map([...PROGRAMME, ['programme.yaml', text('id: q\n')]]);
  expect(await writeFolder(folder, other)).toEqual([
    { code: 'folder.other-programme', where: {}, data: { found: 'w/p', written: 'w/q' } },
  ]);
  await writeFile(join(folder, 'programme.yaml'), 'title: unfinished\n');
  expect(told(await writeFolder(folder, PROGRAMME))).toEqual(['folder.other-programme']);
  await Promise.all(['programme.yaml', 'workspace.yaml'].map((name) => rm(join(folder, name))));
  expect(told(await writeFolder(folder, PROGRAMME))).toEqual(['folder.other-programme']);
  await rm(join(folder, 'works.yaml'));
  expect(await writeFolder(folder, PROGRAMME)).toEqual([]);
});
