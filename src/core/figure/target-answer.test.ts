import { describe, expect, it } from 'vitest';
import { targetAnswer } from '#core/figure/target-answer.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const verdict = (target: object | undefined, given: GivenRecords = {}) => {
  const seen = view({
    objective: [{ id: 'p/1', kind: 'target', ...(target && { target }) }],
    measure: [{ id: 'm', unit: 'ha', aggregation: 'none' }],
    work: [{ id: 'w', objective: 'p/1' }],
    ...given,
  });
  const objective = seen.find('objective', 'p/1');
  if (!objective) throw new Error('no objective');
  return targetAnswer(seen, objective);
};
const measured = (relation: string, value: string | undefined) =>
  verdict(
    { relation, value: q('10 ha'), measure: 'm', place: 'city' },
    value === undefined
      ? {}
      : { observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q(value) }] },
  ).verdict;

describe('a target answered by a measure', () => {
  it.each([
    ['at-least', '9,9 ha', 'short'],
    ['at-least', '10 ha', 'reached'],
    ['at-least', '10,0 ha', 'reached'],
    ['at-least', '10,1 ha', 'reached'],
    ['at-most', '9,9 ha', 'reached'],
    ['at-most', '10,0 ha', 'reached'],
    ['at-most', '10,1 ha', 'short'],
    ['exactly', '9,9 ha', 'short'],
    ['exactly', '10,0 ha', 'reached'],
    ['exactly', '10,1 ha', 'short'],
    ['at-least', '0 ha', 'short'],
    ['at-most', '0 ha', 'reached'],
    ['at-least', undefined, 'no-result'],
  ])('%s 10 ha with %s: %s', (relation, value, expected) => expect(measured(relation, value)).toBe(expected));
  it('a result in another unit answers nothing', () => {
    expect(measured('at-least', '5.000 m²')).toBe('other-kind');
    expect(measured('at-most', '5 km')).toBe('other-kind');
  });
});

describe('what is asked of each year alone', () => {
  const each = (relation: string, asOf: string, ...values: readonly (readonly [string, string])[]) => {
    const seen = view(
      {
        objective: [
          {
            id: 'p/1',
            kind: 'target',
            target: {
              relation,
              value: q('95%'),
              measure: 'm',
              place: 'city',
              from: '2025',
              by: '2027',
              counts: 'each-year',
            },
          },
        ],
        measure: [{ id: 'm', unit: '%', aggregation: 'none' }],
        observation: values.map(([period, value]) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(value),
        })),
      },
      asOf,
    );
    const objective = seen.find('objective', 'p/1');
    if (!objective) throw new Error('no objective');
    const { verdict: told, period } = targetAnswer(seen, objective);
    return [told, period];
  };
  it.each<[string, string, readonly (readonly [string, string])[], string, string | undefined]>([
    ['at-least', '2026-03-31', [['2026-Q1', '22%']], 'pending', '2026-Q1'],
    [
      'at-least',
      '2026-09-30',
      [
        ['2026-Q1', '22%'],
        ['2026-M9', '96%'],
      ],
      'reached',
      '2026-M9',
    ],
    ['at-least', '2026-12-31', [['2026-12-31', '94%']], 'short', '2026-12-31'],
    ['at-least', '2026-12-31', [['2026-09-30', '94%']], 'untold', '2026-09-30'],
    ['at-most', '2026-09-30', [['2026-M9', '96%']], 'pending', '2026-M9'],
    [
      'at-least',
      '2026-12-31',
      [
        ['2026', '94%'],
        ['2026-12-31', '96%'],
      ],
      'short',
      '2026',
    ],
    // A quarter, a month and a later half are never measured against a year, however good or bad.
    ['at-least', '2026-03-31', [['2026-Q1', '96%']], 'pending', '2026-Q1'],
    ['at-least', '2026-12-31', [['2026-Q4', '96%']], 'untold', '2026-Q4'],
    ['at-least', '2026-12-31', [['2026-Q4', '90%']], 'untold', '2026-Q4'],
    ['at-most', '2026-12-31', [['2026-12', '94%']], 'untold', '2026-12'],
    ['at-least', '2026-12-31', [['2026-H2', '96%']], 'untold', '2026-H2'],
    // A year that has begun and tells nothing yet leaves the one before it.
    ['at-least', '2026-03-31', [['2025', '96%']], 'reached', '2025'],
  ])('%s 95%% on %s', (relation, asOf, values, expected, period) =>
    expect(each(relation, asOf, ...values)).toEqual([expected, period]),
  );
});

