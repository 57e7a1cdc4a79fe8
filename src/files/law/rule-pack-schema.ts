/** The form of a rule pack file: every scalar is text, and a band may state status and source once for both ends. */
import { CERTAINTIES } from '#core/law/certainty.ts';
import { z } from 'zod';
import { DIRECTIONS, METHODS, MISSING, type Band, type Stated } from '#core/law/pack/pack.ts';
import { readDay, type Day } from '#core/value/day.ts';

const text = z.string().min(1);
const names = { vi: text.optional(), en: text.optional() };
const lawStatus = z.enum(CERTAINTIES);
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

const day = z.string().transform((value, context): Day => {
  const read = readDay(value);
  if (read) return read;
  context.addIssue('not-a-day');
  return z.NEVER;
});

const statedSchema = z
  .strictObject({ is: text.optional(), status: lawStatus, from: text.optional() })
  .transform(clean<Stated>);

const end = z.union([text, statedSchema]);

/** "missing" in place of a number, and a band without numbers, both say that nobody has read it. */
const stateEnd = (
  value: string | Stated | undefined,
  shared: { readonly status: Stated['status'] | undefined; readonly from: string | undefined },
): Stated => {
  if (value === undefined || value === 'missing') return MISSING;
  if (typeof value === 'object') return value;
  return clean<Stated>({ is: value, status: shared.status ?? 'missing', from: shared.from });
};

const bandSchema = z
  .strictObject({ min: end.optional(), max: end.optional(), status: lawStatus.optional(), from: text.optional() })
  .transform(({ min, max, status, from }): Band => ({
    min: stateEnd(min, { status, from }),
    max: stateEnd(max, { status, from }),
  }));

const noBand: Band = { min: MISSING, max: MISSING };
const whole = z
  .string()
  .regex(/^[1-9]\d*$/)
  .transform(Number);

const level = z
  .strictObject({ id: text, ...names, from: text.optional(), also: z.array(text).default([]) })
  .transform(clean);

const standard = z
  .strictObject({
    id: text,
    table: text,
    criterion: text,
    section: text.optional(),
    ...names,
    unit: text.optional(),
    direction: z.enum(DIRECTIONS),
    scale: text.optional(),
    count: flag.default(false),
    signed: flag.default(false),
    named: z.array(z.strictObject({ id: text, ...names, at: text }).transform(clean)).default([]),
    standsFor: whole.default(1),
    points: bandSchema.default(noBand),
    classes: z.record(z.string(), bandSchema).default({}),
    note: text.optional(),
  })
  .transform(clean);

export const rulePackSchema = z
  .strictObject({
    id: text,
    regime: text,
    title: z.strictObject({ vi: text, en: text }),
    validFrom: day,
    validTo: day.optional(),
    sources: z.record(z.string(), z.union([text.transform((vi) => ({ vi })), z.strictObject({ vi: text, en: text })])),
    classes: z.array(
      z
        .strictObject({ id: text, ...names, method: z.enum(METHODS), table: text.optional(), of: text.optional() })
        .transform(clean),
    ),
    scales: z.array(z.strictObject({ id: text, levels: z.array(level).min(2) })).default([]),
    criteria: z.array(
      z.strictObject({ id: text, table: text, ...names, points: bandSchema.default(noBand) }).transform(clean),
    ),
    rules: z.strictObject({
      total: statedSchema,
      belowMinimum: statedSchema,
      between: statedSchema,
      notConsidered: statedSchema,
      reductionsAtOnce: statedSchema,
      countRounding: statedSchema,
      countFloor: statedSchema,
      reducedBetween: statedSchema,
    }),
    readings: z
      .array(
        z
          .strictObject({
            id: text,
            ...names,
            total: statedSchema,
            criteria: z.record(z.string(), statedSchema).default({}),
            only: z.array(text).min(1).optional(),
            except: z.array(text).min(1).optional(),
          })
          .transform(clean),
      )
      .default([]),
    reductions: z
      .array(
        z
          .strictObject({
            id: text,
            ...names,
            rules: z.array(z.strictObject({ id: text, standards: z.array(text).default([]), effect: statedSchema })),
            note: text.optional(),
          })
          .transform(clean),
      )
      .default([]),
    conditions: z
      .array(
        z
          .strictObject({ id: text, ...names, when: z.enum(['several-units', 'always']), needs: z.array(statedSchema) })
          .transform(clean),
      )
      .default([]),
    transition: z
      .array(
        z
          .strictObject({
            id: text,
            formerClasses: z.array(text),
            names: z.array(text).default([]),
            prefixes: z.array(text).min(1).optional(),
            formerlyIn: z.array(text).min(1).optional(),
            becomes: statedSchema,
          })
          .transform(clean),
      )
      .default([]),
    missing: z.array(z.strictObject({ id: text, ...names }).transform(clean)).default([]),
    standards: z.array(standard),
  })
  .transform(clean);

/** Leaves out the keys without a value, so that "absent" has one form. */
type Clean<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function clean<T extends object>(value: { [K in keyof T]: T[K] | undefined } | T): Clean<T> {
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== undefined)) as Clean<T>;
}
