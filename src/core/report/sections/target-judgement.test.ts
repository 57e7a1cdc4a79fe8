/** How a value is held against its target: reached, missed, on the way; in per cent, by points, on which side of it. */
import { describe, expect, it } from 'vitest';
import { neverWords } from '#core/report/sections/target-judgement.ts';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

interface Given {
  readonly target: Readonly<Record<string, unknown>>;
  readonly unit: string;
  readonly values: Readonly<Record<string, string>>;
  readonly asOf?: string;
  readonly title?: string;
}

/** Beside the measure's value, or by itself. */
const told = ({ target, unit, values, asOf = '2023-05-31', title = 'Mục tiêu' }: Given, place: 'beside' | 'alone') =>
  linesUnder(
    composed(
      {
        objective: [
          {
            id: 'p/1',
            part: 'results',
            kind: 'target',
            title,
            target: { measure: 'm', relation: 'at-least', by: '2022', ...target },
          },
        ],
        measure: [
          { id: 'm', name: 'Kết quả', unit, aggregation: 'none', ...(place === 'beside' && { objective: 'p/1' }) },
        ],
        observation: Object.entries(values).map(([period, value]) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(value),
        })),
      },
      { asOf },
    ),
    title,
  ).join(' | ');
const beside = (given: Given): string => told(given, 'beside').replace(/^Kết quả (?:đến hết )?năm 2022 /u, '');
const alone = (given: Given): string => told(given, 'alone').replace(/^.*; (?:kết quả )?năm 2022 /u, '');

type Row = readonly [what: string, target: object, unit: string, value: string, beside: string, alone: string];
const AT_MOST = { relation: 'at-most' };
const EXACTLY = { relation: 'exactly' };
const LATER = { by: '2024' };

