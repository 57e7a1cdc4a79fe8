import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewText } from '#core/review/review.ts';
import { remarkedIn } from '#testing/review/told-remarks.ts';

const OURS: ReadonlySet<string> = new Set(['percentage.differs', 'growth.differs']);
const said = (text: string) => reviewText(text).remarks.filter(({ rule }) => OURS.has(rule));

/** A sentence that is wrong, the words that the remark is about, and what should stand there. */
const WRONG: readonly (readonly [text: string, excerpt: string, suggestion: string])[] = [
  // A value, its share, its plan.
  ['Thu đạt 120 tỷ đồng, bằng 90% kế hoạch 100 tỷ đồng.', '90%', '120%'],
  ['Sản lượng đạt 35.200 tấn, bằng 92% kế hoạch (32.000 tấn).', '92%', '110%'],
  ['Thu ngân sách ước đạt 120 tỷ đồng, đạt 90% dự toán tỉnh giao năm 2024 là 100 tỷ đồng.', '90%', '120%'],
  ['Trồng được 85 ha rừng (trong đó rừng sản xuất 60 ha), đạt 95% so với kế hoạch 100 ha.', '95%', '85%'],
  ['Thu 120 tỷ đồng, tăng 20% so với năm 2023 (100 tỷ đồng), bằng 85% kế hoạch 133 tỷ đồng.', '85%', '90,2%'],
  ['Thu nội địa bằng 90% so với 100 tỷ đồng kế hoạch, đạt 120 tỷ đồng.', '90%', '120%'],
  ['Giải ngân 251 tỷ đồng so với kế hoạch vốn 500 tỷ đồng, đạt 62,7%.', '62,7%', '50,2%'],
  ['Giải ngân 251 tỷ đồng/kế hoạch 500 tỷ đồng, đạt 62,7%.', '62,7%', '50,2%'],
  ['Giải ngân 251/500 tỷ đồng, đạt 62,7%.', '62,7%', '50,2%'],
  ['Giải ngân 251 tỷ đồng trên 500 tỷ đồng (62,7%).', '62,7%', '50,2%'],
  ['Kế hoạch giao 100 ha, đã trồng 85 ha, đạt 95% kế hoạch.', '95%', '85%'],
  ['Kế hoạch vốn năm 2024 là 500 tỷ đồng; đến nay đã giải ngân 251 tỷ đồng, đạt 62,7%.', '62,7%', '50,2%'],
  // A part and its whole.
  ['Trong 480 hộ được khảo sát có 384 hộ hài lòng, đạt 75%.', '75%', '80%'],
  ['Có 384 hộ trong tổng số 480 hộ, chiếm 75%.', '75%', '80%'],
  ['Toàn xã có 480 hộ, trong đó 384 hộ dùng nước sạch, chiếm 75%.', '75%', '80%'],
  ['Có 384/480 hộ dùng nước sạch, đạt 75%.', '75%', '80%'],
  // Growth from a named base.
  ['Doanh thu đạt 120 tỷ đồng, tăng 30% so với 100 tỷ đồng năm 2023.', 'tăng 30%', 'tăng 20%'],
  ['Sản lượng đạt 10.700 tấn, tăng 12% so với năm 2023 (10.000 tấn).', 'tăng 12%', 'tăng 7%'],
  ['Đón 10.120 lượt khách, giảm 5,2% so với 9.620 lượt khách của năm 2023.', 'giảm 5,2%', 'tăng 5,2%'],
  ['Có 90 hộ nghèo, giảm 20% so với 100 hộ đầu kỳ.', 'giảm 20%', 'giảm 10%'],
  ['Thu đạt 120 tỷ đồng, vượt 30% kế hoạch 100 tỷ đồng.', 'vượt 30%', 'vượt 20%'],
  ['Thu 120 tỷ đồng so với 100 tỷ đồng năm 2023, tăng 30%.', 'tăng 30%', 'tăng 20%'],
  ['Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 12%.', 'tăng 12%', 'tăng 7%'],
  ['Năm 2023 thu 100 tỷ đồng; năm 2024 thu 107 tỷ đồng, tăng 12% so với năm 2023.', 'tăng 12%', 'tăng 7%'],
  // From one value to another.
  ['Thu tăng từ 100 tỷ đồng lên 120 tỷ đồng (30%).', '30%', '20%'],
  ['Thu tăng từ 100 tỷ đồng năm 2023 lên 120 tỷ đồng năm 2024, tăng 30%.', 'tăng 30%', 'tăng 20%'],
  ['Thu ngân sách tăng 30%, từ 100 tỷ đồng lên 120 tỷ đồng.', 'tăng 30%', 'tăng 20%'],
  ['Số hộ nghèo giảm từ 120 hộ xuống còn 90 hộ (giảm 30%).', 'giảm 30%', 'giảm 25%'],
];

