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
  ['a file', ['file']],
  ['below a file', ['file', 'x', 'y']],
])('%s is refused, with the reason', async (_, parts) => {
  const folder = join(home, ...parts);
  await expect(makeWritable(folder)).rejects.toMatchObject({
    problem: { code: 'data-folder.unwritable', data: { folder, systemReason: 'ENOTDIR' } },
  });
});

test.runIf(process.platform === 'linux')('where the system makes no folders, it ends', () =>
  expect(makeWritable('/proc/tien-do/data')).rejects.toMatchObject({
    problem: { code: 'data-folder.unwritable', data: { systemReason: 'ENOENT' } },
  }),
);
