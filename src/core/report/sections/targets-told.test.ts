/**
 * Whole sentences of targets: for itself where its measure is told elsewhere, and behind the value of its measure on
 * the same node.
 */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';
import { linesOfBlock } from '#testing/report-text.ts';

interface Target {
  readonly relation: 'at-least' | 'at-most' | 'exactly' | 'between';
  readonly value: string;
  readonly by?: string;
  readonly from?: string;
  readonly counts?: string;
  readonly stage?: string;
  readonly steps?: readonly (readonly [by: string, value: string])[];
}

interface Given {
  readonly target: Target;
  readonly unit?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly asOf?: string;
}

const SHARE: Target = { relation: 'at-least', value: '98%', by: '2027' };
const LIMIT: Target = { relation: 'at-most', value: '2%', by: '2026' };

const told = ({ target, unit = '%', values = {}, asOf = '2026-12-31' }: Given, isOwn: boolean): string => {
  const { value, steps = [], ...others } = target;
  const asked = { measure: 'm', ...others, value: q(value), steps: steps.map(([by, one]) => ({ by, value: q(one) })) };
  return linesUnder(
    composed(
      {
        objective: [{ id: 'p/1', part: 'results', kind: 'target', title: 'Mục tiêu', target: asked }],
        measure: [{ id: 'm', name: 'Kết quả', unit, aggregation: 'none', ...(isOwn && { objective: 'p/1' }) }],
        observation: Object.entries(values).map(([period, one]) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(one),
        })),
        // Nobody tells a target alone: what was done for it stands behind it.
        ...(Object.keys(values).length === 0 && {
          progress: [{ id: 's', objective: 'p/1', since: '2022-01-01', statement: DONE }],
        }),
      },
      { asOf },
    ),
    'Mục tiêu',
  )
    .join(' | ')
    .replace(` ${DONE}.`, '');
};
const DONE = 'Đã triển khai đến các xã';

it.each<[string, string, string, string | undefined, boolean, string]>([
  ['yes', 'đạt/chưa đạt', 'đạt', undefined, false, 'Mục tiêu đề ra đến năm 2027 là đạt.'],
  ['yes, behind its measure', 'đạt/chưa đạt', 'đạt', 'chưa đạt', true, 'mục tiêu đến năm 2027 là đạt.'],
  ['the best grade', 'xếp loại', 'xuất sắc', undefined, false, 'Mục tiêu đề ra đến năm 2027 đạt xuất sắc.'],
  ['a grade at least', 'xếp loại', 'khá', undefined, false, 'Mục tiêu đề ra đến năm 2027 đạt từ khá trở lên.'],
])('above what is highest there is nothing: %s', (_, unit, value, got, isOwn, words) =>
  expect(
    told(
      { target: { relation: 'at-least', value, by: '2027' }, unit, values: got === undefined ? {} : { 2026: got } },
      isOwn,
    ),
  ).toContain(words),
);

