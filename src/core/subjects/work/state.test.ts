/** What is told of a work is held against the day: what lies ahead is expected. */
import { describe, expect, it } from 'vitest';
import { objectiveState, workState } from '#core/subjects/work/state.ts';
import { view, type GivenRecords } from '#testing/records.ts';

const stateOn = (asOf: string, ...progress: readonly object[]) => {
  const seen = view(
    {
      document: [{ id: 'late', kind: 'report', date: '2026-10-02', cutoff: '2026-09-30' }],
      work: [{ id: 'w' }],
      progress: progress.map((one, at) => ({
        id: `${at}`,
        work: 'w',
        since: `2026-0${at + 1}-15`,
        source: { document: 'late' },
        ...one,
      })) as never,
    },
    asOf,
  );
  const { status, started, completed, expectedStart, expectedFinish, daysLate } = workState(seen, 'w');
  return { status, started, completed, expectedStart, expectedFinish, daysLate };
};

describe('what was said last', () => {
  const said = (...progress: readonly object[]): string | undefined => {
    const records = progress.map((one, at) => ({ id: `${at}`, work: 'w', since: `2026-0${at + 1}-15`, ...one }));
    return workState(view({ work: [{ id: 'w' }], progress: records as never }, '2026-09-30'), 'w').statement;
  };
  const begun = { status: 'proposed', statement: 'đang khảo sát' };
  const since = '2026-02-01';
  it.each<[string, readonly object[], string | undefined]>([
    ['holds while nothing changes', [begun, { expectedFinish: '2027' }], 'đang khảo sát'],
    ['holds where the same state is told again', [begun, { status: 'proposed' }], 'đang khảo sát'],
    ['is told no more of another state', [begun, { status: 'ongoing' }], undefined],
    [
      'holds of the state of its day',
      [
        { ...begun, since },
        { status: 'ongoing', since },
      ],
      'đang khảo sát',
    ],
    [
      'holds no more of that of the day after',
      [
        { ...begun, since },
        { status: 'ongoing', since: '2026-02-02' },
      ],
      undefined,
    ],
    ['of what was given up why', [begun, { status: 'cancelled', reason: 'nhà đầu tư xin rút' }], 'nhà đầu tư xin rút'],
    ['of what rests why', [begun, { status: 'suspended', reason: 'thiếu cát' }], 'thiếu cát'],
    ['before any state holds while it goes on', [{ statement: 'đo đạc' }, { status: 'ongoing' }], 'đo đạc'],
    ['before any state is told no more of what is done', [{ statement: 'đo đạc' }, { status: 'completed' }], undefined],
    ['what was done stays done', [{ statement: 'Đã giao đất' }, { status: 'completed' }], 'Đã giao đất'],
    [
      'of what rests again, not why it rested before',
      [{ status: 'suspended', reason: 'thiếu vốn' }, { status: 'ongoing' }, { status: 'suspended' }],
      undefined,
    ],
    ['its own words go before', [{ status: 'suspended', reason: 'a', statement: 'chờ cát' }], 'chờ cát'],
  ])('%s', (_, progress, statement) => expect(said(...progress)).toBe(statement));
});

describe('what is told to be done behind the day', () => {
  const done = { status: 'completed', completed: '2026-10-01' };
  it('is expected, and the state before it holds', () => {
    expect(stateOn('2026-09-30', { status: 'preparing' }, done)).toMatchObject({
      status: 'preparing',
      completed: undefined,
      expectedFinish: '2026-10-01',
    });
    // Of which nothing was said before, it goes on.
    expect(stateOn('2026-09-30', done)).toMatchObject({ status: 'ongoing', completed: undefined });
  });
  it('is done on its day, and of a time that has begun', () => {
    expect(stateOn('2026-10-01', done)).toMatchObject({ status: 'completed', completed: '2026-10-01' });
    expect(stateOn('2026-09-30', { ...done, completed: '2026' })).toMatchObject({ status: 'completed' });
    expect(stateOn('2026-09-30', { ...done, completed: '2026-10' })).toMatchObject({ status: 'ongoing' });
    expect(stateOn('2026-09-30', { ...done, completed: '2026-09-30' })).toMatchObject({ status: 'completed' });
  });
  it('is late by no day before', () =>
    expect(stateOn('2026-09-30', { status: 'ongoing', expectedFinish: '2026-08-31' }, done)).toMatchObject({
      daysLate: undefined,
      expectedFinish: '2026-10-01',
    }));
});

describe('what is told to begin behind the day', () => {
  const begun = { status: 'ongoing', started: '2026-10-01' };
  it('is expected to begin', () => {
    expect(stateOn('2026-09-30', begun)).toMatchObject({
      status: 'preparing',
      started: undefined,
      expectedStart: '2026-10-01',
    });
    expect(stateOn('2026-09-30', { status: 'proposed' }, begun)).toMatchObject({ status: 'proposed' });
    expect(stateOn('2026-10-01', begun)).toMatchObject({ status: 'ongoing', started: '2026-10-01' });
  });
  it('and to be done as well', () =>
    expect(
      stateOn('2026-09-30', { status: 'completed', started: '2026-10-01', completed: '2026-10-05' }),
    ).toMatchObject({ status: 'preparing', expectedStart: '2026-10-01', expectedFinish: '2026-10-05' }));
});

