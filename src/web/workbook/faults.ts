/** What is wrong in a workbook that was sent, by sheet, row and column as the office sees them. */
import type { Problem } from '#core/problem.ts';
import { columnAt } from '#files/workbook/workbook-read.ts';
import { SHEETS } from '#files/workbook/sheets.ts';
import { tellProblem } from '#http/faults.ts';
import type { Language } from '#words/language.ts';
import { workbookWords } from '#words/ui/workbook.ts';

const SHEET_NAMES: ReadonlySet<string> = new Set(Object.values(SHEETS));

/** Codes behind words, "Hạ tầng (infrastructure)": cells take the words. */
const CODE = / \([a-z0-9-]+\)/gu;

const withoutCodes = (data: Problem['data'] = {}): NonNullable<Problem['data']> =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      /^(?:near|allowed)/u.test(key) && typeof value === 'string' ? value.replaceAll(CODE, '') : value,
    ]),
  );

/** The sentence of a problem; undefined for one that is of no sheet. */
export const tellInWorkbook = (problem: Problem, language: Language): string | undefined => {
  const { file, line } = problem.where;
  if (file === undefined || !SHEET_NAMES.has(file)) return undefined;
  const words = workbookWords[language];
  const missing = problem.code === 'field.missing' ? String(problem.data?.['name'] ?? '') : undefined;
  const column = columnAt(missing === undefined ? problem.where : { ...problem.where, field: missing });
  const place = line === undefined ? words.onSheet(file) : words.at(file, String(line), column?.title);
  if (missing !== undefined && column) return `${place}: ${words.empty}`;
  const told = tellProblem({ code: problem.code, where: {}, data: withoutCodes(problem.data) }, language);
  return `${place}: ${told}`;
};
