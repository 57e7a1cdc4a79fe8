import { expect, it } from 'vitest';
import { tasksByPerson } from '#core/query/tasks-by-person.ts';
import { view as viewOf } from '#testing/records.ts';

const counted = (tasks: readonly object[], asOf = '2026-09-30') => {
  const view = viewOf({ task: tasks.map((one, at) => ({ id: `t${at}`, programme: 'p', ...one })) }, asOf);
  const [programme] = view.all('programme');
  if (!programme) throw new Error('no programme');
  return tasksByPerson({ view, programme }).map(({ person, ...rest }) => [person, ...Object.values(rest)]);
};
const A = 'đồng chí Nguyễn Văn A';

it.each([
  ['the day before', { due: '2026-06-30', done: '2026-06-29' }, [1, 1, 0, 0, 0, 0]],
  ['on the day', { due: '2026-06-30', done: '2026-06-30' }, [1, 1, 0, 0, 0, 0]],
  ['the day after', { due: '2026-06-30', done: '2026-07-01' }, [1, 0, 1, 0, 0, 0]],
  ['on the last day of its quarter', { due: '2026-Q2', done: '2026-06-30' }, [1, 1, 0, 0, 0, 0]],
  ['without a day', { done: '2026-06-30' }, [1, 0, 0, 1, 0, 0]],
  ['not yet, and its day is past', { due: '2026-09-29' }, [1, 0, 0, 0, 1, 0]],
  ['not yet, on its day', { due: '2026-09-30' }, [1, 0, 0, 0, 0, 1]],
  ['not yet, without a day', {}, [1, 0, 0, 0, 0, 1]],
  ['after the as-of day only', { due: '2026-09-29', done: '2026-10-01' }, [1, 0, 0, 0, 1, 0]],
])('done %s', (_, task, expected) =>
  expect(counted([{ person: A, since: '2026-01-01', ...task }])).toEqual([[A, ...expected]]),
);

it('by name, and what nobody is named for comes last', () => {
  const tasks = [{}, { person: 'Trần B' }, { person: 'Lê C' }, { person: 'Trần B' }];
  expect(counted(tasks).map(([person, given]) => [person, given])).toEqual([
    ['Lê C', 1],
    ['Trần B', 2],
    [undefined, 1],
  ]);
});

it('of another programme none', () => {
  expect(counted([{ person: A, programme: 'other' }])).toEqual([]);
});
