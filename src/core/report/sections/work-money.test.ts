/**
 * The money of a work in its sentence: what it costs, what was planned and paid in the report's year, and from where.
 */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

const line = (kind: string, amount: string, more: object = {}) => ({
  work: 'w',
  kind,
  capital: 'unstated',
  amount: q(amount),
  ...more,
});
const said = (...funding: readonly object[]): string =>
  linesUnder(
    composed({
      work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
      progress: [{ id: '1', work: 'w', since: '2022', status: 'ongoing' }],
      funding: funding.map((one, at) => ({ id: `f${at}`, ...one })),
    }),
    'Nhiệm vụ',
  ).join(' ');

describe('money is told', () => {
  it.each<[string, readonly object[], readonly string[], readonly string[]]>([
    ['not at all where none is on record', [], [], ['đồng']],
    ['as a total', [line('total', '50 tỷ đồng')], ['tổng mức đầu tư 50 tỷ đồng'], ['gồm', 'năm']],
    [
      'with its parts by source',
      [line('total', '30 tỷ đồng', { capital: 'central' }), line('total', '20 tỷ đồng', { capital: 'city' })],
      ['tổng mức đầu tư 50 tỷ đồng (gồm ', '30 tỷ đồng', '20 tỷ đồng'],
      [],
    ],
    [
      'as what was paid of the plan of the same year',
      [line('plan', '10 tỷ đồng', { year: '2023' }), line('disbursement', '4 tỷ đồng', { year: '2023' })],
      ['10 tỷ đồng', 'đã giải ngân 4 tỷ đồng (đạt 40,0% kế hoạch)'],
      ['lũy kế'],
    ],
    [
      'without a share where the plan is of another year',
      [line('plan', '10 tỷ đồng', { year: '2022' }), line('disbursement', '4 tỷ đồng', { year: '2023' })],
      ['giải ngân năm 2023 là 4 tỷ đồng'],
      ['đạt'],
    ],
    [
      'of the report’s year, and of what was paid the whole beside it',
      [line('disbursement', '4 tỷ đồng', { year: '2022' }), line('disbursement', '3 tỷ đồng', { year: '2023' })],
      ['năm 2023 là 3 tỷ đồng', 'lũy kế', '7 tỷ đồng'],
      ['4 tỷ đồng'],
    ],
    [
      'never as one sum of the plans of several years',
      [
        line('plan', '4 tỷ đồng', { year: '2022' }),
        line('plan', '3 tỷ đồng', { year: '2023' }),
        line('plan', '9 tỷ đồng', { year: '2024' }),
      ],
      ['năm 2023 là 3 tỷ đồng'],
      ['16 tỷ', '7 tỷ', '9 tỷ', '4 tỷ'],
    ],
  ])('%s', (_, funding, must, mustNot) => {
    const text = said(...funding);
    for (const words of must) expect(text).toContain(words);
    for (const words of mustNot) expect(text).not.toContain(words);
  });
});
