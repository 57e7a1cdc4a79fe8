/** What needs somebody: the boundaries of late, and the order of the list (walk: late, moved, suspended, ticks). */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '#core/address/address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { attentionLines, weighableWorks } from '#core/query/attention.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { workState } from '#core/subjects/work/state.ts';
import type { View } from '#core/facts/view.ts';
import { view, type GivenRecords } from '#testing/records.ts';

const TASK = { id: 'p/1', kind: 'task', lead: 'office' };
const WORK = { id: 'w', objective: 'p/1', name: 'Đường' };
const seen = (given: GivenRecords, asOf: string): View => view({ objective: [TASK], work: [WORK], ...given }, asOf);
const lines = (at: View): readonly string[] =>
  attentionLines(at, 'p').map(({ subject, id, causes }) => `${subject} ${id}: ${causes.join(', ')}`);
const figure = (at: View, text: string): Figure | undefined => {
  const address = parseAddress(text);
  return address.ok ? findFigure(at, address.value) : undefined;
};
const amount = (at: View, text: string): string | undefined => figure(at, text)?.value?.amount;

describe('a work with a day', () => {
  const progress = (more: object = {}) => ({
    progress: [{ id: 'g', work: 'w', since: '2026-01-01', status: 'ongoing', expectedFinish: '2026-09-30', ...more }],
  });
  it.each([
    ['2026-09-29', []],
    ['2026-09-30', []],
    ['2026-10-01', ['work w: late']],
  ])('as of %s: %j', (asOf, expected) => expect(lines(seen(progress(), asOf))).toEqual(expected));
  it('known by its quarter is late after the quarter', () => {
    expect(lines(seen(progress({ expectedFinish: '2026-Q3' }), '2026-09-30'))).toEqual([]);
    expect(lines(seen(progress({ expectedFinish: '2026-Q3' }), '2026-10-01'))).toEqual(['work w: late']);
  });
  it.each(['completed', 'cancelled'])('is not late once it is %s', (status) =>
    expect(lines(seen(progress({ status }), '2027-01-01'))).toEqual([]),
  );
  it('that is suspended needs somebody, without an obstacle and without a day', () =>
    expect(
      lines(seen({ progress: [{ id: 'g', work: 'w', since: '2026-01-01', status: 'suspended' }] }, '2026-06-30')),
    ).toEqual(['work w: suspended']));
});

describe('a finish that was put off', () => {
  const moved = (...finishes: readonly string[]): View =>
    seen(
      {
        progress: finishes.map((expectedFinish, index) => ({
          id: `g${index}`,
          work: 'w',
          since: `2026-0${index + 1}-01`,
          status: 'ongoing',
          expectedFinish,
          ...(index > 0 && { reason: `lý do ${index}` }),
        })),
      },
      '2026-11-29',
    );
  it('keeps its first deadline, and each move with its reason', () => {
    const at = moved('2026-09-30', '2026-12-31', '2027-03-31');
    const { firstFinish, moves, daysLate } = workState(at, 'w');
    expect([firstFinish, daysLate]).toEqual(['2026-09-30', undefined]);
    expect(moves.map(({ from, to, reason }) => `${from} ${to} ${reason}`)).toEqual([
      '2026-09-30 2026-12-31 lý do 1',
      '2026-12-31 2027-03-31 lý do 2',
    ]);
    expect(figure(at, 'work:w first-finish')?.date).toBe('2026-09-30');
    expect(amount(at, 'count work[moved]')).toBe('1');
    expect(findRemarks(at, 'p').find(({ code }) => code === 'work.put-off')?.data).toMatchObject({
      times: '2',
      period: '2026-09-30',
      reasons: '; lý do 1; lý do 2',
    });
  });
  it.each([
    [['2026-09-30', '2026-09-30']],
    [['2026-09-30', '2026-06-30']],
    [['2026', '2026-12-31']],
    [['2026', '2026-09-30']],
  ])('%j is none', (finishes) => expect(amount(moved(...finishes), 'count work[moved]')).toBe('0'));
});

