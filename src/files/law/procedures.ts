/**
 * Reads the legal procedures (`data/procedures/*.yaml`). A bad file is a fault of this project's own data: it throws.
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { CERTAINTIES } from '#core/law/certainty.ts';
import type { Procedure, Procedures } from '#core/law/procedure.ts';
import { readDay, type Day } from '#core/value/day.ts';
import { SHIPPED_VOCABULARY } from '#core/vocabulary/vocabulary.ts';

const SHIPPED = new URL('../../../data/procedures/', import.meta.url);
const NAMES = 'steps.yaml';

const status = z.enum(CERTAINTIES);
const both = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const day = z.string().transform((text, context): Day => {
  const value = readDay(text);
  if (value) return value;
  context.addIssue('not a day');
  return z.NEVER;
});

const limit = z.strictObject({
  kind: z.enum(['at-most', 'not-before']).default('at-most'),
  when: both.optional(),
  sectors: z.array(z.enum(SHIPPED_VOCABULARY.terms('sector').map(({ code }) => code))).default([]),
  amount: z.int().positive(),
  unit: z.enum(['day', 'working-day', 'month']),
  after: z.string().optional(),
  status,
  source: z.string().min(1),
});

const procedureSchema = z.strictObject({
  id: z.string().min(1),
  title: both,
  validFrom: day,
  validTo: day.optional(),
  status,
  source: z.string().min(1),
  steps: z.array(z.strictObject({ code: z.string().min(1), limits: z.array(limit).default([]) })).min(1),
});

/**
 * One procedure from the text of its file. Throws ZodError, or RangeError for a step twice, without a name, or out of
 * order.
 */
const readProcedure = (yaml: string, names: Procedures['names']): Procedure => {
  const procedure = procedureSchema.parse(parse(yaml)) as Procedure;
  const codes = procedure.steps.map((step) => step.code);
  for (const [index, { code, limits }] of procedure.steps.entries()) {
    if (!names.has(code)) throw new RangeError(`${procedure.id}: step ${code} has no name in ${NAMES}`);
    if (codes.indexOf(code) !== index) throw new RangeError(`${procedure.id}: step ${code} stands twice`);
    for (const { after } of limits)
      if (after !== undefined && !codes.slice(0, index).includes(after))
        throw new RangeError(`${procedure.id}: the limit of ${code} runs from ${after}, which is not a step before it`);
  }
  return procedure;
};

/** All procedures of a folder; the shipped ones unless told otherwise. */
export const readProcedures = async (folder: URL | string = SHIPPED): Promise<Procedures> => {
  const base = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const text = (name: string): Promise<string> => readFile(`${base}/${name}`, 'utf8');
  const names = new Map(Object.entries(z.record(z.string(), both).parse(parse(await text(NAMES)))));
  const files = (await readdir(base)).filter((name) => name.endsWith('.yaml') && name !== NAMES).toSorted();
  return { names, all: await Promise.all(files.map(async (name) => readProcedure(await text(name), names))) };
};
