/** Tasks by the person in charge, as a table. */
import type { PersonTasks } from '#core/query/tasks-by-person.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'Người phụ trách',
  'Được giao',
  'Hoàn thành đúng hạn',
  'Hoàn thành quá hạn',
  'Hoàn thành việc không có thời hạn',
  'Quá hạn chưa hoàn thành',
  'Đang thực hiện',
] as const;

export const personTasksCsv = (people: readonly PersonTasks[]): CsvParts =>
  csvParts({
    columns: COLUMNS,
    rows: people.map(({ person, given, doneInTime, doneLate, doneUndated, overdue, open }) => [
      person ?? 'Chưa rõ người',
      ...[given, doneInTime, doneLate, doneUndated, overdue, open].map(String),
    ]),
  });
