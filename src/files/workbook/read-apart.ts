import type { Outcome } from '#core/problem.ts';
import { askProcess } from '#files/engines/ask.ts';
import { tooLarge, type WorkbookRead } from '#files/workbook/workbook-read.ts';

const LIMIT_MS = 30_000;
const MEGABYTES = 400;

const ask = askProcess<Uint8Array, Outcome<WorkbookRead>>({
  program: new URL('./workbook-program.ts', import.meta.url),
  idleMs: 10_000,
  limitMs: LIMIT_MS,
  megabytes: MEGABYTES,
});

/**
 * `readWorkbook` in a process of its own, within bounds of time and memory. Problems as it, and `workbook.too-large`
 * beyond them.
 */
export const readWorkbookApart = (bytes: Uint8Array): Promise<Outcome<WorkbookRead>> =>
  ask(bytes).catch(() => tooLarge());
