import { describe, expect, it } from 'vitest';
import { remark } from '#core/remark/remark.ts';
import { wordRemark } from '#words/word-remark.ts';

const agency = { subject: 'agency', ref: { subject: 'agency', id: 'a', version: 1 } } as never;
const told = (language: 'vi' | 'en', data: Readonly<Record<string, string>>) =>
  wordRemark(remark('agency.silent', agency, 'UBND', [], data), language);

it('what is not named is counted', () => {
  const said = (more: string): string =>
    wordRemark(remark('measure.no-definition', agency, 'A”, “B', [], { question: '', more }), 'vi');
  expect(said('19')).toBe('Chỉ tiêu “A”, “B” và 19 mục khác không nêu định nghĩa.');
  expect(said('')).toBe('Chỉ tiêu “A”, “B” không nêu định nghĩa.');
});

describe('a remark in words', () => {
  const data = { period: '2026-Q3', due: '2026-10-05', days: '1467' };
  it('prints periods, days and counts as each language does', () => {
    expect(told('vi', data)).toBe(
      'UBND chưa nộp phiếu báo cáo quý III/2026: hạn 5/10/2026, đã quá 1.467 ngày. Số liệu của đơn vị này còn thiếu.',
    );
    expect(told('en', data)).toBe(
      'UBND has handed in nothing for Q3 2026: due 5 October 2026, 1,467 days ago. Its figures are missing.',
    );
  });
});

const of = (
  code: Parameters<typeof remark>[0],
  data: Readonly<Record<string, string>>,
  language: 'vi' | 'en' = 'vi',
): string => wordRemark(remark(code, agency, 'X', [], data), language);

describe('what several remarks share', () => {
  it.each([
    // Whoever is not named is the unit that reports; how far apart two values are is told where it can be said.
    [
      { first: 'A', own: '1', who: 'B', other: '2', by: '1' },
      'A nêu 1, B nêu 2, lệch 1.',
      'A tells 1, B tells 2, 1 apart.',
    ],
    [{ own: '1', who: 'B', other: '2' }, 'đơn vị báo cáo nêu 1, B nêu 2.', 'the reporting unit tells 1, B tells 2.'],
    [{ first: 'A', own: '1', other: '2' }, 'A nêu 1, đơn vị báo cáo nêu 2.', 'A tells 1, the reporting unit tells 2.'],
  ])('two agencies that tell otherwise, %j', (data, vi, en) => {
    const all = { period: '2026', place: 'Y', ...data };
    expect(of('measure.told-otherwise', all)).toContain(`: ${vi} Báo cáo`);
    expect(of('measure.told-otherwise', all, 'en')).toContain(`: ${en} The report`);
  });
  it('a result of another kind names both kinds, each in words', () => {
    const data = { wanted: 'done', found: 'planned, ongoing' };
    expect(of('target.other-kind', data)).toContain(
      'đòi kết quả đã hoàn thành, nhưng hồ sơ chỉ có kết quả theo kế hoạch, đang thực hiện:',
    );
    expect(of('target.other-kind', data, 'en')).toContain('is done, the records only tell what is planned, under way:');
  });
  it.each([
    [{}, false],
    [{ more: '1' }, true],
    [{ more: '1467' }, true],
  ])('of many the first is named, and how many more there are: %j', (more, isTold) => {
    const data = { lacks: 'who, when', ...more };
    for (const code of ['task.unclear', 'report.untold', 'report.incomplete'] as const) {
      expect(of(code, data).includes('mục khác')).toBe(isTold);
      expect(of(code, data, 'en').includes(' more')).toBe(isTold);
      expect(of(code, data)).not.toMatch(/\{|undefined/u);
    }
    if ('more' in more)
      expect(of('task.unclear', data)).toContain(more.more === '1' ? ' và 1 mục khác' : ' và 1.467 mục khác');
  });
  it('what a task lacks is told in words', () => {
    expect(of('task.unclear', { lacks: 'who, when' })).not.toMatch(/who|when/u);
    expect(of('task.unclear', { lacks: 'who' })).not.toBe(of('task.unclear', { lacks: 'when' }));
  });
});