/** True, or not to be judged: nothing is said. */
const SILENT: readonly (readonly [why: string, text: string])[] = [
  ['true', 'Thu đạt 120 tỷ đồng, bằng 120% kế hoạch 100 tỷ đồng.'],
  ['true', 'Doanh thu đạt 120 tỷ đồng, tăng 20% so với 100 tỷ đồng năm 2023.'],
  ['true', 'Số hộ nghèo giảm từ 120 hộ xuống còn 90 hộ (giảm 25%).'],
  ['true, of two bases', 'Thu 120 tỷ đồng, bằng 80% kế hoạch 150 tỷ đồng, tăng 20% so với 100 tỷ đồng năm 2023.'],
  ['true, of two bases', 'Thu 120 tỷ đồng, tăng 20% so với 100 tỷ đồng năm 2023, bằng 80% kế hoạch 150 tỷ đồng.'],
  ['rounded up', 'Có 116/165 thôn, đạt 70,3%; có 19 xã trên tổng số 24 xã (79,2%).'],
  ['cut off', 'Có 19 xã trên tổng số 24 xã (79,1%).'],
  ['values were rounded', 'Thu 0,7 tỷ đồng, bằng 62% kế hoạch 1,1 tỷ đồng.'],
  ['values were rounded', 'Thu 3,4 tỷ đồng, tăng 11,2% so với 3,1 tỷ đồng năm 2023.'],
  ['another unit', 'Trồng 120 ha, bằng 90% kế hoạch 100 tỷ đồng.'],
  ['another unit', 'Thu nhập 48 triệu đồng/người/năm, tăng 30% so với 40 triệu đồng năm 2023.'],
  ['no base', 'Thu đạt 120 tỷ đồng, bằng 90% kế hoạch, tăng 30% so với cùng kỳ.'],
  ['no base: what follows is told for itself', 'Thu 120 tỷ đồng, bằng 90% kế hoạch, chi 100 tỷ đồng.'],
  ['no base: what follows is told for itself', 'Thu 120 tỷ đồng, bằng 90% kế hoạch và nộp 100 tỷ đồng vào ngân sách.'],
  ['the rest of the plan', 'Thu 120 tỷ đồng, bằng 90% kế hoạch, còn thiếu 13 tỷ đồng.'],
  ['by how much', 'Thu 120 tỷ đồng, tăng 20% so với năm 2023 (tăng 20 tỷ đồng).'],
  ['by how much', 'Thu 120 tỷ đồng, tăng 20% so với năm 2023 (20 tỷ đồng).'],
  ['of how much it rose', 'Thu tăng 20 tỷ đồng, tăng 20% so với 100 tỷ đồng năm 2023.'],
  ['another measure', 'Năm 2023 chi đầu tư 100 tỷ đồng, năm 2024 thu nội địa 120 tỷ đồng, tăng 30%.'],
  ['another year', 'Năm 2022 đạt 100 tỷ đồng, năm 2024 đạt 120 tỷ đồng, tăng 30%.'],
  ['another year named', 'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 120 tỷ đồng, tăng 30% so với năm 2020.'],
  ['another base', 'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 120 tỷ đồng, tăng 30% so với kế hoạch.'],
  ['another base', 'Kế hoạch 5 năm là 500 ha, năm nay trồng 100 ha, đạt 95% kế hoạch năm.'],
  ['another base', 'Kế hoạch giai đoạn 2021-2025 là 500 ha, năm 2023 trồng 100 ha, đạt 95%.'],
  ['another base', 'Trong 480 hộ có 384 hộ nghèo, chiếm 12% dân số toàn huyện.'],
  ['another base', 'Có 480 ha lúa, trong đó 384 ha lúa lai, chiếm 20% diện tích canh tác.'],
  ['a part of a part', 'Trong 480 hộ có 384 hộ nghèo, trong đó 96 hộ neo đơn, chiếm 20%.'],
  ['a sum of two plans', 'Kế hoạch vốn là 100 tỷ đồng, vốn kéo dài 20 tỷ đồng, giải ngân 85 tỷ đồng, đạt 70,8%.'],
  ['a bound', 'Thu đạt trên 120 tỷ đồng, bằng 90% kế hoạch 100 tỷ đồng.'],
  ['a bound', 'Thu đạt 120 tỷ đồng, đạt trên 90% kế hoạch 100 tỷ đồng.'],
  ['about', 'Thu đạt khoảng 120 tỷ đồng, bằng 90% kế hoạch 100 tỷ đồng.'],
  ['a range', 'Trồng 120 ha, bằng 90% kế hoạch 100 - 110 ha.'],
  ['points', 'Tỷ lệ hộ nghèo còn 5%, giảm 2% so với 7% năm 2023.'],
  ['points', 'Tỷ lệ hộ nghèo giảm từ 7% xuống 5% (giảm 2%).'],
  ['a mean over years', 'Năm 2024 đạt 120 tỷ đồng, bình quân mỗi năm tăng 6,3% so với 100 tỷ đồng năm 2021.'],
  ['a mean over years', 'Thu đạt 146 tỷ đồng, tăng bình quân 10%/năm so với 110 tỷ đồng năm 2021.'],
  ['two sentences', 'Thu đạt 120 tỷ đồng. Bằng 90% kế hoạch 100 tỷ đồng giao cho xã khác.'],
  ['two clauses', 'Thu đạt 120 tỷ đồng; chi bằng 90% kế hoạch 100 tỷ đồng.'],
  ['what is in brackets is not the value', 'Thu 90 tỷ đồng (thuế 60 tỷ đồng), bằng 90% kế hoạch 100 tỷ đồng.'],
  ['a tax of so many per cent', 'Nộp thuế 10% trên 100 tỷ đồng doanh thu, đạt 12 tỷ đồng.'],
  ['an allotment', 'Hỗ trợ 70% kinh phí 100 triệu đồng cho mỗi hộ.'],
  ['nought', 'Thu 0 tỷ đồng, bằng 0% kế hoạch 0 tỷ đồng.'],
  ['points of a target', 'Tỷ lệ che phủ rừng đạt 62%, vượt 2% so với chỉ tiêu 60%.'],
  ['times', 'Thu 120 tỷ đồng, gấp 1,2 lần so với 100 tỷ đồng năm 2023.'],
];

