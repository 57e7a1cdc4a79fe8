/** What is wrong with a page of proposals, each at its row and field and told with the row's number. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Problem } from '#core/problem.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import type { Fault } from '#web/frame/action.ts';
import { REPORT_DOCUMENT, REPORT_ROW } from '#web/history/fields.ts';
import type { SentRow } from '#web/history/sent.ts';
import { toldFaults } from '#web/record/told-faults.ts';
import { formWord } from '#words/fields/fields.ts';
import { historyWords } from '#words/ui/history.ts';
import type { Language } from '#words/language.ts';

interface Told {
  readonly language: Language;
  readonly opened: OpenedProgramme;
}

export const toldAt = (
  problems: readonly Problem[],
  { language, opened }: Told,
  rows: readonly SentRow[],
): readonly Fault[] => {
  const words = historyWords[language];
  const tell = (problem: Problem, subject: Subject): string =>
    toldFaults([problem], { language, opened, subject })[0]?.message ?? '';
  return problems.map((problem): Fault => {
    if (problem.code === 'write.no-actor') return { field: AUTHOR_FIELD, message: tell(problem, 'document') };
    const { field, record } = problem.where;
    if (problem.code === 'history.gone')
      return { message: `${words.row(String(problem.data?.['number'] ?? ''))}: ${tell(problem, 'document')}` };
    if (field === undefined || record !== undefined) return { message: tell(problem, 'document') };
    const [, place, path = ''] = /^r\[(\d+)\]\.?(.*)$/u.exec(field) ?? [];
    const row = rows.find((one) => String(one.place) === place);
    const own = row ? path : field.replace(/^bao-cao(?:-la)?\.?/u, '');
    const subject = row?.proposal.subject ?? 'document';
    const message = tell(within(problem, own, subject, language), subject);
    const isReport = field === REPORT_DOCUMENT || field.startsWith(REPORT_ROW);
    const name = row ? words.row(String(row.place + 1)) : isReport ? words.ofReport : undefined;
    return { field, message: name === undefined ? message : `${name}: ${message}` };
  });
};

/** As of the record's own form; a conflict names the field in its sentence. */
const within = (problem: Problem, path: string, subject: Subject, language: Language): Problem => {
  if (path === '') return { ...problem, where: {} };
  const isConflict = problem.code === 'write.conflict';
  return {
    ...problem,
    where: { field: path },
    ...(isConflict && { data: { ...problem.data, field: formWord(language, subject, path).label } }),
  };
};
