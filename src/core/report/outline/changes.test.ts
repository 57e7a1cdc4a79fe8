/** What has changed since the report before: what is known on both days, the day after one and until the other. */
import { describe, expect, it } from 'vitest';
import type { Changes } from '#core/report/outline/changes.ts';
import { tellingsOfKind } from '#testing/outline.ts';
import { q, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
/** The report before tells of 2022, this one is of 31/5/2023. */
const BEFORE = { id: 'before', period: '2022', parts: [] };
const found = (given: GivenRecords, before: More = BEFORE): Changes | undefined =>
  tellingsOfKind(
    'changes',
    {
      programme: [{ id: 'q', resolution: 'source', place: 'city', owner: 'office' }],
      objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Giao thông' }],
      ...given,
      report: [before as never],
    },
    { parts: ['results'], template: { earlier: 'before' } },
  )[0]?.changes;

/** Which of the lists hold what, by its id. */
const lists = (given: GivenRecords, before?: More): Readonly<Record<string, readonly string[]>> => {
  const { earlier: _, since: __, ...all } = found(given, before) ?? ({} as Partial<Changes>);
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, some]) =>
      Array.isArray(some) && some.length > 0
        ? [[name, some.map((one) => (one.id ?? one.work?.id ?? one.measure?.id) as string)]]
        : [],
    ),
  );
};

const work = (more: More = {}) => ({
  id: 'w',
  name: 'Cầu Đá',
  kind: 'infrastructure',
  sector: 'bridge',
  objective: 'p/1',
  ...more,
});
const state = (since: string, status: string, more: More = {}) => ({
  id: `s${since}`,
  work: 'w',
  since,
  status,
  ...more,
});

describe('the report before', () => {
  const given = { work: [work()], progress: [state('2022-06', 'ongoing'), state('2023-02', 'completed')] };
  it.each<[string, More, boolean]>([
    ['of a period tells of its last day', BEFORE, true],
    ['without one of its issue', { ...BEFORE, period: undefined, issued: '2022-12-31' }, true],
    ['of neither of nothing', { ...BEFORE, period: undefined }, false],
    ['that is not older of nothing', { ...BEFORE, period: undefined, issued: '2023-05-31' }, false],
    ['that is one day older of one day', { ...BEFORE, period: undefined, issued: '2023-05-30' }, false],
    ['that is not on record of nothing', { ...BEFORE, id: 'other' }, false],
  ])('%s', (_, before, isFound) => expect(Object.keys(lists(given, before)).length > 0).toBe(isFound));
  it('since which nothing has changed: nothing is told', () =>
    expect(found({ work: [work()], progress: [state('2022-06', 'ongoing')] })).toBeUndefined());
  it('of another programme has its own', () =>
    expect(
      lists({
        work: [work({ programme: 'q' })],
        progress: given.progress.map((one) => ({ ...one, programme: 'q' })),
      }),
    ).toEqual({}));
});

describe('a work', () => {
  const of = (...progress: readonly More[]) => lists({ work: [work()], progress } as never);
  const GOING = state('2022-06', 'ongoing', { expectedFinish: '2023-12' });
  it.each<[string, readonly More[], object]>([
    ['that was finished', [GOING, state('2023-02', 'completed')], { finished: ['w'] }],
    ['that was finished before', [GOING, state('2022-11', 'completed'), state('2023-02', 'completed')], {}],
    [
      'of which nothing was known, finished since',
      [state('2023-02', 'completed', { completed: '2023-02-01' })],
      { finished: ['w'] },
    ],
    [
      'of which nothing was known, finished on the last day then',
      [state('2023-02', 'completed', { completed: '2022-12-31' })],
      {},
    ],
    ['of which nothing was known, finished one day', [state('2023-02', 'completed')], {}],
    ['that was halted', [GOING, state('2023-02', 'suspended')], { halted: ['w'] }],
    ['that was halted before', [GOING, state('2022-11', 'suspended'), state('2023-02', 'suspended')], {}],
    ['that was given up', [GOING, state('2023-02', 'cancelled')], { dropped: ['w'] }],
    ['of which nothing was known, given up', [state('2023-02', 'cancelled')], {}],
    ['that was taken up again', [state('2022-06', 'suspended'), state('2023-02', 'ongoing')], { resumed: ['w'] }],
    ['that is prepared again', [state('2022-06', 'suspended'), state('2023-02', 'preparing')], {}],
    ['that was put off', [GOING, state('2023-02', 'ongoing', { expectedFinish: '2024-01' })], { moved: ['w'] }],
    ['that was put forward', [GOING, state('2023-02', 'ongoing', { expectedFinish: '2023-11' })], {}],
    [
      'that has its first day',
      [state('2022-06', 'ongoing'), state('2023-02', 'ongoing', { expectedFinish: '2024' })],
      {},
    ],
    [
      'that was put off and finished',
      [GOING, state('2023-02', 'completed', { expectedFinish: '2024-01' })],
      { finished: ['w'] },
    ],
    [
      'that was put off and given up',
      [GOING, state('2023-02', 'cancelled', { expectedFinish: '2024-01' })],
      { dropped: ['w'] },
    ],
  ])('%s', (_, progress, expected) => expect(of(...progress)).toEqual(expected));
});

