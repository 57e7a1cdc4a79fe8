/** What the rows of a pasted table make, and all that is wrong with them, told at their cells. */
import { knownCodes, shippedProcedures } from '#app/shipped.ts';
import { judgeEntries, type EntryRow } from '#app/write/write-entries.ts';
import type { Problem } from '#core/problem.ts';
import { groundIn } from '#core/rules/ground.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { tellProblem } from '#http/faults.ts';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import type { Fault, Submitted } from '#web/frame/action.ts';
import { listsOf } from '#web/record/lists.ts';
import { fieldsOf, type TableSubject } from '#web/record/table/columns.ts';
import { entriesOf, rowName, SOURCE_FIELD, type Row } from '#web/record/table/read.ts';
import { printRuns } from '#web/record/table/runs.ts';
import { toldFaults } from '#web/record/told-faults.ts';
import type { Language } from '#words/language.ts';
import { tableWords } from '#words/ui/tables.ts';

/** What lists are made from. */
export const makerOf = async ({ opened, language }: Pick<Submitted, 'opened' | 'language'>) => ({
  language,
  opened,
  procedures: await shippedProcedures(),
});

/** The records that the rows make, and all that is wrong with them, each at its cell. */
export const weighed = async (
  submitted: Submitted,
  subject: TableSubject,
  rows: readonly Row[],
  document: string | undefined,
): Promise<{ readonly entries: readonly EntryRow[]; readonly problems: readonly Problem[] }> => {
  const { opened } = submitted;
  const lists = listsOf(await makerOf(submitted));
  const shared = subject === 'document' || document === undefined ? {} : { [SOURCE_FIELD]: document };
  const { entries, problems: named } = entriesOf(opened, subject, rows, lists, shared);
  const known = await knownCodes();
  const judged = await opened.ask(() => judgeEntries(groundIn(opened.view), entries, known));
  const at = new Set(named.map(({ where }) => where.field));
  const isUnasked = (field: string): boolean => document === undefined && /\.source(?:\.|$)/u.test(field);
  const others = judged.filter(({ where: { field = '' } }) => !at.has(field) && !isUnasked(field));
  return { entries, problems: [...named, ...others] };
};

/**
 * With the rows' numbers for the summary, where what is wrong with many rows alike is told once; at the cells without
 * them, for row and column say the rest.
 */
export const toldProblems = (
  submitted: Submitted,
  subject: TableSubject,
  problems: readonly Problem[],
): { readonly faults: readonly Fault[]; readonly cells: readonly Fault[] } => {
  const faults = problems.map((problem) => faultOf(problem, submitted, subject));
  const cells = faults.map(({ field }, index) => ({
    ...(field !== undefined && { field }),
    message: upperFirst(
      tellProblem({ ...problems[index], code: problems[index]?.code ?? '', where: {} }, submitted.language),
    ),
  }));
  return { faults: gathered(faults, submitted.language), cells };
};

interface RowFault extends Fault {
  /** Index of the row; absent: of the whole. */
  readonly row?: number;
}

/** What is wrong in the same words with several rows stands where it is met first, and leads there. */
const gathered = (faults: readonly RowFault[], language: Language): readonly Fault[] => {
  const alike = Map.groupBy(faults, ({ row, message, field = '' }) =>
    row === undefined ? `${field} ${message}` : `${field.slice(rowName(row).length)} ${message}`,
  );
  return [...alike.values()].flatMap((group): readonly Fault[] => {
    const [first] = group;
    if (!first) return [];
    const { row, message, field } = first;
    const rows = new Set(group.flatMap((one) => (one.row === undefined ? [] : [one.row + 1])));
    const told = row === undefined ? message : `${tableWords[language].rows(printRuns([...rows]))}: ${message}`;
    return [{ ...(field !== undefined && { field }), message: told }];
  });
};

/** At its cell. */
const faultOf = (problem: Problem, { language, opened }: Submitted, subject: TableSubject): RowFault => {
  const [, index, path = ''] = /^r\[(\d+)\]\.?(.*)$/u.exec(problem.where.field ?? '') ?? [];
  const where = path === '' ? {} : { field: path };
  const [told] = toldFaults([{ ...problem, where }], { language, opened, subject });
  if (index === undefined)
    return {
      ...(problem.code === 'write.no-actor' && { field: AUTHOR_FIELD }),
      message: told?.message ?? '',
    };
  if (path === SOURCE_FIELD || path === 'source') return { field: SOURCE_FIELD, message: told?.message ?? '' };
  const cell = fieldsOf(subject).find((name) => name === path || name.replace(/\[\d+\]$/u, '') === path);
  return {
    row: Number(index),
    field: cell === undefined ? rowName(Number(index)) : `${rowName(Number(index))}.${cell}`,
    message: told?.message ?? '',
  };
};
