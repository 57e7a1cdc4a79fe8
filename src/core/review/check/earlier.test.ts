import { describe, expect, it } from 'vitest';
import { earlierFindings } from '#core/review/check/earlier.ts';
import { readText } from '#core/review/read-claims.ts';

/** What an earlier report says of a later one; "then ⇒ now". */
const since = (text: string): string[] => {
  const [then = '', now = ''] = text.split(' ⇒ ');
  return earlierFindings(readText(now), then).map(({ rule, start, end, data = {} }) =>
    [rule, now.slice(start, end), ...Object.values(data)].join(' | '),
  );
};

describe('a figure that went back', () => {
  it.each([
    [
      'Lũy kế đã hoàn thành 52 công trình cấp nước. ⇒ Lũy kế đã hoàn thành 50 công trình cấp nước.',
      ['earlier.went-back | 50 công trình | 50 công trình | 52 công trình | công trình cấp nước'],
    ],
    ['Lũy kế đã hoàn thành 52 công trình cấp nước. ⇒ Lũy kế đã hoàn thành 52 công trình cấp nước.', []],
    ['Lũy kế đã hoàn thành 52 công trình cấp nước. ⇒ Lũy kế đã hoàn thành 54 công trình cấp nước.', []],
    ['Lũy kế đã hoàn thành 52 công trình cấp nước. ⇒ Lũy kế đã hoàn thành 50 công trình cấp điện.', []],
    [
      'Lũy kế đã hoàn thành 52 công trình cấp nước. ⇒ Sau khi rà soát, lũy kế đã hoàn thành 50 công trình cấp nước.',
      [],
    ],
    [
      'Lũy kế đã hoàn thành 52 công trình cấp nước. ⇒ Lũy kế đã hoàn thành 50 công trình cấp nước. Nguyên nhân do sáp nhập.',
      [],
    ],
    [
      'Lũy kế đã hoàn thành 52 công trình cấp nước. ⇒ Lũy kế đã hoàn thành 50 công trình cấp nước. Thu ngân sách giảm mạnh.',
      ['earlier.went-back | 50 công trình | 50 công trình | 52 công trình | công trình cấp nước'],
    ],
    ['Có 52 công trình cấp nước. ⇒ Có 50 công trình cấp nước.', []],
    [
      'Lũy kế đã hoàn thành 52 công trình cấp nước; 53 công trình cấp nước. ⇒ Lũy kế đã hoàn thành 50 công trình cấp nước.',
      [],
    ],
    ['Lũy kế đã hoàn thành 52-53 công trình cấp nước. ⇒ Lũy kế đã hoàn thành 50 công trình cấp nước.', []],
    ['Lũy kế đã hoàn thành 52 hộ. ⇒ Lũy kế đã hoàn thành 50 hộ.', []],
    ['Năm 2022 huy động vốn đầu tư phát triển 52 tỷ đồng. ⇒ Năm 2023 huy động vốn đầu tư phát triển 50 tỷ đồng.', []],
    [
      'Năm 2022 huy động vốn đầu tư phát triển 52 tỷ đồng. ⇒ Năm 2022 huy động vốn đầu tư phát triển 50 tỷ đồng.',
      ['earlier.went-back | 50 tỷ đồng | 50 tỷ đồng | 52 tỷ đồng | Năm 2022 huy động vốn đầu tư phát triển'],
    ],
    [
      'Năm 2022 huy động vốn đầu tư phát triển đạt 52% mục tiêu năm 2025. ⇒ Năm 2023 huy động vốn đầu tư phát triển đạt 50% mục tiêu năm 2025.',
      [],
    ],
    [
      'Huy động vốn đầu tư phát triển đến tháng 3/2022 được 52 tỷ đồng. ⇒ Huy động vốn đầu tư phát triển đến tháng 6/2022 được 50 tỷ đồng.',
      ['earlier.went-back | 50 tỷ đồng | 50 tỷ đồng | 52 tỷ đồng | Huy động vốn đầu tư phát triển đến tháng 6/2022'],
    ],
    [
      'Có 05/07 xã đạt chuẩn nông thôn mới. ⇒ Có 04/07 xã đạt chuẩn nông thôn mới.',
      ['earlier.went-back | 04/07 xã | 04/07 xã | 05/07 xã | xã đạt chuẩn nông thôn mới'],
    ],
    ['Có 05/07 xã đạt chuẩn nông thôn mới. ⇒ Có 04/07 xã đạt chuẩn nông thôn mới nâng cao.', []],
  ])('%s', (text, expected) => expect(since(text)).toEqual(expected));
});

