import { describe, expect, it } from 'vitest';
import { addressOf } from '#core/figure/build-address.ts';
import { evaluateFigure, figureAt } from '#core/figure/evaluate.ts';
import { reportingView } from '#testing/collecting.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const SENT = { step: 'sent', by: 'A', at: '2026-07-08T02:00:00.000Z', cells: [] };
const WATER = { row: 'measure:water@city#2026-Q2', field: 'value', typed: '96', value: q('96%') };
const given = (steps: readonly object[], cells: readonly object[] = [WATER], due = '2026-07-10'): GivenRecords => ({
  collection: [{ id: 'c', often: 'quarter', period: '2026-Q2', due, agencies: [], steps: [] }],
  return: [{ collection: 'c', agency: 'kt', number: 1, steps }],
  cell: cells.map((cell) => ({ return: 'c.kt.1', by: 'A', ...cell })),
});
const told = (more: GivenRecords, asOf = '2026-07-31') => {
  const view = reportingView(more, asOf);
  const value = (property: 'completeness' | 'timeliness') =>
    figureAt(view, addressOf('collection', 'c', property)).value?.amount;
  return [value('completeness'), value('timeliness')];
};

describe('a collection', () => {
  it('is as whole as what was handed in: 1 of 4 rows of one agency and 4 of the other', () => {
    expect(told(given([SENT]))).toEqual(['12.5', '50.0']);
    expect(told(given([SENT], [WATER, { row: 'task:t1', field: 'unchanged', typed: 'có' }]))).toEqual(['25.0', '50.0']);
  });
  it('counts nothing of what is being filled in, returned, or has no figure', () => {
    expect(told(given([]))).toEqual(['0.0', '0.0']);
    expect(told(given([SENT, { ...SENT, step: 'returned' }]))).toEqual(['0.0', '50.0']);
    expect(told(given([SENT], [{ ...WATER, typed: undefined, value: undefined, absent: 'chưa có' }]))).toEqual([
      '0.0',
      '50.0',
    ]);
  });
  it('is on time until the day owed itself', () => {
    expect(told(given([SENT], [WATER], '2026-07-08'))[1]).toBe('50.0');
    expect(told(given([SENT], [WATER], '2026-07-07'))[1]).toBe('0.0');
  });
  it('on an earlier day knows nothing of what was sent later', () => {
    expect(told(given([SENT]), '2026-07-07')).toEqual(['0.0', '0.0']);
    const later = (step: string) => ({ ...SENT, step, at: '2026-07-20T02:00:00.000Z' });
    expect(told(given([SENT, later('returned')]), '2026-07-19')).toEqual(['12.5', '50.0']);
    expect(told(given([SENT, later('taken-back')]), '2026-07-19')).toEqual(['12.5', '50.0']);
    expect(told(given([SENT, later('taken-back')]), '2026-07-20')).toEqual(['0.0', '0.0']);
  });
  it('names what it stands on', () => {
    const figure = figureAt(reportingView(given([SENT])), addressOf('collection', 'c', 'completeness'));
    expect(figure.records.map(({ ref }) => `${ref.subject}/${ref.id}`)).toEqual(['collection/c', 'return/c.kt.1']);
  });
});

describe('a return', () => {
  const value = (property: 'completeness' | 'late', more: GivenRecords, asOf = '2026-07-31') =>
    figureAt(reportingView(more, asOf), addressOf('return', 'c.kt.1', property)).value?.amount;
  it('is as whole as its rows, and late by days', () => {
    expect(value('completeness', given([]))).toBe('25.0');
    expect(value('late', given([SENT], [WATER], '2026-07-05'))).toBe('3');
    expect(value('late', given([SENT]))).toBeUndefined();
    expect(value('late', given([]), '2026-07-31')).toBe('21');
  });
  it('has no other figures', () => {
    const view = reportingView(given([]));
    const asked = evaluateFigure(view, { ...addressOf('return', 'c.kt.1', 'late'), property: 'cells' });
    expect(asked.ok).toBe(false);
  });
});
