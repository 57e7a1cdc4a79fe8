/** Words that the report before has told: they are of their day, and tell of no present. */
import { describe, expect, it } from 'vitest';
import { composeReport } from '#core/report/compose.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { told as toldAlone } from '#testing/prose.ts';
import { q, view } from '#testing/records.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const PARTS = [{ part: 'results', title: 'Kết quả' }];
const told = (progress: readonly object[], given: { readonly earlier?: string } = { earlier: 'h1' }): string => {
  const seen = view(
    {
      objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }],
      work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
      progress: progress.map((one, at) => ({ id: `${at}`, work: 'w', ...one })),
      report: [
        { id: 'h1', period: '2022-H1', parts: PARTS, voice: 'Ủy ban' },
        { id: 'm9', period: '2022-M9', parts: PARTS, voice: 'Ủy ban', ...given },
      ],
    },
    '2022-09-30',
  );
  const [programme] = seen.all('programme');
  const report = seen.find('report', 'm9');
  if (!programme || !report) throw new Error('no report');
  return composeReport(seen, programme, report, unitsOfMeasure(), 'layout')
    .document.blocks.flatMap(linesOfBlock)
    .filter((line) => !line.includes('So với báo cáo'))
    .join(' ');
};
const said = (since: string, statement: string, given: object = {}) => ({
  since,
  statement,
  status: 'ongoing',
  ...given,
});

describe('of a work that goes on', () => {
  it('what was said before the last report ended is told with its day', () => {
    expect(told([said('2022-06-30', 'đang làm móng')])).toContain('Cầu Đá đến ngày 30/6/2022 đang làm móng');
    expect(told([said('2022-07-01', 'đang làm móng')])).toContain('Cầu Đá đang làm móng');
    expect(told([said('2022-06-30', 'đang làm móng'), said('2022-08-01', 'đang làm mặt cầu')])).toContain(
      'Cầu Đá đang làm mặt cầu',
    );
  });
  it('a sentence of its own as well', () =>
    expect(told([said('2022-06-30', 'Khối lượng đạt 45%')])).toContain('Đến ngày 30/6/2022 khối lượng đạt 45%'));
  it('a report that names none before it tells the last words as they are', () =>
    expect(told([said('2022-06-30', 'đang làm móng')], {})).toContain('Cầu Đá đang làm móng'));
  it('of what is done, or rests, the words need no day', () => {
    expect(told([said('2022-06-30', 'chờ vốn', { status: 'suspended' })])).toContain('Cầu Đá đang tạm dừng, chờ vốn');
    expect(told([said('2022-06-30', 'đã bàn giao', { status: 'completed' })])).toContain('Cầu Đá đã bàn giao');
  });
});

describe('what came of a work', () => {
  const done = (statement: string): string =>
    toldAlone({
      work: [{ id: 'w', name: 'Bến thuyền', kind: 'infrastructure', sector: 'tourism', objective: 'p/1' }],
      progress: [{ id: 'a', work: 'w', status: 'completed', completed: '2022-06-22', statement }],
      funding: [{ id: 'f', work: 'w', kind: 'total', capital: 'city', amount: q('14,8 tỷ đồng') }],
    }).join(' ');
  it('stands behind the day on which it was done, and before what it cost', () =>
    expect(done('đón 126.000 lượt khách')).toBe(
      'Bến thuyền đã hoàn thành, đưa vào sử dụng ngày 22/6/2022, đón 126.000 lượt khách, với tổng mức đầu tư 14,8 tỷ đồng từ ngân sách thành phố.',
    ));
  it('with a subject of its own stands behind the sentence, and has no day of the work', () =>
    expect(done('Nguồn nước ổn định')).toBe(
      'Bến thuyền đã hoàn thành, đưa vào sử dụng ngày 22/6/2022, với tổng mức đầu tư 14,8 tỷ đồng từ ngân sách thành phố. Nguồn nước ổn định.',
    ));
});
