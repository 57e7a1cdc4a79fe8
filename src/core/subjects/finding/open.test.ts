import { describe, expect, it } from 'vitest';
import { openFindings } from '#core/subjects/finding/open.ts';
import { view } from '#testing/records.ts';

const CLEAR = { lead: 'kt', due: '2023-12-31' };
const open = (...tasks: readonly (readonly string[])[]) =>
  openWith(...tasks.map((findings) => ({ ...CLEAR, findings })));
const openWith = (...tasks: readonly object[]) => {
  const seen = view(
    {
      finding: [
        { id: 'r', kind: 'recommendation', order: 1, statement: 'Đề nghị' },
        { id: 'l2', kind: 'limit', order: 2, statement: 'Chậm' },
        { id: 'l1', kind: 'limit', order: 1, statement: 'Thiếu vốn' },
        { id: 'c1', kind: 'cause', order: 1, of: 'l1', statement: 'Do giá' },
        { id: 's', kind: 'strength', order: 1, statement: 'Tốt' },
      ],
      task: tasks.map((task, index) => ({ id: `t${index}`, order: index, findings: ['l2'], ...task })),
    } as never,
    '2023-05-31',
  );
  return openFindings(seen, 'p').map(({ id }) => id);
};

describe('findings that no task answers', () => {
  it.each([
    ['without tasks, limits stand before recommendations', [], ['l1', 'l2', 'r']],
    ['a task answers its limit', [['l2']], ['l1', 'r']],
    ['a task that answers the cause answers the limit', [['c1']], ['l2', 'r']],
    ['one task may answer several', [['l1', 'l2', 'r']], []],
    ['a task without findings answers none', [[]], ['l1', 'l2', 'r']],
  ])('%s', (_, tasks, left) => expect(open(...tasks)).toEqual(left));
});

describe('a task answers a limit', () => {
  const others = ['l1', 'r'];
  it.each<[string, object, boolean]>([
    ['that is open, led by an agency, with a day', CLEAR, true],
    ['of the one agency that does it', { ...CLEAR, lead: undefined, agencies: ['kt'] }, true],
    ['of a person', { ...CLEAR, lead: undefined, person: 'đồng chí A' }, true],
    ['whose day has passed: it is late, and still to be done', { ...CLEAR, due: '2023-01-31' }, true],
    ['of several together', { ...CLEAR, lead: undefined, agencies: ['kt', 'vh'] }, false],
    ['of a class in words', { ...CLEAR, lead: undefined, actors: 'các cấp ủy' }, false],
    ['of nobody', { ...CLEAR, lead: undefined }, false],
    ['without a day', { ...CLEAR, due: undefined }, false],
    ['that was done', { ...CLEAR, done: '2023-05-31' }, false],
    ['that was done in a month that is not over', { ...CLEAR, done: '2023-06' }, true],
    ['for another finding', { ...CLEAR, findings: ['s'] }, false],
  ])('%s', (_, task, isAnswered) => expect(openWith(task)).toEqual(isAnswered ? others : ['l1', 'l2', 'r']));
  it('that is closed stands on record no more, and answers none', () => expect(openWith()).toContain('l2'));
  it('one of several is enough', () => expect(openWith({ ...CLEAR, done: '2023-01-01' }, CLEAR)).toEqual(others));
});
