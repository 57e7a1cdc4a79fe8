/**
 * Tasks as the systems of the Party and the government take them: the six things that are to be clear of each, by their
 * Vietnamese names, with the number that the task has there.
 */
import type { TaskLine } from '#core/query/oversight.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { taskLate } from '#core/subjects/work/deadline.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'task',
  'external',
  'who',
  'what',
  'when',
  'responsibility',
  'authority',
  'product',
  'done',
  'days_late',
  'unclear',
] as const;

/** In the order of the tasks; days as documents write them. */
export const tasksCsv = (
  { view }: Pick<OpenedProgramme, 'view'>,
  tasks: readonly TaskLine[],
  language: HeadLanguage = 'en',
): CsvParts =>
  csvParts({
    columns: headsIn(language, COLUMNS),
    rows: tasks.map(({ task, agencies, unclear }) => [
      task.id,
      task.external ?? '',
      [task.person, ...agencies.map(({ name }) => name), task.actors].filter(Boolean).join('; '),
      task.statements.join('; '),
      task.due === undefined ? '' : printOfficialPeriod(task.due),
      task.responsibility ?? '',
      task.authority ?? '',
      task.product ?? '',
      task.done === undefined ? '' : printOfficialPeriod(task.done),
      String(taskLate(task, view.asOf) ?? ''),
      unclear.map((aspect) => WORDS.taskAspect[aspect][0]).join('; '),
    ]),
  });
