/**
 * The form of an urban class file: a city's inputs, and works, limits and an aim for the planner. See
 * docs/path-file.md.
 */
import { z } from 'zod';
import { readDay, type Day } from '#core/value/day.ts';
import { isTooLong } from '#core/value/decimal.ts';
import { faultOfText } from '#files/programme/clean-text.ts';
import { CAVEATS } from '#core/subjects/city/shape.ts';

/** More of each than the planner can weigh in the time that anybody waits. */
const MOST = { cities: 1000, works: 10_000, limits: 10_000, ofOne: 1000 } as const;
const LONGEST_TEXT = 2000;

const text = z
  .string()
  .min(1)
  .max(LONGEST_TEXT)
  .refine((value) => faultOfText(value)?.code !== 'field.control', 'control');
const list = z.array(text).max(MOST.ofOne).default([]);
/** A number as it is written; no number that is meant has more digits. */
const number = text.refine((value) => !isTooLong(value), 'too-many-digits');

/** No plan speaks of another century than the last, this and the next. */
const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2199-12-31'];

const day = z.string().transform((value, context): Day => {
  const read = readDay(value);
  if (read && read >= FIRST_DAY && read <= LAST_DAY) return read;
  context.addIssue('not-a-day');
  return z.NEVER;
});

/** Đồng. */
const whole = z
  .string()
  .regex(/^-?\d+$/, 'not-whole')
  .refine((value) => value.length <= 20, 'too-many-digits')
  .transform(BigInt);
const year = z
  .string()
  .regex(/^\d{4}$/, 'not-a-year')
  .transform(Number);

/** `value`, or `low` and `high`, or none of them for unknown; the rest is evidence. */
const input = z.union([
  z.string(),
  z.strictObject({
    value: text.optional(),
    low: text.optional(),
    high: text.optional(),
    likely: text.optional(),
    document: text.optional(),
    file: text.optional(),
    place: text.optional(),
    date: day.optional(),
    caveat: z.enum(CAVEATS).optional(),
    note: text.optional(),
  }),
]);

const city = z.strictObject({
  id: text,
  name: text.optional(),
  reductions: list,
  notConsidered: list,
  adminUnits: z
    .string()
    .regex(/^[1-9]\d*$/, 'not-a-count')
    .transform(Number)
    .optional(),
  inputs: z.record(z.string(), input).default({}),
});

const effect = z.strictObject({
  city: text.optional(),
  standard: text,
  add: number.optional(),
  level: text.optional(),
});

const work = z.strictObject({
  id: text,
  name: text.optional(),
  state: z.enum(['proposed', 'under-way']).default('proposed'),
  finish: day,
  effects: z.array(effect).max(MOST.ofOne).default([]),
  costs: z
    .array(z.strictObject({ source: text, year, amount: whole }))
    .max(MOST.ofOne)
    .default([]),
  scale: z.strictObject({ least: number, step: number }).optional(),
  needs: list,
  excludes: list,
  note: text.optional(),
});

const aim = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reach'), by: day }),
  z.strictObject({ kind: z.literal('highest'), by: day, within: whole.optional() }),
  z.strictObject({ kind: z.literal('earliest'), within: whole.optional() }),
]);

export const pathFileSchema = z.strictObject({
  notice: text.optional(),
  pack: text.optional(),
  class: text,
  cities: z.array(city).min(1).max(MOST.cities),
  works: z.array(work).max(MOST.works).default([]),
  limits: z
    .array(z.strictObject({ source: text.optional(), year: year.optional(), amount: whole }))
    .max(MOST.limits)
    .default([]),
  aim: aim.optional(),
});

export type PathFileForm = z.output<typeof pathFileSchema>;
