import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isRunning, lives, markOf, pidOf } from '#store/process-mark.ts';

test('a process is known by number and birth', async () => {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)']);
  await once(child, 'spawn');
  const mark = markOf(child.pid ?? 0);
  expect(pidOf(mark)).toBe(child.pid);
  expect(lives(mark)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(lives(mark)).toBe(false);
});

test('another process with its number is not taken for it', () => {
  const mark = markOf(process.pid);
  if (mark.includes('@')) expect(lives(`${process.pid}@1`)).toBe(false);
  expect(lives(String(process.pid))).toBe(true);
});

test('what is no process does not run', () =>
  expect([0, -1, 1.5, Number.NaN, 2_147_483_647].map(isRunning)).toEqual([false, false, false, false, false]));
