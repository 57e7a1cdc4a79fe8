import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWritable } from '#store/data-folder.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tien-do-folder-'));
  await writeFile(join(home, 'file'), '');
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('is made with its parents, whatever the name, and may be there already', async () => {
  const folder = join(home, 'dữ liệu', 'của tôi (1)');
  await makeWritable(folder);
  await makeWritable(folder);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test.each([
  ['a file', ['file'], 'một phần của đường dẫn là tệp'],
  ['below a file', ['file', 'x', 'y'], 'một phần của đường dẫn là tệp'],
])('%s is refused with what to do', async (_, parts, reason) => {
  await expect(makeWritable(join(home, ...parts))).rejects.toThrow(reason);
  await expect(makeWritable(join(home, ...parts))).rejects.toThrow('TIENDO_DATA=');
});

test.runIf(process.platform === 'linux')('where the system makes no folders, it ends', () => expect(makeWritable('/proc/tien-do/data')).rejects.toThrow('Không dùng được thư mục dữ liệu /proc/tien-do/data'));
