/** Totals that a document states, with what they are made of; what is not all of it, and what has changed since. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const GIVEN: GivenRecords = {
  work: [
    { id: 'bridge', name: 'Cầu Đá.', objective: 'p/2' },
    { id: 'road', name: 'Đường liên thôn', objective: 'p/2' },
  ],
  funding: [
    { id: 'central', work: 'bridge', kind: 'total', capital: 'central', amount: q('300 tỷ đồng') },
    { id: 'other', work: 'road', kind: 'total', capital: 'unstated', amount: q('200 tỷ đồng') },
  ],
  measure: [
    { id: 'rice', name: 'Diện tích lúa', unit: 'ha', aggregation: 'none', objective: 'p/2' },
    { id: 'maize', name: 'Diện tích ngô', unit: 'ha', aggregation: 'none', objective: 'p/2' },
  ],
  observation: [
    { measure: 'rice', place: 'city', period: '2022', kind: 'actual', value: q('40 ha') },
    { measure: 'maize', place: 'city', period: '2022', kind: 'actual', value: q('10 ha') },
  ],
  contribution: [{ id: 'gift', what: 'Tiền mặt', pledged: q('5 tỷ đồng'), objective: 'p/2', since: '2022' }],
};

const said = (claim: Readonly<Record<string, unknown>>, given: GivenRecords = {}): string =>
  linesUnder(
    composed({
      objective: [
        { id: 'p/1', part: 'results', kind: 'task', title: 'Huy động nguồn lực' },
        { id: 'p/2', part: 'results', kind: 'task', title: 'Việc khác' },
      ],
      ...GIVEN,
      ...given,
      claim: [{ id: 'c', objective: 'p/1', label: 'Tổng vốn', formula: 'sum', value: q('500 tỷ đồng'), ...claim }],
    }),
    'Huy động nguồn lực',
  ).join(' | ');

describe('a stated total', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['without a breakdown', {}, 'Tổng vốn đạt 500 tỷ đồng.'],
    [
      'by sources, where they are named',
      { parts: ['funding:central amount', 'funding:other amount'] },
      'Tổng vốn đạt 500 tỷ đồng (gồm ngân sách trung ương 300 tỷ đồng và 200 tỷ đồng).',
    ],
    [
      'by works, parted by semicolons',
      { parts: ['work:bridge funding[kind=total]', 'work:road funding[kind=total]'] },
      'Tổng vốn đạt 500 tỷ đồng (gồm cầu Đá: 300 tỷ đồng; đường liên thôn: 200 tỷ đồng).',
    ],
    [
      'by a work and a source',
      { parts: ['work:bridge funding[kind=total]', 'funding:other amount'] },
      'Tổng vốn đạt 500 tỷ đồng (gồm cầu Đá: 300 tỷ đồng; 200 tỷ đồng).',
    ],
    [
      'with a gift, which has no name of its own',
      { parts: ['contribution:gift pledged', 'funding:other amount'] },
      'Tổng vốn đạt 500 tỷ đồng (gồm 5 tỷ đồng và 200 tỷ đồng).',
    ],
    [
      'of one part: no breakdown',
      { parts: ['funding:central amount', 'funding:none amount'] },
      'Tổng vốn đạt 500 tỷ đồng.',
    ],
    [
      'what is not all of it is not called so',
      { parts: ['funding:central amount', 'funding:other amount', 'work:bridge funding[kind=disbursement]'] },
      'Tổng vốn đạt 500 tỷ đồng (trong đó ngân sách trung ương 300 tỷ đồng; 200 tỷ đồng).',
    ],
    [
      'a share is made of nothing',
      { formula: 'share', value: q('60%'), parts: ['funding:central amount', 'funding:other amount'] },
      'Tổng vốn đạt 60%.',
    ],
  ])('%s', (_, claim, line) => expect(said(claim)).toContain(line));

  it('of measures each with its name', () =>
    expect(
      said({
        label: 'Tổng diện tích',
        value: q('240 ha'),
        parts: ['measure:rice @city #2022', 'measure:maize @city #2022', 'contribution:gift pledged'],
      }),
    ).toContain('(gồm diện tích lúa 40 ha, diện tích ngô 10 ha và 5 tỷ đồng)'));

  it('of which a part was told otherwise since has no breakdown: it would not add up', () => {
    const parts = ['measure:rice @city', 'contribution:gift pledged'];
    const later = { measure: 'rice', place: 'city', period: '2023-04', kind: 'actual', value: q('60 ha') };
    const claim = { label: 'Tổng diện tích', value: q('50 ha'), since: '2022', parts };
    expect(said(claim)).toContain('(gồm diện tích lúa 40 ha');
    expect(said(claim, { observation: [...(GIVEN.observation ?? []), later] })).toBe('Tổng diện tích đạt 50 ha.');
  });
});

describe('what is there or wanted is no achievement', () => {
  it.each([
    ['tổng số hộ', 'là'],
    ['số hộ', 'là'],
    ['vốn cần huy động', 'là'],
    ['nhu cầu vốn', 'là'],
    ['vốn dự kiến', 'là'],
    ['tổng mức đầu tư', 'là'],
    ['mục tiêu huy động', 'là'],
    // Words that only begin so.
    ['vốn cầnthơ', 'đạt'],
    ['doanh số bán', 'đạt'],
    ['vốn huy động', 'đạt'],
  ])('%s %s', (label, verb) => expect(said({ label })).toContain(` ${verb} 500 tỷ đồng.`));
});
