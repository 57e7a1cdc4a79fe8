import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('what a result is called, in what it is measured, and which way it is better', () => {
  it.each([
    ['Tỷ lệ hộ nghèo năm 2022 là 5,2%.', ['Tỷ lệ hộ nghèo | % | down']],
    ['Tỷ lệ hộ nghèo giảm còn 5,2%.', ['Tỷ lệ hộ nghèo | % | down']],
    ['Tỷ lệ hộ nghèo giảm xuống còn 5,2%.', ['Tỷ lệ hộ nghèo | % | down']],
    ['Tỷ lệ hộ nghèo giảm 5,2%.', []],
    ['Tỷ lệ hộ nghèo giảm còn 5,2% so với năm trước.', []],
    ['Tỷ lệ bao phủ bảo hiểm y tế tăng lên 92,3%.', ['Tỷ lệ bao phủ bảo hiểm y tế | % | up']],
    ['Tỷ lệ bao phủ bảo hiểm y tế tăng 92,3%.', []],
    ['Có 12 trường đạt chuẩn quốc gia.', ['Trường đạt chuẩn quốc gia | trường | up']],
    ['Có 12 trường học.', ['Trường học | trường học | up']],
    [
      'Có 12/15 trường đạt chuẩn quốc gia.',
      ['Trường đạt chuẩn quốc gia | trường | up', 'Tổng số trường | trường | up'],
    ],
    ['Có 12/15 hộ được vay vốn.', ['Hộ được vay vốn | hộ | up', 'Tổng số hộ | hộ | up']],
    ['Có 12 HTX đang hoạt động.', ['HTX đang hoạt động | hợp tác xã | up']],
    ['Có 12 HTX trên địa bàn.', ['HTX | hợp tác xã | up']],
    ['Có 12 doanh nghiệp mới.', ['Doanh nghiệp mới | doanh nghiệp | up']],
    ['Có 12 xã được công nhận.', ['Xã được công nhận | xã | up']],
    ['Có 12 xã đã có điện.', ['Xã đã có điện | xã | up']],
    ['Có 12 xã mới thành lập.', []],
    ['Có 12 dự án.', []],
    ['Có 12 văn bản.', []],
    ['Trong 12 năm qua.', []],
    ['Trẻ em 5 tuổi đến trường.', []],
    ['Tuổi thọ bình quân đạt 74,5 tuổi.', ['Tuổi thọ | tuổi | up']],
    ['Thu ngân sách năm 2022 đạt 153 tỷ đồng.', ['Thu ngân sách | đồng | up']],
    ['Thu ngân sách năm 2022 đạt 150-153 tỷ đồng.', []],
    ['Thu ngân sách bằng 81% kế hoạch.', []],
    ['Thu ngân sách đạt 81% NQ.', []],
    ['Thu ngân sách đạt 81% dự toán.', []],
    ['Thu ngân sách đạt 81% so với năm trước.', []],
    ['Thu ngân sách chiếm 81%.', []],
    ['Tổng vốn huy động 100 tỷ đồng.', []],
    ['Vốn đầu tư toàn xã hội đạt 100 tỷ đồng.', ['Vốn đầu tư toàn xã hội | đồng | up']],
    ['Tổng vốn 100 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng.', []],
    ['Nguồn lực huy động 100 tỷ đồng.', []],
    ['Ngân sách tỉnh hỗ trợ 100 tỷ đồng.', []],
    ['Kinh phí thực hiện 100 tỷ đồng.', []],
    ['Giải ngân 100 tỷ đồng.', []],
    ['Doanh nghiệp tài trợ 24 thiết bị.', []],
    ['Đấu giá được 24 thửa đất.', []],
    ['Trường THCS Xuất Hóa được đầu tư 9,2 tỷ đồng.', []],
    ['Nghĩa trang An Lạc có diện tích 16,61 ha.', []],
    ['Diện tích trồng rừng đạt 16,61 ha.', ['Diện tích trồng rừng | ha | up']],
    ['Diện tích rừng có quy mô 16,61 ha.', []],
    ['Mục tiêu tỷ lệ hộ nghèo là 3%.', []],
    ['Phấn đấu tỷ lệ hộ nghèo còn 3%.', []],
    ['Yêu cầu tỷ lệ hộ nghèo là 3%.', []],
    ['Thu nhập đạt tối thiểu 50 triệu đồng/người.', []],
    ['Thu nhập đạt 50 triệu đồng/người trở lên.', []],
    ['Thu nhập đạt trên 50 triệu đồng/người.', []],
    ['Có 6.850 lượt khám bệnh (kế hoạch 9.000 lượt).', ['Lượt khám bệnh | lượt | up']],
    ['Có 6.850 lượt khám bệnh, so với cùng kỳ (9.000 lượt).', ['Lượt khám bệnh | lượt | up']],
    ['Sản lượng thịt đạt 500 tấn.', ['Sản lượng thịt | tấn | up']],
    ['Mật độ dân số 500 người/km².', ['Mật độ dân số | người/km² | up']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure', ['name', 'unit', 'direction'])).toEqual(expected));
});

describe('a value with its period, its place and its kind', () => {
  it.each([
    [
      'Tỷ lệ hộ nghèo năm 2022 là 5,2%.',
      ['measure: #measure.ho-ngheo | place: home | period: năm 2022 | kind: actual | value: 5,2%'],
    ],
    [
      'Năm 2022, tỷ lệ hộ nghèo là 5,2%.',
      ['measure: #measure.ho-ngheo | place: home | period: năm 2022 | kind: actual | value: 5,2%'],
    ],
    [
      'Tỷ lệ hộ nghèo là 5,2% (năm 2022).',
      ['measure: #measure.ho-ngheo | place: home | period: năm 2022 | kind: actual | value: 5,2%'],
    ],
    [
      'Đến nay, tỷ lệ hộ nghèo là 5,2%.',
      [
        'measure: #measure.ho-ngheo | place: home | period: ngày 30/6/2023 | kind: actual | value: 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Đến nay tỷ lệ hộ nghèo năm 2022 là 5,2%.',
      [
        'measure: #measure.ho-ngheo | place: home | period: ngày 30/6/2023 | kind: actual | value: 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo là 5,2%.',
      [
        'measure: #measure.ho-ngheo | place: home | period: ngày 30/6/2023 | kind: actual | value: 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo khoảng 5,2%.',
      [
        'measure: #measure.ho-ngheo | place: home | period: ngày 30/6/2023 | kind: actual | value: khoảng 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo dự kiến là 5,2%.',
      [
        'measure: #measure.ho-ngheo | place: home | period: ngày 30/6/2023 | kind: forecast | value: dự kiến 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo ước là 5,2%.',
      [
        'measure: #measure.ho-ngheo | place: home | period: ngày 30/6/2023 | kind: estimate | value: ước tính 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo kế hoạch giao là 5,2%.',
      [
        'measure: #measure.giao-hoach-ho-ke-ngheo | place: home | period: ngày 30/6/2023 | kind: plan | value: 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo phường Đức Xuân là 5,2%.',
      [
        'measure: #measure.ho-ngheo-phuong-xuan-duc | place: #place.ward-phuong-duc-xuan | period: ngày 30/6/2023 | kind: actual | value: 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo là 5,2% tại phường Đức Xuân.',
      [
        'measure: #measure.ho-ngheo | place: home | period: ngày 30/6/2023 | kind: actual | value: 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo tại 4 phường nội thị là 5,2%.',
      [
        'measure: #measure.4-ho-ngheo-noi-phuong-thi | place: home | period: ngày 30/6/2023 | kind: actual | value: 5,2% | undated: yes | ?',
      ],
    ],
    [
      'Năm 2021 đạt kết quả tốt; tỷ lệ hộ nghèo là 5,2%.',
      ['measure: #measure.ho-ngheo | place: home | period: năm 2021 | kind: actual | value: 5,2%'],
    ],
    [
      'Tỷ lệ hộ nghèo năm 2021 là 5,5%, năm 2022 là 5,2%.',
      [
        'measure: #measure.ho-ngheo | place: home | period: năm 2021 | kind: actual | value: 5,5%',
        'measure: #measure.ho-ngheo | place: home | period: năm 2022 | kind: actual | value: 5,2%',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo năm 2022 là 5,2%. Tỷ lệ hộ nghèo năm 2022 là 5,2%.',
      ['measure: #measure.ho-ngheo | place: home | period: năm 2022 | kind: actual | value: 5,2%'],
    ],
    [
      'Tỷ lệ hộ nghèo năm 2022 là 5,2%. Tỷ lệ hộ nghèo năm 2022 là 5,4%.',
      [
        'measure: #measure.ho-ngheo | place: home | period: năm 2022 | kind: actual | value: 5,2%',
        'note: Tỷ lệ hộ nghèo | place: home | period: năm 2022 | kind: actual | value: 5,4% | lacks measure',
      ],
    ],
    [
      'Có 12/15 xã đạt chuẩn.',
      [
        'measure: #measure.xa-chuan-xa | place: home | period: ngày 30/6/2023 | kind: actual | value: 12 xã | undated: yes | ?',
        'measure: #measure.xa-xa | place: home | period: ngày 30/6/2023 | kind: actual | value: 15 xã | undated: yes | ?',
      ],
    ],
    [
      'Có 12/15 hộ được vay.',
      [
        'measure: #measure.ho-ho-vay | place: home | period: ngày 30/6/2023 | kind: actual | value: 12 hộ | undated: yes | ?',
        'measure: #measure.ho-ho | place: home | period: ngày 30/6/2023 | kind: actual | value: 15 hộ | undated: yes | ?',
      ],
    ],
    [
      'Quý I năm 2023 thu ngân sách đạt 5 tỷ đồng.',
      ['measure: #measure.dong-ngan-sach-thu | place: home | period: quý I/2023 | kind: actual | value: 5 tỷ đồng'],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'observation')).toEqual(expected));
});

describe('the unit of what no vocabulary knows', () => {
  it.each([
    ['Có 12 sản phẩm OCOP.', []],
    ['Có 12 bàn ghế gỗ.', ['set: measure-unit | name: bàn ghế | ?']],
    ['Có 12 HTX.', []],
    ['Thu ngân sách đạt 5 tỷ đồng.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'term')).toEqual(expected));
});