describe('a deadline that moved', () => {
  it.each([
    [
      'Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 30/6/2023. ⇒ Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 01/7/2023.',
      [
        'earlier.deadline-moved | dự kiến hoàn thành ngày 01/7/2023 | dự kiến hoàn thành ngày 01/7/2023 | dự kiến hoàn thành ngày 30/6/2023 | Trường Tiểu học Đức Xuân',
      ],
    ],
    [
      'Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 30/6/2023. ⇒ Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 30/6/2023.',
      [],
    ],
    [
      'Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 30/6/2023. ⇒ Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 29/6/2023.',
      [],
    ],
    [
      'Trường Tiểu học Đức Xuân, dự kiến hoàn thành tháng 6/2023. ⇒ Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 30/6/2023.',
      [],
    ],
    [
      'Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 30/6/2023. ⇒ Trường Tiểu học Đức Xuân, do vướng mặt bằng, dự kiến hoàn thành ngày 01/7/2023.',
      [],
    ],
    [
      'Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 30/6/2023. ⇒ Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 01/7/2023. Nguyên nhân chậm là do mưa.',
      [],
    ],
    [
      'Trường Tiểu học Đức Xuân, dự kiến hoàn thành ngày 30/6/2023. ⇒ Trường Tiểu học Sông Cầu, dự kiến hoàn thành ngày 01/7/2023.',
      [],
    ],
    [
      'Cầu A, dự kiến hoàn thành ngày 30/6/2023. ⇒ Cầu A, dự kiến hoàn thành ngày 01/7/2023.',
      [
        'earlier.deadline-moved | dự kiến hoàn thành ngày 01/7/2023 | dự kiến hoàn thành ngày 01/7/2023 | dự kiến hoàn thành ngày 30/6/2023 | Cầu A',
      ],
    ],
    [
      'Cầu Bắc Kạn dài 5 km, dự kiến hoàn thành ngày 30/6/2023. ⇒ Cầu Bắc Kạn đang thi công, dự kiến hoàn thành ngày 01/7/2023.',
      [
        'earlier.deadline-moved | dự kiến hoàn thành ngày 01/7/2023 | dự kiến hoàn thành ngày 01/7/2023 | dự kiến hoàn thành ngày 30/6/2023 | Cầu Bắc Kạn đang thi công',
      ],
    ],
    [
      'Cầu Bắc Kạn dài 5 km, dự kiến khởi công ngày 30/6/2023. ⇒ Cầu Bắc Kạn đang thi công, dự kiến hoàn thành ngày 01/7/2023.',
      [],
    ],
    [
      'Cầu Bắc Kạn dài 5 km, dự kiến khởi công ngày 30/6/2023. ⇒ Cầu Bắc Kạn đang thi công, dự kiến khởi công ngày 01/7/2023.',
      [
        'earlier.deadline-moved | dự kiến khởi công ngày 01/7/2023 | dự kiến khởi công ngày 01/7/2023 | dự kiến khởi công ngày 30/6/2023 | Cầu Bắc Kạn đang thi công',
      ],
    ],
    [
      'Cầu Bắc Kạn dài 5 km. Dự kiến hoàn thành ngày 30/6/2023. ⇒ Cầu Bắc Kạn đang thi công. Dự kiến hoàn thành ngày 01/7/2023.',
      [],
    ],
    [
      'Cầu Bắc Kạn dài 5 km, dự kiến hoàn thành ngày 30/6/2023. ⇒ Cầu Bắc Kạn, dự kiến hoàn thành ngày 01/7/2023; cầu Bắc Kạn, dự kiến hoàn thành ngày 02/7/2023.',
      [],
    ],
    [
      '- Trường Tiểu học Đức Xuân; dự kiến hoàn thành ngày 30/6/2023. ⇒ - Trường Tiểu học Đức Xuân; dự kiến hoàn thành ngày 01/7/2023.',
      [],
    ],
  ])('%s', (text, expected) => expect(since(text)).toEqual(expected));
});

describe('a limit that is told again word for word', () => {
  it.each([
    [
      'II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm. ⇒ II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm.',
      ['earlier.same-limit | - Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm.'],
    ],
    [
      'II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm. ⇒ II. HẠN CHẾ\n\n- Công tác lập Quy hoạch chung - quy hoạch phân khu để thu hút đầu tư còn chậm!',
      ['earlier.same-limit | - Công tác lập Quy hoạch chung - quy hoạch phân khu để thu hút đầu tư còn chậm!'],
    ],
    [
      'II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm. ⇒ II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư rất chậm.',
      [],
    ],
    ['II. HẠN CHẾ\n\n- Công tác lập quy hoạch còn chậm. ⇒ II. HẠN CHẾ\n\n- Công tác lập quy hoạch còn chậm.', []],
    [
      'II. KẾT QUẢ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm. ⇒ II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm.',
      [],
    ],
  ])('%s', (text, expected) => expect(since(text)).toEqual(expected));
});
