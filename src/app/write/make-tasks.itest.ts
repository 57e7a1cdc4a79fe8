/** Limits and recommendations of an issued report become tasks of the next period. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { openProgramme } from '#app/read/programme.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { operatorContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { issueReport } from '#app/write/issue-report.ts';
import { makeTasks, type TaskFor } from '#app/write/make-tasks.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { openFindings } from '#core/subjects/finding/open.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { writeRecords } from '#testing/journal.ts';
import { record } from '#testing/records.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const ISSUED = asDay('2023-06-02');

let app: Application;
let report: string;
let lead: string;
const open = () => openProgramme(app, { workspace: 'bac-kan', programme: '08-nq-tu', asOf: '2023-05-31' });
const as = (action: 'record:write' | 'report:issue') =>
  operatorContext(app, { workspace: 'bac-kan', caller: OPERATOR, action, typed: 'Trần Thị B' });
const findings = async () => {
  const { view } = await open();
  return openFindings(view, '08-nq-tu').map(({ ref }) => ref.id);
};
const make = async (tasks: readonly Partial<TaskFor>[], seed: string) =>
  makeTasks(as('record:write'), await open(), {
    report,
    seed,
    tasks: tasks.map((task) => ({
      finding: '',
      lead,
      due: asDay('2023-12-31'),
      statement: 'Khắc phục việc chậm tiến độ.',
      ...task,
    })),
  });
const faults = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) =>
      error instanceof Refusal ? error.problems.map(({ code, where }) => `${code} ${where.field}`) : [String(error)],
  );

beforeAll(async () => {
  app = await testApplication('2023-06-05T03:00:00Z');
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
  await writeRecords(
    app.database,
    'bac-kan',
    ['Tiến độ chậm', 'Thiếu vốn đối ứng'].map((statement, index) => ({
      subject: 'finding' as const,
      id: `limit-more-${index}`,
      programme: '08-nq-tu',
      record: record('finding', {
        id: `limit-more-${index}`,
        kind: 'limit',
        order: 90 + index,
        statement,
        source: { document: 'bao-cao-so-ket-08' },
      }),
    })),
    '2023-06-01T03:00:00Z',
  );
  const opened = await open();
  [report, lead] = [opened.view.all('report')[0]?.ref.id ?? '', opened.view.all('agency')[0]?.ref.id ?? ''];
});
afterAll(() => app.close());

describe('tasks from a report', () => {
  it('come from an issued one only', async () =>
    expect(await faults(make([{ finding: (await findings())[0] ?? '' }], 'a'))).toEqual(['issue.unknown undefined']));
  it('are refused all together where one of them says too little', async () => {
    await issueReport(as('report:issue'), await open(), {
      report,
      base: 1,
      seen: { head: (await open()).view.records, asOf: (await open()).view.asOf },
      symbol: '245-BC/TU',
      issued: ISSUED,
      signer: 'Lê Văn C',
      agencies: [],
      seed: 'issue',
    });
    const [first = '', second = ''] = await findings();
    expect(await faults(make([], 'b'))).toEqual(['task.none undefined']);
    const wrong = [
      { finding: first },
      { finding: second, lead: '', statement: ' ', due: asDay('2023-06-01') },
      { finding: 'khong-co', due: ISSUED },
    ];
    expect(await faults(make(wrong, 'c'))).toEqual([
      'task.no-lead chu-tri-1',
      'task.no-statement viec-1',
      'task.due-past han-1',
      'task.finding viec-2',
    ]);
    expect((await findings())[0]).toBe(first);
  });
  it('have who leads them, a day, and the issued report as their source; what they answer is open no longer', async () => {
    const before = await findings();
    const [finding = ''] = before;
    expect(await make([{ finding }], 'd')).toBe(1);
    const { view } = await open();
    const task = [...view.records.task.values()].findLast((one) => one.findings.includes(finding));
    const document = view.find('issue', report)?.document ?? '';
    expect(task).toMatchObject({ lead, due: '2023-12-31', source: { document }, agencies: [] });
    expect(task?.statements).toEqual(['khắc phục việc chậm tiến độ']);
    expect(view.onRecord('document', document)).toMatchObject({ kind: 'report', symbol: '245-BC/TU', date: ISSUED });
    expect(await findings()).toEqual(before.slice(1));
  });
});