describe('objectives, tasks, next steps and answers', () => {
  const given = (more: { readonly due?: string; readonly status?: string; readonly done?: string }): GivenRecords => ({
    objective: [{ ...TASK, due: more.due ?? '2026-06-30' }],
    work: [],
    progress:
      more.status === undefined ? [] : [{ id: 'g', objective: 'p/1', since: '2026-01-01', status: more.status }],
    task: [{ id: 't', agencies: ['office'], statements: ['rà soát'], due: '2026-06-30', done: more.done }],
    obstacle: [
      {
        id: 'o',
        objective: 'p/1',
        statement: 'thiếu vốn',
        nextStep: 'trình',
        nextStepDue: '2026-06-30',
        lifted: more.done,
      },
    ],
    oversight: [{ id: 'v', topic: 'giải ngân', objective: 'p/1', answerDue: '2026-06-30', answered: more.done }],
  });
  it.each([
    ['2026-06-30', ['objective p/1: stuck']],
    ['2026-07-01', ['objective p/1: late, next-step, stuck', 'task t: late', 'oversight v: answer']],
  ])('as of %s: %j', (asOf, expected) => expect(lines(seen(given({}), asOf))).toEqual(expected));
  it('are no more once they are done', () => {
    expect(lines(seen(given({ status: 'completed', done: '2026-05-31' }), '2026-12-31'))).toEqual([]);
    expect(lines(seen(given({ status: 'completed', done: '2026-12-31' }), '2026-08-31'))).toEqual([
      'objective p/1: next-step, stuck',
      'task t: late',
      'oversight v: answer',
    ]);
  });
  it('in days only where they were due on a day', () => {
    const task = (due: string) =>
      attentionLines(seen({ task: [{ id: 't', due, statements: ['họp'] }] }, '2026-11-29'), 'p').map((one) => [
        one.due,
        one.late !== undefined,
      ]);
    expect(task('2026-06-30')).toEqual([['2026-06-30', true]]);
    expect(task('2026-06')).toEqual([['2026-06', false]]);
    expect(task('2026')).toEqual([]);
  });
  it('are told in days and in remarks', () => {
    const at = seen(given({}), '2026-11-29');
    for (const address of ['objective:1 late', 'task:t late', 'obstacle:o late', 'oversight:v late'])
      expect(amount(at, address), address).toBe('152');
    const codes = findRemarks(at, 'p').map(({ code }) => code);
    for (const code of ['objective.overdue', 'task.overdue', 'obstacle.step-overdue', 'oversight.unanswered'])
      expect(codes).toContain(code);
  });
});

it('the worst stands first: days, then what stands still, then the age of what holds it', () => {
  const work = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, objective: 'p/1' }));
  const at = seen(
    {
      work,
      progress: [
        { id: '1', work: 'a', since: '2026-01-01', status: 'ongoing', expectedFinish: '2026-06-30' },
        { id: '2', work: 'b', since: '2026-01-01', status: 'ongoing', expectedFinish: '2026-05-31' },
        { id: '3', work: 'c', since: '2026-01-01', status: 'suspended' },
      ],
      obstacle: [
        { id: 'x', work: 'd', statement: 'x', since: '2026-05-01' },
        { id: 'y', work: 'e', statement: 'y', since: '2026-01-01' },
      ],
    },
    '2026-07-31',
  );
  expect(attentionLines(at, 'p').map(({ id }) => id)).toEqual(['b', 'a', 'c', 'e', 'd']);
});

describe('a tick stands only where something was weighed', () => {
  it('the count of late works says of which nobody can say it', () => {
    const at = seen(
      {
        work: [WORK, { id: 'dated', objective: 'p/1' }, { id: 'over', objective: 'p/1' }],
        progress: [
          { id: '1', work: 'dated', since: '2026-01-01', status: 'ongoing', expectedFinish: '2027' },
          { id: '2', work: 'over', since: '2026-01-01', status: 'completed' },
        ],
      },
      '2026-06-30',
    );
    const late = figure(at, 'count work[late]');
    expect([late?.value?.amount, late?.state, late?.missing]).toEqual(['0', 'incomplete', ['w']]);
    expect(weighableWorks(at, 'p')).toEqual({ works: 3, open: 2, undated: 1, unsaid: 1 });
  });
  it('all of them weighed is known', () =>
    expect(figure(seen({ work: [] }, '2026-06-30'), 'count work[late]')?.state).toBe('known'));
});
