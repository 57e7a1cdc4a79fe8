/** What stands beside the pages as files: one row a record, absent values empty, all with their day. */
import { text } from 'node:stream/consumers';
import type { CsvParts } from '#files/tables/csv-table.ts';
import { expect, test } from 'vitest';
import { documentsCsv } from '#app/read/tables/documents-csv.ts';
import { documentsAnswer } from '#core/query/documents.ts';
import { worksCsv } from '#app/read/tables/works-csv.ts';
import { objectivesCsv } from '#app/read/tables/objectives-csv.ts';
import { objectivesAnswer } from '#core/query/objectives.ts';
import { personTasksCsv } from '#app/read/tables/person-tasks-csv.ts';
import { tasksByPerson } from '#core/query/tasks-by-person.ts';
import { oversightCsv } from '#app/read/tables/oversight-csv.ts';
import { oversightAnswer } from '#core/query/oversight.ts';
import { opened } from '#testing/opened.ts';

const programme = opened({
  agency: [{ id: 'office', name: 'Văn phòng' }],
  document: [
    { id: 'law', kind: 'resolution', symbol: '08-NQ/TU', date: '2021-04-20', issuer: 'office' },
    { id: 'old', kind: 'decision', date: '2010-01-01' },
    { id: 'end', kind: 'decision', date: '2020-01-01', relations: [{ type: 'revokes', document: 'old' }] },
  ],
  objective: [
    { id: 'p/1', title: 'Hạ tầng', part: 'results', lead: 'office', basis: ['law'] },
    { id: 'p/2', title: 'Quán triệt', part: 'leadership' },
  ],
  work: [{ id: 'w', objective: 'p/1', basis: ['law'] }],
  step: [{ id: 's', work: 'w', step: 'approved', state: 'done', decision: 'law' }],
  progress: [
    { id: 'w1', work: 'w', status: 'completed' },
    { id: 'o2', objective: 'p/2', statement: 'đã quán triệt' },
  ],
  finding: [
    { id: 'slow', kind: 'limit', order: 1, statement: 'còn chậm', objectives: ['p/1'] },
    { id: 'why', kind: 'cause', order: 1, of: 'slow', statement: 'thiếu vốn' },
    { id: 'loose', kind: 'cause', order: 2, statement: 'khác' },
  ],
  task: [{ id: 't', order: 1, agencies: ['office'], findings: ['slow'], statements: ['làm nhanh'] }],
  oversight: [{ id: 'visit', kind: 'supervision', order: 1, by: 'office', topic: 'đất đai' }],
});

const rows = async (parts: CsvParts): Promise<readonly Readonly<Record<string, string>>[]> => {
  const [head = '', ...lines] = (await text(parts)).replace('\ufeff', '').trimEnd().split('\r\n');
  const cellsOf = (line: string): readonly string[] =>
    line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map((cell) => cell.replaceAll(/^"|"$/gu, ''));
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(head.split(',').map((name, index) => [name, cells[index] ?? '']));
  });
};

test('documents with how they stand and what stands on them', async () => {
  const [law, , old] = await rows(documentsCsv(programme, documentsAnswer(programme, {}).lines));
  expect(law).toMatchObject({
    document: 'law',
    kind: 'resolution',
    kind_name: 'Nghị quyết',
    issuer: 'Văn phòng',
    objectives: '1',
    works: 'w',
    steps: 'w approved',
    ended_by: '',
  });
  expect(old).toMatchObject({ document: 'old', standing: 'revoked', ended_by: 'end', ended_on: '2020-01-01' });
});

test('works with words beside codes, and their owner', async () => {
  const owned = opened({
    agency: [{ id: 'office', name: 'Văn phòng' }],
    objective: [{ id: 'p/1', title: 'Hạ tầng' }],
    work: [
      { id: 'w', objective: 'p/1', kind: 'infrastructure', sector: 'road', owner: 'office' },
      { id: 'x', objective: 'p/1', kind: 'model', sector: 'ocop' },
    ],
    progress: [{ id: 'w1', work: 'w', status: 'completed' }],
  });
  const [road, course] = await rows(worksCsv(owned, owned.view.all('work')));
  expect(road).toMatchObject({
    kind: 'infrastructure',
    kind_name: 'Hạ tầng',
    sector: 'road',
    sector_name: 'đường',
    owner: 'office',
    owner_name: 'Văn phòng',
    status: 'completed',
    status_name: 'hoàn thành',
  });
  expect(course).toMatchObject({
    kind: 'model',
    kind_name: 'Mô hình',
    sector_name: 'sản phẩm OCOP',
    owner: '',
    owner_name: '',
  });
});

test('objectives with progress as a figure, or with what was reported', async () => {
  const found = await rows(objectivesCsv(programme, objectivesAnswer(programme)));
  expect(found.find((row) => row['number'] === '1')).toMatchObject({
    lead: 'Văn phòng',
    part: 'results',
    part_name: 'kết quả',
    kind_name: 'nhóm nhiệm vụ',
    progress: '100',
    progress_address: 'objective:p/1 progress',
    works: '1',
    works_completed: '1',
    target: '',
  });
  expect(found.find((row) => row['number'] === '2')).toMatchObject({
    progress: '',
    part_name: 'lãnh đạo, chỉ đạo',
    reported: 'đã quán triệt',
    lead: '',
  });
});

test('findings, tasks and visits with what answers them', async () => {
  const found = await rows(oversightCsv(programme, oversightAnswer(programme)));
  expect(found.map((row) => [row['kind'], row['id'], row['causes'], row['answered_by'], row['answers']])).toEqual([
    ['limit', 'slow', 'why', 't', ''],
    ['cause', 'why', '', '', ''],
    ['cause', 'loose', '', '', ''],
    ['task', 't', '', '', 'slow'],
    ['supervision', 'visit', '', '', ''],
  ]);
});

test('tasks by the person in charge: a row a person, what nobody is named for last', async () => {
  const given = opened({
    task: [
      { id: 't1', programme: 'p', person: 'Trần B', due: '2023-01-31', done: '2023-01-30' },
      { id: 't2', programme: 'p' },
    ],
  });
  const found = await rows(personTasksCsv(tasksByPerson(given)));
  expect(found.map((one) => Object.values(one))).toEqual([
    ['Trần B', '1', '1', '0', '0', '0', '0'],
    ['Chưa rõ người', '1', '0', '0', '0', '0', '1'],
  ]);
});
