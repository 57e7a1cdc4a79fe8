import { describe, expect, it } from 'vitest';
import { answerOf, cellsByRow, isSilent, standingOf } from '#core/collecting/answers.ts';
import { collectionId, collectionsOf, collectionWith, owingAgencies } from '#core/collecting/collections.ts';
import { owedRows } from '#core/collecting/owed.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { reportingView } from '#testing/collecting.ts';
import type { GivenRecords } from '#testing/records.ts';

const collectionIn = (view = reportingView(), id = 'p.2026-q2') => {
  const found = collectionWith(view, 'p', id, view.asOf);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const keys = (agency: string, more: GivenRecords = {}): readonly string[] => {
  const view = reportingView(more);
  return owedRows(view, collectionIn(view), agency).map(({ key }) => key);
};
const SENT = { step: 'sent', by: 'A', at: '2026-07-04T02:00:00.000Z', cells: [] };

describe('collections', () => {
  it('of periods that are over are due by themselves, the latest first; the last day owed counts', () => {
    const all = collectionsOf(reportingView(), 'p', asDay('2026-07-31'));
    expect(all.map(({ id, due, isOpen }) => [id, due, isOpen])).toEqual([
      ['p.2026-q2', '2026-07-10', true],
      ['p.2026-q1', '2026-04-10', true],
    ]);
    expect(collectionsOf(reportingView(), 'p', asDay('2026-06-29')).map(({ id }) => id)).toEqual(['p.2026-q1']);
    expect(collectionsOf(reportingView(), 'q', asDay('2026-07-31'))).toEqual([]);
  });
  it('on record say their own day and agencies, and whether they are open', () => {
    const steps = (...names: readonly string[]) => names.map((step) => ({ step, by: 'V', at: '2026-07-01T00:00:00Z' }));
    const given = (...names: readonly string[]): GivenRecords => ({
      collection: [
        {
          id: 'p.2026-q2',
          often: 'quarter',
          period: '2026-Q2',
          due: '2026-07-20',
          agencies: ['kt'],
          steps: steps(...names),
        },
      ],
    });
    const view = reportingView(given('opened', 'closed'));
    expect(collectionIn(view)).toMatchObject({ due: '2026-07-20', isOpen: false });
    expect(owingAgencies(view, collectionIn(view))).toEqual(['kt']);
    expect(collectionIn(reportingView(given('opened', 'closed', 'reopened'))).isOpen).toBe(true);
  });
  it('of several regimes stand beside each other', () => {
    const duty = { agency: 'kt', owes: 'task', often: 'quarter', from: '2026', dueDay: 20, dueMonth: 0, cutDay: 14 };
    const view = reportingView({
      duty: [
        { id: 'x', ...duty, regime: 'Nghị định 09/2019' },
        { id: 'y', ...duty },
      ],
    });
    const ids = collectionsOf(view, 'p', asDay('2026-03-20')).map(({ id }) => id);
    expect(ids).toEqual(['p.2026-q1', 'p.2026-q1.nghi-dinh-09-2019']);
    expect(collectionId('p', 'once', asPeriod('2026-Q1'))).toBe('p.2026-q1-once');
    expect(collectionId('p', 'once', asPeriod('2026-02..2026-04'))).toBe('p.2026-02-2026-04-once');
  });
});

describe('what is owed', () => {
  it('of figures: each measure at its place, of the period or since the beginning of the year', () => {
    expect(keys('kt')).toEqual([
      'measure:water@city#2026-Q2',
      'measure:revenue@city#2026-H1',
      'objective:p/1',
      'task:t1',
    ]);
  });
  it('a rate is never to date: it may fall', () => {
    const view = reportingView();
    const duty = [...view.all('duty')].map(({ ref: _, programme: __, ...one }) => ({ ...one, reach: 'to-date' }));
    const again = reportingView({ duty });
    expect(
      owedRows(again, collectionIn(again), 'kt').flatMap((row) => (row.kind === 'measure' ? [row.reach] : [])),
    ).toEqual(['period', 'to-date']);
  });
  it('of works: all that the agency carries out, their money by source, what holds them', () => {
    expect(keys('hd')).toEqual(['work:road', 'work:school', 'money:road/province/2026/to-date', 'obstacle:o1']);
    expect(keys('office')).toEqual([]);
  });
  it('is asked once where two duties ask it', () => {
    const view = reportingView();
    const again = [...view.all('duty')].map(({ ref, programme: _, ...duty }) => ({ ...duty, id: `${ref.id}-2` }));
    const given = [...view.all('duty')].map(({ ref: _, programme: __, ...duty }) => duty);
    expect(keys('kt', { duty: [...given, ...again] })).toEqual(keys('kt'));
  });
  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-06-30', true],
  ])('a work that was completed on %s: %s', (completed, isAsked) => {
    const progress = [{ id: 'g', work: 'school', since: completed, completed, status: 'completed' }];
    expect(keys('hd', { progress }).includes('work:school')).toBe(isAsked);
  });
  it.each([
    [{ lifted: '2026-03-31' }, false],
    [{ lifted: '2026-04-01' }, true],
    [{ since: '2026-06-30' }, true],
    [{ since: '2026-07-01' }, false],
  ])('an obstacle %o: %s', (more, isAsked) => {
    const obstacle = [{ id: 'o', work: 'road', kind: 'clearance', statement: 's', ...more }];
    expect(keys('hd', { obstacle }).includes('obstacle:o')).toBe(isAsked);
  });
  it.each([
    ['sent', ['sent'], ['obstacle:o1', 'obstacle:o2']],
    ['returned', ['sent', 'returned'], ['obstacle:o1', 'obstacle:o2']],
    ['approved: what it brought about itself is of the next one', ['sent', 'approved'], ['obstacle:o1']],
  ])('of obstacles, by a return that is %s', (_, steps, asked) => {
    const obstacle = ['o1', 'o2'].map((id) => ({
      id,
      work: 'road',
      kind: 'clearance',
      statement: id,
      since: '2026-05-01',
    }));
    const all = keys('hd', {
      obstacle,
      return: [
        {
          collection: 'p.2026-q2',
          agency: 'hd',
          number: 1,
          steps: steps.map((step) => ({ ...SENT, step })),
        },
      ],
      cell: [{ return: 'p.2026-q2.hd.1', row: 'obstacle:o1', field: 'unchanged', typed: 'có', by: 'A' }],
    });
    expect(all.filter((key) => key.startsWith('obstacle'))).toEqual(asked);
    expect(all.filter((key) => !key.startsWith('obstacle'))).toHaveLength(3);
  });
  it.each<[string, string, GivenRecords, readonly string[]]>([
    [
      'tasks of its own that are not done',
      'kt',
      {
        task: [
          { id: 'own', lead: 'kt' },
          { id: 'of-other', lead: 'hd' },
          { id: 'of-programme', lead: 'kt', programme: 'q' },
          { id: 'done-before', lead: 'kt', done: '2026-03-31' },
          { id: 'done', lead: 'kt', done: '2026-04-01' },
        ],
      },
      ['task:own', 'task:done'],
    ],
    [
      'nodes that it leads and that are tasks',
      'kt',
      {
        task: [],
        objective: [
          { id: 'p/1', kind: 'task', lead: 'kt' },
          { id: 'p/2', kind: 'task', lead: 'hd' },
          { id: 'p/3', kind: 'chapter', lead: 'kt' },
          { id: 'q/1', kind: 'task', lead: 'kt', programme: 'q' },
        ],
      },
      ['objective:p/1'],
    ],
    [
      'works that it carries out, of its programme',
      'hd',
      {
        funding: [],
        obstacle: [],
        work: [
          { id: 'own', owner: 'hd' },
          { id: 'of-other', owner: 'kt' },
          { id: 'of-programme', owner: 'hd', programme: 'q' },
        ],
      },
      ['work:own'],
    ],
    [
      'obstacles that it can lift, or that hold its works and nodes',
      'hd',
      {
        funding: [],
        objective: [{ id: 'p/1', kind: 'task', lead: 'hd' }],
        work: [
          { id: 'own', owner: 'hd' },
          { id: 'of-other', owner: 'kt' },
        ],
        obstacle: [
          { id: 'to-lift', work: 'of-other', owner: 'hd' },
          { id: 'of-work', work: 'own' },
          { id: 'of-node', objective: 'p/1' },
          { id: 'of-nobody', work: 'of-other' },
          { id: 'of-programme', work: 'own', programme: 'q' },
          { id: 'bare' },
        ],
      },
      ['obstacle:to-lift', 'obstacle:of-work', 'obstacle:of-node'],
    ],
  ])('%s, and no others', (_, agency, more, expected) => {
    const [kind = ''] = expected[0]?.split(':') ?? [];
    expect(keys(agency, more).filter((key) => key.startsWith(`${kind}:`))).toEqual(expected.toSorted());
  });
  it('only what the duty names', () => {
    const duty = { agency: 'hd', often: 'quarter', from: '2026', dueDay: 10 };
    const named = keys('hd', {
      duty: [
        { id: 'a', ...duty, owes: 'progress', works: ['school'] },
        { id: 'b', ...duty, owes: 'obstacle', works: ['school'] },
        { id: 'c', ...duty, owes: 'objective', objectives: ['p/2'] },
        { id: 'd', ...duty, owes: 'measure', places: ['city'] },
        { id: 'e', ...duty, owes: 'measure', measure: 'gone', places: ['city'] },
      ],
      objective: [
        { id: 'p/1', kind: 'task', lead: 'hd' },
        { id: 'p/2', kind: 'chapter', lead: 'kt' },
      ],
      obstacle: [
        { id: 'of-road', work: 'road', owner: 'hd' },
        { id: 'of-school', work: 'school' },
        { id: 'of-none', owner: 'hd' },
      ],
    });
    expect(named).toEqual(['work:school', 'objective:p/2', 'obstacle:of-school']);
  });
  it.each([
    ['month', '2026-01', '2026-01'],
    ['month', '2026-02', '2026-M2'],
    ['quarter', '2026-Q1', '2026-Q1'],
    ['quarter', '2026-Q2', '2026-H1'],
    ['quarter', '2026-Q3', '2026-M9'],
    ['quarter', '2026-Q4', '2026'],
    ['half', '2026-H1', '2026-H1'],
    ['nine-months', '2026-M9', '2026-M9'],
    ['year', '2026', '2026'],
  ])('since the beginning of the year, told each %s, of %s: %s', (often, period, told) => {
    const duty = {
      id: 'd',
      agency: 'kt',
      owes: 'measure',
      measure: 'revenue',
      places: ['city'],
      often,
      from: '2026',
      dueDay: 5,
      reach: 'to-date',
    };
    const view = reportingView({ duty: [duty] }, '2027-03-31');
    const of = collectionsOf(view, 'p', view.asOf).find((one) => one.period === period);
    expect(of && owedRows(view, of, 'kt').map(({ key }) => key)).toEqual([`measure:revenue@city#${told}`]);
  });
  it('asks for money as it was told before', () => {
    const one = { work: 'road', capital: 'province', year: '2026', amount: { amount: '1', unit: 'đồng', approx: [] } };
    const funding = [{ id: 'f', kind: 'disbursement', reach: 'period', since: '2026-03-31', ...one }];
    expect(keys('hd', { funding })).toContain('money:road/province/2026/period');
    expect(keys('hd', { funding: [{ id: 'f', kind: 'total', ...one }] })).toEqual([
      'work:road',
      'work:school',
      'obstacle:o1',
    ]);
  });
});

