/**
 * A ward's programme as five kinds of users would try it: what pages and reports must not say. docs/cases.md names each
 * line.
 */
import { describe, expect, it, test } from 'vitest';
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { attentionLines } from '#core/query/attention.ts';
import { objectiveLine, overviewAnswer, targetLine } from '#core/query/overview.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { composeReport } from '#core/report/compose.ts';
import { asDay } from '#core/value/day.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { linesOfBlock } from '#testing/report-text.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const DOCUMENTS = `${BASE['documents.yaml']}- { id: bc-02, kind: report, symbol: 20/BC-UBND, date: 2025-06-20, cutoff: 2025-05-31, issuer: ubnd-xa }
`;
const opened = (files: Readonly<Record<string, string>>, asOf: string): ProgrammeView => {
  const read = readProgramme(filesOf({ ...BASE, 'documents.yaml': DOCUMENTS, ...files }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems, undefined, 1));
  const rows = read.value.drafts.map((draft) => ({
    ref: { subject: draft.subject, id: draft.id, version: 1, sequence: 1 },
    ...(draft.programme !== undefined && { programme: draft.programme }),
    record: draft.record,
  }));
  const view = viewAsOf(wholeFacts(collectRecords('w', NO_JOURNAL, rows)), asDay(asOf));
  const [programme] = view.all('programme');
  if (!programme) throw new Error('no programme');
  return { view, programme };
};
const reportOf = ({ view, programme }: ProgrammeView): string => {
  const [template] = view.all('report');
  if (!template) throw new Error('no report');
  const { document } = composeReport(view, programme, template, unitsIn(view.records), 'layout');
  return document.blocks.flatMap(linesOfBlock).join('\n');
};
const codes = ({ view, programme }: ProgrammeView): readonly string[] =>
  findRemarks(view, programme.id).map(({ code }) => code);

describe('line 1: what must not be passed', () => {
  const files = (value: string) => ({
    'objectives.yaml': `- { id: "1", kind: chapter, part: results, title: Giảm nghèo, source: nq-01 }
- { id: "1.1", kind: target, part: results, title: Tỷ lệ hộ nghèo, parent: "1", source: nq-01, target: { relation: at-most, value: "1%", measure: m, by: 2024 } }
`,
    'measures.yaml':
      '- { id: m, name: Tỷ lệ hộ nghèo, unit: "%", aggregation: none, direction: down, objective: "1.1", source: nq-01 }\n',
    'observations.csv': `measure,place,period,kind,value,source\nm,xa-a,2024,actual,"${value}",bc-02\n`,
    'works.yaml': '[]\n',
    'progress.csv': 'id,work,since,status,started,statement,source\n',
  });
  test.each([
    ['0,5%', 'reached', '100'],
    ['1%', 'reached', '100'],
    ['1,6%', 'short', '62.5'],
  ])('%s is %s, progress %s', (value, verdict, progress) => {
    const { view } = opened(files(value), '2025-06-30');
    const objective = view.find('objective', 'p/1.1') ?? view.all('objective').find((one) => one.id.endsWith('1.1'));
    if (!objective) throw new Error('no objective');
    const line = objectiveLine(view, { objective, depth: 1 });
    expect([targetLine(view, objective).verdict, Number(line.progress?.value?.amount ?? '')]).toEqual([
      verdict,
      Number(progress),
    ]);
  });
  it('says how far it was passed, in percentage points', () =>
    expect(reportOf(opened(files('1,6%'), '2025-06-30'))).toMatch(
      /cao hơn 0,6 điểm (?:%|phần trăm) so với mức khống chế/u,
    ));
});

describe('line 2: objectives and tasks are late, too', () => {
  const files = {
    'objectives.yaml': BASE['objectives.yaml'].replace('lead: ubnd-xa,', 'lead: ubnd-xa, due: 2025-03-31,'),
    'tasks.yaml': '- { id: t1, order: 1, lead: ubnd-xa, statements: [họp dân], due: 2025-05-31, source: bc-01 }\n',
  };
  it('are among what needs action, and remarks', () => {
    const at = opened(files, '2025-06-30');
    expect(attentionLines(at.view, at.programme.id).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['objective', 'task']),
    );
    expect(codes(at)).toEqual(expect.arrayContaining(['objective.overdue', 'task.overdue']));
  });
  it('not on their day', () => {
    const at = opened(files, '2025-03-31');
    expect(codes(at)).not.toContain('objective.overdue');
  });
});

describe('lines 3 and 6: a work told three times', () => {
  const files = {
    'progress.csv': `id,work,since,status,expectedFinish,statement,source
