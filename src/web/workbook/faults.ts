/** What is wrong in a workbook that was sent, by sheet, row and column as the office sees them. */
import type { Problem } from '#core/problem.ts';
import { tellProblem } from '#http/faults.ts';
import type { Language } from '#words/language.ts';
import { workbookWords } from '#words/ui/workbook.ts';

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
export const tellInWorkbook = ({ code, where, data }: Problem, language: Language): string | undefined => {
  const { file, line } = where;
  if (file === undefined || file.includes('.')) return undefined;
  const words = workbookWords[language];
  const column = data?.['atColumn'];
  const place =
    line === undefined
      ? words.onSheet(file)
      : words.at(file, String(line), typeof column === 'string' ? column : undefined);
  return `${place}: ${tellProblem({ code, where: {}, data: withoutCodes(data) }, language)}`;
};
