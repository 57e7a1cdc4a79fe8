/** The six things that are to be clear of a task: each by itself, the remark, the tables. */
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { tasksCsv } from '#app/read/tables/tasks-csv.ts';
import { oversightAnswer } from '#core/query/oversight.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { unclearOf } from '#core/subjects/task/clear.ts';
import { view } from '#testing/records.ts';
import { told } from '#testing/told.ts';
import { wordRemark } from '#words/word-remark.ts';

const CLEAR = {
  person: 'đồng chí A',
  statements: ['trình Đề án'],
  due: '2026-12-15',
  responsibility: 'chịu trách nhiệm trước Ban Thường vụ về tiến độ',
  authority: 'Chủ tịch UBND quyết định',
  product: 'Đề án',
};
const without = (...fields: readonly (keyof typeof CLEAR)[]): object =>
  Object.fromEntries(Object.entries(CLEAR).filter(([name]) => !fields.includes(name as keyof typeof CLEAR)));
const task = (more: object, id = 't', order = 1) => ({ id, order, ...more });
const tasksIn = (...tasks: readonly object[]) =>
  view({
    agency: [
      { id: 'kt', name: 'Phòng Kinh tế' },
      { id: 'vh', name: 'Phòng Văn hóa' },
    ],
    task: tasks,
  } as never);
const unclear = (more: object) => {
  const [one] = tasksIn(task(more)).all('task');
  return one && unclearOf(one);
};

describe('of a task', () => {
  it.each<[string, object, readonly string[]]>([
    ['all is clear', CLEAR, []],
    ['nobody is in charge', without('person'), ['who']],
    ['whoever leads is', { ...without('person'), lead: 'kt', agencies: ['vh'] }, []],
    ['the one agency is', { ...without('person'), agencies: ['kt'] }, []],
    ['of several together nobody in particular is', { ...without('person'), agencies: ['kt', 'vh'] }, ['who']],
    ['of a class in words neither', { ...without('person'), actors: 'các cấp ủy' }, ['who']],
    ['it is not told what', { ...CLEAR, statements: [] }, ['what']],
    ['nor when', without('due'), ['when']],
    ['nor who answers', without('responsibility'), ['responsibility']],
    ['nor who decides', without('authority'), ['authority']],
    ['nor what comes of it', without('product'), ['product']],
    ['nothing is told', { statements: [] }, ['who', 'what', 'when', 'responsibility', 'authority', 'product']],
  ])('%s', (_, more, expected) => expect(unclear(more)).toEqual(expected));
});

describe('the remark', () => {
  const remarks = (...tasks: readonly object[]) =>
    findRemarks(tasksIn(...tasks), 'p')
      .filter(({ code }) => code === 'task.unclear')
      .map((one) => wordRemark(one, 'vi'));
  it('is one for all that lack the same, and none for what is clear or done', () =>
    expect(
      remarks(
        task(without('product'), 'a', 1),
        task({ ...without('product'), statements: ['họp'] }, 'b', 2),
        task(without('due', 'authority'), 'c', 3),
        task(CLEAR, 'd', 4),
        task({ ...without('product'), done: '2023-01-01' }, 'e', 5),
      ),
    ).toEqual([
      '1 nhiệm vụ chưa rõ thời gian, rõ thẩm quyền: “trình Đề án”.',
      '2 nhiệm vụ chưa rõ sản phẩm: “trình Đề án”, “họp”.',
    ]));
  it('names three, and says how many more there are', () =>
    expect(remarks(...[1, 2, 3, 4, 5].map((order) => task(without('product'), `t${order}`, order)))).toEqual([
      '5 nhiệm vụ chưa rõ sản phẩm: “trình Đề án”, “trình Đề án”, “trình Đề án” và 2 mục khác.',
    ]));
});

describe('its number elsewhere', () => {
  it('is its own', () =>
    expect(
      told({ task: [task({ external: 'NV-1' }, 'a'), task({ external: 'NV-1' }, 'b'), task({}, 'c'), task({}, 'd')] })
        .map((one) => one.split(' ')[0])
        .filter((code) => code === 'task.external-twice'),
    ).toEqual(['task.external-twice']));
});

describe('the table of the six', () => {
  it('has a column for each, whoever leads first, and what is not clear', async () => {
    const seen = tasksIn(task({ ...without('person', 'product'), lead: 'kt', agencies: ['vh'], external: 'NV-1' }));
    const [programme] = seen.all('programme');
    const { tasks } = oversightAnswer({ view: seen, programme } as never);
    const [head, row] = (await textOf(tasksCsv({ view: seen }, tasks, 'vi'))).trim().split('\r\n');
    expect(head).toContain('Rõ người,Rõ việc,Rõ thời gian,Rõ trách nhiệm,Rõ thẩm quyền,Rõ sản phẩm');
    expect(row).toBe(
      't,NV-1,Phòng Kinh tế; Phòng Văn hóa,trình Đề án,ngày 15/12/2026,' +
        'chịu trách nhiệm trước Ban Thường vụ về tiến độ,Chủ tịch UBND quyết định,,,,rõ sản phẩm',
    );
  });
});
