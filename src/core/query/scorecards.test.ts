import { describe, expect, it } from 'vitest';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { scorecards } from '#core/query/scorecards.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const grades = [
  { name: 'Tốt', from: q('80 điểm') },
  { name: 'Khá', from: q('60 điểm') },
];
const line = (id: string, points: string | undefined, most = '100 điểm') => ({
  id,
  scorecard: 's',
  most: q(most),
  way: 'told',
  told: points === undefined ? undefined : q(points),
});
const cards = (lines: readonly object[], more: GivenRecords = {}) => {
  const seen = view({
    scorecard: [{ id: 's', agency: 'office', period: '2022', grades }],
    scoreline: lines as NonNullable<GivenRecords['scoreline']>,
    ...more,
  });
  const programme = seen.find('programme', 'p');
  if (!programme) throw new Error('no programme');
  return scorecards({ view: seen, programme } as ProgrammeView);
};

describe('a sheet of points', () => {
  it.each<readonly [string, readonly object[], settled: object | undefined, missing: number]>([
    ['exactly the points of a grade', [line('a', '80 điểm')], { grade: 'Tốt' }, 0],
    ['just below it', [line('a', '79,9 điểm')], { grade: 'Khá' }, 0],
    ['less than any asks for', [line('a', '59,9 điểm')], { grade: undefined }, 0],
    [
      'what is missing may change the grade',
      [line('a', '60 điểm', '80 điểm'), line('b', undefined, '20 điểm')],
      undefined,
      1,
    ],
    [
      'what is missing cannot change it',
      [line('a', '61 điểm', '81 điểm'), line('b', undefined, '18,9 điểm')],
      { grade: 'Khá' },
      1,
    ],
    ['all is missing', [line('a', undefined), line('b', undefined)], undefined, 2],
  ])('%s', (_, lines, settled, missing) => {
    const [card] = cards(lines);
    expect(card?.settled).toEqual(settled);
    expect(card?.missing).toBe(missing);
    expect(card?.lines.map(({ line: { id } }) => id)).toEqual(lines.map((one) => (one as { id: string }).id));
  });
  it('without a line nothing applies, and no grade is settled', () => {
    const [card] = cards([]);
    expect(Object.keys(card ?? {}).toSorted()).toEqual(['lines', 'missing', 'sheet', 'total']);
  });
  it('stand with the latest first', () => {
    const sheets = ['2021', '2023', '2022'].map((period) => ({ id: period, agency: 'office', period, grades }));
    expect(cards([], { scorecard: sheets }).map(({ sheet }) => sheet.ref.id)).toEqual(['2023', '2022', '2021']);
  });
  it('of one period in the order of their ids, however they were recorded', () => {
    const sheets = ['b', 'c', 'a'].map((id) => ({ id, agency: 'office', period: '2022', grades }));
    expect(cards([], { scorecard: sheets }).map(({ sheet }) => sheet.ref.id)).toEqual(['a', 'b', 'c']);
  });
});