describe('what must not be passed in a year that is not over', () => {
  const asked = (
    relation: string,
    time: 'flow' | 'state' | undefined,
    ...values: readonly (readonly [string, string])[]
  ) => {
    const seen = view(
      {
        objective: [
          {
            id: 'p/1',
            kind: 'target',
            target: { relation, value: q('2 vụ'), measure: 'm', place: 'city', by: '2026' },
          },
        ],
        measure: [{ id: 'm', unit: 'vụ', aggregation: 'none', ...(time && { time }) }],
        observation: values.map(([period, value]) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(value),
        })),
      },
      '2026-06-30',
    );
    const objective = seen.find('objective', 'p/1');
    return objective && targetAnswer(seen, objective).verdict;
  };
  it.each([
    // What happened in the year before says nothing of this one, nor does a part of it that has passed nothing.
    ['at-most', 'flow', [['2025', '1 vụ']], 'pending'],
    [
      'at-most',
      'flow',
      [
        ['2025', '1 vụ'],
        ['2026-H1', '0 vụ'],
      ],
      'pending',
    ],
    [
      'at-most',
      'flow',
      [
        ['2025', '1 vụ'],
        ['2026-H1', '3 vụ'],
      ],
      'short',
    ],
    ['exactly', 'flow', [['2025', '2 vụ']], 'pending'],
    // What stands at a time stands until it is told otherwise; what was to be reached was reached early.
    ['at-most', 'state', [['2025', '1 vụ']], 'reached'],
    ['at-least', 'flow', [['2025', '2 vụ']], 'reached'],
    ['at-most', undefined, [['2026-06-30', '1 vụ']], 'reached'],
  ] as const)('%s, a %s, %j: %s', (relation, time, values, expected) =>
    expect(asked(relation, time, ...values)).toBe(expected),
  );
});

describe('what must be reached by a day of the year, of what adds up and of what does not', () => {
  const at = (
    time: 'flow' | 'stock',
    relation: string,
    asOf: string,
    ...values: readonly (readonly [period: string, value: string])[]
  ) => {
    const seen = view(
      {
        objective: [
          { id: 'p/1', kind: 'target', target: { relation, value: q('142 nhà'), measure: 'm', by: '2026-08-31' } },
        ],
        measure: [{ id: 'm', unit: 'nhà', aggregation: 'none', time }],
        observation: values.map(([period, value]) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(value),
        })),
      },
      asOf,
    );
    const objective = seen.find('objective', 'p/1');
    return objective && targetAnswer(seen, objective).verdict;
  };
  it.each([
    ['flow', 'at-least', '2026-06-30', [['2026-H1', '96 nhà']], 'pending'],
    ['flow', 'at-least', '2026-06-30', [['2026-H1', '142 nhà']], 'reached'],
    ['flow', 'at-least', '2026-08-31', [['2026-H1', '96 nhà']], 'untold'],
    // Less a month later was less on the day; as many a month later says nothing of the day.
    ['flow', 'at-least', '2026-09-30', [['2026-M9', '141 nhà']], 'short'],
    ['flow', 'at-least', '2026-09-30', [['2026-M9', '142 nhà']], 'no-result'],
    [
      'flow',
      'at-least',
      '2026-09-30',
      [
        ['2026-H1', '96 nhà'],
        ['2026-M9', '142 nhà'],
      ],
      'untold',
    ],
    // What begins behind the day tells nothing of what was before it.
    ['flow', 'at-least', '2026-12-31', [['2026-Q4', '3 nhà']], 'no-result'],
    ['stock', 'at-least', '2026-09-30', [['2026-09-30', '141 nhà']], 'no-result'],
    ['flow', 'at-most', '2026-06-30', [['2026-H1', '143 nhà']], 'short'],
    ['flow', 'at-most', '2026-06-30', [['2026-H1', '142 nhà']], 'pending'],
    ['stock', 'at-most', '2026-06-30', [['2026-H1', '143 nhà']], 'pending'],
    ['flow', 'at-most', '2026-06-30', [['2025', '143 nhà']], 'pending'],
  ] as const)('%s, %s, as of %s, told %j: %s', (time, relation, asOf, values, expected) =>
    expect(at(time, relation, asOf, ...values)).toBe(expected),
  );
});

