import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('how large a work is', () => {
  it.each([
    [
      'Nghĩa trang An Lạc có diện tích 16,61 ha.',
      ['work: #work.nghia-trang-an-lac | extent: area | label: diện tích | value: 16,61 ha | lacks stage'],
    ],
    [
      'Nghĩa trang An Lạc có diện tích quy hoạch là 16,61 ha.',
      [
        'work: #work.nghia-trang-an-lac | extent: area | label: diện tích quy hoạch | stage: planned | value: 16,61 ha | ?',
      ],
    ],
    [
      'Nghĩa trang An Lạc có tổng diện tích khoảng 16,61 ha.',
      ['work: #work.nghia-trang-an-lac | extent: area | label: tổng diện tích | value: khoảng 16,61 ha | lacks stage'],
    ],
    [
      'Nghĩa trang An Lạc có quy mô 16,61 ha.',
      ['work: #work.nghia-trang-an-lac | extent: area | label: quy mô | stage: planned | value: 16,61 ha | ?'],
    ],
    ['Nghĩa trang An Lạc có diện tích 16/17 ha.', []],
    ['Nghĩa trang An Lạc có diện tích 16 hộ.', []],
    ['Nghĩa trang An Lạc (diện tích 16,61 ha).', []],
    ['Nghĩa trang An Lạc đã xong. Diện tích 16,61 ha.', []],
    [
      'Đã xây dựng đường Trường Chinh dài 2,5 km.',
      ['work: #work.duong-truong-chinh | extent: length | label: dài | stage: done | value: 2,5 km | ?'],
    ],
    [
      'Đã xây dựng đường Trường Chinh chiều dài 2,5 km, rộng 7 m.',
      [
        'work: #work.duong-truong-chinh | extent: length | label: chiều dài | stage: done | value: 2,5 km | ?',
        'work: #work.duong-truong-chinh | extent: width | label: rộng | stage: done | value: 7 m | ?',
      ],
    ],
    [
      'Đã hoàn thành đường Trường Chinh mặt cắt 7 m.',
      ['work: #work.duong-truong-chinh | extent: width | label: mặt cắt | stage: done | value: 7 m | ?'],
    ],
    [
      'Đang thi công đường Trường Chinh dài 2,5 km.',
      ['work: #work.duong-truong-chinh | extent: length | label: dài | stage: ongoing | value: 2,5 km | ?'],
    ],
    [
      'Đã bàn giao Cụm công nghiệp Huyền Tụng diện tích 70 ha.',
      [
        'work: #work.cum-cong-nghiep-huyen-tung | extent: area | label: diện tích | stage: handed-over | value: 70 ha | ?',
      ],
    ],
    [
      'Xin đăng ký thành lập Cụm công nghiệp Huyền Tụng với diện tích 70 ha.',
      [
        'work: #work.cum-cong-nghiep-huyen-tung | extent: area | label: diện tích | stage: registered | value: 70 ha | ?',
      ],
    ],
    [
      'Cụm công nghiệp Huyền Tụng đã giải phóng mặt bằng với diện tích 70 ha.',
      ['work: #work.cum-cong-nghiep-huyen-tung | extent: area | label: diện tích | stage: cleared | value: 70 ha | ?'],
    ],
    [
      'Cụm công nghiệp Huyền Tụng dự kiến diện tích 70 ha.',
      [
        'work: #work.cum-cong-nghiep-huyen-tung | extent: area | label: diện tích | stage: planned | value: dự kiến 70 ha | ?',
      ],
    ],
    [
      'Tổ chức đấu giá thành công đối với 74 thửa đất với diện tích 5.000 m², thu ngân sách 75 tỷ đồng.',
      [
        'work: #work.dau-gia-quyen-su-dung-dat | extent: parcels | label: số thửa đất | stage: auctioned | value: 74 thửa đất | ?',
        'work: #work.dau-gia-quyen-su-dung-dat | extent: area | label: diện tích | stage: auctioned | value: 5.000 m² | ?',
        'work: #work.dau-gia-quyen-su-dung-dat | extent: proceeds | label: thu ngân sách | stage: collected | value: 75 tỷ đồng | ?',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'extent')).toEqual(expected));
});

describe('extents behind a work, and what ends its sentence', () => {
  it.each([
    [
      'Đã xây dựng chợ Mường Lam với diện tích 2 ha, tổng mức 5 tỷ đồng.',
      ['work: #work.cho-muong-lam | extent: area | label: diện tích | stage: done | value: 2 ha | ?'],
    ],
    ['Đã xây dựng chợ Mường Lam. Diện tích 2 ha.', []],
    ['Đã xây dựng chợ Mường Lam; diện tích 2 ha.', []],
    [
      'Đã nâng cấp đường Đới Kỳ dài 2 km, rộng 7 m.',
      [
        'work: #work.nang-cap-duong-doi-ky | extent: length | label: dài | stage: done | value: 2 km | ?',
        'work: #work.nang-cap-duong-doi-ky | extent: width | label: rộng | stage: done | value: 7 m | ?',
      ],
    ],
    [
      'Đã nâng cấp đường Đới Kỳ dài 2 km và đường Bàn Văn Hoan dài 3 km.',
      [
        'work: #work.nang-cap-duong-doi-ky | extent: length | label: dài | stage: done | value: 2 km | ?',
        'work: #work.duong-ban-van-hoan | extent: length | label: dài | stage: done | value: 3 km | ?',
      ],
    ],
    ['Đang nâng cấp đường Đới Kỳ, đến nay đã nâng cấp được 2 km.', []],
    [
      'Đã nâng cấp đường Đới Kỳ với tổng chiều dài: 2 km.',
      ['work: #work.nang-cap-duong-doi-ky | extent: length | label: tổng chiều dài | stage: done | value: 2 km | ?'],
    ],
    [
      'Đã giải phóng mặt bằng khu dân cư Đức Xuân diện tích 2 ha.',
      ['work: #work.khu-dan-cu-duc-xuan | extent: area | label: diện tích | stage: cleared | value: 2 ha | ?'],
    ],
    [
      'Xin đăng ký thành lập Cụm công nghiệp Huyền Tụng với diện tích khoảng 70 ha.',
      [
        'work: #work.cum-cong-nghiep-huyen-tung | extent: area | label: diện tích | stage: registered | value: khoảng 70 ha | ?',
      ],
    ],
    [
      'Quy hoạch khu dân cư Đức Xuân quy mô 2 ha.',
      ['work: #work.khu-dan-cu-duc-xuan | extent: area | label: quy mô | stage: planned | value: 2 ha | ?'],
    ],
    ['Đã nâng cấp đường Đới Kỳ với 20 hộ.', []],
    ['Đã nâng cấp đường Đới Kỳ dài 2/5 km.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'extent')).toEqual(expected));
});
