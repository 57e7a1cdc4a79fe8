/** The table of works: how each stands as the text tells it, and money that adds up to its total. */
import { describe, expect, it } from 'vitest';
import { annexRows, composed } from '#testing/compose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const WORK = { id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const rows = (given: GivenRecords): readonly string[] =>
  annexRows(composed(given, { template: { annexes: ['works'] } }), 'works');
const stands = (...progress: readonly object[]): string =>
  rows({
    work: [WORK],
    progress: progress.map((one, at) => ({ id: `${at}`, work: 'w', since: `2022-0${at + 1}-01`, ...one })),
  })[1] ?? '';

describe('how a work stands', () => {
  it.each<[string, readonly object[], string]>([
    ['in words of its own', [{ status: 'ongoing', statement: 'đang thi công' }], 'Đang thi công'],
    ['in those of its state', [{ status: 'ongoing' }], 'Đang triển khai thực hiện'],
    // What was said before of what is done since tells nothing of it.
    [
      'done: nothing of how it went on before',
      [
        { status: 'ongoing', statement: 'đang thi công' },
        { status: 'completed', completed: '2022-02' },
      ],
      'Đã hoàn thành, đưa vào sử dụng',
    ],
    [
      'what came of it behind that it is done',
      [{ status: 'completed', statement: 'phục vụ 320 hộ' }],
      'Đã hoàn thành, đưa vào sử dụng, phục vụ 320 hộ',
    ],
    [
      'resting, and why',
      [{ status: 'ongoing' }, { status: 'suspended', reason: 'chờ vốn' }],
      'Đang tạm dừng do chờ vốn',
    ],
    [
      'given up, and why',
      [{ status: 'cancelled', statement: 'quy hoạch thay đổi' }],
      'Đã dừng thực hiện do quy hoạch thay đổi',
    ],
  ])('%s', (_, progress, words) =>
    expect(
      stands(...progress)
        .split(' | ')
        .at(-2),
    ).toBe(words),
  );

  it('of what was given up nothing is expected', () => {
    const told = (status: string) => stands({ status: 'ongoing', expectedFinish: '2025' }, { status });
    expect(told('cancelled')).not.toContain('2025');
    expect(told('suspended')).toContain('2025');
  });
});

describe('money', () => {
  const funding = (id: string, of: object, amount: string) => ({
    id,
    kind: 'plan',
    year: '2023',
    capital: 'city',
    amount: q(amount),
    ...of,
  });
  it('of a node stands in its own row, and the column adds up', () => {
    const told = rows({
      work: [WORK],
      progress: [{ id: 's', work: 'w', status: 'ongoing' }],
      funding: [funding('a', { work: 'w' }, '3 tỷ đồng'), funding('b', { objective: 'p/1' }, '2 tỷ đồng')],
    });
    expect(told.map((row) => row.split(' | ')[4])).toEqual(['2.000', '3.000', '5.000']);
  });
  it('a node without money of its own has none there', () => {
    const told = rows({
      work: [WORK],
      progress: [{ id: 's', work: 'w', status: 'ongoing' }],
      funding: [funding('a', { work: 'w' }, '3 tỷ đồng')],
    });
    expect(told.map((row) => row.split(' | ')[4])).toEqual(['', '3.000', '3.000']);
  });
});
