/** Totals of money: which are told as supported by nothing, and which are left alone. */
import { describe, expect, it } from 'vitest';
import { reviewText } from '#core/review/review.ts';
import { remarkedIn } from '#testing/review/told-remarks.ts';

const unsupported = (text: string): readonly string[] =>
  reviewText(`I. KẾT QUẢ\n\n${text}`).remarks.flatMap(({ rule, excerpt }) =>
    rule === 'total.unsupported' ? [excerpt] : [],
  );
const LIST = '\n\n- Sân vận động 100 tỷ đồng.\n\n- Đường Trường Chinh 50 tỷ đồng.';
const PARTS = 'ngân sách thành phố 100 tỷ đồng, doanh nghiệp 50 tỷ đồng';

describe('an exact total that is introduced as a sum', () => {
  it.each([
    `Tổng vốn huy động 320 tỷ đồng, gồm: ${PARTS}.`,
    `Tổng vốn huy động 320 tỷ đồng, bao gồm ${PARTS}.`,
    `Tổng vốn huy động 320 tỷ đồng, cụ thể: ${PARTS}. Các dự án khác đang chuẩn bị.`,
    `Tổng vốn huy động 320 tỷ đồng: ${PARTS}.`,
    'Tổng vốn huy động 320 tỷ đồng: ngân sách 150 tỷ đồng, doanh nghiệp 100 tỷ đồng.',
    `Tổng vốn huy động 320 tỷ đồng, trong đó:${LIST}`,
    `Tổng vốn huy động 320 tỷ đồng:${LIST}`,
  ])('with parts that make much less: %s', (text) => expect(unsupported(text)).toEqual(['320 tỷ đồng']));
  it.each([
    `Tổng vốn huy động 150 tỷ đồng, gồm: ${PARTS}.`,
    `Tổng vốn huy động 150 tỷ đồng: ${PARTS}.`,
    `Tổng vốn huy động 160 tỷ đồng:${LIST}`,
    `Tổng vốn huy động 150 tỷ đồng, gồm: ${PARTS}, tăng 20 tỷ đồng so với cùng kỳ.`,
  ])('with parts that make it: %s', (text) => expect(unsupported(text)).toEqual([]));
  it.each([
    `Tổng vốn huy động 320 tỷ đồng, trong đó ${PARTS}.`,
    `Tổng vốn huy động 320 tỷ đồng, trong đó: ${PARTS}.`,
    `Tổng vốn huy động 320 tỷ đồng, gồm 12 dự án, trong đó ${PARTS}.`,
    `Tổng vốn huy động 320 tỷ đồng, gồm: ${PARTS} và các nguồn khác.`,
    `Tổng vốn huy động 320 tỷ đồng, gồm: ${PARTS}, còn lại là ngày công và đất hiến.`,
    'Tổng vốn huy động 320 tỷ đồng, gồm vốn ngân sách, vốn doanh nghiệp, đã giải ngân 100 tỷ đồng, 10 tỷ đồng năm nay.',
    'Tổng vốn huy động 320 tỷ đồng, gồm ngân sách 60% và Nhân dân 40%.',
    `Tổng vốn huy động 320 tỷ đồng.${LIST}`,
    'Tổng vốn huy động 320 tỷ đồng:\n\n- Thành phố đã họp dân.\n\n- Sân vận động 100 tỷ đồng.',
  ])('may name some of its parts only: %s', (text) => expect(unsupported(text)).toEqual([]));
});

it.each([
  `Tổng vốn huy động 320 tỷ đồng, trong đó một số công trình tiêu biểu như sau:${LIST}`,
  `Tổng vốn huy động trên 320 tỷ đồng, tiêu biểu như:${LIST}`,
  'Tổng vốn huy động trên 320 tỷ đồng, trong đó một số công trình lớn: sân vận động 100 tỷ đồng.',
  `Tổng vốn huy động 320 tỷ đồng, cụ thể một số nguồn: ${PARTS}.`,
  `Tổng vốn huy động 320 tỷ đồng, chủ yếu gồm: ${PARTS}.`,
])('examples need not make a total: %s', (text) => expect(unsupported(text)).toEqual([]));

it('a sum that misses by less than half is told once, as a sum', () => {
  const text = 'Tổng vốn huy động 320 tỷ đồng, gồm: ngân sách 150 tỷ đồng, doanh nghiệp 100 tỷ đồng.';
  expect(unsupported(text)).toEqual([]);
  expect(reviewText(text).remarks.map(({ rule }) => rule)).toContain('sum.differs');
});

describe('a total that no parts below it make', () => {
  it.each([
    [
      'Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng.',
      ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 1'],
    ],
    ['Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng.\n\n- Đường 260 tỷ đồng.', []],
    ['Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng.\n\n- Đường 198 tỷ đồng.', []],
    [
      'Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng.\n\n- Đường 197 tỷ đồng.',
      ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 2'],
    ],
    ['Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng.\n\n- Đường 298 tỷ đồng.', []],
    [
      'Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng.\n\n- Đường 299 tỷ đồng.',
      ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 2'],
    ],
    [
      'Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 500 tỷ đồng.',
      ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 1'],
    ],
    [
      'Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng (tỉnh 200 tỷ đồng).\n\n- Đường 100 tỷ đồng.',
      ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 3'],
    ],
    ['Đã huy động trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động (252 tỷ đồng).\n\n- Đường (248 tỷ đồng).', []],
    ['Đã huy động trên 500 tỷ đồng.', ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 0']],
    ['Đã huy động hơn 500 tỷ đồng.', ['total.unsupported | hơn 500 tỷ đồng | told: hơn 500 tỷ đồng | count: 0']],
    [
      'Đã huy động khoảng 500 tỷ đồng.',
      ['total.unsupported | khoảng 500 tỷ đồng | told: khoảng 500 tỷ đồng | count: 0'],
    ],
    ['Đã huy động gần 500 tỷ đồng.', []],
    ['Đã huy động 500 tỷ đồng.', []],
    ['Đã chi trên 500 tỷ đồng.', []],
    ['Đã huy động trên 500 hộ.', []],
    ['Tổng số vốn trên 500 tỷ đồng.', ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 0']],
    ['Tổng kinh phí trên 500 tỷ đồng.', ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 0']],
    ['Đã huy động trên 500/600 tỷ đồng.', []],
    [
      'Đã huy động trên 500 tỷ đồng, như sau:\n\n- Sân vận động 252 tỷ đồng.',
      ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 1'],
    ],
    [
      'Đã huy động 500 tỷ đồng, gồm:\n\n- Sân vận động 252 tỷ đồng.',
      ['total.unsupported | 500 tỷ đồng | told: 500 tỷ đồng | count: 1'],
    ],
    ['Đã huy động trên 500 tỷ đồng, điển hình:\n\n- Sân vận động 252 tỷ đồng.', []],
    ['Đã huy động trên 500 tỷ đồng, ví dụ sân vận động 252 tỷ đồng.', []],
    [
      'Đã huy động trên 500 tỷ đồng.\n\n¹ Không kể 252 tỷ đồng và 248 tỷ đồng.',
      ['total.unsupported | trên 500 tỷ đồng | told: trên 500 tỷ đồng | count: 0'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(`I. KẾT QUẢ\n\n${text}`, ['total'])).toEqual(expected));
});
