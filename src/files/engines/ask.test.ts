/** A program that works for us has its bounds: it ends, whoever asked is told why, and the next is answered. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askProcess, boundEngines, OutOfMemory, OutOfTime } from '#files/engines/ask.ts';

const MEGABYTE = 1024 * 1024;
const hasProc = existsSync('/proc/self/status');
const ANSWERS = pathToFileURL(join(import.meta.dirname, 'answer.ts')).href;
/** Fills so many megabytes of its heap, or of what lies beside it, for a while; or never ends. */
const PROGRAM = `
import { setTimeout } from 'node:timers/promises';
import { answerQuestions } from '${ANSWERS}';
answerQuestions(async ({ heap = 0, beside = 0, forEver = false }) => {
  const held = [];
  for (let at = 0; at < heap; at += 1) held.push(Array.from({ length: 131072 }, () => at + 0.5));
  for (let at = 0; at < beside; at += 1) held.push(Buffer.alloc(${MEGABYTE}, 1));
  if (beside > 0) await setTimeout(1500);
  while (forEver);
  return held.length;
});
`;

interface Question {
  readonly heap?: number;
  readonly beside?: number;
  readonly forEver?: boolean;
}

let folder: string;
let program: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-engine-'));
  program = pathToFileURL(join(folder, 'engine.mjs'));
  await writeFile(program, PROGRAM);
});
afterAll(async () => {
  boundEngines(Infinity);
  await rm(folder, { recursive: true, force: true });
});

const asking = (limitMs?: number): ((question: Question) => Promise<number>) =>
  askProcess<Question, number>({ program, idleMs: 1000, ...(limitMs !== undefined && { limitMs }) });
const why = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => undefined,
    (error: unknown) => (error as object).constructor,
  );

test.runIf(hasProc)('what fills memory beside its heap is ended, and the next question is answered', async () => {
  boundEngines(150 * MEGABYTE);
  const ask = asking();
  expect(await ask({ beside: 5 })).toBe(5);
  expect(await why(ask({ beside: 300 }))).toBe(OutOfMemory);
  expect(await ask({ beside: 5 })).toBe(5);
});

test('what fills its heap ends, and the next question is answered', async () => {
  boundEngines(150 * MEGABYTE);
  const ask = asking();
  expect(await why(ask({ heap: 600 }))).toBe(OutOfMemory);
  expect(await ask({ heap: 5 })).toBe(5);
});

test('all who wait are told', async () => {
  boundEngines(150 * MEGABYTE);
  const ask = asking();
  expect(await Promise.all([why(ask({ heap: 600 })), why(ask({ heap: 600 }))])).toEqual([OutOfMemory, OutOfMemory]);
});

test('what never ends is ended', async () => expect(await why(asking(300)({ forEver: true }))).toBe(OutOfTime));

test('within its bounds nothing is ended', async () => {
  boundEngines(400 * MEGABYTE);
  expect(await asking()({ heap: 50, beside: 50 })).toBe(100);
});
