import { describe, expect, it } from 'vitest';
import { composed } from '#testing/compose.ts';
import { q } from '#testing/records.ts';
import { linesOfBlock } from '#testing/report-text.ts';

/** Targets of one chapter: `r` reached, `s` missed, `o` not due yet, `u` due, told of the year before only. */
const lines = (verdicts: string): readonly string[] =>
  composed({
    objective: [
      { id: 'p/1', part: 'results', kind: 'chapter', title: 'Chương' },
      ...[...verdicts].map((verdict, n) => ({
        id: `p/1.${n + 1}`,
        parent: 'p/1',
        part: 'results',
        kind: 'target',
        title: `Mục ${n + 1}`,
        target: { relation: 'at-least', value: q('10 ha'), measure: `m${n}`, by: verdict === 'o' ? '2025' : '2022' },
      })),
    ],
    measure: [...verdicts].map((_, n) => ({
      id: `m${n}`,
      name: `Diện tích ${n}`,
      unit: 'ha',
      aggregation: 'none',
      objective: `p/1.${n + 1}`,
    })),
    observation: [...verdicts].map((verdict, n) => ({
      measure: `m${n}`,
      place: 'city',
      period: verdict === 'u' ? '2021' : '2022',
      kind: 'actual',
      value: q(verdict === 'r' ? '12 ha' : '5 ha'),
    })),
  }).blocks.flatMap(linesOfBlock);

describe('how many targets are reached', () => {
  it('is what a part and a chapter begin with', () => {
    const told = lines('rrsoo');
    expect(told).toContain(
      'Đến ngày 31/5/2023, trong 05 chỉ tiêu có 02 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt và 02 chỉ tiêu đang tiếp tục thực hiện (chi tiết tại Phụ lục).',
    );
    expect(told[told.indexOf('1. Chương') + 1]).toMatch(
      /^Đến nay, trong 05 chỉ tiêu đã có 02 chỉ tiêu đạt, .*; cụ thể:$/u,
    );
  });
  it('those of leadership count as well: the table that is pointed to has them', () => {
    const target = (n: number) => ({
      kind: 'target',
      title: `Mục ${n}`,
      target: { relation: 'at-least', value: q('10 ha'), measure: `m${n}`, by: '2022' },
    });
    const numbers = [1, 2, 3, 4, 5, 6];
    const told = composed({
      objective: [
        { id: 'p/0', part: 'leadership', ...target(6) },
        { id: 'p/1', part: 'results', kind: 'chapter', title: 'Chương' },
        ...numbers.slice(0, 5).map((n) => ({ id: `p/1.${n}`, parent: 'p/1', part: 'results', ...target(n) })),
      ],
      measure: numbers.map((n) => ({ id: `m${n}`, name: `Diện tích ${n}`, unit: 'ha', aggregation: 'none' })),
      observation: numbers.map((n) => ({
        measure: `m${n}`,
        place: 'city',
        period: '2022',
        kind: 'actual',
        value: q('12 ha'),
      })),
    });
    expect(told.blocks.flatMap(linesOfBlock)).toContain(
      'Đến ngày 31/5/2023, cả 06 chỉ tiêu đều đạt (chi tiết tại Phụ lục).',
    );
    expect(told.annexes.find(({ id }) => id === 'targets')?.blocks.flatMap(linesOfBlock)).toHaveLength(6);
  });
  it('“đã có” tells of what is reached only', () => {
    const told = lines('sooo');
    expect(told[told.indexOf('1. Chương') + 1]).toMatch(/^Đến nay, trong 04 chỉ tiêu có 01 chỉ tiêu chưa đạt/u);
  });
  it('what is due and of which nothing is told does not go on', () =>
    expect(lines('rrsuo')).toContain(
      'Đến ngày 31/5/2023, trong 05 chỉ tiêu có 02 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt, 01 chỉ tiêu đã đến hạn nhưng chưa có số liệu đánh giá và 01 chỉ tiêu đang tiếp tục thực hiện (chi tiết tại Phụ lục).',
    ));
  it('all of them are told as all', () => expect(lines('rrr')).toContain('Cả 03 chỉ tiêu đều đạt; cụ thể:'));
  it('of few, and of such as all go on, nothing is counted', () => {
    expect(lines('rs').join()).not.toMatch(/\d chỉ tiêu|chỉ tiêu đạt/u);
    expect(lines('ooooo').join()).not.toMatch(/0\d chỉ tiêu/u);
  });
});
