/** What is told of a work is held against the day: what lies ahead is expected. */
import { describe, expect, it } from 'vitest';
import { workState } from '#core/subjects/work/state.ts';
import { view } from '#testing/records.ts';

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