describe('behind a later value what settled a target or a step of it is told with its own', () => {
  const AREA: Target = { relation: 'at-least', value: '100 ha', by: '2023' };
  const NEVER: Target = { relation: 'at-most', value: '0 vụ', by: '2019' };
  const STEPS: Target = { relation: 'at-least', value: '200 ha', by: '2026', steps: [['2025', '150 ha']] };
  it.each<[string, Target, string, Readonly<Record<string, string>>, string, string]>([
    [
      'beside it where the series tells it',
      AREA,
      'ha',
      { 2023: '90 ha', 2024: '120 ha' },
      '2024-12-31',
      'năm 2023 là 90 ha, bằng 90,0% mục tiêu đến năm 2023 (từ 100 ha trở lên), chưa đạt mục tiêu đề ra; năm 2024 là 120 ha.',
    ],
    [
      'what must not happen',
      NEVER,
      'vụ',
      { 2019: '2 vụ', 2022: '9 vụ', 2023: '3 vụ', 2024: '1 vụ', 2025: '1 vụ', '2026-H1': '0 vụ' },
      '2026-06-30',
      'kết quả năm 2019 là 02 vụ, không đạt mục tiêu đến năm 2019 (không để xảy ra).',
    ],
    [
      'a step',
      STEPS,
      'ha',
      { 2025: '140 ha', '2026-H1': '80 ha' },
      '2026-06-30',
      'mục tiêu năm 2026 (từ 200 ha trở lên); năm 2025 là 140 ha, chưa đạt mức đề ra đến năm 2025 (150 ha).',
    ],
    [
      'a step of a day',
      { ...STEPS, value: '95%', steps: [['2025', '90%']] },
      '%',
      { '2025-12-31': '88%', '2026-06-30': '91%' },
      '2026-06-30',
      '; đến ngày 31/12/2025 là 88%, chưa đạt mức đề ra đến năm 2025 (90%).',
    ],
    [
      'what is older than its day settles nothing, and is told with its own',
      { relation: 'at-least', value: '95%', by: '2026-01-31' },
      '%',
      { '2025-12-31': '88,7%', '2026-09-30': '52,6%' },
      '2026-09-30',
      'kết quả đến ngày 31/12/2025 là 88,7%, mục tiêu đến ngày 31/01/2026 từ 95% trở lên',
    ],
    [
      'a step, behind its own value',
      STEPS,
      'ha',
      { 2025: '140 ha' },
      '2025-12-31',
      'năm 2025 là 140 ha, bằng 70,0% mục tiêu đến năm 2026 (từ 200 ha trở lên), chưa đạt mức đề ra đến năm 2025 (150 ha).',
    ],
  ])('%s', (_, target, unit, values, asOf, words) =>
    expect(told({ target, unit, values, asOf }, true)).toContain(words),
  );
});

it('a share of what is asked stands behind the value that it is of, not behind what is expected', () => {
  const value = (period: string, kind: string, text: string) => ({
    measure: 'm',
    place: 'city',
    period,
    kind,
    value: q(text),
  });
  const text = linesUnder(
    composed(
      {
        objective: [
          {
            id: 'p/1',
            part: 'results',
            kind: 'target',
            title: 'Thu',
            target: { relation: 'at-least', value: q('5.200 tỷ đồng'), by: '2026', measure: 'm' },
          },
        ],
        measure: [{ id: 'm', name: 'Thu ngân sách', unit: 'đồng', aggregation: 'none', objective: 'p/1' }],
        observation: [
          value('2025', 'actual', '4.700 tỷ đồng'),
          value('2026-M9', 'actual', '3.900 tỷ đồng'),
          value('2026', 'estimate', '5.100 tỷ đồng'),
        ],
      } as never,
      { asOf: '2026-09-30', template: { period: '2026-M9' } },
    ),
    'Thu',
  ).join(' ');
  expect(text).toContain('3.900 tỷ đồng, bằng 75,0% mục tiêu năm 2026');
  expect(text).toMatch(/ước đạt 5\.100 tỷ đồng\.$/u);
});

it.each<[string, string, string]>([
  ['vụ cháy', '2 vụ cháy', 'không để xảy ra'],
  ['hộ', '12 hộ', 'không còn'],
  ['đồng', '12 tỷ đồng', 'không còn'],
])('of what must not be events do not happen, and the rest is there no more: %s', (unit, value, words) =>
  expect(
    told({ target: { relation: 'at-most', value: `0 ${unit}`, by: '2027' }, unit, values: { 2026: value } }, true),
  ).toContain(`mục tiêu đến năm 2027 ${words}`),
);

it.each<[string, Readonly<Record<string, string>>]>([
  ['by a value of a time before', { 2025: '93%' }],
  ['by a part of its year', { '2026-Q1': '22%' }],
])('what is asked of each year is told once where its measure is told: %s', (_, values) => {
  const target: Target = { relation: 'at-least', value: '95%', from: '2026', by: '2030', counts: 'each-year' };
  const text = told({ target, values, asOf: '2026-03-31' }, true);
  expect(text).toContain(' mục tiêu mỗi năm');
  expect(text.match(/mục tiêu/giu)).toHaveLength(1);
});