describe('what must lie between two ends', () => {
  const at = (asOf: string, period: string, value: string) => {
    const seen = view(
      {
        objective: [
          {
            id: 'p/1',
            kind: 'target',
            target: { relation: 'between', value: q('từ 55% đến 60%'), measure: 'm', by: '2026' },
          },
        ],
        measure: [{ id: 'm', unit: '%', aggregation: 'none' }],
        observation: [{ measure: 'm', place: 'city', period, kind: 'actual', value: q(value) }],
      },
      asOf,
    );
    const objective = seen.find('objective', 'p/1');
    return objective && targetAnswer(seen, objective).verdict;
  };
  it.each([
    // Half a year within the ends may be outside them at the end of the year.
    ['2026-06-30', '2026-H1', '56%', 'pending'],
    ['2026-06-30', '2025', '56%', 'pending'],
    ['2026-06-30', '2026-H1', '61%', 'pending'],
    ['2026-12-31', '2026', '56%', 'reached'],
    ['2026-12-31', '2026', '54,9%', 'short'],
  ])('as of %s, %s is %s: %s', (asOf, period, value, expected) => expect(at(asOf, period, value)).toBe(expected));
});

describe('a target answered by extents', () => {
  const target = { relation: 'at-least', value: q('10 ha'), extent: 'area', stage: 'done' };
  const extent = (stage: string, value: string) => ({
    id: stage,
    work: 'w',
    extent: 'area',
    label: 'diện tích',
    stage,
    value: q(value),
  });
  it('of its own stage', () => {
    expect(verdict(target, { extent: [extent('done', '9 ha')] }).verdict).toBe('short');
    expect(verdict(target, { extent: [extent('done', '10 ha')] }).verdict).toBe('reached');
  });
  it('of another stage is told instead, and answers nothing', () => {
    const answer = verdict(target, { extent: [extent('registered', '20 ha')] });
    expect([answer.verdict, answer.others.map(({ stage }) => stage)]).toEqual(['other-kind', ['registered']]);
  });
  it('of its own stage counts, whatever is told beside it', () =>
    expect(verdict(target, { extent: [extent('done', '10 ha'), extent('registered', '20 ha')] }).verdict).toBe(
      'reached',
    ));
  it('of another work below another node is not its own', () =>
    expect(
      verdict(target, {
        objective: [{ id: 'p/1', kind: 'target', target }, { id: 'p/2' }],
        work: [{ id: 'w', objective: 'p/2' }],
        extent: [extent('registered', '20 ha')],
      }).verdict,
    ).toBe('no-result'));
});

it('a target without a value states a direction', () => expect(verdict(undefined).verdict).toBe('no-value'));

describe('extents through time', () => {
  const target = { relation: 'at-least', value: q('10 ha'), extent: 'area', stage: 'done', by: '2023' };
  const at = (asOf: string) => {
    const extents = [
      { id: 'early', since: '2023-06-30', value: '8 ha' },
      { id: 'late', since: '2024-06-30', value: '12 ha' },
    ].map((one) => ({ ...one, work: 'w', extent: 'area', label: 'diện tích', stage: 'done', value: q(one.value) }));
    const seen = view(
      { objective: [{ id: 'p/1', kind: 'target', target }], work: [{ id: 'w', objective: 'p/1' }], extent: extents },
      asOf,
    );
    const objective = seen.find('objective', 'p/1');
    const answer = objective && targetAnswer(seen, objective);
    return [answer?.verdict, answer?.result.value?.amount];
  };
  it.each([
    ['2023-12-30', 'pending', '8'],
    ['2023-12-31', 'short', '8'],
    ['2024-12-31', 'short', '8'],
  ])('as of %s: %s with %s ha: what is done behind the deadline does not reach it', (asOf, judged, amount) =>
    expect(at(asOf)).toEqual([judged, amount]),
  );
});