describe('a percentage and the figures that it is of', () => {
  it.each(WRONG)('wrong: %s', (text, excerpt, suggestion) => {
    expect(said(text)).toMatchObject([{ excerpt, suggestion }]);
  });
  it.each(WRONG)('with what is suggested nothing is said: %s', (text) => {
    const [remark] = said(text);
    expect(said(text.slice(0, remark?.start) + (remark?.suggestion ?? '') + text.slice(remark?.end))).toEqual([]);
  });
  it.each(SILENT)('silent, %s: %s', (_, text) => expect(said(text)).toEqual([]));
  it('reads over the end of a line', () => {
    expect(said('Thu ngân sách nhà nước đạt 120 tỷ\nđồng, bằng 90% kế\nhoạch 100 tỷ đồng.')).toHaveLength(1);
  });

  const amount = fc.integer({ min: 1, max: 99_999 });
  const written = (tenths: number): string => `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}`;
  it('a share that is rounded to one decimal is right, one that is two points off is not', () => {
    fc.assert(
      fc.property(amount, amount, (part, whole) => {
        const tenths = Math.round((part * 1000) / whole);
        fc.pre(tenths > 100 && tenths < 9000);
        const told = (share: number) => `Có ${part} hộ tham gia, bằng ${written(share)}% kế hoạch ${whole} hộ.`;
        expect(said(told(tenths))).toEqual([]);
        expect(said(told(tenths + 20))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a share of a plan', () => {
  it.each([
    ['Thu 90 tỷ đồng, bằng 90% kế hoạch 100 tỷ đồng.', []],
    [
      'Thu 90 tỷ đồng, bằng 92% kế hoạch 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    ['Thu 90 tỷ đồng, bằng 89,4% kế hoạch 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, bằng 89,6% kế hoạch 100 tỷ đồng.', []],
    [
      'Thu 90 tỷ đồng, đạt 92% KH 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng, đạt 92% dự toán 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng, đạt 92% chỉ tiêu (100 tỷ đồng).',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng, đạt 92% so với kế hoạch 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng, đạt 92% của kế hoạch 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    ['Thu 90 tỷ đồng, đạt 92% của tỉnh 100 tỷ đồng.', []],
    [
      'Thu 90 tỷ đồng, chiếm 92% tổng vốn 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng, tương đương 92% mục tiêu 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng, hoàn thành 92% nhiệm vụ 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng (92% kế hoạch 100 tỷ đồng).',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng (đạt 92% kế hoạch 100 tỷ đồng).',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    ['Thu 90 tỷ đồng, nay 92% kế hoạch 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, đạt 92% kế hoạch và 100 tỷ đồng vay.', []],
    ['Thu 90 tỷ đồng, đạt 92% kế hoạch, còn 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, đạt 92% kế hoạch khoảng 100 tỷ đồng.', []],
    ['Thu khoảng 90 tỷ đồng, đạt 92% kế hoạch 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, đạt trên 92% kế hoạch 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, đạt khoảng 92% kế hoạch 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, đạt khoảng 91,4% kế hoạch 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, đạt khoảng 91,6% kế hoạch 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng; đạt 92% kế hoạch 100 tỷ đồng.', []],
    [
      'Đạt 92% kế hoạch 100 tỷ đồng, đạt 90 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Đạt 92% kế hoạch (100 tỷ đồng), ước đạt 90 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: ước đạt 90 tỷ đồng / 100 tỷ đồng'],
    ],
    ['Thu 90 ha, đạt 92% kế hoạch 100 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, đạt 92% kế hoạch 0 tỷ đồng.', []],
    ['Tăng 90 tỷ đồng, đạt 92% kế hoạch 100 tỷ đồng.', []],
    [
      'Thu 90 tỷ đồng (nội địa 80 tỷ đồng), đạt 92% kế hoạch 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    ['Thu 90 tỷ đồng, chi 92 tỷ đồng, đạt 92% kế hoạch 100 tỷ đồng.', []],
    [
      'Thu 90 tỷ đồng, tỷ lệ 5%, đạt 92% kế hoạch 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Có 19 thôn, đạt 80% tổng số 24 thôn.',
      ['percentage.differs | 80% | → 79,2% | told: 80% | right: 79,2% | part: 19 thôn / 24 thôn'],
    ],
    ['Có 19 thôn, đạt 79,2% tổng số 24 thôn.', []],
    ['Có 19 thôn, đạt 79,1% tổng số 24 thôn.', []],
    ['Có 19 thôn, đạt 79% tổng số 24 thôn.', []],
    [
      'Có 19 thôn, đạt 78% tổng số 24 thôn.',
      ['percentage.differs | 78% | → 79,2% | told: 78% | right: 79,2% | part: 19 thôn / 24 thôn'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('a share of what stands before', () => {
  it.each([
    ['Trồng 85 ha so với kế hoạch 100 ha, đạt 85%.', []],
    [
      'Trồng 85 ha so với kế hoạch 100 ha, đạt 88%.',
      ['percentage.differs | 88% | → 85% | told: 88% | right: 85% | part: 85 ha / 100 ha'],
    ],
    [
      'Trồng 85 ha trên kế hoạch 100 ha, đạt 88%.',
      ['percentage.differs | 88% | → 85% | told: 88% | right: 85% | part: 85 ha / 100 ha'],
    ],
    [
      'Trồng 85 ha/kế hoạch 100 ha, đạt 88%.',
      ['percentage.differs | 88% | → 85% | told: 88% | right: 85% | part: 85 ha / 100 ha'],
    ],
    [
      'Trồng 85 ha trong tổng số 100 ha, đạt 88%.',
      ['percentage.differs | 88% | → 85% | told: 88% | right: 85% | part: 85 ha trong tổng số 100 ha'],
    ],
    [
      'Kế hoạch 100 ha, đã trồng 85 ha, đạt 88%.',
      ['percentage.differs | 88% | → 85% | told: 88% | right: 85% | part: 85 ha / 100 ha'],
    ],
    [
      'Kế hoạch 100 ha, đã trồng 85 ha, đạt 88% kế hoạch.',
      ['percentage.differs | 88% | → 85% | told: 88% | right: 85% | part: 85 ha / 100 ha'],
    ],
    ['Kế hoạch 100 ha, đã trồng 85 ha, đạt 88% diện tích lúa.', []],
    ['Kế hoạch 100 ha. Đã trồng 85 ha, đạt 88%.', []],
    ['Kế hoạch 100 ha, tăng so với 85 ha, đạt 88%.', []],
    ['Kế hoạch 100 ha, đã trồng 85 ha, tăng 88%.', []],
    ['Kế hoạch 100 ha, đã trồng 85 ha, nay 88%.', []],
    ['Kế hoạch năm 2021 100 ha, năm 2022 trồng 85 ha, đạt 88%.', []],
    [
      'Trong 480 hộ có 384 hộ đạt, đạt 82%.',
      ['percentage.differs | 82% | → 80% | told: 82% | right: 80% | part: 384 hộ / 480 hộ'],
    ],
    [
      'Có 480 hộ, trong đó có 384 hộ vay, chiếm 82%.',
      ['percentage.differs | 82% | → 80% | told: 82% | right: 80% | part: 384 hộ / 480 hộ'],
    ],
    ['Có 480 hộ; trong đó có 384 hộ vay, chiếm 82%.', []],
    ['Có 480 hộ, 384 hộ vay, chiếm 82%.', []],
    ['Trồng 85 ha so với kế hoạch 100 ha, bình quân đạt 88%.', []],
    ['Trồng khoảng 85 ha so với kế hoạch 100 ha, đạt 88%.', []],
    ['Trồng 85 ha so với kế hoạch 100 ha, đạt trên 88%.', []],
    [
      'Trồng 85 ha so với 100 ha năm 2021, giảm 12%.',
      ['growth.differs | giảm 12% | → giảm 15% | told: giảm 12% | base: 100 ha | result: 85 ha | right: giảm 15%'],
    ],
    ['Trồng 85 ha so với 100 ha năm 2021, giảm 15%.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('a rise or a fall from a base', () => {
  it.each([
    ['Thu 107 tỷ đồng, tăng 7% so với năm 2023 (100 tỷ đồng).', []],
    [
      'Thu 107 tỷ đồng, tăng 9% so với năm 2023 (100 tỷ đồng).',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    [
      'Thu 93 tỷ đồng, tăng 7% so với năm 2023 (100 tỷ đồng).',
      [
        'growth.differs | tăng 7% | → giảm 7% | told: tăng 7% | base: 100 tỷ đồng | result: 93 tỷ đồng | right: giảm 7%',
      ],
    ],
    ['Thu 93 tỷ đồng, giảm 7% so với năm 2023 (100 tỷ đồng).', []],
    [
      'Thu 93 tỷ đồng, giảm 9% so với 100 tỷ đồng năm 2023.',
      [
        'growth.differs | giảm 9% | → giảm 7% | told: giảm 9% | base: 100 tỷ đồng | result: 93 tỷ đồng | right: giảm 7%',
      ],
    ],
    [
      'Thu 107 tỷ đồng, cao hơn 9% so với 100 tỷ đồng năm 2023.',
      [
        'growth.differs | cao hơn 9% | → cao hơn 7% | told: cao hơn 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    [
      'Thu 107 tỷ đồng, vượt 9% so với kế hoạch 100 tỷ đồng.',
      [
        'growth.differs | vượt 9% | → vượt 7% | told: vượt 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    ['Thu 107 tỷ đồng, vượt 7% so với kế hoạch 100 tỷ đồng.', []],
    ['Thu 107 tỷ đồng, bình quân tăng 9% so với 100 tỷ đồng năm 2023.', []],
    ['Thu 107 tỷ đồng, tăng 9% mỗi năm so với 100 tỷ đồng năm 2013.', []],
    ['Thu 120 tỷ đồng, tăng 20% so với năm 2023 (20 tỷ đồng).', []],
    [
      'Thu 120 tỷ đồng, tăng 30% so với năm 2023 (20 tỷ đồng).',
      [
        'growth.differs | tăng 30% | → tăng 500% | told: tăng 30% | base: 20 tỷ đồng | result: 120 tỷ đồng | right: tăng 500%',
      ],
    ],
    ['Thu 120 tỷ đồng, gấp 30% so với năm 2023 (100 tỷ đồng).', []],
    ['Thu 107 tỷ đồng, tăng 9% so với năm 2023, chi 100 tỷ đồng.', []],
    ['Tỷ lệ đạt 50%, tăng 9% so với năm 2023 (45%).', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('two years of one measure', () => {
  it.each([
    ['Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 7%.', []],
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9%.',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    ['Năm 2023 đạt 100 tỷ đồng, năm 2025 đạt 107 tỷ đồng, tăng 9%.', []],
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9% so với năm trước.',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9% so với năm 2023.',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    ['Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9% so với năm 2022.', []],
    ['Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9% so với kế hoạch.', []],
    [
      'Năm 2023 thu nội địa đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9%.',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    ['Năm 2023 đạt 100 tỷ đồng, năm 2024 xã thu 107 tỷ đồng, tăng 9%.', []],
    ['Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 ha, tăng 9%.', []],
    ['Năm 2024 đạt 100 tỷ đồng, năm 2023 đạt 107 tỷ đồng, tăng 9%.', []],
    ['Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng; tăng 9%.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('from one value to another', () => {
  it.each([
    ['Thu tăng từ 100 tỷ đồng lên 120 tỷ đồng (tăng 20%).', []],
    [
      'Thu tăng từ 100 tỷ đồng lên 120 tỷ đồng (tăng 25%).',
      [
        'growth.differs | tăng 25% | → tăng 20% | told: tăng 25% | base: 100 tỷ đồng | result: 120 tỷ đồng | right: tăng 20%',
      ],
    ],
    [
      'Thu tăng từ 100 tỷ đồng lên 120 tỷ đồng (25%).',
      ['growth.differs | 25% | → 20% | told: 25% | base: 100 tỷ đồng | result: 120 tỷ đồng | right: tăng 20%'],
    ],
    [
      'Thu giảm từ 120 tỷ đồng xuống 100 tỷ đồng (25%).',
      ['growth.differs | 25% | → 16,7% | told: 25% | base: 120 tỷ đồng | result: 100 tỷ đồng | right: giảm 16,7%'],
    ],
    [
      'Thu giảm từ 120 tỷ đồng xuống còn 100 tỷ đồng, giảm 25%.',
      [
        'growth.differs | giảm 25% | → giảm 16,7% | told: giảm 25% | base: 120 tỷ đồng | result: 100 tỷ đồng | right: giảm 16,7%',
      ],
    ],
    [
      'Thu tăng 25%, từ 100 tỷ đồng lên 120 tỷ đồng.',
      [
        'growth.differs | tăng 25% | → tăng 20% | told: tăng 25% | base: 100 tỷ đồng | result: 120 tỷ đồng | right: tăng 20%',
      ],
    ],
    ['Thu tăng 20%, từ 100 tỷ đồng lên 120 tỷ đồng.', []],
    ['Thu tăng 25% so với năm trước, từ 100 tỷ đồng lên 120 tỷ đồng.', []],
    ['Thu đạt 25%, từ 100 tỷ đồng lên 120 tỷ đồng.', []],
    ['Thu tăng từ 100 tỷ đồng lên 120 tỷ đồng; tăng 25%.', []],
    [
      'Thu từ 100 tỷ đồng năm 2022 đến 120 tỷ đồng năm 2023, tăng 25%.',
      [
        'growth.differs | tăng 25% | → tăng 20% | told: tăng 25% | base: 100 tỷ đồng | result: 120 tỷ đồng | right: tăng 20%',
      ],
    ],
    [
      'Thu tăng từ 120 tỷ đồng lên 100 tỷ đồng, tăng 20%.',
      [
        'growth.differs | tăng 20% | → giảm 16,7% | told: tăng 20% | base: 120 tỷ đồng | result: 100 tỷ đồng | right: giảm 16,7%',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('a part of its whole and its share', () => {
  it.each([
    ['Có 116/165 thôn, đạt 70,3% kế hoạch.', []],
    [
      'Có 116/165 thôn, đạt 70,4% kế hoạch.',
      ['percentage.differs | 70,4% | → 70,3% | told: 70,4% | right: 70,3% | part: 116/165 thôn'],
    ],
    ['Có 116/165 thôn (70,3%).', []],
    [
      'Có 116/165 thôn (71,3%).',
      ['percentage.differs | 71,3% | → 70,3% | told: 71,3% | right: 70,3% | part: 116/165 thôn'],
    ],
    ['Có 116/165 thôn, chiếm khoảng 71,3%.', []],
    [
      'Có 116/165 thôn đã được công nhận, đạt 75%.',
      ['percentage.differs | 75% | → 70,3% | told: 75% | right: 70,3% | part: 116/165 thôn'],
    ],
    ['Có 116/165 thôn tăng 75%.', []],
    ['Có 116/165 thôn, tăng, đạt 75%.', []],
    ['Có 116/165 thôn. Đạt 75%.', []],
    ['Có 116/165 thôn nay 75%.', []],
    ['Có 116/0 thôn, đạt 75%.', []],
    ['Có 116/165 thôn, đạt trên 75%.', []],
    ['Có 116/165 thôn đã được công nhận đạt chuẩn văn hóa theo tiêu chí mới, chiếm 75%.', []],
    ['Có 116/165 thôn đã được công nhận đạt chuẩn văn hóa theo các tiêu chí mới nay, chiếm 75%.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('the value behind a percentage and its plan', () => {
  it.each([
    [
      'Đạt 92% kế hoạch 100 tỷ đồng, đã thu được 90 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    ['Đạt 92% kế hoạch 100 tỷ đồng, thu 90 tỷ đồng.', []],
    ['Đạt 92% kế hoạch 100 tỷ đồng (90 tỷ đồng).', []],
    ['Đạt 92% kế hoạch 100 tỷ đồng, đạt khoảng 90 tỷ đồng.', []],
    ['Đạt 92% kế hoạch 100 tỷ đồng, đạt 90 ha.', []],
    ['Đạt 92% kế hoạch 100 tỷ đồng; đạt 90 tỷ đồng.', []],
    ['Trồng 5 ha, đạt 92% kế hoạch 100 tỷ đồng, đạt 90 tỷ đồng.', []],
    ['Thu 90 tỷ đồng, đạt 90-92% kế hoạch 100 tỷ đồng.', []],
    [
      'Thu 90 tỷ đồng, đạt 92% dự toán 100 tỷ đồng, đạt 94,7% kế hoạch 95 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng, đạt 90% dự toán 100 tỷ đồng, đạt 97% kế hoạch 95 tỷ đồng.',
      ['percentage.differs | 97% | → 94,7% | told: 97% | right: 94,7% | part: 90 tỷ đồng / 95 tỷ đồng'],
    ],
    [
      'Thu 90 tỷ đồng, đạt 92% kế hoạch mà Hội đồng nhân dân tỉnh đã giao cho thành phố ngay trong những ngày đầu của năm nay là 100 tỷ đồng.',
      [],
    ],
    [
      'Thu ngân sách trên địa bàn thành phố được 90 tỷ đồng theo số liệu của Kho bạc Nhà nước, Chi cục Thuế khu vực, Phòng Tài chính - Kế hoạch thành phố sau khi đối chiếu với các xã, phường, cơ quan, đơn vị dự toán cấp thành phố và các doanh nghiệp, đạt 92% kế hoạch 100 tỷ đồng.',
      ['percentage.differs | 92% | → 90% | told: 92% | right: 90% | part: 90 tỷ đồng / 100 tỷ đồng'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('years, quarters and shares beside each other', () => {
  it.each([
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 93 tỷ đồng, giảm 9%.',
      [
        'growth.differs | giảm 9% | → giảm 7% | told: giảm 9% | base: 100 tỷ đồng | result: 93 tỷ đồng | right: giảm 7%',
      ],
    ],
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng (tăng 9%).',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, đã tăng 9%.',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9% so với cùng kỳ năm 2023.',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9% so với cùng kỳ.',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    [
      'Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9% so với năm 2023 và 2022.',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    ['Quý I/2023 đạt 100 tỷ đồng, quý II/2023 đạt 107 tỷ đồng, tăng 9%.', []],
    ['Năm 2023 đạt 100%, năm 2024 đạt 107%, tăng 9%.', []],
    ['Năm 2023 đạt khoảng 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 9%.', []],
    ['Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, đạt 9%.', []],
    ['Kế hoạch 100 ha năm 2021, trồng 85 ha năm 2022, đạt 88%.', []],
    [
      'Kế hoạch 100 ha năm 2022, trồng 85 ha năm 2022, đạt 88%.',
      ['percentage.differs | 88% | → 85% | told: 88% | right: 85% | part: 85 ha / 100 ha'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('from one value to another, in other words', () => {
  it.each([
    [
      'Thu tăng mạnh từ 100 tỷ đồng lên 120 tỷ đồng (25%).',
      ['growth.differs | 25% | → 20% | told: 25% | base: 100 tỷ đồng | result: 120 tỷ đồng | right: tăng 20%'],
    ],
    [
      'Thu giảm dần từ mức 120 tỷ đồng xuống 100 tỷ đồng (25%).',
      ['growth.differs | 25% | → 16,7% | told: 25% | base: 120 tỷ đồng | result: 100 tỷ đồng | right: giảm 16,7%'],
    ],
    ['Thu tăng từ 100 tỷ đồng lên 120 tỷ đồng (25%, rất tốt).', []],
    ['Thu đi từ 100 tỷ đồng lên 120 tỷ đồng (25%).', []],
    [
      'Thu tăng 25% (từ 100 tỷ đồng lên 120 tỷ đồng).',
      [
        'growth.differs | tăng 25% | → tăng 20% | told: tăng 25% | base: 100 tỷ đồng | result: 120 tỷ đồng | right: tăng 20%',
      ],
    ],
    [
      'Thu tăng 25%, từ mức 100 tỷ đồng năm 2022 lên 120 tỷ đồng.',
      [
        'growth.differs | tăng 25% | → tăng 20% | told: tăng 25% | base: 100 tỷ đồng | result: 120 tỷ đồng | right: tăng 20%',
      ],
    ],
    ['Thu tăng 25%, vượt từ 100 tỷ đồng lên 120 tỷ đồng.', []],
    ['Thu tăng từ 100 tỷ đồng lên 120 tỷ đồng. Chi tăng 25%.', []],
    ['Thu tăng từ 100 tỷ đồng lên 120 tỷ đồng, là kết quả của nhiều năm liên tục nỗ lực, tăng 25%.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});

describe('what is right of other figures of the sentence may be meant of those', () => {
  it.each([
    ['Thu 107 tỷ đồng (năm 2022: 98,2 tỷ đồng), tăng 9% so với năm 2023 (100 tỷ đồng).', []],
    [
      'Thu 107 tỷ đồng (năm 2022: 95 tỷ đồng), tăng 9% so với năm 2023 (100 tỷ đồng).',
      [
        'growth.differs | tăng 9% | → tăng 7% | told: tăng 9% | base: 100 tỷ đồng | result: 107 tỷ đồng | right: tăng 7%',
      ],
    ],
    ['Thu 107 tỷ đồng (cả hỗ trợ 109 tỷ đồng), tăng 9% so với năm 2023 (100 tỷ đồng).', []],
    ['Thu 120 tỷ đồng, giảm 20% so với năm 2023 (30 tỷ đồng).', []],
    [
      'Thu 120 tỷ đồng, giảm 30% so với năm 2023 (30 tỷ đồng).',
      [
        'growth.differs | giảm 30% | → tăng 300% | told: giảm 30% | base: 30 tỷ đồng | result: 120 tỷ đồng | right: tăng 300%',
      ],
    ],
    [
      'Thu 120 tỷ đồng, tăng 20% so với 20 tỷ đồng năm 2023.',
      [
        'growth.differs | tăng 20% | → tăng 500% | told: tăng 20% | base: 20 tỷ đồng | result: 120 tỷ đồng | right: tăng 500%',
      ],
    ],
    [
      'Thu 120 tỷ đồng, bằng 20% kế hoạch (20 tỷ đồng).',
      ['percentage.differs | 20% | → 600% | told: 20% | right: 600% | part: 120 tỷ đồng / 20 tỷ đồng'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage', 'growth'])).toEqual(expected));
});
