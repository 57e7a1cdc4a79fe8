/** What is to be done next: open tasks by their numbers, and the recommendations that none of them has taken up. */
import { describe, expect, it } from 'vitest';
import { tellings, tellingsOfKind, type OutlineOptions } from '#testing/outline.ts';
import type { GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
const OTHER = [{ id: 'q', resolution: 'source', place: 'city', owner: 'office' }];
const ONLY: OutlineOptions = { parts: ['next-tasks'] };
const task = (id: string, more: More = {}) => ({ id, statements: [`Việc ${id}`], order: 1, ...more });
const asked = (id: string, more: More = {}) => ({
  id,
  kind: 'recommendation',
  statement: `Đề nghị ${id}`,
  order: 1,
  ...more,
});
const ids = (given: GivenRecords, options: OutlineOptions = ONLY): readonly string[] =>
  tellings({ programme: OTHER, ...given }, options).flatMap(({ kind, id }) => (kind === 'opening' ? [] : [id]));

describe('the tasks of the next period', () => {
  it.each<[string, readonly More[], readonly string[]]>([
    ['none', [], []],
    ['in their order', [task('a', { order: 2 }), task('b', { order: 1 })], ['task/b', 'task/a']],
    ['not what was done by the day of the report', [task('a', { done: '2023-05-31' })], []],
    ['what is done a day later', [task('a', { done: '2023-06-01' })], ['task/a']],
    ['not what was done in the month of it before its end is over', [task('a', { done: '2023-05' })], []],
    ['not of another programme', [task('a', { programme: 'q' })], []],
  ])('%s', (_, tasks, expected) =>
    expect(ids({ task: tasks } as never).filter((id) => id.startsWith('task/'))).toEqual(expected),
  );
  it('are numbered from one, and name themselves', () =>
    expect(
      tellingsOfKind('task', { task: [task('a'), task('b', { order: 2 })] }).map(({ number, tells }) => [
        number,
        tells,
      ]),
    ).toEqual([
      [1, ['task/a']],
      [2, ['task/b']],
    ]));
});

describe('recommendations', () => {
  it.each<[string, readonly More[], readonly More[], readonly string[]]>([
    ['none', [], [], []],
    ['one alone', [asked('a')], [], ['finding/a']],
    [
      'several behind a line',
      [asked('a', { order: 2 }), asked('b')],
      [],
      ['next-tasks/recommendations', 'finding/b', 'finding/a'],
    ],
    ['not what a task has taken up', [asked('a'), asked('b')], [task('t', { findings: ['a'] })], ['finding/b']],
    [
      'a task of another programme takes nothing up',
      [asked('a')],
      [task('t', { findings: ['a'], programme: 'q' })],
      ['finding/a'],
    ],
    ['lessons are none', [asked('a', { kind: 'lesson' })], [], []],
  ])('%s', (_, findings, tasks, expected) =>
    expect(ids({ finding: findings, task: tasks } as never).filter((id) => !/^task\/|assigned/u.test(id))).toEqual(
      expected,
    ),
  );
  it('know whether they stand alone', () => {
    expect(tellingsOfKind('recommendation', { finding: [asked('a')] }).map(({ alone }) => alone)).toEqual([true]);
    expect(tellingsOfKind('recommendation', { finding: [asked('a'), asked('b')] }).map(({ alone }) => alone)).toEqual([
      false,
      false,
    ]);
  });
  it('stand in their own part where the report has one, with a number each where there are several', () => {
    const parts = { parts: ['next-tasks', 'recommendations'] };
    expect(ids({ finding: [asked('a')] }, parts)).toEqual(['finding/a']);
    expect(tellingsOfKind('recommendation', { finding: [asked('a')] }, parts)).toEqual([]);
    const numbers = (...all: readonly More[]) =>
      tellingsOfKind('point', { finding: all } as never, parts).map(({ number }) => number);
    expect(numbers(asked('a'))).toEqual([undefined]);
    expect(numbers(asked('a'), asked('b'))).toEqual([1, 2]);
  });
});

describe('lessons', () => {
  const lessons = (...all: readonly More[]) =>
    tellingsOfKind('point', { programme: OTHER, finding: all } as never, { parts: ['lessons'] });
  it('stand in their part, in their order, each named', () => {
    expect(
      lessons(asked('a', { kind: 'lesson', order: 2 }), asked('b', { kind: 'lesson' })).map(({ id, tells, number }) => [
        id,
        tells,
        number,
      ]),
    ).toEqual([
      ['finding/b', ['finding/b'], 1],
      ['finding/a', ['finding/a'], 2],
    ]);
    expect(lessons(asked('a'), asked('b', { kind: 'lesson', programme: 'q' }))).toEqual([]);
  });
});

describe('what the report before has asked for', () => {
  const again = (since: string | undefined, template: More = { earlier: 'before' }): readonly boolean[] =>
    tellingsOfKind(
      'recommendation',
      {
        report: [{ id: 'before', period: '2022', parts: [] }],
        finding: [asked('a', since === undefined ? { source: { at: 'I' } } : { since })],
      },
      { template },
    ).map((telling) => telling.again);
  it.each<[string, string | undefined, More | undefined, boolean]>([
    ['on its last day', '2022-12-31', undefined, true],
    ['a day later', '2023-01-01', undefined, false],
    ['on no day', undefined, undefined, false],
    ['of no report before', '2022-12-31', {}, false],
    ['a final report tells the whole', '2022-12-31', { earlier: 'before', kind: 'final' }, false],
    ['of one that is not on record', '2022-12-31', { earlier: 'none' }, false],
  ])('%s', (_, since, template, expected) => expect(again(since, template)).toEqual([expected]));
  it('its day is that of its period, else of its issue', () => {
    const of = (before: More): readonly boolean[] =>
      tellingsOfKind(
        'recommendation',
        { report: [{ id: 'before', parts: [], ...before }], finding: [asked('a', { since: '2022-06-30' })] },
        { template: { earlier: 'before' } },
      ).map((telling) => telling.again);
    expect(of({ issued: '2022-06-30' })).toEqual([true]);
    expect(of({ issued: '2022-06-29' })).toEqual([false]);
    expect(of({ issued: '2022-06-30', period: '2022-Q1' })).toEqual([false]);
    expect(of({})).toEqual([false]);
  });
});
