import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('a space within a number', () => {
  it.each([
    ['Doanh thu đạt 3. 531 tỷ đồng.', ['number.space | 3. 531 | → 3.531 | words: 3. 531']],
    ['Doanh thu đạt 3 .531 tỷ đồng.', ['number.space | 3 .531 | → 3.531 | words: 3 .531']],
    ['Doanh thu đạt 3 . 531 tỷ đồng.', ['number.space | 3 . 531 | → 3.531 | words: 3 . 531']],
    ['Doanh thu đạt 3.531 tỷ đồng.', []],
    ['Doanh thu đạt 3.\n531 tỷ đồng.', []],
    ['Doanh thu đạt 3. 53 tỷ đồng.', []],
    ['Doanh thu đạt 3. 5312 tỷ đồng.', []],
    ['Doanh thu đạt 3. 531,5 tỷ đồng.', ['number.space | 3. 531,5 | → 3.531,5 | words: 3. 531,5']],
    ['Doanh thu đạt 3531. 531 tỷ đồng.', []],
    ['Doanh thu đạt 353. 531 tỷ đồng.', ['number.space | 353. 531 | → 353.531 | words: 353. 531']],
    ['Doanh thu đạt 3. 531 Nguyễn.', []],
    ['Doanh thu đạt 3. 531%.', ['number.space | 3. 531 | → 3.531 | words: 3. 531']],
    ['Tại tổ 3. 531 hộ.', []],
    ['Doanh thu (3. 531 tỷ đồng).', []],
    ['Doanh thu đạt 155, 5 tỷ đồng.', ['number.space | 155, 5 | → 155,5 | words: 155, 5']],
    ['Doanh thu đạt 155 ,5 tỷ đồng.', ['number.space | 155 ,5 | → 155,5 | words: 155 ,5']],
    ['Doanh thu 155, 5 tỷ đồng.', ['number.space | 155, 5 | → 155,5 | words: 155, 5']],
    ['Doanh thu 155 ,5 tỷ đồng.', ['number.space | 155 ,5 | → 155,5 | words: 155 ,5']],
    ['Doanh thu đạt 155, 5 hộ.', []],
    ['Doanh thu đạt 155, 5555 tỷ đồng.', []],
    ['Doanh thu đạt 1555, 5 tỷ đồng.', []],
    ['Tỷ lệ đạt 77, 5 %.', ['number.space | 77, 5 | → 77,5 | words: 77, 5']],
    ['Tỷ lệ đạt 77, 5%.', ['number.space | 77, 5 | → 77,5 | words: 77, 5']],
    ['Diện tích trên 77, 5 ha.', ['number.space | 77, 5 | → 77,5 | words: 77, 5']],
    ['Năm 2021, 5 tỷ đồng được giao.', []],
    ['Phường 3, 5 triệu đồng một hộ.', []],
    ['3. 531 tỷ đồng.', []],
    ['Đạt 3. 531', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['number.space'])).toEqual(expected));
});
