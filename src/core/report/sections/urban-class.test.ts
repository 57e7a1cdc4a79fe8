import { describe, expect, it } from 'vitest';
import { makeComposer } from '#core/report/composer.ts';
import type { Run } from '#core/report/document.ts';
import { settle } from '#core/report/settle.ts';
import { reportedScenario, urbanClass } from '#core/report/sections/urban-class.ts';
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

describe('the sample’s own city', async () => {
  const { view, programme, units } = await openSample('thanh-pho-mau', '2026-07-31');
  const scenario = reportedScenario(view, programme);
  const blocks = settle(urbanClass(makeComposer(view, programme, units))).blocks;
  const [said, table, chart] = blocks;
  const text = said?.kind === 'paragraph' ? wordsOf(said.runs) : '';

  it('names the law, how sure it is, the points, what is asked, and what to find out first', () => {
    expect(text).toMatch(
      /^Theo .+ \(con số của luật theo nguồn thứ cấp, chưa đối chiếu Công báo\), tổng điểm của Thành phố Mẫu từ [\d,]+ đến [\d,]+ điểm, mức tối thiểu là 75 điểm; (?:chưa đạt|chưa đủ cơ sở kết luận về) đô thị loại II\. /u,
    );
    // The widest three, parted by semicolons, in words.
    const [, unknowns = ''] = / Số liệu cần làm rõ trước hết: (.+)\.$/u.exec(text) ?? [];
    expect(unknowns.split('; ').length).toBeGreaterThan(0);
    expect(unknowns.split('; ').length).toBeLessThanOrEqual(3);
    expect(unknowns).not.toMatch(/2A\./u);
  });
  it('has a row for each criterion and their sum, and bars with the same numbers', () => {
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(wordsOf)) : [];
    expect(rows.map(([name]) => name?.split('.')[0])).toEqual(['I', 'II', 'III', 'Tổng cộng']);
    expect(rows.map((row) => row[1])).toEqual(['11,5', '15,5', '48', '75']);
    expect(rows.map((row) => row[3])).toEqual(['15', '20', '65', '']);
    expect(table?.kind === 'table' && table.columns.map(({ head }) => head)).toEqual([
      'Tiêu chí',
      'Tối thiểu',
      'Điểm',
      'Tối đa',
      'Kết luận',
    ]);
    const bars = chart?.kind === 'picture' ? chart.bars : [];
    expect(bars.map(({ name, least, most }) => [name.split('.')[0], least, most])).toEqual([
      ['I', 11.5, 15],
      ['II', 15.5, 20],
      ['III', 48, 65],
    ]);
    for (const [at, bar] of bars.entries()) {
      expect(bar.text.split('–').map((end) => end.replace('.', ''))).toEqual(rows[at]?.[2]?.match(/[\d,]+/gu));
      expect(bar.min).toBeLessThanOrEqual(bar.max);
    }
  });
  it('a what-if that changes inputs says that it does; the one of the programme alone is told', () => {
    expect(scenario?.id).toBe('dat-loai-ii-nam-2028');
    expect(text).not.toContain('Với giả định');
    expect(reportedScenario(view, { ...programme, id: 'another' })).toBeUndefined();
  });
});

it('what a what-if assumes is told as assumed', async () => {
  const { text } = await told(
    'thanh-pho-mau',
    '2026-07-31',
    (files) =>
      new Map([
        ...files,
        [
          'scenarios.yaml',
          (files.get('scenarios.yaml') ?? '').replace(
            '  report: "yes"\n',
            '  report: "yes"\n  inputs:\n    - { standard: 2A.III.08, value: "95" }\n',
          ),
        ],
      ]),
  );
  expect(text).toMatch(/^Với giả định của phương án “Đạt loại II vào cuối năm 2028”, theo /u);
});

it('nothing is on record of a city: no verdict is given', async () => {
  const { text, rows } = await told(
    'thanh-pho-mau',
    '2026-07-31',
    (files) =>
      new Map(
        [...files].filter(([file]) => !file.startsWith('urban') && !['scenarios.yaml', 'paths.yaml'].includes(file)),
      ),
  );
  expect([text, rows]).toEqual(['Hồ sơ chưa có số liệu để đánh giá theo tiêu chí phân loại đô thị.', []]);
});
