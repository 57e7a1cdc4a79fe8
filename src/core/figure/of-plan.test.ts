import { formatAddress } from '#core/address/address.ts';
import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { openSample } from '#testing/sample.ts';

const { view } = await openSample('thanh-pho-mau', '2026-10-01');
const amount = (address: string): string | undefined =>
  figureByText(view, `urban:thanh-pho-mau ${address}`).value?.amount;
const refusal = (address: string) => {
  const found = evaluateText(view, `urban:thanh-pho-mau ${address}`);
  return found.ok ? undefined : found.problems.map(({ code, data }) => [code, data?.['key'] ?? data?.['work']]);
};

const CORRECTIONS = `- { id: c, pack: 111-2025, path: "standards[2A.III.08].classes.II.min", value: "92", gazette: Công báo 1 }
- { id: d, pack: 111-2025, path: rules.total, value: "75", gazette: Công báo 1 }
`;

describe('what a set of works costs and comes to, as figures', () => {
  it('the cost of several is that of each, each with what is recorded of its investment', () => {
    const figure = figureByText(view, 'urban:thanh-pho-mau planned-cost[works=cong-vien-bo-song;duong-noi-thi]');
    expect([figure.value?.amount, figure.value?.unit]).toEqual(['228000000000', 'đồng']);
    expect(figure.parts.map(({ address, value }) => [formatAddress(address), value?.amount])).toEqual([
      ['urban:thanh-pho-mau planned-cost[works=cong-vien-bo-song]', '48000000000'],
      ['urban:thanh-pho-mau planned-cost[works=duong-noi-thi]', '180000000000'],
    ]);
    expect(figure.parts[0]?.records.map(({ ref }) => `${ref.subject}/${ref.id}`)).toContain('work/cong-vien-bo-song');
    expect(figure.parts[0]?.records.some(({ ref }) => ref.subject === 'funding')).toBe(true);
  });
  it('what is under way costs nothing more', () => expect(amount('planned-cost[works=tram-xu-ly]')).toBe('0'));
  it('points are those of the sheet where the works touch nothing, and more where they lift a standard', () => {
    const before = Number(amount('points[end=min]'));
    const after = Number(amount('planned-points[works=duong-noi-thi]'));
    expect(after).toBeGreaterThan(before);
    expect(Number(amount('planned-points[case=likely,works=duong-noi-thi]'))).toBeGreaterThanOrEqual(after);
    const figure = figureByText(view, 'urban:thanh-pho-mau planned-points[works=duong-noi-thi]');
    expect(figure.parts.map(({ address }) => formatAddress(address))).toEqual(
      ['I', 'II', 'III'].map((id) => `urban:thanh-pho-mau planned-points[criterion=${id},works=duong-noi-thi]`),
    );
    expect(figure.law).toMatchObject({ pack: '111-2025', status: 'secondary' });
    expect(figure.records.some(({ ref }) => ref.subject === 'effect')).toBe(true);
  });
  it('points stand on the inputs of the place and on the corrections of the law, each in its criterion', async () => {
    const { view: corrected } = await openSample(
      'thanh-pho-mau',
      '2026-10-01',
      (files) => new Map([...files, ['urban-corrections.yaml', CORRECTIONS]]),
    );
    const of = (filters: string): readonly string[] =>
      figureByText(corrected, `urban:thanh-pho-mau planned-points[${filters}works=duong-noi-thi]`).records.map(
        ({ ref }) => `${ref.subject}/${ref.id}`,
      );
    const second = of('criterion=II,');
    expect(second.some((one) => one.startsWith('input/') && one.includes('2A.II.03'))).toBe(true);
    expect(
      second.some((one) => one.startsWith('effect/') || one.includes('2A.III.') || one.startsWith('correction/')),
    ).toBe(false);
    expect(of('criterion=III,')).toEqual(expect.arrayContaining(['effect/duong-noi-thi.1']));
    expect(of('criterion=III,').filter((one) => one.startsWith('correction/'))).toEqual(['correction/c']);
    expect(of('').filter((one) => one.startsWith('correction/'))).toEqual(['correction/d']);
  });
  it('refuses what is no set, no work with an effect, no part that may be built, no case', () => {
    expect(refusal('planned-cost')).toEqual([['figure.filter-value', 'works']]);
    expect(refusal('planned-cost[works=a;a]')).toEqual([['figure.filter-value', 'works']]);
    expect(refusal('planned-cost[works=nowhere]')).toEqual([['path.set-work', 'nowhere']]);
    expect(refusal('planned-cost[works=duong-noi-thi*1/7]')).toEqual([['path.set-work', 'duong-noi-thi']]);
    expect(refusal('planned-points[case=best,works=duong-noi-thi]')).toEqual([['figure.filter-value', 'case']]);
    expect(refusal('planned-points[criterion=IX,works=duong-noi-thi]')).toEqual([['figure.filter-value', 'criterion']]);
  });
});
