/**
 * Reads rule packs (`data/urban-class/*.yaml`) and an office's own. A bad file is refused with all its problems,
 * each with file, line and field.
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { done, type Outcome, refusedAll } from '#core/problem.ts';
import { checkPack, checkPacks } from '#core/law/pack/check-pack.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { formProblems, placeProblems, syntaxProblems } from '#files/text/form-problems.ts';
import { rulePackSchema } from '#files/law/rule-pack-schema.ts';
import { readYamlText } from '#files/text/yaml-place.ts';

const SHIPPED = new URL('../../../data/urban-class/', import.meta.url);

/** One pack from the text of its file. */
export const readRulePack = (text: string, file: string): Outcome<RulePack> => {
  const yaml = readYamlText(text);
  if (yaml.errors.length > 0) return refusedAll(syntaxProblems(file, yaml));
  const form = rulePackSchema.safeParse(yaml.value);
  if (!form.success) return refusedAll(formProblems(file, form.error.issues, yaml));
  const pack: RulePack = form.data;
  const problems = placeProblems(file, checkPack(pack), yaml);
  return problems.length > 0 ? refusedAll(problems) : done(pack);
};

/** All packs of a folder, oldest first, checked each and together; the shipped ones unless told otherwise. */
export const readRulePacks = async (folder: URL | string = SHIPPED): Promise<Outcome<readonly RulePack[]>> => {
  const base = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const files = (await readdir(base)).filter((name) => name.endsWith('.yaml')).toSorted();
  const outcomes = await Promise.all(
    files.map(async (name) => readRulePack(await readFile(`${base}/${name}`, 'utf8'), name)),
  );
  const packs = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const problems = [...outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems)), ...checkPacks(packs)];
  return problems.length > 0
    ? refusedAll(problems)
    : done(packs.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)));
};
