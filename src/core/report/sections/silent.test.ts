/** Who has handed in nothing is named in the report whose period it is of, past the day on which it was owed. */
import { describe, expect, it } from 'vitest';
import { composeReport } from '#core/report/compose.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { reportingView } from '#testing/collecting.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const SENT = { step: 'sent', by: 'A', at: '2026-07-05T02:00:00.000Z', cells: [] };
const lines = (asOf: string, period: string, template: object = {}, sent: readonly string[] = []): string => {
  const view = reportingView(
    {
      report: [{ id: 'r', kind: 'quarter', period, parts: [{ part: 'assessment', title: 'Đánh giá' }], ...template }],
      collection: [
        { id: 'p.2026-q2', often: 'quarter', period: '2026-Q2', due: '2026-07-10', agencies: [], steps: [] },
      ],
      return: sent.map((agency) => ({ collection: 'p.2026-q2', agency, number: 1, steps: [SENT] })),
    },
    asOf,
  );
  const [programme] = view.all('programme');
  const report = view.find('report', 'r');
  if (!programme || !report) throw new Error('no report');
  return composeReport(view, programme, report, unitsOfMeasure(), 'layout')
    .document.blocks.flatMap(linesOfBlock)
    .join('\n');
};

describe('who is silent', () => {
  it('is named with what is missing', () =>
    expect(lines('2026-07-12', '2026-Q2')).toContain(
      'Đến ngày 12/7/2026, cả 02 cơ quan, đơn vị đều chưa gửi báo cáo quý II/2026, gồm: Phòng Hạ tầng; Phòng Kinh tế. Số liệu của các cơ quan, đơn vị này chưa được tổng hợp trong báo cáo này.',
    ));
  it('alone is the subject of the sentence', () =>
    expect(lines('2026-07-12', '2026-Q2', {}, ['kt'])).toContain(
      'Đến ngày 12/7/2026, Phòng Hạ tầng chưa gửi báo cáo quý II/2026. Số liệu của đơn vị này chưa được tổng hợp trong báo cáo này.',
    ));
  it('stands at the head of the results, once, where the report has them', () => {
    const both = {
      parts: [
        { part: 'results', title: 'Kết quả' },
        { part: 'assessment', title: 'Đánh giá' },
      ],
    };
    const text = lines('2026-07-12', '2026-Q2', both, ['kt']);
    expect(text.match(/chưa gửi báo cáo/gu)).toHaveLength(1);
    expect(text).toMatch(
      /Kết quả\n(?:- )?Đến ngày 12\/7\/2026, Phòng Hạ tầng chưa gửi báo cáo quý II\/2026\. Số liệu dưới đây chưa bao gồm số liệu của đơn vị này\./u,
    );
  });
  it('is nobody before the day, of another period, or where all have sent theirs', () => {
    for (const text of [
      lines('2026-07-10', '2026-Q2'),
      lines('2026-07-12', '2026-Q3'),
      lines('2026-07-12', '2026-Q2', {}, ['kt', 'hd']),
    ])
      expect(text).not.toMatch(/chưa gửi báo cáo/u);
  });
  it('is looked at on the day of issue', () =>
    expect(lines('2026-06-30', '2026-Q2', { issued: '2026-07-15' })).toContain('Đến ngày 15/7/2026, cả 02 cơ quan'));
});
