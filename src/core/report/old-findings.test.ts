/** Findings that the report before has told: new ones in full, limits that stand since when, and none of them lost. */
import { describe, expect, it } from 'vitest';
import { composeReport } from '#core/report/compose.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import { untoldRemarks } from '#core/report/untold.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { view } from '#testing/records.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const PARTS = ['assessment', 'lessons', 'recommendations'].map((part) => ({ part, title: part }));
const finding = (id: string, kind: string, since: string | undefined, statement: string, given: object = {}) => ({
  id,
  kind,
  order: 1,
  statement,
  ...(since !== undefined && { since }),
  ...given,
});

interface Asked {
  readonly kind?: string;
  readonly earlier?: string;
}

const seenOf = (
  findings: readonly object[],
  { kind = 'nine-months', works = {}, ...others }: Asked & { readonly works?: object },
) => {
  const seen = view(
    {
      objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }],
      finding: findings as never,
      ...works,
      report: [
        { id: 'h1', kind: 'half', period: '2022-H1', parts: PARTS, voice: 'Ủy ban' },
        { id: 'm9', kind, period: '2022-M9', parts: PARTS, voice: 'Ủy ban', ...others },
      ],
    },
    '2022-09-30',
  );
  const [programme] = seen.all('programme');
  const report = seen.find('report', 'm9');
  if (!programme || !report) throw new Error('no report');
  return { seen, programme, report };
};
const told = (
  findings: readonly object[],
  asked: Asked & { readonly works?: object } = { earlier: 'h1' },
): readonly string[] => {
  const { seen, programme, report } = seenOf(findings, asked);
  return composeReport(seen, programme, report, unitsOfMeasure(), 'layout')
    .document.blocks.slice(1)
    .flatMap(linesOfBlock);
};
const untold = (findings: readonly object[], works: object = {}): readonly string[] => {
  const { seen, programme, report } = seenOf(findings, { earlier: 'h1', works });
  const outline = outlineReport(seen, programme, report, unitsOfMeasure());
  return untoldRemarks(seen, 'p', outline, []).map(({ name }) => name);
};

const OLD = finding('old', 'limit', '2022-06-30', 'Tiến độ chậm');
const CAUSE = finding('why', 'cause', '2022-06-30', 'Mưa lũ', { of: 'old' });
const NEW = finding('new', 'limit', '2022-07-01', 'Thu ngân sách thấp');

