import { describe, expect, it } from 'vitest';
import { approvedRows, handsOf, roundsOf, waitingFor } from '#core/query/told-in-returns.ts';
import { unapprovedIn, type ReturnState } from '#core/collecting/return-state.ts';
import { measureAddress, sumAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { reportingView } from '#testing/collecting.ts';
import { q } from '#testing/records.ts';

const COLLECTION = { id: 'p.2026-q2', often: 'quarter', period: '2026-Q2', due: '2026-07-05', agencies: [], steps: [] };
const WATER = 'measure:water@city#2026-Q2';
const AT = measureAddress('water', { place: 'city', period: '2026-Q2' as never });
const step = (name: string, more: object = {}) => ({
  step: name,
  by: 'B',
  at: '2026-07-04T02:00:00.000Z',
  cells: [],
  ...more,
});
const SENT = step('sent');
const BACK = step('returned', { cells: [{ cell: `${WATER}.value`, reason: 'chưa khớp' }], by: 'V' });

const viewOf = (steps: readonly object[], more: Parameters<typeof reportingView>[0] = {}) =>
  reportingView({
    collection: [COLLECTION],
    return: [{ collection: COLLECTION.id, agency: 'kt', number: 1, steps }],
    cell: [{ return: `${COLLECTION.id}.kt.1`, by: 'A', row: WATER, field: 'value', typed: '96', value: q('96%') }],
    ...more,
  });
const all = () => true;

it.each<[ReturnState, ReturnType<typeof unapprovedIn>]>([
  ['unopened', undefined],
  ['filling', 'draft'],
  ['sent', 'submitted'],
  ['checked', 'submitted'],
  ['returned', 'returned'],
  ['approved', undefined],
])('a return that is %s tells values that are %s', (state, standing) => expect(unapprovedIn(state)).toBe(standing));

describe('a figure that is not approved', () => {
  it.each([
    [[], 'draft'],
    [[SENT], 'submitted'],
    [[SENT, step('approved-by-agency')], 'submitted'],
    [[SENT, step('taken-back')], 'draft'],
    [[SENT, BACK], 'returned'],
    [[SENT, BACK, SENT], 'submitted'],
    [[SENT, step('approved')], undefined],
  ] as const)('after %j is %s', (steps, standing) => {
    const told = waitingFor(viewOf(steps), AT, all);
    expect(told.map((one) => one.standing)).toEqual(standing === undefined ? [] : [standing]);
    if (standing !== undefined) expect(told[0]?.figure.value).toEqual(q('96%'));
  });
  it('is told only where a row changes it, and only of agencies whose returns one may see', () => {
    const view = viewOf([SENT]);
    expect(waitingFor(view, sumAddress('funding', { kind: 'plan' }), all)).toEqual([]);
    expect(waitingFor(view, AT, (agency) => agency === 'hd')).toEqual([]);
    expect(waitingFor(view, AT, (agency) => agency === 'kt')[0]?.rows[0]?.row).toBe(WATER);
  });
});

describe('rounds', () => {
  const rowIn = (steps: readonly object[]) => waitingFor(viewOf(steps), AT, all)[0]?.rows[0];
  it.each([
    ['none where it never went back', [SENT], []],
    ['with the reason of its cell', [SENT, BACK], ['chưa khớp']],
    ['with that of the whole where no cell has one', [SENT, step('returned', { note: 'thiếu dấu' })], ['thiếu dấu']],
    [
      'not for the reason of another cell',
      [SENT, step('returned', { note: 'x', cells: [{ cell: 'work:road.status', reason: 'sai' }] })],
      [],
    ],
    ['all of them, the oldest first', [SENT, BACK, SENT, step('returned', { note: 'lại' })], ['chưa khớp', 'lại']],
  ])('%s', (_, steps, reasons) => {
    const row = rowIn(steps);
    expect(row && roundsOf(row).map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe('a figure that was approved', () => {
  const observation = [
    {
      measure: 'water',
      place: 'city',
      period: '2026-Q2',
      kind: 'actual',
      value: q('96%'),
      source: { agency: 'kt', at: 'phiếu p.2026-q2.kt.1' },
    },
  ];
  const approved = [SENT, BACK, SENT, step('approved-by-agency', { by: 'T' }), step('approved', { by: 'V' })];
  it('tells who reported it, who approved it, and that it went back', () => {
    const view = viewOf(approved, { observation });
    const [row] = approvedRows(view, figureAt(view, AT), all);
    expect(row && handsOf(row)).toEqual({ reported: ['A'], checked: 'T', approved: 'V' });
    expect(row && roundsOf(row).map(({ reason, by }) => [reason, by])).toEqual([['chưa khớp', 'V']]);
  });
  it('tells nothing to who may not see the return, and nothing of a value with another source', () => {
    const view = viewOf(approved, { observation });
    expect(approvedRows(view, figureAt(view, AT), () => false)).toEqual([]);
    const other = viewOf(approved, { observation: [{ ...observation[0], source: { document: 'source' } }] });
    expect(approvedRows(other, figureAt(other, AT), all)).toEqual([]);
  });
});
