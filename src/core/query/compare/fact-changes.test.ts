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
  const told = (given: GivenRecords, from: string, to: string) =>
    factChanges(view(given, from), view(given, to)).map(({ subject, id, kind, programme }) =>
      [subject, id, kind, programme].filter(Boolean).join(' '),
    );
  it.each([
    ['completed', 'closed'],
    ['cancelled', 'closed'],
    ['suspended', 'changed'],
  ])('a work that is %s is %s', (status, kind) =>
    expect(
      told(
        {
          work: [{ id: 'w' }],
          progress: [
            { id: '1', work: 'w', since: '2026-01-01', status: 'ongoing' },
            { id: '2', work: 'w', since: '2026-02-01', status },
          ],
        },
        '2026-01-31',
        '2026-02-01',
      ),
    ).toEqual([`work w ${kind} p`]),
  );
  it('what is told anew of a work that was over before changes it, and does not end it again', () =>
    expect(
      told(
        {
          work: [{ id: 'w' }],
          progress: [
            { id: '1', work: 'w', since: '2026-01-01', status: 'completed' },
            { id: '2', work: 'w', since: '2026-02-01', statement: 'đã quyết toán' },
          ],
        },
        '2026-01-31',
        '2026-02-01',
      ),
    ).toEqual(['work w changed p']));
  it('of one day in the order of their names, whatever order they were written in', () => {
    const funding = ['c', 'a', 'b'].map((id) => ({ id, since: id === 'b' ? '2026-01-15' : '2026-01-20' }));
    expect(told({ funding }, '2026-01-01', '2026-01-31')).toEqual([
      'funding b added p',
      'funding a added p',
      'funding c added p',
    ]);
  });
});
