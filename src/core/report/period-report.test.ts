/** Reports of periods: each tells its period, beside the year before and the plan, and what moved. */
import { describe, expect, it } from 'vitest';
import { chosenReport } from '#core/subjects/report/choose.ts';
import type { GivenRecords } from '#testing/records.ts';
import { q, view } from '#testing/records.ts';
import { composed, linesUnder } from '#testing/compose.ts';

const QUARTERS: GivenRecords = {
  measure: [{ id: 'm', name: 'Thu ngân sách', unit: 'đồng', aggregation: 'sum', objective: 'p/1' }],
  document: [{ id: 'nq', kind: 'resolution', symbol: '01/NQ-HĐND', cutoff: '2022-01-01' }],
  observation: [
    ['2021-Q3', 'actual', '40 tỷ đồng'],
    ['2022', 'plan', '200 tỷ đồng'],
    ['2022-Q1', 'actual', '45 tỷ đồng'],
    ['2022-Q2', 'actual', '48 tỷ đồng'],
    ['2022-Q3', 'actual', '50 tỷ đồng'],
  ].map(([period = '', kind = '', value = '']) => ({
    measure: 'm',
    place: 'city',
    period,
    kind,
    value: q(value),
    source: { document: kind === 'plan' ? 'nq' : 'source' },
  })),
  work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
  progress: [
    {
      id: 'a',
      work: 'w',
      since: '2022-03-01',
      status: 'ongoing',
      statement: 'đang làm móng',
      expectedFinish: '2022-09-30',
    },
    {
      id: 'b',
      work: 'w',
      since: '2022-09-15',
      status: 'ongoing',
      statement: 'đang làm mặt cầu',
      expectedFinish: '2023-03-31',
    },
    { id: 's1', objective: 'p/1', since: '2022-02-01', statement: 'đã ban hành kế hoạch' },
    { id: 's2', objective: 'p/1', since: '2022-08-01', statement: 'đã kiểm tra tiến độ' },
  ],
};
const told = (period: string | undefined, asOf: string): string =>
  linesUnder(composed(QUARTERS, { asOf, template: { ...(period !== undefined && { period }) } }), 'Nhiệm vụ').join(
    '\n',
  );

it.each([
  ['the whole year', '2022', 'estimate', '2022-09-20', '; năm 2022 ước đạt 190 tỷ đồng.'],
  ['a year ahead', '2023', 'forecast', '2022-09-20', '; năm 2023 dự báo đạt 190 tỷ đồng.'],
  ['a time that is over', '2022-H1', 'estimate', '2022-06-20', undefined],
  ['what is not known yet', '2022', 'estimate', '2022-10-20', undefined],
])('what is expected is told beside what was done: of %s', (_, period, kind, since, words) => {
  const expected = { measure: 'm', place: 'city', period, kind, since, value: q('190 tỷ đồng') };
  const text = linesUnder(
    composed(
      { ...QUARTERS, observation: [...(QUARTERS.observation ?? []), expected] },
      { asOf: '2022-09-30', template: { period: '2022-Q3' } },
    ),
    'Nhiệm vụ',
  ).join(' ');
  if (words === undefined) expect(text).not.toContain('190');
  else expect(text).toContain(words);
});

describe('a report of a quarter', () => {
  const third = told('2022-Q3', '2022-09-30');

  it('tells the quarter with the same one of the year before and the plan of the year', () => {
    expect(third).toContain(
      'Thu ngân sách quý III/2022 đạt 50 tỷ đồng, tăng 25,0% so với cùng kỳ năm trước (40 tỷ đồng); kế hoạch năm 2022 là 200 tỷ đồng.',
    );
    expect(third).not.toMatch(/quý I\/2022|quý II\/2022/u);
  });
  it('tells the latest state of a work only, and from when its day was moved', () => {
    expect(third).toContain('Cầu Đá đang làm mặt cầu, dự kiến hoàn thành ngày 31/3/2023, lùi từ ngày 30/9/2022.');
    expect(third).not.toContain('móng');
  });
  it('tells what was said within it', () => {
    expect(third).toContain('Đã kiểm tra tiến độ.');
    expect(third).not.toContain('ban hành kế hoạch');
  });
  it('of a quarter in which nothing was said, tells what was said last', () =>
    expect(told('2022-Q2', '2022-06-30')).toContain('Đã ban hành kế hoạch.'));
  it('one of no period tells all that was said', () => {
    const all = told(undefined, '2022-09-30');
    expect(all).toContain('ban hành kế hoạch');
    expect(all).toContain('kiểm tra tiến độ');
  });
});

describe('which report is meant', () => {
  const reports = (asOf: string) =>
    view(
      {
        report: [
          { id: 'so-ket' },
          { id: 'q1', period: '2022-Q1' },
          { id: 'q2', period: '2022-Q2' },
          { id: 'khac', programme: 'x' },
        ],
      },
      asOf,
    );
  it.each([
    ['2021-12-31', 'so-ket'],
    ['2022-01-01', 'q1'],
    ['2022-03-31', 'q1'],
    ['2022-04-01', 'q2'],
    ['2023-01-01', 'q2'],
  ])('on %s that of the period in which the day lies, or the last one: %s', (asOf, id) =>
    expect(chosenReport(reports(asOf), 'p')?.id).toBe(id),
  );
  it('of a quarter, six and nine months in which the day lies, that which ends first', () => {
    const nested = (asOf: string) =>
      view(
        {
          report: [
            { id: 'm9', period: '2022-M9' },
            { id: 'q1', period: '2022-Q1' },
            { id: 'h1', period: '2022-H1' },
          ],
        },
        asOf,
      );
    expect(
      ['2022-03-31', '2022-06-30', '2022-09-30', '2022-12-31'].map((day) => chosenReport(nested(day), 'p')?.id),
    ).toEqual(['q1', 'h1', 'm9', 'm9']);
  });
  it('the one that is named; none of another programme', () => {
    expect(chosenReport(reports('2022-03-31'), 'p', 'q2')?.id).toBe('q2');
    expect(chosenReport(reports('2022-03-31'), 'p', 'khac')).toBeUndefined();
  });
});
