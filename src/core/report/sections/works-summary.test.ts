/** Many works of a node: how many stand how, each counted once, and where they are listed. */
import { describe, expect, it } from 'vitest';
import { WORKS_OF_A_NODE } from '#core/report/outline/bounds.ts';
import { annexRows, composed, linesUnder } from '#testing/compose.ts';

const many = (count: number, more: (at: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, at) => ({
    id: `w${String(at).padStart(3, '0')}`,
    name: `Đường ${at + 1}`,
    kind: 'infrastructure',
    sector: 'road',
    objective: 'p/1',
    ...more(at),
  }));
const stand = (work: readonly { readonly id: string }[], status: (at: number) => string | undefined) =>
  work.flatMap(({ id }, at) => {
    const own = status(at);
    return own === undefined ? [] : [{ id: `s ${id}`, work: id, status: own }];
  });
const report = (work: ReturnType<typeof many>, status: (at: number) => string | undefined) =>
  composed({ work, progress: stand(work, status) });
const said = (...args: Parameters<typeof report>): string => linesUnder(report(...args), 'Nhiệm vụ').join(' ');

describe('as many works as a text can name', () => {
  it('are told; of one more only how many stand how, and all stand in the annex', () => {
    expect(said(many(WORKS_OF_A_NODE), () => 'ongoing')).not.toContain('chi tiết tại');
    const work = many(WORKS_OF_A_NODE + 1);
    expect(said(work, (at) => (at < 10 ? 'completed' : at < 30 ? 'ongoing' : 'suspended'))).toBe(
      'Có 31 tuyến đường, trong đó: 10 đã hoàn thành, 20 đang triển khai thực hiện và 01 đang tạm dừng (chi tiết tại Phụ lục).',
    );
    expect(
      annexRows(
        report(work, () => 'ongoing'),
        'works',
      ).filter((row) => row.includes('Đường ')),
    ).toHaveLength(31);
  });
  it('what nobody has told the state of is counted among all, and in no state', () => {
    const text = said(many(31), (at) => (at === 0 ? 'completed' : undefined));
    expect(text).toMatch(/^Có 31 tuyến đường, trong đó: 01 đã hoàn thành và 30 /u);
  });
});

describe('what they are counted as', () => {
  it('works of several fields are works', () =>
    expect(
      said(
        many(31, (at) => ({ sector: at === 0 ? 'bridge' : 'road' })),
        () => 'ongoing',
      ),
    ).toMatch(/^Có 31 công trình, dự án, trong đó: 31 đang/u));
  it('one record that stands for several counts for all of them', () =>
    expect(
      said(
        many(31, (at) => (at === 0 ? { count: 4 } : {})),
        () => 'ongoing',
      ),
    ).toMatch(/^Có 34 tuyến đường/u));
});