describe.each<Row>([
  [
    'less than was asked',
    { value: q('50 ha') },
    'ha',
    '40 ha',
    'là 40 ha, bằng 80,0% mục tiêu đến năm 2022 (từ 50 ha trở lên), chưa đạt mục tiêu đề ra.',
    'đạt 40 ha, bằng 80,0%, chưa đạt mục tiêu đề ra.',
  ],
  [
    'to the digit',
    { value: q('50 ha') },
    'ha',
    '50 ha',
    'là 50 ha, đạt mục tiêu đến năm 2022.',
    'đạt 50 ha, đạt mục tiêu đề ra.',
  ],
  [
    'nearly as much, which is less, by nobody knows how much',
    { value: q('50 ha') },
    'ha',
    'gần 50 ha',
    'là gần 50 ha, bằng khoảng 100% mục tiêu đến năm 2022 (từ 50 ha trở lên), chưa đạt mục tiêu đề ra.',
    'đạt gần 50 ha, bằng khoảng 100%, chưa đạt mục tiêu đề ra.',
  ],
  [
    'more',
    { value: q('50 ha') },
    'ha',
    '60 ha',
    'là 60 ha, bằng 120,0% mục tiêu đến năm 2022 (từ 50 ha trở lên).',
    'đạt 60 ha, bằng 120,0% mục tiêu.',
  ],
  [
    'less, before its day',
    { value: q('50 ha'), ...LATER },
    'ha',
    '40 ha',
    'là 40 ha, bằng 80,0% mục tiêu đến năm 2024 (từ 50 ha trở lên).',
    'đạt 40 ha, bằng 80,0% mục tiêu.',
  ],
  [
    'a share that is less',
    { value: q('90%') },
    '%',
    '88%',
    'đạt 88%, chưa đạt mục tiêu đến năm 2022 (từ 90% trở lên), thấp hơn 2 điểm phần trăm.',
    'đạt 88%, chưa đạt mục tiêu đề ra, thấp hơn 2 điểm phần trăm.',
  ],
  [
    'a share that is nearly as much',
    { value: q('90%') },
    '%',
    'gần 90%',
    'đạt gần 90%, chưa đạt mục tiêu đến năm 2022 (từ 90% trở lên).',
    'đạt gần 90%, chưa đạt mục tiêu đề ra.',
  ],
  [
    'a share to the digit',
    { value: q('90%') },
    '%',
    '90%',
    'đạt 90%, đạt mục tiêu đến năm 2022.',
    'đạt 90%, đạt mục tiêu đề ra.',
  ],
  [
    'a share that is more',
    { value: q('90%') },
    '%',
    '92%',
    'đạt 92%, vượt mục tiêu đến năm 2022 (từ 90% trở lên).',
    'đạt 92%, vượt mục tiêu đề ra.',
  ],
  [
    'a share on its way',
    { value: q('90%'), ...LATER },
    '%',
    '88%',
    'đạt 88%, thấp hơn 2 điểm phần trăm so với mục tiêu đến năm 2024 (từ 90% trở lên).',
    'đạt 88%, thấp hơn mục tiêu đề ra 2 điểm phần trăm.',
  ],
  [
    'an exact share that is more is not exceeded, but missed',
    { value: q('9%'), ...EXACTLY },
    '%',
    '10%',
    'đạt 10%, cao hơn 1 điểm phần trăm so với mục tiêu đến năm 2022 (9%).',
    'đạt 10%, cao hơn 1 điểm phần trăm so với mục tiêu đề ra.',
  ],
  [
    'an exact share that is less',
    { value: q('9%'), ...EXACTLY },
    '%',
    '8%',
    'đạt 8%, chưa đạt mục tiêu đến năm 2022 (9%), thấp hơn 1 điểm phần trăm.',
    'đạt 8%, chưa đạt mục tiêu đề ra, thấp hơn 1 điểm phần trăm.',
  ],
  [
    'an exact number that is more',
    { value: q('9 xã'), ...EXACTLY },
    'xã',
    '10 xã',
    'là 10 xã, cao hơn 01 xã so với mục tiêu đến năm 2022 (09 xã).',
    'đạt 10 xã, cao hơn 01 xã so với mục tiêu đề ra.',
  ],
  [
    'a share below two ends',
    { value: q('từ 4 đến 5%'), relation: 'between' },
    '%',
    '3%',
    'đạt 3%, chưa đạt mục tiêu đến năm 2022 (từ 4% đến 5%).',
    'đạt 3%, chưa đạt mục tiêu đề ra.',
  ],
  [
    'between them',
    { value: q('từ 4 đến 5%'), relation: 'between' },
    '%',
    '4,5%',
    'đạt 4,5%, đạt mục tiêu đến năm 2022 (từ 4% đến 5%).',
    'đạt 4,5%, đạt mục tiêu đề ra.',
  ],
  [
    'above them',
    { value: q('từ 4 đến 5%'), relation: 'between' },
    '%',
    '6%',
    'đạt 6%, cao hơn 1 điểm phần trăm so với mục tiêu đến năm 2022 (từ 4% đến 5%).',
    'đạt 6%, cao hơn 1 điểm phần trăm so với mục tiêu đề ra.',
  ],
  [
    'as much as is allowed',
    { value: q('10%'), ...AT_MOST },
    '%',
    '10%',
    'là 10%, đạt mục tiêu đến năm 2022 (không quá 10%).',
    'là 10%, đạt mục tiêu đề ra.',
  ],
  [
    'a share that is too high',
    { value: q('10%'), ...AT_MOST },
    '%',
    '12%',
    'là 12%, cao hơn 2 điểm phần trăm so với mức khống chế đến năm 2022 (không quá 10%).',
    'là 12%, cao hơn mức khống chế 2 điểm phần trăm.',
  ],
  [
    'a share that is over what is allowed, by nobody knows how much',
    { value: q('10%'), ...AT_MOST },
    '%',
    'hơn 10%',
    'là hơn 10%, đã vượt mức khống chế đến năm 2022 (không quá 10%).',
    'là hơn 10%, đã vượt mức khống chế.',
  ],
  [
    'still too high before its day',
    { value: q('10%'), ...AT_MOST, ...LATER },
    '%',
    '12%',
    'là 12%, cao hơn 2 điểm phần trăm so với mục tiêu đến năm 2024 (không quá 10%).',
    'là 12%, cao hơn mục tiêu đề ra 2 điểm phần trăm.',
  ],
  [
    'too many',
    { value: q('4 hộ'), ...AT_MOST },
    'hộ',
    '8 hộ',
    'là 08 hộ, vượt 04 hộ so với mức khống chế đến năm 2022 (không quá 04 hộ).',
    'là 08 hộ, vượt mức khống chế 04 hộ.',
  ],
  [
    'what is not to happen has no allowance',
    { value: q('0 vụ'), ...AT_MOST },
    'vụ',
    '2 vụ',
    'là 02 vụ, không đạt mục tiêu đến năm 2022 (không để xảy ra).',
    'là 02 vụ, không đạt mục tiêu đề ra.',
  ],
  [
    'what did not happen',
    { value: q('0 vụ'), ...AT_MOST },
    'vụ',
    '0 vụ',
    'là 0 vụ, đạt mục tiêu đến năm 2022 (không để xảy ra).',
    'là 0 vụ, đạt mục tiêu đề ra.',
  ],
  [
    'what is to be gone one day is not exceeded before',
    { value: q('0 hộ'), ...AT_MOST, ...LATER },
    'hộ',
    '2 hộ',
    'là 02 hộ, mục tiêu đến năm 2024 không còn.',
    'là 02 hộ.',
  ],
  [
    'a better rank',
    { value: q('hạng 10'), ...AT_MOST },
    'hạng',
    'hạng 8/38',
    'xếp hạng 8/38, đạt mục tiêu đến năm 2022 (từ hạng 10 trở lên).',
    'là hạng 8/38, đạt mục tiêu đề ra.',
  ],
  [
    'a worse rank is no limit that is passed',
    { value: q('hạng 10'), ...AT_MOST },
    'hạng',
    'hạng 12/38',
    'xếp hạng 12/38, chưa đạt mục tiêu đến năm 2022 (từ hạng 10 trở lên).',
    'là hạng 12/38, chưa đạt mục tiêu đề ra.',
  ],
  [
    'a worse rank before its day',
    { value: q('hạng 10'), ...AT_MOST, ...LATER },
    'hạng',
    'hạng 12/38',
    'xếp hạng 12/38, mục tiêu đến năm 2024 từ hạng 10 trở lên.',
    'là hạng 12/38.',
  ],
])('%s', (_, target, unit, value, withMeasure, byItself) => {
  const given = { target: target as Given['target'], unit, values: { 2022: value } };
  it('beside its value', () => expect(beside(given)).toBe(withMeasure));
  it('by itself', () => expect(alone(given)).toBe(byItself));
});

