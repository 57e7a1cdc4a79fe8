import { describe, expect, it } from 'vitest';
import { collectionsOf } from '#core/collecting/collections.ts';
import { datesOf, datesOfOffice } from '#core/collecting/dates.ts';
import { noticesFor } from '#core/collecting/notices.ts';
import type { Role } from '#core/rights/caller.ts';
import { asDay } from '#core/value/day.ts';
import { reportingView } from '#testing/collecting.ts';
import type { GivenRecords } from '#testing/records.ts';

const asked = (day: string, more: GivenRecords = {}) => {
  const view = reportingView(more);
  return {
    view,
    programme: 'p',
    collections: collectionsOf(view, 'p', asDay(day)).filter(({ period }) => period === '2026-Q2'),
    day: asDay(day),
  };
};
const told = (day: string, role: Role, agency?: string, more: GivenRecords = {}) =>
  noticesFor(asked(day, more), [{ role, ...(agency !== undefined && { agency }) }])
    .filter(({ kind }) => kind !== 'obstacle')
    .map((one) => [
      one.kind,
      'days' in one ? one.days : 'agencies' in one ? one.agencies : 'cells' in one ? one.cells : 0,
    ]);
const steps = (...names: readonly string[]) =>
  names.map((step, index) => ({
    step,
    by: 'A',
    at: `2026-07-0${index + 2}T02:00:00.000Z`,
    cells:
      step === 'returned'
        ? [
            { cell: 'c1', reason: 'thiếu' },
            { cell: 'c2', reason: 'sai' },
          ]
        : [],
  }));
const handed = (...names: readonly string[]): GivenRecords => ({
  return: [{ collection: 'p.2026-q2', agency: 'kt', number: 1, steps: steps(...names) }],
});

describe('who reports is told, of a collection owed by 10 July', () => {
  it.each([
    ['2026-07-04', []],
    ['2026-07-05', [['due', 5]]],
    ['2026-07-10', [['due', 0]]],
    ['2026-07-11', [['overdue', 1]]],
  ])('on %s', (day, notices) => expect(told(day, 'reporter', 'kt')).toEqual(notices));
  it.each([
    ['handed in: nothing', ['sent'], []],
    ['taken back: it is owed again', ['sent', 'taken-back'], [['overdue', 5]]],
    ['come back: with how many cells', ['sent', 'returned'], [['returned', 2]]],
    ['come back and handed in again: nothing', ['sent', 'returned', 'sent'], []],
    ['approved: nothing', ['sent', 'approved'], []],
  ])('%s', (_, names, notices) => expect(told('2026-07-15', 'reporter', 'kt', handed(...names))).toEqual(notices));
  it('nothing of another agency', () => expect(told('2026-07-15', 'reporter', 'kt', handed('sent'))).toEqual([]));
  it('without an agency nothing', () => expect(told('2026-07-15', 'reporter')).toEqual([]));
});

describe('others are told', () => {
  it('who approves for the agency: what was handed in, and what is late; not what is due', () => {
    expect(told('2026-07-15', 'approver', 'kt', handed('sent'))).toEqual([['to-check', 0]]);
    expect(told('2026-07-15', 'approver', 'kt', handed('sent', 'approved-by-agency'))).toEqual([]);
    expect(told('2026-07-15', 'approver', 'kt')).toEqual([['overdue', 5]]);
    expect(told('2026-07-08', 'approver', 'kt')).toEqual([]);
  });
  it.each([
    ['sent, the agency has an approver', ['sent'], ['kt'], []],
    ['sent, only another agency has one', ['sent'], ['hd'], [['kt']]],
    ['sent, nobody has one', ['sent'], [], [['kt']]],
    ['approved within', ['sent', 'approved-by-agency'], ['kt'], [['kt']]],
    ['sent and taken back', ['sent', 'taken-back'], [], []],
    ['sent and returned', ['sent', 'returned'], [], []],
    ['approved', ['sent', 'approved'], [], []],
  ])('the office, what waits for it: %s', (_, names, checking, agencies) => {
    const all = noticesFor({ ...asked('2026-07-09', handed(...names)), checking: new Set(checking) }, [
      { role: 'office' },
    ]);
    expect(all.flatMap((one) => (one.kind === 'to-approve' ? [one.agencies] : []))).toEqual(agencies);
  });
  it('the office: who is silent, and what waits for it', () => {
    const all = told('2026-07-15', 'office', undefined, handed('sent', 'approved-by-agency'));
    expect(all.find(([kind]) => kind === 'to-approve')?.[1]).toEqual(['kt']);
    expect(all.find(([kind]) => kind === 'silent')?.[1]).not.toContain('kt');
    expect(told('2026-07-10', 'office')).toEqual([]);
  });
  it('leaders: who is silent, from the day after', () => {
    expect(told('2026-07-10', 'leader')).toEqual([]);
    expect(told('2026-07-11', 'leader').map(([kind]) => kind)).toEqual(['silent']);
  });
  it.each(['inspector', 'administrator'] as const)('%s: nothing', (role) =>
    expect(told('2026-07-15', role)).toEqual([]),
  );
  it('what a person is told in two roles stands once, the most pressing first', () => {
    const grants = [
      { role: 'reporter', agency: 'kt' },
      { role: 'approver', agency: 'kt' },
      { role: 'office' },
    ] as const;
    const kinds = noticesFor(asked('2026-07-15'), grants).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'overdue')).toHaveLength(1);
    expect(kinds.slice(0, 2)).toEqual(['overdue', 'silent']);
  });
});