describe('a target that nothing answers', () => {
  const node = (id: string, more: object = {}) => ({
    id: `p/${id}`,
    part: 'results',
    kind: 'target',
    title: `Chỉ tiêu ${id}`,
    target: { relation: 'at-least', value: q('12 thôn'), by: '2026' },
    ...more,
  });
  it('is told nowhere by itself, nor its heading', () => {
    const lines = composed({ objective: [node('1'), node('2')] }, { asOf: '2026-06-30' }).blocks.flatMap(linesOfBlock);
    expect(lines.join(' ')).not.toMatch(/Chỉ tiêu \d|12 thôn/u);
  });
  it('is told where a work is on record of which nothing is told yet', () =>
    expect(
      linesUnder(
        composed(
          { objective: [node('1')], work: [{ id: 'w', name: 'Mô hình thôn thông minh', objective: 'p/1' }] },
          { asOf: '2026-06-30' },
        ),
        'Chỉ tiêu 1',
      ).join(' '),
    ).toMatch(/^Mục tiêu đề ra năm 2026 đạt từ 12 thôn trở lên/u));
  it('stands before what was done for it, and behind nothing', () =>
    expect(
      linesUnder(
        composed(
          {
            objective: [node('1')],
            work: [{ id: 'w', name: 'Mô hình thôn thông minh', kind: 'model', sector: 'digital', objective: 'p/1' }],
            progress: [{ id: 's', work: 'w', since: '2026-02-01', status: 'ongoing' }],
          },
          { asOf: '2026-06-30' },
        ),
        'Chỉ tiêu 1',
      ).join(' '),
    ).toMatch(/^Mục tiêu đề ra năm 2026 đạt từ 12 thôn trở lên\. .*[Mm]ô hình thôn thông minh/u));
});