describe('the year before', () => {
  const REVENUE = { target: { value: q('300 tỷ đồng'), by: '2023' }, unit: 'đồng', values: { 2022: '290 tỷ đồng' } };
  it.each([
    ['2022-12-31', 'đạt 290 tỷ đồng, bằng 96,7% mục tiêu đến năm 2023 (từ 300 tỷ đồng trở lên).'],
    ['2023-01-01', 'đạt 290 tỷ đồng; mục tiêu năm 2023 từ 300 tỷ đồng trở lên.'],
  ])('is held against what is asked until the year begins, and not from then on: %s', (asOf, words) =>
    expect(beside({ ...REVENUE, asOf })).toBe(words),
  );
  it('a value of the first day of the year is of that year', () =>
    expect(told({ ...REVENUE, values: { '2023-01-01': '290 tỷ đồng' } }, 'beside')).not.toContain('; mục tiêu'));
});

describe('a heading that states what is asked has told it', () => {
  it.each([
    ['Tỷ lệ đạt từ 90% trở lên', '%', '90%', '88%', 'đạt 88%, chưa đạt mục tiêu đề ra, thấp hơn 2 điểm phần trăm.'],
    ['Trồng từ 50 ha trở lên', 'ha', '50 ha', '40 ha', 'là 40 ha, bằng 80,0%, chưa đạt mục tiêu đề ra.'],
    ['Trồng từ 50 ha trở lên', 'ha', '50 ha', '50 ha', 'là 50 ha, đạt mục tiêu đề ra.'],
  ])('%s', (title, unit, asked, value, words) =>
    expect(beside({ title, unit, target: { value: q(asked) }, values: { 2022: value } })).toBe(words),
  );
});

describe('what must not be', () => {
  const of = (unit: string) => neverWords({ relation: 'at-most', value: { amount: '0', unit, approx: [] } } as never);
  it.each([
    ['vụ', 'không để xảy ra'],
    ['vụ cháy', 'không để xảy ra'],
    ['người chết', 'không để xảy ra'],
    ['điểm', 'không để xảy ra'],
    ['hộ', 'không còn'],
    ['người', 'không còn'],
    ['vụn', 'không còn'],
    ['đồng', 'không còn'],
  ])('%s: %s', (unit, words) => expect(of(unit)).toBe(words));
});
