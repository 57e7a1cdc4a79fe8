/** Tasks by the person in charge, as a table. */
import type { PersonTasks } from '#core/query/tasks-by-person.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = ['person', 'given', 'done_in_time', 'done_late', 'done_undated', 'overdue', 'open'] as const;

export const personTasksCsv = (people: readonly PersonTasks[], language: HeadLanguage = 'en'): CsvParts =>
  csvParts({
    columns: headsIn(language, COLUMNS),
    rows: people.map(({ person, given, doneInTime, doneLate, doneUndated, overdue, open }) => [
      person ?? 'Chưa rõ người',
      ...[given, doneInTime, doneLate, doneUndated, overdue, open].map(String),
    ]),
  });
