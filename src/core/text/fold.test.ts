import { expect, test } from 'vitest';
import { fold, holdsWords } from '#core/text/fold.ts';

test('marks, case and đ do not stand in the way of a search', () => {
  expect(fold('  Đường Bàn Văn Hoan ')).toBe('duong ban van hoan');
  expect(holdsWords('Tỷ lệ người dân sử dụng nước sạch', 'NUOC sach')).toBe(true);
  expect(holdsWords('Tỷ lệ người dân sử dụng nước sạch', 'nước bẩn')).toBe(false);
  expect(holdsWords('bất kỳ', '')).toBe(true);
});