describe('a limit', () => {
  it('that is new is told in full, one that stands is told since when, without its cause', () =>
    expect(told([OLD, CAUSE, NEW])).toEqual([
      'I. assessment',
      'Hạn chế, nguyên nhân',
      'Bên cạnh kết quả đạt được, quá trình thực hiện còn một số hạn chế:',
      '- Thu ngân sách thấp.',
      '- Hạn chế đã nêu từ kỳ trước đến nay chưa được khắc phục: tiến độ chậm.',
    ]));
  it.each([
    ['giải quyết việc làm còn thấp, mới đạt 46 lao động trong quý I', 'giải quyết việc làm còn thấp'],
    ['tiến độ chậm, năm 2022 chỉ đạt 40%', 'tiến độ chậm'],
    ['thu, chi ngân sách còn thấp, chậm', 'thu, chi ngân sách còn thấp, chậm'],
    ['còn 3 xã chưa đạt, cần quan tâm', 'còn 3 xã chưa đạt, cần quan tâm'],
    ['trong quý I mới đạt 46 lao động', 'trong quý I mới đạt 46 lao động'],
  ])('that stands has no numbers of its own time behind it: %s', (statement, said) =>
    expect(told([finding('old', 'limit', '2022-06-30', statement), NEW]).at(-1)).toBe(
      `- Hạn chế đã nêu từ kỳ trước đến nay chưa được khắc phục: ${said}.`,
    ),
  );
  it('several that stand are one item, and none of them is lost', () => {
    const [, , , ...items] = told([OLD, finding('b', 'limit', '2022-03', 'Vốn thiếu', { order: 2 }), NEW]);
    expect(items.join(' ')).toContain(
      'Một số hạn chế đã nêu từ kỳ trước đến nay chưa được khắc phục: tiến độ chậm; vốn thiếu.',
    );
  });
  it('is not said to stand where all that it was found in is done since: a remark leaves it to the office', () => {
    const of = (status: string) => ({
      work: [{ id: 'w', name: 'Kè sông', kind: 'infrastructure', sector: 'river', objective: 'p/1' }],
      progress: [{ id: 'x', work: 'w', since: '2022-08-01', status }],
    });
    const slow = { ...OLD, objectives: ['p/1'] };
    expect(told([slow], { earlier: 'h1', works: of('ongoing') }).join(' ')).toContain('chưa được khắc phục');
    expect(told([slow], { earlier: 'h1', works: of('completed') })).toEqual([]);
    expect(untold([slow], of('completed'))).toContain('Tiến độ chậm');
    // Of what it was found in nothing is known.
    expect(told([OLD], { earlier: 'h1', works: of('completed') }).join(' ')).toContain('chưa được khắc phục');
  });
  it('or several that stand alone are told in the one sentence of limits', () => {
    expect(told([OLD])).toEqual([
      'I. assessment',
      'Hạn chế, nguyên nhân',
      'Bên cạnh kết quả đạt được, hạn chế đã nêu từ kỳ trước đến nay chưa được khắc phục: tiến độ chậm.',
    ]);
    expect(told([OLD, finding('b', 'limit', '2022-03', 'Vốn thiếu', { order: 2 })]).at(-1)).toMatch(
      /^Bên cạnh kết quả đạt được, một số hạn chế đã nêu từ kỳ trước đến nay chưa được khắc phục: tiến độ chậm/u,
    );
  });
  it('with a cause that is told anew stands in full', () =>
    expect(told([OLD, { ...CAUSE, since: '2022-08-01' }]).join(' ')).toContain(
      'tiến độ chậm. Nguyên nhân là do mưa lũ',
    ));
  it('of a report that names none before it, and of a final one, is told in full', () => {
    expect(told([OLD, CAUSE], {}).join(' ')).not.toContain('kỳ trước');
    expect(told([OLD, CAUSE], { earlier: 'h1', kind: 'final' }).join(' ')).not.toContain('kỳ trước');
  });
});

describe('a strength', () => {
  const [old, fresh] = [
    finding('s1', 'strength', '2022-03-31', 'Thu ngân sách quý I tăng khá'),
    finding('s2', 'strength', '2022-09-30', 'Du lịch phát triển', { order: 2 }),
  ];
  it('that was told before is left out where there is a new one, and a remark names it', () => {
    expect(told([old, fresh]).join(' ')).not.toContain('quý I');
    expect(untold([old, fresh])).toEqual(['Thu ngân sách quý I tăng khá']);
  });
  it('stands where nothing new is said', () => {
    expect(told([old])).toContain('Thu ngân sách quý I tăng khá.');
    expect(untold([old])).toEqual([]);
  });
  it('stands in a report that looks back on more than its period', () =>
    expect(told([old, fresh], { earlier: 'h1', kind: 'interim' }).join(' ')).toContain('quý I tăng khá'));
});

it('what was asked for is asked for again', () => {
  const asked = (statement: string, since: string) => told([finding('r', 'recommendation', since, statement)]).at(-1);
  expect(asked('Đề nghị UBND tỉnh bố trí vốn', '2022-06-30')).toBe('Tiếp tục đề nghị UBND tỉnh bố trí vốn.');
  expect(asked('Đề nghị UBND tỉnh bố trí vốn', '2022-07-01')).toBe('Đề nghị UBND tỉnh bố trí vốn.');
  expect(asked('UBND tỉnh sớm bố trí vốn', '2022-06-30')).toBe('UBND tỉnh sớm bố trí vốn.');
});

it('whatever has a part to be told in is told', () =>
  expect(untold([OLD, CAUSE, NEW, finding('l', 'lesson', '2022-09-01', 'Bàn với dân')])).toEqual([]));
