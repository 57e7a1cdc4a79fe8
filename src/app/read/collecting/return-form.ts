/** A return's form as a file, written and read back. What comes in is read in a process of its own. */
import { orRefuse } from '#app/refusal.ts';
import { refusedAs } from '#core/problem.ts';
import type { Outcome } from '#core/problem.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { FormRowRead, ReturnFormRead } from '#files/workbook/read-return-form.ts';
import type { FormColumn, FormRow, FormSheet, ReturnForm } from '#files/workbook/return-form.ts';
import { WORKBOOK_BOUNDS } from '#files/workbook/workbook-read.ts';

export type { FormColumn, FormRow, FormRowRead, FormSheet, ReturnForm, ReturnFormRead };

/** Loaded by the first who uses it. */
export const writeForm = async (form: ReturnForm): Promise<Uint8Array> =>
  (await import('#files/workbook/return-form.ts')).writeReturnForm(form);

const LIMIT_MS = 15_000;
const MEGABYTES = 300;

const ask = askProcess<Uint8Array, Outcome<ReturnFormRead>>({
  program: new URL('../../../files/workbook/return-form-program.ts', import.meta.url),
  idleMs: 10_000,
  limitMs: LIMIT_MS,
  megabytes: MEGABYTES,
});

/** Refuses `workbook.broken`, `workbook.too-large`, `return-form.unmarked`. */
export const readForm = async (bytes: Uint8Array): Promise<ReturnFormRead> =>
  orRefuse(
    await ask(bytes).catch(() => refusedAs('workbook.too-large', { most: WORKBOOK_BOUNDS.bytes / 1024 / 1024 })),
  );