describe('a target is told', () => {
  const CASES: readonly (readonly [what: string, given: Given, alone: string, behind: string])[] = [
    [
      'nothing is told yet',
      { target: SHARE },
      'Mục tiêu đề ra đến năm 2027 đạt từ 98% trở lên.',
      'Mục tiêu đề ra đến năm 2027 đạt từ 98% trở lên.',
    ],
    [
      'the same, due this year',
      { target: { ...SHARE, by: '2026' } },
      'Mục tiêu đề ra năm 2026 đạt từ 98% trở lên.',
      'Mục tiêu đề ra năm 2026 đạt từ 98% trở lên.',
    ],
    [
      'the same, without a day',
      { target: { relation: 'at-least', value: '98%' } },
      'Mục tiêu đề ra đạt từ 98% trở lên.',
      'Mục tiêu đề ra đạt từ 98% trở lên.',
    ],
    [
      'its day has not come',
      { target: SHARE, values: { 2026: '95,5%' } },
      'Mục tiêu đề ra đến năm 2027 đạt từ 98% trở lên; kết quả năm 2026 đạt 95,5%, thấp hơn mục tiêu đề ra 2,5 điểm phần trăm.',
      'Kết quả năm 2026 đạt 95,5%, thấp hơn 2,5 điểm phần trăm so với mục tiêu đến năm 2027 (từ 98% trở lên).',
    ],
    [
      'it is passed',
      { target: { ...SHARE, by: '2026' }, values: { 2026: '98,5%' } },
      'Mục tiêu đề ra năm 2026 đạt từ 98% trở lên; kết quả năm 2026 đạt 98,5%, vượt mục tiêu đề ra.',
      'Kết quả năm 2026 đạt 98,5%, vượt mục tiêu năm 2026 (từ 98% trở lên).',
    ],
    [
      'it is reached to the digit',
      { target: { ...SHARE, by: '2026' }, values: { 2026: '98%' } },
      'Mục tiêu đề ra năm 2026 đạt từ 98% trở lên; kết quả năm 2026 đạt 98%, đạt mục tiêu đề ra.',
      'Kết quả năm 2026 đạt 98%, đạt mục tiêu năm 2026.',
    ],
    [
      'it is not reached',
      { target: { ...SHARE, by: '2026' }, values: { 2026: '95,5%' } },
      'Mục tiêu đề ra năm 2026 đạt từ 98% trở lên; kết quả năm 2026 đạt 95,5%, chưa đạt mục tiêu đề ra, thấp hơn 2,5 điểm phần trăm.',
      'Kết quả năm 2026 đạt 95,5%, chưa đạt mục tiêu năm 2026 (từ 98% trở lên), thấp hơn 2,5 điểm phần trăm.',
    ],
    [
      'a limit of which nothing is told',
      { target: LIMIT },
      'Mục tiêu đề ra năm 2026 không quá 2%.',
      'Mục tiêu đề ra năm 2026 không quá 2%.',
    ],
    [
      'a limit that is kept',
      { target: LIMIT, values: { 2026: '1,5%' } },
      'Mục tiêu đề ra năm 2026 không quá 2%; kết quả năm 2026 là 1,5%, đạt mục tiêu đề ra.',
      'Kết quả năm 2026 là 1,5%, đạt mục tiêu năm 2026 (không quá 2%).',
    ],
    [
      'a limit that is just kept',
      { target: LIMIT, values: { 2026: '2%' } },
      'Mục tiêu đề ra năm 2026 không quá 2%; kết quả năm 2026 là 2%, đạt mục tiêu đề ra.',
      'Kết quả năm 2026 là 2%, đạt mục tiêu năm 2026 (không quá 2%).',
    ],
    [
      'a limit that is passed',
      { target: LIMIT, values: { 2026: '2,6%' } },
      'Mục tiêu đề ra năm 2026 không quá 2%; kết quả năm 2026 là 2,6%, cao hơn mức khống chế 0,6 điểm phần trăm.',
      'Kết quả năm 2026 là 2,6%, cao hơn 0,6 điểm phần trăm so với mức khống chế năm 2026 (không quá 2%).',
    ],
    [
      'a limit whose day has not come',
      { target: { ...LIMIT, by: '2028' }, values: { 2026: '2,6%' } },
      'Mục tiêu đề ra đến năm 2028 không quá 2%; kết quả năm 2026 là 2,6%, cao hơn mục tiêu đề ra 0,6 điểm phần trăm.',
      'Kết quả năm 2026 là 2,6%, cao hơn 0,6 điểm phần trăm so với mục tiêu đến năm 2028 (không quá 2%).',
    ],
    [
      'what must not happen did not',
      { target: { ...LIMIT, value: '0 vụ' }, unit: 'vụ', values: { 2026: '0 vụ' } },
      'Mục tiêu đề ra năm 2026 không để xảy ra; kết quả năm 2026 là 0 vụ, đạt mục tiêu đề ra.',
      'Kết quả năm 2026 là 0 vụ, đạt mục tiêu năm 2026 (không để xảy ra).',
    ],
    [
      'what must not happen did',
      { target: { ...LIMIT, value: '0 vụ' }, unit: 'vụ', values: { 2026: '2 vụ' } },
      'Mục tiêu đề ra năm 2026 không để xảy ra; kết quả năm 2026 là 02 vụ, không đạt mục tiêu đề ra.',
      'Kết quả năm 2026 là 02 vụ, không đạt mục tiêu năm 2026 (không để xảy ra).',
    ],
    [
      'all of it',
      { target: { relation: 'at-least', value: '100%', by: '2026' }, values: { 2026: '96%' } },
      'Mục tiêu đề ra năm 2026 đạt 100%; kết quả năm 2026 đạt 96%, chưa đạt mục tiêu đề ra, thấp hơn 4 điểm phần trăm.',
      'Kết quả năm 2026 đạt 96%, chưa đạt mục tiêu năm 2026 (100%), thấp hơn 4 điểm phần trăm.',
    ],
    [
      'a limit without a day',
      { target: { relation: 'at-most', value: '2%' }, values: { 2026: '1%' } },
      'Mục tiêu đề ra là không quá 2%; kết quả năm 2026 là 1%, đạt mục tiêu đề ra.',
      'Kết quả năm 2026 là 1%, đạt mục tiêu (không quá 2%).',
    ],
    [
      'a number without a day',
      { target: { relation: 'exactly', value: '24 thôn' }, unit: 'thôn' },
      'Mục tiêu đề ra là 24 thôn.',
      'Mục tiêu đề ra là 24 thôn.',
    ],
    [
      'a range that is met',
      { target: { relation: 'between', value: 'từ 5,5% đến 6%', by: '2026' }, values: { 2026: '5,7%' } },
      'Mục tiêu đề ra năm 2026 đạt từ 5,5% đến 6%; kết quả năm 2026 đạt 5,7%, đạt mục tiêu đề ra.',
      'Kết quả năm 2026 đạt 5,7%, đạt mục tiêu năm 2026 (từ 5,5% đến 6%).',
    ],
  ];
  it.each(CASES)('%s', (_, given, alone, behind) =>
    expect([told(given, false), told(given, true)]).toEqual([alone, behind]),
  );
});