describe('an obstacle', () => {
  const since = (day: string): GivenRecords => ({
    obstacle: [{ id: 'o', kind: 'land', work: 'road', owner: 'kt', since: day, statement: 'vướng đất' }],
  });
  const days = (day: string, owner = 'kt') =>
    noticesFor(asked('2026-07-01', since(day)), [{ role: 'reporter', agency: owner }]).flatMap((one) =>
      one.kind === 'obstacle' ? [one.days] : [],
    );
  it.each([
    ['2026-04-02', [90]],
    ['2026-04-03', []],
    ['2026-04-01', [91]],
  ])('that has stood since %s on 1 July', (day, old) => expect(days(day)).toEqual(old));
  it('is told once where it holds several things, and by itself where it began on another day', () => {
    const given = { kind: 'land', work: 'road', owner: 'kt', since: '2026-01-01', statement: 'vướng đất' };
    const obstacle = [
      { ...given, id: 'o' },
      { ...given, id: 'p', work: 'school' },
      { ...given, id: 'q', since: '2026-02-01' },
    ];
    const grouped = noticesFor(asked('2026-07-01', { obstacle }), [{ role: 'office' }]).flatMap((one) =>
      one.kind === 'obstacle' ? [one.obstacles.map(({ id }) => id)] : [],
    );
    expect(grouped).toEqual([['o', 'p'], ['q']]);
  });
  it('is told to who has it', () => expect(days('2026-01-01', 'other')).toEqual([]));
});

describe('opinions', () => {
  const draft = (more: GivenRecords = {}): GivenRecords => ({
    report: [{ id: 'r' }],
    circulation: [{ id: 'c', report: 'r', sent: '2026-07-01', due: '2026-07-05', agencies: ['kt'] }],
    ...more,
  });
  const wanted = (day: string, more: GivenRecords = {}) =>
    noticesFor(asked(day, draft(more)), [{ role: 'approver', agency: 'kt' }]).flatMap((one) =>
      one.kind === 'opinion' ? [one.days] : [],
    );
  it.each([
    ['2026-06-30', []],
    ['2026-07-01', [4]],
    ['2026-07-05', [0]],
    ['2026-07-06', []],
  ])('on %s', (day, days) => expect(wanted(day)).toEqual(days));
  it('given or issued: none is wanted', () => {
    expect(
      wanted('2026-07-02', { opinion: [{ id: 'o', circulation: 'c', agency: 'kt', given: '2026-07-01' }] }),
    ).toEqual([]);
    expect(wanted('2026-07-02', { issue: [{ report: 'r', symbol: '01/BC-UBND', issued: '2026-07-01' }] })).toEqual([]);
  });
});

describe('an issued report', () => {
  const issued = (more: GivenRecords = {}): GivenRecords => ({
    report: [{ id: 'r' }, { id: 'r2', corrects: 'r' }],
    issue: [{ report: 'r', symbol: '01/BC-UBND', issued: '2026-07-03', agencies: ['kt', 'hd'] }],
    ...more,
  });
  const waiting = (day: string, more: GivenRecords = {}, agency = 'kt') =>
    noticesFor(asked(day, issued(more)), [
      { role: 'reporter', agency },
      { role: 'approver', agency },
    ]).flatMap((one) => (one.kind === 'receipt' ? [one.issue.symbol] : []));
  const second = { report: 'r2', symbol: '02/BC-UBND', issued: '2026-07-20' };
  const both = (agencies: readonly string[]): GivenRecords => ({
    issue: [
      { report: 'r', symbol: '01/BC-UBND', issued: '2026-07-03', agencies: ['kt', 'hd'] },
      { ...second, agencies },
    ],
  });
  it.each<[string, string, GivenRecords, readonly string[]]>([
    ['is not told before its day', '2026-07-02', {}, []],
    ['waits from its day on, once for both roles', '2026-07-03', {}, ['01/BC-UBND']],
    [
      'waits until it is received',
      '2026-07-09',
      { receipt: [{ issue: 'r', agency: 'kt', received: '2026-07-04' }] },
      [],
    ],
    [
      'waits while only another has received it',
      '2026-07-09',
      { receipt: [{ issue: 'r', agency: 'hd' }] },
      ['01/BC-UBND'],
    ],
    ['that was put right waits no more: the other does', '2026-07-21', both(['kt']), ['02/BC-UBND']],
    ['that was put right, but not for the agency, still waits', '2026-07-21', both(['hd']), ['01/BC-UBND']],
  ])('%s', (_, day, more, symbols) => expect(waiting(day, more)).toEqual(symbols));
  it('does not wait for an agency to which it did not go, nor for the office', () => {
    expect(waiting('2026-07-09', {}, 'other')).toEqual([]);
    expect(told('2026-07-09', 'office', undefined, issued()).map(([kind]) => kind)).not.toContain('receipt');
  });
});

