import { expect, test } from 'vitest';
import { resourcesAnswer } from '#core/query/resources.ts';
import { cellsIn } from '#web/parts/cell.ts';
import { resourcesPage } from '#web/resource/page.ts';
import { opened } from '#testing/opened.ts';
import { q } from '#testing/records.ts';

const programme = opened({
  work: [{ id: 'bridge', name: 'Cầu', programme: 'p' }],
  funding: [
    {
      id: 'f1',
      programme: 'p',
      work: 'bridge',
      kind: 'disbursement',
      capital: 'central',
      amount: q('100 tỷ đồng'),
      year: '2021',
    },
    {
      id: 'f2',
      programme: 'p',
      work: 'bridge',
      kind: 'disbursement',
      capital: 'city',
      amount: q('khoảng 50 tỷ đồng'),
      year: '2022',
    },
    { id: 'f3', programme: 'p', kind: 'plan', capital: 'city', amount: q('10 tỷ đồng'), year: '2022' },
  ],
  party: [{ id: 'bank', name: 'Ngân hàng A' }],
  contribution: [
    { id: 'bench', programme: 'p', what: 'ghế đá' },
    { id: 'park', programme: 'p', what: 'công viên', sponsor: 'bank', size: q('2 ha') },
  ],
});

const page = (language: 'vi' | 'en') =>
  resourcesPage(
    { language, opened: programme, cells: cellsIn(language, programme), url: new URL('http://x/') },
    resourcesAnswer(programme, {}),
  );

test('two years or more have a chart whose title compares the last two; one year has none', () => {
  const [plan, paid] = page('vi').capital ?? [];
  expect([plan?.kind, plan?.chart]).toEqual(['plan', undefined]);
  expect(paid?.chart?.title).toBe('Đã giải ngân giảm từ 100 tỷ đồng (năm 2021) xuống khoảng 50 tỷ đồng (năm 2022)');
  expect(paid?.chart?.svg).toContain('<svg');
  expect(page('en').capital?.[1]?.chart?.title).toBe(
    'Disbursed fell from VND 100 billion (2021) to about VND 50 billion (2022)',
  );
});

test('kinds of money of which nothing is on record are named, not passed over', () => {
  expect(page('vi').unknownKinds).toEqual(['tổng mức đầu tư', 'cam kết', 'đã bố trí', 'tạm ứng', 'đã huy động']);
});

test('a source that paid nothing in a year has an empty place there, not a zero', () => {
  expect(page('vi').capital?.[1]?.parts.map((part) => [part.key, ...part.years.map((year) => year?.printed)])).toEqual([
    ['central', '100 tỷ đồng', undefined],
    ['city', undefined, 'khoảng 50 tỷ đồng'],
  ]);
});

test('money of no work is of the programme; a gift without amounts has empty cells that open', () => {
  const seen = page('vi');
  expect(seen.fundings.rows.map((row) => row.belongs?.name)).toEqual(['Cầu', 'Cầu', undefined]);
  expect([seen.contributions.rows[0]?.what, seen.contributions.rows[0]?.pledged]).toMatchObject([
    'Ghế đá',
    { state: 'absent', address: 'contribution:bench pledged' },
  ]);
});

test('a gift names its sponsor and its size where they are known, and leaves no cell where they are not', () => {
  const [bench, park] = page('vi').contributions.rows;
  expect([bench?.sponsor, bench?.size]).toEqual([undefined, undefined]);
  expect([park?.sponsor, park?.size]).toMatchObject(['Ngân hàng A', { printed: '2 ha' }]);
});
