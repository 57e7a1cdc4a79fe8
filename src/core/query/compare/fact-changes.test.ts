import { describe, expect, it } from 'vitest';
import { factChanges } from '#core/query/compare/fact-changes.ts';
import { view, type GivenRecords } from '#testing/records.ts';

const GIVEN: GivenRecords = {
  document: [
    { id: 'source', kind: 'report', date: '2022-12-31' },
    { id: 'q2', kind: 'report', date: '2023-06-30' },
  ],
  work: [
    { id: 'a', name: 'Đường A', programme: 'p' },
    { id: 'b', name: 'Cầu B', programme: 'p' },
  ],
  progress: [
    {
      id: 'a1',
      work: 'a',
      since: '2023-01-10',
      status: 'ongoing',
      statement: 'đang thi công',
      expectedFinish: '2023-06-30',
    },
    { id: 'a2', work: 'a', since: '2023-06-01', expectedFinish: '2023-12-31' },
    { id: 'b1', work: 'b', since: '2023-01-10', status: 'ongoing' },
    { id: 'b2', work: 'b', since: '2023-06-15', status: 'completed', completed: '2023-06-15' },
  ],
  obstacle: [
    { id: 'o', work: 'a', statement: 'chưa có mặt bằng', since: '2023-02-01', lifted: '2023-06-10' },
    { id: 'n', work: 'a', statement: 'thiếu vốn', since: '2023-06-20' },
  ],
  funding: [
    { id: 'old', work: 'a', since: '2023-05-31' },
    { id: 'new', work: 'a', since: '2023-06-01' },
    { id: 'told', work: 'a', source: { document: 'q2' } },
  ],
  agency: [
    { id: 'gone', name: 'Phòng cũ', to: '2023-06-30' },
    { id: 'come', name: 'Phòng mới', from: '2023-07-01' },
  ],
};
const changes = (from: string, to: string) =>
  factChanges(view(GIVEN, from), view(GIVEN, to)).map(({ subject, id, kind, day }) =>
    [subject, id, kind, day].filter(Boolean).join(' '),
  );

describe('what became true between two days', () => {
  it('facts that came to hold, states that changed, what ended', () =>
    expect(changes('2023-05-31', '2023-06-30')).toEqual([
      'work a changed',
      'work b closed',
      'agency gone closed 2023-06-30',
      'document q2 added 2023-06-30',
      'funding new added 2023-06-01',
      'funding told added 2023-06-30',
      'obstacle n added 2023-06-20',
      'obstacle o closed 2023-06-10',
    ]));
  it.each([
    ['the same day', '2023-06-30', '2023-06-30', []],
    ['the day before and the day itself', '2023-06-30', '2023-07-01', ['agency come added 2023-07-01']],
    ['the first day does not count, the last does', '2023-06-01', '2023-06-10', ['obstacle o closed 2023-06-10']],
    ['the day before', '2023-05-31', '2023-06-01', ['work a changed', 'funding new added 2023-06-01']],
  ])('%s', (_, from, to, told) => expect(changes(from, to)).toEqual(told));
  it('a state is told by what was told of it, before and after', () => {
    const [work] = factChanges(view(GIVEN, '2023-05-31'), view(GIVEN, '2023-06-30'));
    expect(work).toMatchObject({
      as: 'progress',
      before: { status: 'ongoing', expectedFinish: '2023-06-30', statement: 'đang thi công' },
      after: { status: 'ongoing', expectedFinish: '2023-12-31', statement: 'đang thi công' },
    });
  });
});
