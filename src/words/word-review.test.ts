import { describe, expect, it } from 'vitest';
import { RULES, type Rule } from '#core/review/remark.ts';
import { wordReview } from '#words/word-review.ts';

const ALL = Object.keys(RULES) as readonly Rule[];

describe('words of a review', () => {
  it.each(ALL)('%s has a sentence in both languages', (rule) => {
    for (const language of ['vi', 'en'] as const) expect(wordReview({ rule }, language)).toMatch(/\S.*[.?…”"]$/u);
  });
  it.each(ALL)('%s: what is put in brackets or behind a comma stands behind a word', (rule) => {
    // Whatever a sentence asks for is there.
    const data = new Proxy({}, { get: () => 'X' });
    for (const language of ['vi', 'en'] as const)
      expect(wordReview({ rule, data }, language)).not.toMatch(/\s\s|\s[,;]/u);
  });
  it('a growth names its two numbers', () =>
    expect(
      wordReview(
        { rule: 'growth.differs', data: { base: '250', result: '260', right: 'tăng 4%', told: 'tăng 30%' } },
        'vi',
      ),
    ).toBe('Từ 250 đến 260 là tăng 4%, không phải “tăng 30%”.'));
  it.each([['a word'], ['a list']])('of %s that is as long as the report its beginning is told', (kind) => {
    const long = 'ă'.repeat(100_000);
    const data = { parts: kind === 'a list' ? [long, long] : long, sum: long, total: long, told: long };
    for (const rule of ALL) expect(wordReview({ rule, data }, 'vi').length).toBeLessThan(4000);
  });
  it('tell the data, lists parted by commas, and nothing where a datum lacks', () => {
    expect(wordReview({ rule: 'sum.differs', data: { parts: ['a', 'b'], sum: 'c', total: 'd' } }, 'vi')).toContain(
      '(a, b)',
    );
    expect(wordReview({ rule: 'heading.unanswered', data: { heading: 'H', noun: 'nguyên nhân' } }, 'vi')).toContain(
      '(nguyên nhân)',
    );
    expect(wordReview({ rule: 'law.not-in-force', data: { symbol: 'X', until: '1/2/2026' } }, 'vi')).not.toMatch(
      /thay bằng|từ ngày/u,
    );
  });
});

describe('what a layout was found to have and is asked to have', () => {
  const told = (path: string, found: string, asked: string) =>
    wordReview({ rule: 'layout.differs', data: { path, found, asked, profile: '30/2020/NĐ-CP' } }, 'vi');
  it.each([
    ['endMark', '', './.', 'tìm thấy để trống; 30/2020/NĐ-CP yêu cầu ./.'],
    ['recipients.lastEnd', '', '.', 'tìm thấy để trống; 30/2020/NĐ-CP yêu cầu .'],
    ['recipients.itemEnd', ',', ';', 'tìm thấy ,; 30/2020/NĐ-CP yêu cầu ;'],
    ['body.indentMm', '0', '10, 12.7', 'tìm thấy 0; 30/2020/NĐ-CP yêu cầu 10, 12,7'],
  ])('%s', (path, found, asked, words) => expect(told(path, found, asked)).toContain(words));
});
