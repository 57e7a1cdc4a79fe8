/**
 * What has settled a target or a step of it: with its own value and time, behind later ones; years that were missed.
 */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

interface Given {
  readonly target: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly unit?: string;
  readonly time?: 'stock';
}

const told = ({ target, values, asOf, unit = 'ha', time }: Given): string =>
  linesUnder(
    composed(
      {
        objective: [
          {
            id: 'p/1',
            part: 'results',
            kind: 'target',
            title: 'Mục tiêu',
            target: { measure: 'm', relation: 'at-least', value: q(`100 ${unit}`), by: '2022', ...target },
          },
        ],
        measure: [{ id: 'm', name: 'Kết quả', unit, aggregation: 'none', objective: 'p/1', ...(time && { time }) }],
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
    'Mục tiêu',
  ).join(' | ');

describe('behind a later value stands what settled it', () => {
  it.each<[string, Given, string]>([
    [
      'missed',
      { target: {}, values: { 2022: '90 ha', 2023: '120 ha' }, asOf: '2024-05-31' },
      'năm 2022 là 90 ha, bằng 90,0% mục tiêu đến năm 2022 (từ 100 ha trở lên), chưa đạt mục tiêu đề ra; năm 2023 là 120 ha.',
    ],
    [
      'reached, and lost since',
      { target: {}, values: { 2022: '100 ha', 2023: '80 ha' }, asOf: '2024-05-31' },
      'năm 2022 là 100 ha, đạt mục tiêu đến năm 2022; năm 2023 là 80 ha.',
    ],
    [
      'of days, which a report tells the last of alone',
      { target: {}, time: 'stock', values: { '2022-12-31': '100 ha', '2023-04-30': '80 ha' }, asOf: '2023-05-31' },
      'đến ngày 30/4/2023 là 80 ha; kết quả đến ngày 31/12/2022 là 100 ha, đạt mục tiêu đến năm 2022 (từ 100 ha trở lên).',
    ],
    [
      'of days that missed it',
      { target: {}, time: 'stock', values: { '2022-12-31': '90 ha', '2023-04-30': '120 ha' }, asOf: '2023-05-31' },
      'đến ngày 30/4/2023 là 120 ha; kết quả đến ngày 31/12/2022 là 90 ha, bằng 90,0% mục tiêu đến năm 2022 (từ 100 ha trở lên), chưa đạt mục tiêu đề ra.',
    ],
    [
      'an older value settles nothing: what was asked stands behind it',
      { target: {}, time: 'stock', values: { '2021-12-31': '90 ha', '2023-04-30': '120 ha' }, asOf: '2023-05-31' },
      'đến ngày 30/4/2023 là 120 ha; kết quả đến ngày 31/12/2021 là 90 ha, mục tiêu đến năm 2022 từ 100 ha trở lên.',
    ],
  ])('%s', (_, given, words) => expect(told(given)).toBe(`Kết quả ${words}`));
  it('before its day nothing has settled it', () =>
    expect(
      told({
        target: { by: '2023' },
        time: 'stock',
        values: { '2022-12-31': '100 ha', '2023-04-30': '80 ha' },
        asOf: '2023-05-31',
      }),
    ).not.toMatch(/kết quả đến|chưa đạt/u));
});

describe('the step of a target', () => {
  const STEPS = {
    by: '2025',
    steps: [
      { by: '2022', value: q('50 ha') },
      { by: '2023', value: q('70 ha') },
    ],
  };
  const step = (values: Given['values'], asOf: string): string =>
    told({ target: STEPS, values, asOf }).replace(/^.*\(từ 100 ha trở lên\)/u, '');
  it.each<[string, Given['values'], string, string]>([
    ['on its day, reached', { 2022: '60 ha' }, '2022-12-31', ', đạt mức đề ra đến năm 2022 (50 ha).'],
    ['on its day, missed', { 2022: '40 ha' }, '2022-12-31', ', chưa đạt mức đề ra đến năm 2022 (50 ha).'],
    [
      'a day later the next one, which is not judged',
      { 2022: '40 ha' },
      '2023-01-01',
      ', mức đề ra đến năm 2023 là 70 ha.',
    ],
    [
      'on the day of the last one',
      { 2022: '40 ha', 2023: '65 ha' },
      '2023-12-31',
      ', chưa đạt mức đề ra đến năm 2023 (70 ha).',
    ],
    ['behind it', { 2022: '40 ha', 2023: '75 ha' }, '2024-03-01', ', đạt mức đề ra đến năm 2023 (70 ha).'],
  ])('%s', (_, values, asOf, words) => expect(step(values, asOf)).toBe(words));
  it('that a value of another time has settled stands with it', () => {
    const text = told({
      target: STEPS,
      time: 'stock',
      values: { '2023-12-31': '65 ha', '2024-04-30': '90 ha' },
      asOf: '2024-05-31',
    });
    expect(text).toContain('đến ngày 30/4/2024 là 90 ha');
    expect(text).toContain('; đến ngày 31/12/2023 là 65 ha, chưa đạt mức đề ra đến năm 2023 (70 ha)');
  });
  it('and with no value twice where it is the one that is told', () =>
    expect(step({ 2023: '65 ha' }, '2024-05-31')).not.toContain('65 ha'));
});

describe('what is to be reached each year', () => {
  const years = (values: Given['values'], asOf = '2024-01-31'): string =>
    told({
      target: { value: q('800 hộ'), counts: 'each-year', from: '2020', by: '2023' },
      unit: 'hộ',
      values,
      asOf,
    }).replace(/^.*\(từ 800 hộ trở lên\)/u, '');
  it.each<[string, Given['values'], string]>([
    ['each of them did', { 2020: '810 hộ', 2021: '820 hộ', 2022: '820 hộ', 2023: '830 hộ' }, '.'],
    [
      'one of them missed it',
      { 2020: '810 hộ', 2021: '700 hộ', 2022: '820 hộ', 2023: '830 hộ' },
      '; riêng năm 2021 (700 hộ) chưa đạt.',
    ],
    [
      'some missed it, and the last one as well',
      { 2020: '810 hộ', 2021: '700 hộ', 2022: '720 hộ', 2023: '730 hộ' },
      ', chưa đạt mục tiêu đề ra; năm 2021 (700 hộ) và năm 2022 (720 hộ) cũng chưa đạt.',
    ],
    [
      'the last one alone is told once',
      { 2020: '810 hộ', 2021: '820 hộ', 2022: '820 hộ', 2023: '730 hộ' },
      ', chưa đạt mục tiêu đề ra.',
    ],
  ])('%s', (_, values, words) => expect(years(values)).toBe(words));
});