p1,duong-1,2024-03-01,ongoing,2024-09-30,đang thi công nền đường,bc-01
p2,duong-1,2024-10-01,ongoing,2024-12-31,đang trải cấp phối đá dăm,bc-01
p3,duong-1,2024-11-15,suspended,2025-06-30,chờ bố trí vốn,bc-01
`,
  };
  const text = reportOf(opened(files, '2025-05-31'));
  it('is told by its latest words, with its state', () => {
    expect(text).toContain('tạm dừng, chờ bố trí vốn');
    expect(text).not.toMatch(/nền đường|cấp phối/u);
  });
  it('keeps its first deadline', () => {
    expect(text).toContain('ngày 30/6/2025, lùi từ ngày 30/9/2024');
    expect(codes(opened(files, '2025-05-31'))).toContain('work.put-off');
  });
});

describe('line 4: years of money', () => {
  const at = opened(
    {
      'funding.csv': `id,work,capital,kind,year,amount,source
f1,duong-1,commune,plan,2024,"6 tỷ đồng",bc-01
f2,duong-1,commune,plan,2025,"6,5 tỷ đồng",bc-01
f3,duong-1,commune,disbursement,2024,"7,3 tỷ đồng",bc-01
`,
    },
    '2024-12-31',
  );
  it('are not added into one plan', () => {
    expect(reportOf(at)).toContain('kế hoạch vốn năm 2024 là 6 tỷ đồng');
    expect(reportOf(at)).not.toContain('12,5 tỷ');
  });
  it('more paid than planned, and no total, are remarks', () =>
    expect(codes(at)).toEqual(expect.arrayContaining(['funding.paid-over-plan', 'funding.no-total'])));
});

describe('lines 7 and 8: ignorance has no tick', () => {
  it('a finding that some works are late, where no day is on record, is held against the count', () => {
    const at = opened(
      {
        'findings.yaml':
          '- { id: n1, kind: limit, order: 1, statement: Một số dự án chậm tiến độ, since: 2024-11-30, source: bc-01 }\n',
      },
      '2025-06-01',
    );
    expect(codes(at)).toContain('finding.late');
    expect(overviewAnswer(at).counts.late.state).toBe('incomplete');
  });
});

describe('line 20 and 25: a programme of which little is there', () => {
  it('has a report of what there is, and an overview', () => {
    const at = opened(
      { 'works.yaml': '[]\n', 'progress.csv': 'id,work,since,status,statement,source\n' },
      '2025-06-01',
    );
    expect(overviewAnswer(at).counts.late.value?.amount ?? '0').toBe('0');
    expect(reportOf(at)).toContain('Nghị quyết');
  });
});

test('F7: a share of which no whole is told is told itself', () =>
  expect(
    reportOf(
      opened(
        {
          'measures.yaml': `- { id: ho, name: Số hộ, unit: hộ, aggregation: sum, direction: none, source: nq-01 }
- { id: tl-nuoc, name: Tỷ lệ hộ dùng nước sạch, unit: "%", aggregation: none, direction: up, shareOf: ho, objective: "1.1", source: nq-01 }
`,
          'observations.csv':
            'measure,place,period,kind,value,source\nho,xa-a,2023,actual,"1.000 hộ",bc-01\ntl-nuoc,xa-a,2023,actual,90%,bc-01\n',
        },
        '2025-06-01',
      ),
    ),
  ).toMatch(/[Tt]ỷ lệ hộ dùng nước sạch năm 2023 đạt 90%/u));

test('line 32: where key measures are chosen, the overview holds these', () => {
  const measures = (key: string): readonly string[] =>
    overviewAnswer(
      opened(
        {
          'measures.yaml': `- { id: a, name: Số hộ nghèo, unit: hộ, aggregation: sum, direction: down, ${key}objective: "1.1", source: nq-01 }
- { id: b, name: Số xã, unit: xã, aggregation: sum, direction: none, objective: "1.1", source: nq-01 }
`,
          'observations.csv':
            'measure,place,period,kind,value,source\na,xa-a,2023,actual,50 hộ,bc-01\nb,xa-a,2023,actual,2 xã,bc-01\n',
        },
        '2025-06-01',
      ),
    ).measures.map(({ measure }) => measure.id);
  expect(measures('key: yes, ')).toEqual(['a']);
  expect(measures('')).toEqual(['a', 'b']);
});
