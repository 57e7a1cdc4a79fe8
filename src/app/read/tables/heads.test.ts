/** The heads of every table are in one language, the reader's, and no two of a table are the same. */
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { documentsCsv } from '#app/read/tables/documents-csv.ts';
import { journalCsv } from '#app/read/tables/journal-csv.ts';
import { measuresCsv } from '#app/read/tables/measures-csv.ts';
import { objectivesCsv } from '#app/read/tables/objectives-csv.ts';
import { oversightCsv } from '#app/read/tables/oversight-csv.ts';
import { personTasksCsv } from '#app/read/tables/person-tasks-csv.ts';
import { resourcesCsv } from '#app/read/tables/resources-csv.ts';
import { scorecardsCsv } from '#app/read/tables/scorecards-csv.ts';
import { tasksCsv } from '#app/read/tables/tasks-csv.ts';
import { worksCsv } from '#app/read/tables/works-csv.ts';
import { objectivesAnswer } from '#core/query/objectives.ts';
import { oversightAnswer } from '#core/query/oversight.ts';
import { resourcesAnswer } from '#core/query/resources.ts';
import type { HeadLanguage } from '#core/vocabulary/columns.ts';
import type { CsvParts } from '#files/tables/csv-table.ts';
import { opened } from '#testing/opened.ts';

const empty = opened({});
const nothing = async function* () {};
const TABLES: Readonly<Record<string, (language: HeadLanguage) => CsvParts>> = {
  documents: (language) => documentsCsv(empty, [], language),
  journal: (language) => journalCsv(nothing(), async () => [], language),
  measures: (language) => measuresCsv(empty, [], undefined, language),
  objectives: (language) => objectivesCsv(empty, objectivesAnswer(empty), language),
  oversight: (language) => oversightCsv(empty, oversightAnswer(empty), language),
  'tasks by person': (language) => personTasksCsv([], language),
  resources: (language) => resourcesCsv(empty, resourcesAnswer(empty, {}), language),
  scorecards: (language) => scorecardsCsv(empty, [], language),
  tasks: (language) => tasksCsv(empty, [], language),
  works: (language) => worksCsv(empty, [], language),
};

const headOf = async (parts: CsvParts): Promise<readonly string[]> =>
  ((await text(parts)).replace('\ufeff', '').split('\r\n')[0] ?? '')
    .replaceAll(/"([^"]*)"/gu, (_, one: string) => one.replaceAll(',', ';'))
    .split(',');

const CODE = /^[a-z_]+$/u;

it.each(Object.keys(TABLES))('%s', async (name) => {
  const make = TABLES[name];
  if (!make) throw new Error(name);
  const [vi, en] = [await headOf(make('vi')), await headOf(make('en'))];
  expect(en.filter((head) => !CODE.test(head))).toEqual([]);
  expect(vi.filter((head) => CODE.test(head) || !/^\p{Lu}/u.test(head))).toEqual([]);
  expect(vi).toHaveLength(en.length);
  for (const heads of [vi, en]) expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
});
