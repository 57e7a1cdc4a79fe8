/** What is wrong with the form of a YAML file, before any rule is asked: each with file, line and field. */
import type { z } from 'zod';
import { MOST_PROBLEMS, problemList, type Problem } from '#core/problem.ts';
import { dataOfSyntax, YAML_CODES } from '#files/text/syntax-codes.ts';
import { placeSteps, type YamlText } from '#files/text/yaml-place.ts';

/** Our codes for zod's. */
const FORM_CODES: Readonly<Record<string, string>> = {
  unrecognized_keys: 'file.unknown-field',
  invalid_type: 'file.wrong-type',
  invalid_value: 'file.unknown-choice',
  invalid_union: 'file.unknown-choice',
  too_small: 'file.too-short',
  too_big: 'file.too-long',
};

/** What a form says of its own texts: the message of a check is its code. */
const TEXT_CODES: Readonly<Record<string, string>> = {
  'not-a-day': 'file.not-a-day',
  'not-a-year': 'file.not-a-year',
  'not-whole': 'file.not-whole',
  'too-many-digits': 'file.too-many-digits',
  'not-a-count': 'table.not-a-count',
  control: 'field.control',
};

type Path = readonly (string | number)[];

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null
        ? (node as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );

const codeOf = (issue: z.core.$ZodIssue, value: unknown): string => {
  if (issue.code === 'invalid_type' && issue.path.length === 0) return 'yaml.not-a-mapping';
  if (issue.code === 'invalid_type' && value === undefined) return 'file.missing-field';
  return TEXT_CODES[issue.message] ?? FORM_CODES[issue.code] ?? 'file.unreadable';
};

const dataOf = (issue: z.core.$ZodIssue, value: unknown): Problem['data'] => ({
  ...(typeof value === 'string' && { value }),
  ...(issue.code === 'invalid_value' && { known: issue.values.map(String) }),
  ...(issue.code === 'too_big' && { most: Number(issue.maximum) }),
});

const fieldOf = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

/** What a union says of the branch that the value was meant for: the one that looked inside it. */
const inBranch = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  const meant = issue.code === 'invalid_union' ? issue.errors.find((branch) => branch.some(isInside)) : undefined;
  return meant === undefined ? [issue] : meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

const isInside = ({ path, code }: z.core.$ZodIssue): boolean => path.length > 0 || code === 'unrecognized_keys';

/**
 * Turns zod's issues into problems with line and field. To find a line takes its time: those that are not told need
 * none.
 */
export const formProblems = (file: string, issues: readonly z.core.$ZodIssue[], yaml: YamlText): readonly Problem[] => {
  const problems = problemList();
  for (const issue of issues.flatMap(inBranch)) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : ['']) {
      const full = key === '' ? path : [...path, key];
      const isTold = problems.count() < MOST_PROBLEMS;
      const value = valueAt(yaml.value, full);
      problems.add({
        code: codeOf(issue, value),
        where: isTold ? { file, line: yaml.lineOf(full), field: fieldOf(full) } : { file },
        data: dataOf(issue, value) ?? {},
      });
    }
  }
  return problems.all();
};

export const syntaxProblems = (file: string, yaml: YamlText): readonly Problem[] =>
  yaml.errors.map(({ message, ...where }) => {
    const code = YAML_CODES[message] ?? 'yaml.broken';
    return { code, where: { file, ...where }, data: { reason: message, ...dataOfSyntax(code).data } };
  });

/** Gives core's problems the file and the line of their field. */
export const placeProblems = (file: string, problems: readonly Problem[], yaml: YamlText): readonly Problem[] =>
  problems.map((problem) => {
    const { field } = problem.where;
    return {
      ...problem,
      where: { ...problem.where, file, ...(field !== undefined && { line: yaml.lineOf(placeSteps(field)) }) },
    };
  });
