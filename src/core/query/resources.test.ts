import { text } from 'node:stream/consumers';
import { formatAddress } from '#core/address/address.ts';
import { describe, expect, test } from 'vitest';
import { resourcesCsv } from '#app/read/tables/resources-csv.ts';
import { contributionLine, resourcesAnswer, statedLine, type ResourcesQuestion } from '#core/query/resources.ts';
import { opened } from '#testing/opened.ts';
import { q } from '#testing/records.ts';

const money = (id: string, work: string, kind: string, capital: string, amount: string, year?: string) => ({
  id,
  programme: 'p',
  work,
  kind,
  capital,
  amount: q(amount),
  ...(year !== undefined && { year }),
});

const programme = opened({
  objective: [
    { id: 'p/2', programme: 'p', title: 'Hạ tầng' },
    { id: 'p/2.2', programme: 'p', parent: 'p/2', title: 'Đường' },
    { id: 'p/10', programme: 'p', title: 'Đô thị' },
  ],
  work: [
    { id: 'bridge', name: 'Cầu', objective: 'p/2.2', programme: 'p' },
    { id: 'park', name: 'Công viên', objective: 'p/10', programme: 'p' },
  ],
  funding: [
    money('f1', 'bridge', 'plan', 'central', '100 tỷ đồng', '2021'),
    money('f2', 'bridge', 'plan', 'city', '50 tỷ đồng', '2022'),
    money('f3', 'park', 'plan', 'city', 'khoảng 30 tỷ đồng'),
    money('f4', 'bridge', 'disbursement', 'central', '40 tỷ đồng', '2021'),
  ],
  party: [{ id: 'firm', name: 'Công ty A' }],
  contribution: [
    {
      id: 'panels',
      programme: 'p',
      what: 'panô',
      sponsor: 'firm',
      objective: 'p/10',
      pledged: q('100 panô'),
      delivered: q('40 panô'),
    },
    { id: 'bench', programme: 'p', what: 'ghế đá', work: 'bridge' },
  ],
  claim: [
    {
      id: 'all',
      programme: 'p',
      label: 'tổng huy động',
      value: q('trên 500 tỷ đồng'),
      formula: 'sum',
      objective: 'p/2',
    },
    {
      id: 'off',
      programme: 'p',
      label: 'vốn kế hoạch',
      value: q('160 tỷ đồng'),
      formula: 'sum',
      parts: ['work:bridge funding[kind=plan,source=central]', 'work:bridge funding[kind=plan,source=city]'],
    },
    {
      id: 'given',
      programme: 'p',
      label: 'panô',
      of: 'contribution:panels pledged',
      formula: 'sum',
      parts: ['contribution:panels delivered', 'contribution:panels underway'],
    },
    { id: 'other', programme: 'p', label: 'tỷ lệ', value: q('50%'), formula: 'share' },
  ],
});

const see = (question: ResourcesQuestion = {}) => resourcesAnswer(programme, question);

describe('capital', () => {
  test('is added by kind only; what is about stays about', () => {
    expect(
      see().capital?.map(({ kind, total, years, yearless }) => [
        kind,
        total.value?.amount,
        total.value?.approx,
        years,
        yearless,
      ]),
    ).toEqual([
      ['plan', '180000000000', ['about'], ['2021', '2022'], true],
      ['disbursement', '40000000000', [], ['2021'], false],
    ]);
  });

  test('stands by source, and by year where years are stated', () => {
    const [plan] = see().capital ?? [];
    expect(plan?.sources.map((one) => [one.source, one.figure.value?.amount])).toEqual([
      ['central', '100000000000'],
      ['city', '80000000000'],
    ]);
    expect(plan?.yearly.map((one) => one?.value?.amount)).toEqual(['100000000000', '50000000000']);
  });

  test('is narrowed by kind, source, year and objective, and its figures with it', () => {
    const [narrow] = see({ kind: 'plan', source: 'city', year: '2022', objective: 'p/2' }).capital ?? [];
    expect(narrow && formatAddress(narrow.total.address)).toBe(
      'sum funding[kind=plan,objective=p/2,programme=p,source=city,year=2022]',
    );
    expect(see({ objective: 'p/10' }).fundings.map((one) => one.id)).toEqual(['f3']);
    expect(see({ kind: 'nonsense]' }).capital).toEqual([]);
  });

  test('is not added up over a search for words', () => {
    const found = see({ text: 'cong vien' });
    expect([found.capital, found.counts, found.fundings.map((one) => one.id)]).toEqual([undefined, undefined, ['f3']]);
  });
});

describe('gifts', () => {
  test('are found by their sponsor, belong to the objective of their work, and stay absent where nothing is stated', () => {
    expect(see({ text: 'cong ty a' }).contributions.map((one) => one.id)).toEqual(['panels']);
    expect(
      see({ objective: 'p/2' })
        .contributions.map((one) => contributionLine(programme.view, one))
        .map((one) => [one.contribution.id, one.pledged.state, one.pledged.value]),
    ).toEqual([['bench', 'absent', undefined]]);
  });

  test('are counted', () =>
    expect([
      see().counts?.contributions?.value?.amount,
      see({ objective: 'p/10' }).counts?.contributions?.value?.amount,
    ]).toEqual(['2', '1']));
});

test('stated totals say whether they hold, and carry the remark', () => {
  expect(
    see()
      .stated.map((one) => statedLine(programme.view, one))
      .map(({ claim, verdict, computed, difference, remarks }) => [
        claim.id,
        verdict,
        computed?.value?.amount,
        difference?.value?.amount,
        remarks.map((one) => one.code),
      ]),
  ).toEqual([
    ['all', 'no-parts', undefined, undefined, ['claim.no-parts']],
    ['given', 'part-missing', '40', undefined, ['claim.part-missing']],
    ['off', 'differs', '150000000000', '10000000000', ['claim.differs']],
  ]);
});

test('filters offer what is there, objectives with all above them', () => {
  const { kinds, sources, years, objectives } = see({ kind: 'plan' });
  expect([kinds, sources, years, objectives.map((one) => one.id)]).toEqual([
    ['plan', 'disbursement'],
    ['central', 'city'],
    ['2021', '2022'],
    ['p/2', 'p/2.2', 'p/10'],
  ]);
});

test('the CSV has a line for each amount, empty where none is stated', async () => {
  const lines = (await text(resourcesCsv(programme, see()))).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 4 + 2 * 5 + 3 + 2);
  expect(lines[3]).toBe(
    'funding,f3,Công viên,park,10,,,,plan,kế hoạch vốn,city,ngân sách thành phố,,,30000000000,đồng,khoảng,khoảng 30 tỷ đồng,,,source,I,,funding:f3 amount,2023-05-31',
  );
  expect(lines.find((line) => line.includes('contribution:bench pledged'))).toBe(
    'contribution,bench,ghế đá,bridge,2.2,,,,pledged,,,,,,,,,,,,source,I,,contribution:bench pledged,2023-05-31',
  );
});