describe('how a return stands', () => {
  const given = (cells: readonly object[], steps: readonly object[] = []): GivenRecords => ({
    collection: [{ id: 'p.2026-q2', often: 'quarter', period: '2026-Q2', due: '2026-07-05', agencies: [], steps: [] }],
    return: [{ collection: 'p.2026-q2', agency: 'kt', number: 1, steps }],
    cell: cells.map((cell) => ({ return: 'p.2026-q2.kt.1', by: 'A', ...cell })),
  });
  const WATER = 'measure:water@city#2026-Q2';
  it('blank is not answered, zero is, a reason is one of its own, and what is on record is not asked for', () => {
    const view = reportingView(
      given([
        { row: WATER, field: 'value', typed: '0' },
        { row: 'task:t1', field: 'done', absent: 'chưa làm' },
      ]),
    );
    const rows = owedRows(view, collectionIn(view), 'kt');
    const cells = cellsByRow(view, 'p.2026-q2.kt.1');
    expect(rows.map((row) => answerOf(view, collectionIn(view), row, cells.get(row.key)))).toEqual([
      'answered',
      'open',
      'open',
      'absent',
    ]);
    const held = reportingView({
      observation: [
        {
          measure: 'water',
          place: 'city',
          period: '2026-Q2',
          kind: 'actual',
          value: { amount: '96', unit: '%', approx: [] },
        },
      ],
    });
    const [water] = owedRows(held, collectionIn(held), 'kt');
    expect(water && answerOf(held, collectionIn(held), water)).toBe('held');
    expect(standingOf(view, collectionIn(view), 'kt', asDay('2026-07-05'))).toMatchObject({
      state: 'filling',
      progress: { owed: 4, answered: 1, absent: 1 },
      late: 0,
    });
  });
  it.each([
    ['2026-07-05', [], 0, false],
    ['2026-07-06', [], 1, true],
    ['2026-09-01', [SENT], 0, false],
    ['2026-09-01', [{ ...SENT, at: '2026-07-05T16:59:59.999Z' }], 0, false],
    ['2026-09-01', [{ ...SENT, at: '2026-07-05T17:00:00.000Z' }], 1, false],
    ['2026-07-08', [SENT, { ...SENT, step: 'taken-back' }], 3, true],
  ])('on %s with %j it is %i days late; silent: %s', (day, steps, late, silent) => {
    const view = reportingView(given([], steps));
    const standing = standingOf(view, collectionIn(view), 'kt', asDay(day));
    expect(standing?.late).toBe(late);
    expect(standing && isSilent(standing)).toBe(silent);
  });
  it('who owes nothing does not stand at all', () => {
    const view = reportingView(given([]));
    expect(standingOf(view, collectionIn(view), 'office', asDay('2026-09-01'))).toBeUndefined();
  });
});
