/** Findings, next tasks and visits as CSV: one row each, with what it answers and what is not answered yet. */
import type { FindingLine, OversightAnswer, TaskLine } from '#core/query/oversight.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import type { Source } from '#core/shape/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { answerLate, taskLate } from '#core/subjects/work/deadline.ts';
import type { Day } from '#core/value/day.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'kind',
  'id',
  'text',
  'by',
  'date',
  'due',
  'done',
  'days_late',
  'outcome',
  'objectives',
  'causes',
  'answered_by',
  'answers',
  'documents',
  'person',
  'responsibility',
  'authority',
  'product',
  'external',
  'unclear',
  'source',
  'source_at',
  'as_of',
] as const;
type Row = Readonly<Record<Exclude<(typeof COLUMNS)[number], 'source' | 'source_at' | 'as_of'>, string>> & {
  readonly from: Source;
};

const EMPTY = {
  by: '',
  date: '',
  due: '',
  done: '',
  days_late: '',
  outcome: '',
  objectives: '',
  causes: '',
  answered_by: '',
  answers: '',
  documents: '',
  person: '',
  responsibility: '',
  authority: '',
  product: '',
  external: '',
  unclear: '',
};
const ids = (records: readonly { readonly id: string }[]): string => records.map((one) => one.id).join('; ');

const findingRow = ({ finding, objectives, causes, tasks }: FindingLine): Row => ({
  ...EMPTY,
  kind: finding.kind,
  id: finding.id,
  text: finding.statement,
  date: finding.since ?? '',
  objectives: objectives.map(numberOf).join('; '),
  causes: ids(causes),
  answered_by: ids(tasks),
  from: finding.source,
});

const daysText = (days: number | undefined): string => (days === undefined ? '' : String(days));

const taskRow = ({ task, agencies, documents, findings, unclear }: TaskLine, asOf: Day): Row => ({
  ...EMPTY,
  kind: 'task',
  id: task.id,
  text: task.statements.join('; '),
  by: agencies.length > 0 ? agencies.map((one) => one.name).join('; ') : (task.actors ?? ''),
  due: task.due ?? '',
  done: task.done ?? '',
  days_late: daysText(taskLate(task, asOf)),
  answers: ids(findings),
  documents: ids(documents),
  person: task.person ?? '',
  responsibility: task.responsibility ?? '',
  authority: task.authority ?? '',
  product: task.product ?? '',
  external: task.external ?? '',
  unclear: unclear.join('; '),
  from: task.source,
});

export const oversightCsv = (
  { view }: OpenedProgramme,
  seen: OversightAnswer,
  language: HeadLanguage = 'en',
): CsvParts => {
  const visitRow = (one: Stored<'oversight'>): Row => ({
    ...EMPTY,
    kind: one.kind,
    id: one.id,
    text: one.topic,
    by: view.find('agency', one.by)?.name ?? one.by,
    date: one.since ?? '',
    due: one.answerDue ?? '',
    done: one.answered ?? '',
    days_late: daysText(answerLate(one, view.asOf)),
    outcome: one.outcome ?? '',
    objectives: one.objective === undefined ? '' : numberOf({ id: one.objective }),
    from: one.source,
  });
  const causes = [...seen.limits.flatMap((one) => one.causes), ...seen.looseCauses.map((one) => one.finding)].map(
    (finding) =>
      findingRow({
        finding,
        figures: [],
        objectives: finding.objectives.flatMap((id) => view.find('objective', id) ?? []),
        causes: [],
        tasks: [],
      }),
  );
  const rows = [
    ...[...seen.strengths, ...seen.limits].map(findingRow),
    ...causes,
    ...seen.recommendations.map(findingRow),
    ...seen.tasks.map((line) => taskRow(line, view.asOf)),
    ...seen.visits.flatMap((group) => group.visits.map(visitRow)),
  ];
  return csvParts({
    columns: headsIn(language, COLUMNS),
    rows: rows.map((row) => [
      row.kind,
      row.id,
      row.text,
      row.by,
      row.date,
      row.due,
      row.done,
      row.days_late,
      row.outcome,
      row.objectives,
      row.causes,
      row.answered_by,
      row.answers,
      row.documents,
      row.person,
      row.responsibility,
      row.authority,
      row.product,
      row.external,
      row.unclear,
      row.from.document ?? row.from.agency ?? '',
      row.from.at ?? '',
      view.asOf,
    ]),
  });
};
