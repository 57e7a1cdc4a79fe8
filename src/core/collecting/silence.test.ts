import { describe, expect, it } from 'vitest';
import { silentAgencies, waitingReturns } from '#core/collecting/silence.ts';
import { remarkKey } from '#core/remark/remark.ts';
import { returnRemarks } from '#core/remark/of-returns.ts';
import { addDays, asDay } from '#core/value/day.ts';
import { reportingView } from '#testing/collecting.ts';
import type { GivenRecords } from '#testing/records.ts';

const SENT = { step: 'sent', by: 'A', at: '2026-07-20T02:00:00.000Z', cells: [] };
const given = (steps: readonly object[]): GivenRecords => ({
  collection: [{ id: 'p.2026-q2', often: 'quarter', period: '2026-Q2', due: '2026-07-10', agencies: [], steps: [] }],
  return: [{ collection: 'p.2026-q2', agency: 'kt', number: 1, steps }],
});
const told = (asOf: string, more: GivenRecords = {}): readonly string[] =>
  silentAgencies(reportingView(more, asOf), 'p').map(
    ({ collection, standing }) => `${standing.agency} ${collection.period} ${standing.late}`,
  );

describe('silence', () => {
  it('begins the day after it was owed, and is told as of the day that is looked at', () => {
    expect(told('2026-04-10')).toEqual([]);
    expect(told('2026-04-11')).toEqual(['hd 2026-Q1 1', 'kt 2026-Q1 1']);
    expect(told('2026-07-12')).toEqual(['hd 2026-Q1 93', 'kt 2026-Q1 93', 'hd 2026-Q2 2', 'kt 2026-Q2 2']);
  });
  it('is told the longest first, whichever period is the earlier', () => {
    const putOff = { id: 'p.2026-q1', often: 'quarter', period: '2026-Q1', due: '2026-08-01', agencies: [], steps: [] };
    expect(told('2026-08-05', { collection: [putOff] })).toEqual([
      'hd 2026-Q2 26',
      'kt 2026-Q2 26',
      'hd 2026-Q1 4',
      'kt 2026-Q1 4',
    ]);
  });
  it('ends with what is sent, on that day and not before', () => {
    expect(told('2026-07-20', given([SENT])).filter((one) => one.includes('Q2'))).toEqual(['hd 2026-Q2 10']);
    expect(told('2026-07-19', given([SENT])).filter((one) => one.includes('Q2'))).toEqual([
      'hd 2026-Q2 9',
      'kt 2026-Q2 9',
    ]);
  });
  it('is none of another programme', () => expect(silentAgencies(reportingView(), 'q')).toEqual([]));
  it('is a remark beside the report, and so is what was sent and is not approved', () => {
    const view = reportingView(given([SENT]), '2026-07-21');
    const codes = returnRemarks(view, 'p', (day) => day).map(
      ({ code, id, data }) => `${code} ${id} ${data['period']} ${data['due']}`,
    );
    expect(codes).toEqual([
      'agency.silent hd 2026-Q1 2026-04-10',
      'agency.silent kt 2026-Q1 2026-04-10',
      'agency.silent hd 2026-Q2 2026-07-10',
      'agency.waiting kt 2026-Q2 2026-07-10',
    ]);
    expect(new Set(returnRemarks(view, 'p', (day) => day).map(remarkKey)).size).toBe(4);
    expect(waitingReturns(reportingView(given([SENT, { ...SENT, step: 'approved' }]), '2026-07-21'), 'p')).toEqual([]);
  });
  it('is told of what a report tells of, as of the day on which it is made', () => {
    const view = reportingView({}, '2026-06-30');
    const codes = (on?: string) =>
      returnRemarks(view, 'p', (day) => day, on === undefined ? undefined : asDay(on)).flatMap(({ data, id }) =>
        data['period'] === '2026-Q2' ? [id] : [],
      );
    expect(codes()).toEqual([]);
    expect(codes('2026-07-10')).toEqual([]);
    expect(codes('2026-07-11')).toEqual(['hd', 'kt']);
    // What is owed of days behind those of the report is none of its business.
    expect(
      silentAgencies(view, 'p', undefined, asDay('2026-10-20')).map(({ collection }) => collection.period),
    ).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q2']);
  });
  it('waits for the working day', () => {
    const later = (day: Parameters<typeof addDays>[0]) => addDays(day, 3);
    expect(silentAgencies(reportingView({}, '2026-04-13'), 'p', later)).toEqual([]);
    expect(silentAgencies(reportingView({}, '2026-04-14'), 'p', later)).toHaveLength(2);
  });
});