it('what has changed is named by what tells it', () => {
  const [telling] = tellingsOfKind(
    'changes',
    {
      objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Giao thông' }],
      work: [work()],
      progress: [state('2022-06', 'ongoing'), state('2023-02', 'completed')],
      task: [{ id: 't', statements: ['Rà soát'], order: 1, done: '2023-02-01' }],
      obstacle: [{ id: 'o', objective: 'p/1', statement: 'thiếu vốn', since: '2023-02-01' }],
      report: [BEFORE],
    },
    { parts: ['results'], template: { earlier: 'before' } },
  );
  expect(telling).toMatchObject({ id: 'results/changes', tells: ['work/w', 'task/t', 'obstacle/o'] });
});

describe('an obstacle', () => {
  const of = (more: More) =>
    lists({
      work: [work()],
      obstacle: [{ id: 'o', work: 'w', statement: 'vướng mặt bằng', since: '2022-06-01', ...more }],
    });
  it.each<[string, More, object]>([
    ['that was there and is', {}, {}],
    ['that arose on the day then', { since: '2022-12-31' }, {}],
    ['that arose a day later', { since: '2023-01-01' }, { arisen: ['o'] }],
    ['that arose in the month of it', { since: '2023-01' }, { arisen: ['o'] }],
    ['that arose and was lifted', { since: '2023-01-01', lifted: '2023-02-01' }, {}],
    ['of no day', { since: undefined }, {}],
    ['that was lifted', { lifted: '2023-02-01' }, { lifted: ['o'] }],
    ['that was lifted on the day then', { lifted: '2022-12-31' }, {}],
    ['that was lifted a day later', { lifted: '2023-01-01' }, { lifted: ['o'] }],
    ['that was lifted today', { lifted: '2023-05-31' }, { lifted: ['o'] }],
    ['that is lifted tomorrow', { lifted: '2023-06-01' }, {}],
    [
      'that arose on the last day then and was lifted',
      { since: '2022-12-31', lifted: '2023-02-01' },
      { lifted: ['o'] },
    ],
    ['of no day, lifted', { since: undefined, lifted: '2023-02-01' }, {}],
    ['of another programme', { since: '2023-01-01', programme: 'q' }, {}],
  ])('%s', (_, more, expected) => expect(of(more)).toEqual(expected));
});

describe('a task that was done', () => {
  const of = (more: More) => lists({ task: [{ id: 't', statements: ['Rà soát'], order: 1, ...more }] });
  it.each<[string, More, object]>([
    ['not at all', {}, {}],
    ['on the day then', { done: '2022-12-31' }, {}],
    ['a day later', { done: '2023-01-01' }, { done: ['t'] }],
    ['today', { done: '2023-05-31' }, { done: ['t'] }],
    ['tomorrow', { done: '2023-06-01' }, {}],
    ['in the month that is over today', { done: '2023-05' }, { done: ['t'] }],
    ['in the month of the turn', { done: '2022..2023' }, {}],
    ['of another programme', { done: '2023-01-01', programme: 'q' }, {}],
  ])('%s', (_, more, expected) => expect(of(more)).toEqual(expected));
  it('in their order', () =>
    expect(
      lists({ task: ['a', 'b'].map((id, at) => ({ id, statements: [id], order: 2 - at, done: '2023-02-01' })) }),
    ).toEqual({ done: ['b', 'a'] }));
});

