import { describe, expect, it } from 'vitest';
import { openFindings } from '#core/subjects/finding/open.ts';
import { view } from '#testing/records.ts';

const open = (...tasks: readonly (readonly string[])[]) => {
  const seen = view({
    finding: [
      { id: 'r', kind: 'recommendation', order: 1, statement: 'Đề nghị' },
      { id: 'l2', kind: 'limit', order: 2, statement: 'Chậm' },
      { id: 'l1', kind: 'limit', order: 1, statement: 'Thiếu vốn' },
      { id: 'c1', kind: 'cause', order: 1, of: 'l1', statement: 'Do giá' },
      { id: 's', kind: 'strength', order: 1, statement: 'Tốt' },
    ],
    task: tasks.map((findings, index) => ({ id: `t${index}`, order: index, findings })),
  });
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
