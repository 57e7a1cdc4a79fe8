import { describe, expect, it, test } from 'vitest';
import { fold, holdsPhrase, holdsWords } from '#core/text/fold.ts';

test('marks, case and đ do not stand in the way of a search', () => {
  expect(fold('  Đường Bàn Văn Hoan ')).toBe('duong ban van hoan');
  expect(holdsWords('Tỷ lệ người dân sử dụng nước sạch', 'NUOC sach')).toBe(true);
  expect(holdsWords('Tỷ lệ người dân sử dụng nước sạch', 'nước bẩn')).toBe(false);
  expect(holdsWords('bất kỳ', '')).toBe(true);
});

describe('words one behind the other', () => {
  it.each([
    ['Cầu thôn 1 chậm', 'cầu thôn 1', true],
    ['Cầu thôn 10 chậm', 'cầu thôn 1', false],
    ['Cầu (thôn 1), chậm', 'Cầu thôn 1', true],
    ['Chậm ở cầu Đá.', 'cầu đá', true],
    ['Chậm ở cầu Đán', 'cầu Đá', false],
    ['Chậm ở cầu Da', 'cầu Đá', false],
    ['thôn cầu 1', 'cầu thôn 1', false],
    ['Cầu', '', false],
    ['', 'cầu', false],
  ])('%s: %s: %s', (text, words, expected) => expect(holdsPhrase(text, words)).toBe(expected));
});