describe('a value that stands on a day', () => {
  const value = (period: string, text: string, more: More = {}) => ({
    measure: 'm',
    place: 'city',
    period,
    kind: 'actual',
    value: q(text),
    ...more,
  });
  const of = (observation: readonly More[], measure: More = {}) =>
    found({
      agency: [{ id: 'a', name: 'Thống kê tỉnh' }],
      measure: [{ id: 'm', name: 'Số hộ nghèo', unit: 'hộ', aggregation: 'none', objective: 'p/1', ...measure }],
      observation: observation as never,
    })?.values.map(({ before, now, grew }) => [before.value?.amount, now.value?.amount, grew]) ?? [];
  const [THEN, NOW] = ['2022-12-31', '2023-04-30'];
  it.each<[string, readonly More[], More, readonly unknown[]]>([
    ['fell', [value(THEN, '36 hộ'), value(NOW, '34 hộ')], {}, [['36', '34', false]]],
    ['grew', [value(THEN, '34 hộ'), value(NOW, '36 hộ')], {}, [['34', '36', true]]],
    ['stayed', [value(THEN, '36 hộ'), value(NOW, '36 hộ')], {}, []],
    ['was told a day later first', [value('2023-01-01', '36 hộ'), value(NOW, '34 hộ')], {}, []],
    ['is told of then alone', [value('2022-06-30', '34 hộ'), value(THEN, '36 hộ')], {}, []],
    [
      'is told with the last of before',
      [value('2021-12-31', '50 hộ'), value(THEN, '36 hộ'), value(NOW, '34 hộ')],
      {},
      [['36', '34', false]],
    ],
    ['is no value of a year', [value('2022', '36 hộ'), value(NOW, '34 hộ')], {}, []],
    ['is no plan', [value(THEN, '36 hộ', { kind: 'plan' }), value(NOW, '34 hộ')], {}, []],
    ['is no value of nobody knows when', [value(THEN, '36 hộ', { undated: 'yes' }), value(NOW, '34 hộ')], {}, []],
    ['is of one measurer', [value(THEN, '36 hộ', { measurer: 'a' }), value(NOW, '34 hộ')], {}, []],
    ['is of one unit', [value(THEN, '36 người'), value(NOW, '34 hộ')], {}, []],
    ['is a part of one whole', [value(THEN, '6/12 hộ'), value(NOW, '5/8 hộ')], {}, []],
    ['is a part of that whole', [value(THEN, '6/12 hộ'), value(NOW, '5/12 hộ')], {}, [['6', '5', false]]],
    ['is known to be less', [value(THEN, '36 hộ'), value(NOW, 'khoảng 35 hộ')], {}, []],
    ['is no rank', [value(THEN, 'hạng 3'), value(NOW, 'hạng 2')], { unit: 'hạng' }, []],
    ['belongs to an objective', [value(THEN, '36 hộ'), value(NOW, '34 hộ')], { objective: undefined }, []],
    [
      'paid of a year begins anew',
      [value(THEN, '36 tỷ đồng'), value(NOW, '34 tỷ đồng')],
      { name: 'Giải ngân', unit: 'đồng' },
      [],
    ],
    [
      'of money goes on',
      [value(THEN, '36 tỷ đồng'), value(NOW, '34 tỷ đồng')],
      { name: 'Dư nợ', unit: 'đồng' },
      [['36000000000', '34000000000', false]],
    ],
  ])('%s', (_, observation, measure, expected) => expect(of(observation, measure)).toEqual(expected));
});

describe('a target', () => {
  const value = (period: string, text: string) => ({
    measure: 'm',
    place: 'city',
    period,
    kind: 'actual',
    value: q(text),
  });
  const of = (target: More, ...observation: readonly More[]) =>
    lists({
      objective: [
        {
          id: 'p/1',
          part: 'results',
          kind: 'target',
          title: 'Trồng chè',
          target: { measure: 'm', relation: 'at-least', value: q('50 ha'), by: '2023', ...target },
        },
      ],
      // What belongs to no objective changes by itself.
      measure: [{ id: 'm', unit: 'ha', aggregation: 'none' }],
      observation: observation as never,
    });
  const [THEN, NOW] = ['2022-12-31', '2023-04-30'];
  it.each<[string, More, readonly More[], object]>([
    ['that is reached now', {}, [value(THEN, '40 ha'), value(NOW, '50 ha')], { reached: ['p/1'] }],
    ['that was reached', {}, [value(THEN, '50 ha'), value(NOW, '60 ha')], {}],
    ['that was reached and is no more', {}, [value(THEN, '50 ha'), value(NOW, '40 ha')], { lost: ['p/1'] }],
    [
      'that is missed now',
      { by: '2023-Q1' },
      [value(THEN, '40 ha'), value('2023-03-31', '45 ha')],
      { missed: ['p/1'] },
    ],
    ['that was missed before', { by: '2022' }, [value(THEN, '40 ha'), value(NOW, '45 ha')], {}],
    ['of which nothing was known', {}, [value(NOW, '60 ha')], {}],
  ])('%s', (_, target, observation, expected) => expect(of(target, ...observation)).toEqual(expected));
  it('of each year is not lost with a year that had not begun', () => {
    const each = { counts: 'each-year', from: '2022', by: '2024' };
    expect(of(each, value('2022', '60 ha'), value('2023-Q1', '5 ha')).lost).toBeUndefined();
  });
});