it('a calendar holds nothing that is done, of others, or of another programme', () =>
  expect(
    datesOf(
      asked('2026-07-01', {
        duty: [],
        task: [
          { id: 'no-day', lead: 'kt' },
          { id: 'done', lead: 'kt', due: '2026-08', done: '2026-06' },
          { id: 'of-programme', lead: 'kt', due: '2026-08', programme: 'q' },
        ],
        obstacle: [
          { id: 'lifted', owner: 'kt', since: '2026-01', nextStepDue: '2026-07-20', lifted: '2026-06-30' },
          { id: 'no-day', owner: 'kt', since: '2026-01' },
          { id: 'of-other', owner: 'hd', since: '2026-01', nextStepDue: '2026-07-20' },
          { id: 'of-programme', owner: 'kt', since: '2026-01', nextStepDue: '2026-07-20', programme: 'q' },
        ],
      }),
      'kt',
    ),
  ).toEqual([]));
it('of one kind what is past longest, or owed soonest, stands first', () => {
  const old = (id: string, since: string) => ({
    id,
    kind: 'clearance',
    work: 'road',
    owner: 'kt',
    since,
    statement: id,
  });
  const obstacle = [old('b', '2026-02-01'), old('a', '2026-01-01'), old('d', '2026-03-01'), old('c', '2026-03-01')];
  expect(
    noticesFor(asked('2026-07-01', { obstacle }), [{ role: 'office' }]).flatMap((one) =>
      one.kind === 'obstacle' ? [one.obstacles[0].id, one.agency] : [],
    ),
  ).toEqual(['a', 'kt', 'b', 'kt', 'c', 'kt', 'd', 'kt']);
  const circulation = [
    { id: 'later', report: 'r', sent: '2026-07-01', due: '2026-07-09', agencies: ['kt'] },
    { id: 'sooner', report: 'r', sent: '2026-07-01', due: '2026-07-05', agencies: ['kt'] },
  ];
  const opinions = noticesFor(asked('2026-07-02', { report: [{ id: 'r' }], circulation }), [
    { role: 'reporter', agency: 'kt' },
    { role: 'approver', agency: 'kt' },
  ]).flatMap((one) => (one.kind === 'opinion' ? [one.circulation.id] : []));
  expect(opinions).toEqual(['sooner', 'later']);
});
it('an obstacle of nobody, or since nobody knows when, is nobody’s news', () => {
  const obstacle = [
    { id: 'of-nobody', kind: 'clearance', work: 'road', since: '2026-01-01', statement: 'a' },
    { id: 'since-when', kind: 'clearance', work: 'road', owner: 'kt', statement: 'b' },
  ];
  const all = noticesFor(asked('2026-07-01', { obstacle }), [{ role: 'leader' }]).filter(
    ({ kind }) => kind === 'obstacle',
  );
  expect(all).toHaveLength(1);
  expect(all[0]).not.toHaveProperty('agency');
});
it('a calendar holds what an agency owes: collections, tasks that it leads, next steps', () => {
  const days = datesOf(
    asked('2026-07-01', {
      task: [
        { id: 't1', order: 1, lead: 'kt', due: '2026-08', findings: [] },
        { id: 't2', order: 2, agencies: ['kt'], due: '2026-09-01', done: '2026-07-01', findings: [] },
        { id: 't3', order: 3, lead: 'other', agencies: ['kt'], due: '2026-09-01', findings: [] },
      ],
      obstacle: [{ id: 'o', work: 'road', owner: 'kt', since: '2026-06-01', nextStepDue: '2026-07-20' }],
    }),
    'kt',
  ).map(({ id, day }) => [id, day]);
  expect(days).toEqual([
    ['collection/p.2026-q2/kt', '2026-07-10'],
    ['task/t1', '2026-08-31'],
    ['step/o', '2026-07-20'],
  ]);
});
it('the office’s calendar holds each collection once, with how many owe it', () =>
  expect(datesOfOffice(asked('2026-07-01'))).toMatchObject([
    { id: 'collection/p.2026-q2', day: '2026-07-10', of: 'round' },
  ]));