describe('how a work stands by what was said of it', () => {
  const state = (given: GivenRecords, asOf = '2026-09-30') => workState(view(given, asOf), 'w');
  const told = (...progress: readonly object[]): GivenRecords => ({
    work: [{ id: 'w' }],
    progress: progress.map((one, at) => ({ id: String(at), work: 'w', since: `2026-0${at + 1}-15`, ...one })),
  });
  it('the last that was told of each, in the order of the days', () => {
    const seen = state({
      work: [{ id: 'w' }],
      progress: [
        { id: 'a', work: 'w', since: '2026-06-01', status: 'ongoing' },
        { id: 'b', work: 'w', since: '2026-03-01', status: 'preparing', started: '2026-02', expectedFinish: '2027' },
        { id: 'c', work: 'v', since: '2026-07-01', status: 'completed' },
      ],
    });
    expect([seen.status, seen.started, seen.expectedFinish, seen.history.map(({ id }) => id)]).toEqual([
      'ongoing',
      '2026-02',
      '2027',
      ['b', 'a'],
    ]);
  });
  it('of one day by the numbers of the records', () =>
    expect(
      state({
        work: [{ id: 'w' }],
        progress: [
          { id: 'r-10', work: 'w', since: '2026-06-01', status: 'completed' },
          { id: 'r-9', work: 'w', since: '2026-06-01', status: 'ongoing' },
        ],
      }).status,
    ).toBe('completed'));
  it('nobody has said: it has no state, or that of its whole', () => {
    expect(state({ work: [{ id: 'w' }] })).toEqual({ moves: [], obstacles: [], history: [] });
    const whole = { work: [{ id: 'w', partOf: 'all' }, { id: 'all' }] };
    expect(state({ ...whole, progress: [{ id: 'a', work: 'all', status: 'ongoing' }] }).status).toBe('ongoing');
    expect(
      state({
        ...whole,
        progress: [
          { id: 'a', work: 'all', status: 'ongoing' },
          { id: 'b', work: 'w', status: 'completed' },
        ],
      }).status,
    ).toBe('completed');
    expect(state({ work: [{ id: 'w', partOf: 'gone' }] }).status).toBeUndefined();
  });
  it.each([
    ['2026-09-30', 'ongoing', undefined],
    ['2026-10-01', 'ongoing', 1],
    ['2026-10-01', 'completed', undefined],
    ['2026-10-01', 'cancelled', undefined],
    ['2026-10-01', 'suspended', 1],
  ])('due by 30/9/2026, as of %s, %s: %s days late', (asOf, status, days) =>
    expect(state(told({ status, expectedFinish: '2026-09-30' }), asOf).daysLate).toBe(days),
  );
  it('is held by what was not lifted; what was given up by nothing', () => {
    const obstacle = [
      { id: 'stands', work: 'w', since: '2026-01' },
      { id: 'lifted', work: 'w', since: '2026-01', lifted: '2026-09-30' },
      { id: 'later', work: 'w', since: '2026-01', lifted: '2026-10-01' },
      { id: 'of-other', work: 'v', since: '2026-01' },
    ];
    const held = (status: string) => state({ ...told({ status }), obstacle }).obstacles.map(({ id }) => id);
    expect(held('ongoing')).toEqual(['later', 'stands']);
    expect(held('cancelled')).toEqual([]);
  });
  it('why it rests is told of this rest alone, by the last that says why', () => {
    const rest = (reason?: string) => ({ status: 'suspended', ...(reason !== undefined && { reason }) });
    expect(state(told(rest('thiếu cát'), rest())).statement).toBe('thiếu cát');
    expect(state(told(rest('thiếu cát'), { status: 'ongoing' }, rest('mưa'), rest())).statement).toBe('mưa');
    expect(state(told({ status: 'ongoing', reason: 'chậm' }, rest())).statement).toBeUndefined();
    expect(state(told(rest('thiếu cát'), { reason: 'điều chỉnh' })).statement).toBe('thiếu cát');
  });
  it('a node is told of in the same way', () => {
    const seen = objectiveState(
      view(
        {
          objective: [{ id: 'p/1' }],
          progress: [
            { id: 'a', objective: 'p/1', since: '2026-01', status: 'ongoing', expectedFinish: '2026-09-29' },
            { id: 'b', objective: 'p/2', since: '2026-02', status: 'completed' },
          ],
          obstacle: [
            { id: 'o', objective: 'p/1', since: '2026-01' },
            { id: 'n', objective: 'p/2', since: '2026-01' },
          ],
        },
        '2026-09-30',
      ),
      'p/1',
    );
    expect([seen.status, seen.daysLate, seen.obstacles.map(({ id }) => id)]).toEqual(['ongoing', 1, ['o']]);
  });
});
