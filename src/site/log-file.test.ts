import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, symlink, unlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLogFile } from '#site/log-file.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-log-'));
  file = join(folder, 'server.log');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (name = file): Promise<string> => readFile(name, 'utf8');

test('lines are appended in order, and nothing in them can be obeyed', async () => {
  const log = openLogFile({ file });
  for (const line of ['một\n', 'hai \u009b2J\n']) log.write(line);
  await log.settled();
  const again = openLogFile({ file });
  again.write('ba\n');
  await again.settled();
  expect(await read()).toBe('một\nhai \\u009b2J\nba\n');
});

test('a file that has grown long begins anew; so many of the old ones stay', async () => {
  const log = openLogFile({ file, longest: 30, kept: 2 });
  for (let n = 10; n < 20; n += 1) {
    log.write(`dòng số ${n}\n`);
    await log.settled();
  }
  expect((await readdir(folder)).toSorted()).toEqual(['server.log', 'server.log.1', 'server.log.2']);
  const all = (await Promise.all([`${file}.2`, `${file}.1`, file].map(read))).join('');
  expect(all.endsWith('dòng số 18\ndòng số 19\n')).toBe(true);
  for (const name of [file, `${file}.1`, `${file}.2`]) expect((await read(name)).length).toBeLessThanOrEqual(30);
});

test('where nothing can be written the server goes on; what was lost is counted when there is room again', async () => {
  await mkdir(file);
  const log = openLogFile({ file });
  for (const line of ['một\n', 'hai\n']) log.write(line);
  await log.settled();
  await rmdir(file);
  await setTimeout(1100);
  log.write('ba\n');
  await log.settled();
  const [told, ...lines] = (await read()).trimEnd().split('\n');
  // The first was on its way, the second waited.
  expect(JSON.parse(told ?? '')).toMatchObject({ lost: 1, msg: 'lines of the log were lost' });
  expect(lines).toEqual(['hai', 'ba']);
});

test.runIf(existsSync('/dev/full'))('a full disk is no fault of whoever logs', async () => {
  await symlink('/dev/full', file);
  const log = openLogFile({ file });
  log.write('một\n');
  await log.settled();
  await unlink(file);
  await setTimeout(1100);
  log.write('hai\n');
  await log.settled();
  expect(await read()).toMatch(/"lost":1.*\nhai\n$/u);
});

test('what waits does not grow without end', async () => {
  await mkdir(file);
  const log = openLogFile({ file });
  const line = `${'x'.repeat(100_000)}\n`;
  for (let n = 0; n < 50; n += 1) log.write(line);
  await log.settled();
  await rmdir(file);
  await setTimeout(1100);
  log.write('cuối\n');
  await log.settled();
  const [told = '', ...lines] = (await read()).trimEnd().split('\n');
  expect(lines.at(-1)).toBe('cuối');
  expect(lines.length).toBeLessThanOrEqual(12);
  expect((JSON.parse(told) as { readonly lost: number }).lost).toBe(51 - lines.length);
});

test('a process that ends writes what still waits', async () => {
  const log = openLogFile({ file });
  log.write('một\n');
  await log.settled();
  log.write('hai\n');
  log.write('ba\n');
  log.endSync();
  await log.settled();
  expect(await read()).toContain('ba\n');
});
