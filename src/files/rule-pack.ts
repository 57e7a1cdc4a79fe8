/**
 * Reads rule packs (`data/urban-class/*.yaml`) and an office's own. A bad file is refused with all its problems,
 * each with file, line and field.
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import { checkPack, checkPacks } from '#core/urban-class/check-pack.ts';
import type { RulePack } from '#core/urban-class/pack.ts';
import { rulePackSchema } from '#files/rule-pack-schema.ts';
import { readYamlText, stepsOf, type YamlText } from '#files/yaml-place.ts';

const SHIPPED = new URL('../../data/urban-class/', import.meta.url);

/** The file's problem codes for zod's: what is wrong with the form, before any rule is asked. */
const FORM_CODES: Readonly<Record<string, string>> = {
  unrecognized_keys: 'file.unknown-field',
  invalid_type: 'file.wrong-type',
  invalid_value: 'file.unknown-choice',
  too_small: 'file.too-short',
};

/** Turns zod's issues into problems with line and field; unions report their first branch. */
export const formProblems = (file: string, issues: readonly z.core.$ZodIssue[], yaml: YamlText): readonly Problem[] =>
  issues.flatMap((issue): readonly Problem[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const extra = issue.code === 'unrecognized_keys' ? issue.keys : [''];
    return extra.map((key) => {
      const full = key === '' ? path : [...path, key];
      const field = full.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
      return { code: FORM_CODES[issue.code] ?? 'file.unreadable', where: { file, line: yaml.lineOf(full), field } };
    });
  });

export const syntaxProblems = (file: string, yaml: YamlText): readonly Problem[] =>
  yaml.errors.map(({ line, message }) => ({ code: 'file.syntax', where: { file, line }, data: { reason: message } }));

/** Gives core's problems the file and the line of their field. */
export const placeProblems = (file: string, problems: readonly Problem[], yaml: YamlText): readonly Problem[] =>
  problems.map((problem) => {
    const { field } = problem.where;
    return { ...problem, where: { ...problem.where, file, ...(field !== undefined && { line: yaml.lineOf(stepsOf(field)) }) } };
  });

/** One pack from the text of its file. */
export const readRulePack = (text: string, file: string): Outcome<RulePack> => {
  const yaml = readYamlText(text);
  if (yaml.errors.length > 0) return refused(...syntaxProblems(file, yaml));
  const form = rulePackSchema.safeParse(yaml.value);
  if (!form.success) return refused(...formProblems(file, form.error.issues, yaml));
  const pack: RulePack = form.data;
  const problems = placeProblems(file, checkPack(pack), yaml);
  return problems.length > 0 ? refused(...problems) : done(pack);
};

/** All packs of a folder, oldest first, checked each and together; the shipped ones unless told otherwise. */
export const readRulePacks = async (folder: URL | string = SHIPPED): Promise<Outcome<readonly RulePack[]>> => {
  const base = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const files = (await readdir(base)).filter((name) => name.endsWith('.yaml')).toSorted();
  const outcomes = await Promise.all(files.map(async (name) => readRulePack(await readFile(`${base}/${name}`, 'utf8'), name)));
  const packs = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const problems = [...outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems)), ...checkPacks(packs)];
  return problems.length > 0 ? refused(...problems) : done(packs.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)));
};
