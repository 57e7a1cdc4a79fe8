/** Reads layout profiles (`data/layouts/*.yaml`). A bad file is a fault of this project's own data: it throws. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { CERTAINTIES } from '#core/law/certainty.ts';
import type { Layout, LayoutProfile, RuleSource } from '#core/law/layout.ts';
import { readDay, type Day } from '#core/value/day.ts';

const SHIPPED = new URL('../../../data/layouts/', import.meta.url);

const positive = z.number().positive();
const line = { sizePt: positive, bold: z.boolean() };
const mottoLine = z.strictObject({ text: z.string().min(1), ...line });
const look = z.strictObject({ bold: z.boolean(), italic: z.boolean(), upper: z.boolean() });

const layoutSchema: z.ZodType<Layout> = z.strictObject({
  page: z.strictObject({
    widthMm: positive,
    heightMm: positive,
    topMm: positive,
    bottomMm: positive,
    leftMm: positive,
    rightMm: positive,
  }),
  pageNumber: z.strictObject({ sizePt: positive, fromTopMm: positive }),
  font: z.string().min(1),
  motto: z.strictObject({ first: mottoLine, second: mottoLine.optional(), rule: z.literal('line-length') }),
  superior: z.strictObject(line),
  issuer: z.strictObject({ ...line, below: z.enum(['asterisk', 'rule']) }),
  symbol: z.strictObject({ sizePt: positive, lead: z.string(), padTo: z.int().positive() }),
  dateLine: z.strictObject({ sizePt: positive, italic: z.boolean(), padDaysBelow: z.int(), padMonthsBelow: z.int() }),
  typeName: z.strictObject(line),
  letter: z.strictObject({ lead: z.string().min(1), sizePt: positive, italic: z.boolean() }),
  subject: z.strictObject({ ...line, below: z.enum(['hyphens', 'rule']) }),
  body: z.strictObject({
    sizePt: positive,
    indentMm: positive,
    gapPt: positive,
    spacing: z.enum(['exact', 'multiple']),
    line: positive,
  }),
  headings: z.strictObject({ numberEnd: z.enum(['.', '-']), level1: look, level2: look, level3: look, level4: look }),
  endMark: z.string(),
  authority: z.strictObject(line),
  position: z.strictObject(line),
  name: z.strictObject(line),
  recipients: z.strictObject({
    title: z.strictObject({ ...line, italic: z.boolean(), underline: z.boolean() }),
    list: z.strictObject({ sizePt: positive }),
    itemEnd: z.string(),
    lastEnd: z.string(),
  }),
  notes: z.strictObject({ sizePt: positive }),
  table: z.strictObject({ sizePt: positive }),
  annex: z.strictObject({
    label: z.strictObject(line),
    title: z.strictObject(line),
    reference: z.strictObject({ sizePt: positive, italic: z.boolean() }),
  }),
});

const day = z.string().transform((text, context): Day => {
  const value = readDay(text);
  if (value) return value;
  context.addIssue('not a day');
  return z.NEVER;
});

const headSchema = z.looseObject({
  key: z.string().min(1),
  family: z.enum(['party', 'state']),
  title: z.string().min(1),
  validFrom: day,
  validTo: day.optional(),
  disputedFrom: day.optional(),
  sources: z.record(z.string(), z.string()),
});

const ruleSchema = z.strictObject({
  is: z.union([z.string(), z.number(), z.boolean()]),
  range: z.tuple([z.number(), z.number()]).optional(),
  either: z.array(z.number()).min(2).optional(),
  from: z.string(),
  status: z.enum(CERTAINTIES),
});

type Tree = { readonly [key: string]: Tree | string | number | boolean };

/** Splits rules `{ is, from, status }` into plain values and where each comes from. */
const splitRules = (
  node: object,
  sources: Readonly<Record<string, string>>,
  provenance: Map<string, RuleSource>,
  path = '',
): Tree =>
  Object.fromEntries(
    Object.entries(node).map(([key, child]: [string, unknown]) => {
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof child !== 'object' || child === null)
        throw new RangeError(`${here}: a value needs { is, from, status }`);
      if (!('is' in child)) return [key, splitRules(child, sources, provenance, here)];
      const rule = ruleSchema.parse(child);
      const source = sources[rule.from];
      if (source === undefined) throw new RangeError(`${here}: unknown source ${rule.from}`);
      provenance.set(here, {
        source,
        status: rule.status,
        ...(rule.range && { range: rule.range }),
        ...(rule.either && { either: rule.either }),
      });
      return [key, rule.is];
    }),
  );

/**
 * One profile from the text of its file. Throws RangeError or ZodError with the place of the fault; RangeError for days
 * that end before they begin.
 */
export const readLayoutProfile = (yaml: string): LayoutProfile => {
  const { key, family, title, validFrom, validTo, disputedFrom, sources, ...rules } = headSchema.parse(parse(yaml));
  if (validTo !== undefined && validTo < validFrom)
    throw new RangeError(`${key}: in force from ${validFrom} to ${validTo}`);
  const provenance = new Map<string, RuleSource>();
  const layout = layoutSchema.parse(splitRules(rules, sources, provenance));
  return Object.freeze({
    key,
    family,
    title,
    validFrom,
    ...(validTo && { validTo }),
    ...(disputedFrom && { disputedFrom }),
    layout,
    provenance,
  });
};

/** On any day one layout of a family is in force at most. */
const refuseOverlaps = (profiles: readonly LayoutProfile[]): void => {
  for (const family of Map.groupBy(profiles, (profile) => profile.family).values()) {
    const sorted = family.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
    for (const [index, { key, validTo }] of sorted.entries()) {
      const next = sorted[index + 1];
      if (next && (validTo === undefined || validTo >= next.validFrom))
        throw new RangeError(`${key} and ${next.key} are both in force on ${next.validFrom}`);
    }
  }
};

/**
 * All profiles of a folder, by name of file; the shipped ones unless told otherwise. Throws as `readLayoutProfile`, and
 * RangeError for two of one family in force on the same day.
 */
export const readLayoutProfiles = async (folder: URL | string = SHIPPED): Promise<readonly LayoutProfile[]> => {
  const base = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const names = (await readdir(base)).filter((name) => name.endsWith('.yaml')).toSorted();
  const profiles = await Promise.all(
    names.map(async (name) => readLayoutProfile(await readFile(`${base}/${name}`, 'utf8'))),
  );
  refuseOverlaps(profiles);
  return profiles;
};
