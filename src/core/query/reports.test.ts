import { describe, expect, it } from 'vitest';
import { listReports, opinionsOn } from '#core/query/reports.ts';
import { asDay } from '#core/value/day.ts';
import { view } from '#testing/records.ts';

const seen = view({
  report: [
    { id: 'q1', period: '2026-Q1' },
    { id: 'q2', period: '2026-Q2' },
    { id: 'q1-again', period: '2026-Q1', corrects: 'q1' },
  ],
  issue: [{ report: 'q1', symbol: '01/BC-UBND', issued: '2026-04-05' }],
  circulation: [
    { id: 'c', report: 'q2', sent: '2026-07-01', due: '2026-07-05' },
    { id: 'd', report: 'q2', sent: '2026-06-01', due: '2026-06-05' },
  ],
  opinion: [
    { id: 'o2', circulation: 'c', given: '2026-07-03' },
    { id: 'o1', circulation: 'c', given: '2026-07-02' },
  ],
});
const [programme] = seen.all('programme');
const opened = { view: seen, programme: programme! };
const states = (today: string) =>
  Object.fromEntries(
    listReports(opened, asDay(today)).map(({ report, state, until }) => [report.ref.id, [state, until]]),
  );

describe('the register of reports', () => {
  it.each([
    ['2026-06-30', 'draft', undefined],
    ['2026-07-01', 'circulated', '2026-07-05'],
    ['2026-07-05', 'circulated', '2026-07-05'],
    ['2026-07-06', 'draft', undefined],
  ])('on %s a draft that goes round from 1 to 5 July is %s', (today, state, until) =>
    expect(states(today)['q2']).toEqual([state, until]),
  );
  it('an issued report is corrected only once the other is issued', () => {
    expect(states('2026-07-01')).toMatchObject({ q1: ['issued', undefined], 'q1-again': ['draft', undefined] });
    const again = view({
      report: [{ id: 'q1' }, { id: 'q2', corrects: 'q1' }],
      issue: [
        { report: 'q1', symbol: '01/BC-UBND' },
        { report: 'q2', symbol: '02/BC-UBND' },
      ],
    });
    const [own] = again.all('programme');
    expect(
      listReports({ view: again, programme: own! }, asDay('2026-07-01')).map(
        ({ report, state, corrects, correctedBy }) => [report.ref.id, state, corrects?.symbol, correctedBy?.symbol],
      ),
    ).toEqual([
      ['q2', 'issued', '01/BC-UBND', undefined],
      ['q1', 'corrected', undefined, '02/BC-UBND'],
    ]);
  });
  it('opinions stand with their circulation, in the order of days', () =>
    expect(
      opinionsOn(opened, 'q2').map(({ circulation, opinions }) => [circulation.id, opinions.map(({ id }) => id)]),
    ).toEqual([
      ['d', []],
      ['c', ['o1', 'o2']],
    ]));
});