describe('what was to be reached by a day, and was less even later', () => {
  const target: Target = { relation: 'at-least', value: '142 nhà', by: '2026-08-31' };
  const given = { target, unit: 'nhà', asOf: '2026-09-30' };
  it('was missed: the later value stands with what was asked', () => {
    const values = { '2026-H1': '96 nhà', '2026-M9': '139 nhà' };
    expect(told({ ...given, values }, true)).toContain('chưa đạt mục tiêu đến ngày 31/8/2026 (từ 142 nhà trở lên)');
    expect(told({ ...given, values }, false)).toBe(
      'Mục tiêu đề ra đến ngày 31/8/2026 đạt từ 142 nhà trở lên; kết quả 9 tháng năm 2026 đạt 139 nhà, chưa đạt mục tiêu đề ra.',
    );
  });
  it('of as many later, whether it was reached on the day is not known', () =>
    expect(told({ ...given, values: { '2026-H1': '96 nhà', '2026-M9': '142 nhà' } }, true)).not.toMatch(
      /đạt mục tiêu/u,
    ));
});

it('a grade, and parts of another whole, are held against the target without a share', () => {
  const graded = told(
    {
      target: { relation: 'at-least', value: 'hoàn thành tốt nhiệm vụ', by: '2026' },
      unit: 'mức hoàn thành nhiệm vụ',
      values: { '2025': 'hoàn thành nhiệm vụ' },
      asOf: '2026-03-31',
    },
    true,
  );
  expect(graded).toContain('mục tiêu năm 2026 từ hoàn thành tốt nhiệm vụ trở lên');
  expect(graded).not.toContain('%');
  const parts = (value: string): string =>
    told(
      {
        target: { relation: 'at-least', value: '11/13 thôn', by: '2026' },
        unit: 'thôn',
        values: { '2026-03-15': value },
        asOf: '2026-03-31',
      },
      true,
    );
  expect(parts('9/14 thôn')).not.toContain('%');
  expect(parts('9/13 thôn')).toContain('bằng 81,8% mục tiêu');
});

describe('a heading that states its target', () => {
  const under = (title: string, value: string, asOf: string): string =>
    linesUnder(
      composed(
        {
          objective: [
            {
              id: 'p/1',
              part: 'results',
              kind: 'target',
              title,
              target: { relation: 'at-most', value: q('38%'), measure: 'm', by: '2026' },
            },
          ],
          measure: [
            { id: 'm', name: 'Tỷ lệ nghèo', unit: '%', aggregation: 'none', objective: 'p/1', direction: 'down' },
          ],
          observation: [{ measure: 'm', place: 'city', period: '2026', kind: 'actual', value: q(value) }],
        },
        { asOf },
      ),
      title,
    ).join(' ');
  it('is not told again behind the value', () => {
    expect(under('Hộ nghèo còn không quá 38%', '39%', '2026-12-31')).not.toMatch(/38%/u);
    expect(under('Hộ nghèo còn không quá 38%', '39%', '2026-12-31')).toContain('so với mức khống chế đề ra');
    expect(under('Hộ nghèo còn không quá 138%', '39%', '2026-12-31')).toContain('(không quá 38%)');
    expect(under('Hộ nghèo', '39%', '2026-12-31')).toContain('(không quá 38%)');
  });
});
