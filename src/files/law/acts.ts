/**
 * Reads the acts whose validity is known (`data/law/acts.yaml`). A bad file is a fault of this project's own data: it
 * throws.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { CERTAINTIES } from '#core/law/certainty.ts';
import type { KnownAct } from '#core/review/check/law.ts';
import { readDay, type Day } from '#core/value/day.ts';

const SHIPPED = new URL('../../../data/law/acts.yaml', import.meta.url);

const day = z.string().transform((text, context): Day => {
  const read = readDay(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});

const actsSchema = z.array(
  z.strictObject({
    symbol: z.string().min(1),
    validFrom: day,
    validTo: day.optional(),
    successor: z.string().min(1).optional(),
    status: z.enum(CERTAINTIES),
    source: z.string().min(1),
  }),
);

/** All of them, each with source and status. */
export const readKnownActs = async (): Promise<readonly KnownAct[]> =>
  actsSchema.parse(parse(await readFile(SHIPPED, 'utf8'), { schema: 'failsafe' }));
