/** Words that depend on how many there are, or on what is known: what is absent leaves no trace, one is not many. */
import { describe, expect, it } from 'vitest';
import { printBytes } from '#words/bytes.ts';
import { isLanguage, operatorLanguage } from '#words/language.ts';
import { beginningOf } from '#words/ui/beginnings.ts';
import { importWords } from '#words/ui/import.ts';
import { measuresWords } from '#words/ui/measures.ts';
import { reviewWords } from '#words/ui/review.ts';
import { urbanWords } from '#words/ui/urban-class.ts';
import { worksWords } from '#words/ui/works.ts';

describe('days of a step', () => {
  it.each([
    [0, 'thực tế 0 ngày', 'took 0 days'],
    [1, 'thực tế 1 ngày', 'took 1 day'],
    [2, 'thực tế 2 ngày', 'took 2 days'],
    [1467, 'thực tế 1.467 ngày', 'took 1,467 days'],
  ])('%i', (days, vi, en) => {
    expect(worksWords.vi.took(days)).toBe(vi);
    expect(worksWords.en.took(days)).toBe(en);
  });
});

describe('an empty list says whether anything was asked of it', () => {
  it.each([
    ['works', worksWords.vi.none, worksWords.en.none],
    ['measures', measuresWords.vi.none, measuresWords.en.none],
  ])('%s', (_, vi, en) => {
    expect(vi(true)).toContain('đã chọn');
    expect(vi(false)).toContain('Chưa có');
    expect(en(true)).toContain('you chose');
    expect(en(false)).toMatch(/yet\.$/u);
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [1500, '1,5 kB'],
    [999_999, '1.000 kB'],
    [12_345_678, '12,3 MB'],
    [1_000_000_000, '1 GB'],
    [5_000_000_000_000, '5.000 GB'],
  ])('%i: %s', (bytes, text) => expect(printBytes('vi', bytes).replaceAll('\u00A0', ' ')).toBe(text));
  it('as English writes it', () => expect(printBytes('en', 12_345_678).replaceAll('\u00A0', ' ')).toBe('12.3 MB'));
});

describe('languages', () => {
  it.each([
    ['vi', true],
    ['en', true],
    ['fr', false],
    ['', false],
    [undefined, false],
    [null, false],
  ])('%j: %s', (text, is) => expect(isLanguage(text)).toBe(is));
  it.each([
    [{ TIENDO_LANG: 'en' }, 'en'],
    [{ TIENDO_LANG: 'vi' }, 'vi'],
    [{ TIENDO_LANG: 'de' }, 'vi'],
    [{}, 'vi'],
  ])('the operator’s, %j: %s', (environment, language) => expect(operatorLanguage(environment)).toBe(language));
});

describe('how to begin', () => {
  it('is told where nothing is on record, and for nothing else', () => {
    for (const code of ['urban.none', 'report.no-template']) {
      expect(beginningOf([code], 'vi')?.title).toMatch(/\S/u);
      expect(beginningOf([code], 'en')).not.toEqual(beginningOf([code], 'vi'));
      expect(beginningOf([code, 'another'], 'vi')).toBeUndefined();
    }
    expect(beginningOf([], 'vi')).toBeUndefined();
    expect(beginningOf(['toString'], 'vi')).toBeUndefined();
  });
});

describe('what is absent or nothing leaves no trace', () => {
  it.each([
    ['0', 'thêm 1, sửa 2, bỏ 3 bản ghi', '1 added, 2 changed, 3 removed'],
    [
      '4',
      'thêm 1, sửa 2, bỏ 3 bản ghi; giữ 4 bản ghi đã thay đổi sau khi xuất tệp',
      '1 added, 2 changed, 3 removed; 4 kept that were changed since the files were exported',
    ],
  ])('an import that kept %s', (kept, vi, en) => {
    expect(importWords.vi.counts('1', '2', '3', kept)).toBe(vi);
    expect(importWords.en.counts('1', '2', '3', kept)).toBe(en);
  });
  it.each([
    ['', '', '', '', 'mọi nguồn, mọi năm', 'all sources, all years'],
    ['S', '', ' từ S', ' from S', 'S', 'S'],
    ['', '2026', ' năm 2026', ' in 2026', '2026', '2026'],
    ['S', '2026', ' từ S năm 2026', ' from S in 2026', 'S, 2026', 'S, 2026'],
  ])('a limit of money of %j and %j', (source, year, vi, en, whatVi, whatEn) => {
    expect([urbanWords.vi.limitOf(source, year), urbanWords.vi.limitWhat(source, year)]).toEqual([vi, whatVi]);
    expect([urbanWords.en.limitOf(source, year), urbanWords.en.limitWhat(source, year)]).toEqual([en, whatEn]);
  });
  it('a review without a file, or in which nothing was found', () => {
    expect([reviewWords.vi.result(''), reviewWords.vi.result('a.docx')]).toEqual([
      'Kết quả kiểm tra',
      'Kết quả kiểm tra: a.docx',
    ]);
    expect([reviewWords.en.result(''), reviewWords.en.result('a.docx')]).toEqual(['The review', 'The review: a.docx']);
  });
  it.each([
    [1, '1 ngày', '1 ngày làm việc', '1 day', '1 working day'],
    [2, '2 ngày', '2 ngày làm việc', '2 days', '2 working days'],
  ])('%i of the days that the law gives', (count, day, working, inDays, inWorking) => {
    const [vi, en] = [worksWords.vi.spans, worksWords.en.spans];
    expect([vi.day(count), vi['working-day'](count)]).toEqual([day, working]);
    expect([en.day(count), en['working-day'](count)]).toEqual([inDays, inWorking]);
  });
});
