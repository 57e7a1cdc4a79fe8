import { describe, expect, it } from 'vitest';
import { makeComposer } from '#core/report/composer.ts';
import type { Run } from '#core/report/document.ts';
import { settle } from '#core/report/settle.ts';
import { urbanClass } from '#core/report/sections/urban-class.ts';
import { openSample } from '#testing/sample.ts';

const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? run.printed : '')).join('');
const told = async (name: string, asOf: string, changed?: Parameters<typeof openSample>[2]) => {
  const { view, programme, units } = await openSample(name, asOf, changed);
  const [first, table] = settle(urbanClass(makeComposer(view, programme, units))).blocks;
  return {
    text: first?.kind === 'paragraph' ? wordsOf(first.runs) : '',
    rows: table?.kind === 'table' ? table.rows.map((row) => row.map(wordsOf)) : [],
  };
};

describe('the section on the urban class', () => {
  it('tells an open sheet as open, with its ends, and how sure the law is', async () => {
    const { text, rows } = await told('bac-kan', '2026-06-30');
    expect(text).toContain('theo nguồn thứ cấp, chưa đối chiếu Công báo');
    expect(text).toContain('từ 0 đến 100 điểm');
    expect(text).toContain('chưa đủ cơ sở kết luận');
    expect(text).toContain('không phải điểm chính thức');
    expect(rows.map((row) => row.at(-1))).toEqual(Array.from({ length: 4 }, () => 'Chưa kết luận được'));
  });
  it('a settled sheet under numbers that were not read in the gazette is no official score either', async () => {
    const settled = (files: ReadonlyMap<string, string>) =>
      new Map([
        ...files,
        [
          'urban-inputs.csv',
          (files.get('urban-inputs.csv') ?? '').replace('"1,6..2,1",,"1,9"', '"1,9",,').replace('trên 27%', '27'),
        ],
      ]);
    const { text } = await told('thanh-pho-mau', '2026-07-31', settled);
    expect(text).not.toContain('từ ');
    expect(text).toContain('không phải điểm chính thức');
  });
  it('class I is told by both readings of the law, in standards met', async () => {
    const { text } = await told(
      'thanh-pho-mau',
      '2026-07-31',
      (files) =>
        new Map([
          ...files,
          ['scenarios.yaml', (files.get('scenarios.yaml') ?? '').replaceAll('class: II', 'class: I')],
        ]),
    );
    expect(text).toContain('số tiêu chuẩn đạt của Thành phố Mẫu từ 0 đến 15');
    expect(text).toContain('nếu luật đòi đạt tất cả tiêu chuẩn bắt buộc');
    expect(text).toContain('nếu luật đòi đạt 12 trên 15');
  });
});
