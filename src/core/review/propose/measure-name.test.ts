import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('what is measured, by the words of its clause', () => {
  it.each([
    ['Tỷ lệ hộ nghèo là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Nhờ đó tỷ lệ hộ nghèo là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tuy nhiên, tỷ lệ hộ nghèo là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Đến nay, tỷ lệ hộ nghèo là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Trong đó tỷ lệ hộ nghèo là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Trên địa bàn thành phố tỷ lệ hộ nghèo là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Công tác giảm nghèo được quan tâm, tỷ lệ hộ nghèo là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Công tác giảm nghèo được quan tâm, đạt 5,2%.', ['Công tác giảm nghèo được quan tâm | %']],
    ['Tỷ lệ hộ nghèo: 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['- Tỷ lệ hộ nghèo: năm 2021 là 5,5%; năm 2022 là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo năm 2021 là 5,5%, năm 2022 là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    [
      'Tỷ lệ hộ nghèo năm 2021 là 5,5%; thu ngân sách năm 2022 đạt 5 tỷ đồng.',
      ['Tỷ lệ hộ nghèo | %', 'Thu ngân sách | đồng'],
    ],
    ['Thu ngân sách đạt 5 tỷ đồng, chi ngân sách đạt 4 tỷ đồng.', ['Thu ngân sách | đồng', 'Chi ngân sách | đồng']],
    ['Diện tích đạt 5 ha.', []],
    [
      'Diện tích rừng trồng đạt 5 ha, sản lượng đạt 7 tấn.',
      ['Diện tích rừng trồng | ha', 'Sản lượng rừng trồng | tấn'],
    ],
    ['Nước đạt 5%.', []],
    ['Đạt 5%.', []],
    ['Bắc Kạn đạt 5%.', []],
    ['5 ha lúa đạt 7 tấn.', []],
    ['Nhà máy nước Mường Lam có công suất 10.000 m³/ngày đêm.', ['Công suất của Nhà máy nước Mường Lam | m³/ngày đêm']],
    [
      'Nhà máy nước Mường Lam có công suất xử lý là 10.000 m³/ngày đêm.',
      ['Công suất xử lý của Nhà máy nước Mường Lam | m³/ngày đêm'],
    ],
    ['Tỷ lệ hộ nghèo (theo chuẩn mới) là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    [
      'Tỷ lệ người dân thành thị được cung cấp nước sạch qua hệ thống cấp nước tập trung của các đơn vị trên địa bàn đạt 95%.',
      [
        'Tỷ lệ người dân thành thị được cung cấp nước sạch qua hệ thống cấp nước tập trung của các đơn vị trên địa bàn | %',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure', ['name', 'unit'])).toEqual(expected));
});

describe('what is counted, by the words behind its number', () => {
  it.each([
    ['Có 12 sản phẩm OCOP.', ['Sản phẩm OCOP | sản phẩm']],
    ['Có 12 sản phẩm OCOP trên địa bàn.', ['Sản phẩm OCOP | sản phẩm']],
    ['Có 12 sản phẩm OCOP được công nhận.', ['Sản phẩm OCOP được công nhận | sản phẩm']],
    ['Có 12 sản phẩm đạt 4 sao.', ['Sản phẩm | sản phẩm']],
    ['Có 12 sản phẩm đang hoàn thiện.', ['Sản phẩm đang hoàn thiện | sản phẩm']],
    ['Có 12 hộ sản xuất, kinh doanh.', ['Hộ sản xuất, kinh doanh | hộ']],
    ['Có 12 hộ sản xuất, đạt kế hoạch.', ['Hộ sản xuất | hộ']],
    ['Có 12 hộ sản xuất; kinh doanh tốt.', ['Hộ sản xuất | hộ']],
    ['Có 12 hộ (8 hộ nghèo).', ['Hộ | hộ', 'Hộ nghèo | hộ nghèo']],
    ['Có 12 hộ nghèo, 8 hộ cận nghèo.', ['Hộ nghèo | hộ nghèo', 'Hộ cận nghèo | hộ cận nghèo']],
    ['Có 12 hộ trồng 8 ha.', ['Hộ trồng | hộ']],
    ['Có 12 hộ.', ['Hộ | hộ']],
    ['Sản phẩm OCOP: có 12 sản phẩm.', ['Sản phẩm OCOP | sản phẩm']],
    [
      'Tỷ lệ trường đạt chuẩn quốc gia là 64,3% (18/28 trường).',
      ['Tỷ lệ trường đạt chuẩn quốc gia | %', 'Trường đạt chuẩn quốc gia | trường', 'Tổng số trường | trường'],
    ],
    ['Tỷ lệ trường đạt chuẩn quốc gia là 64,3%, có 18 trường.', ['Tỷ lệ trường đạt chuẩn quốc gia | %']],
    ['Tổng đàn lợn đạt 25.000 con.', ['Tổng đàn lợn | con']],
    ['Tổng đàn lợn đạt 25.000 con, tổng đàn bò đạt 3.000 con.', ['Tổng đàn lợn | con', 'Tổng đàn bò | con']],
    [
      'Có 12 lao động có việc làm mới trong các doanh nghiệp sản xuất kinh doanh dịch vụ du lịch cộng đồng.',
      ['Lao động có việc làm mới | lao động'],
    ],
    ['Có 12 hợp tác xã nông nghiệp.', ['Hợp tác xã nông nghiệp | hợp tác xã']],
    ['Có 12 HTX, THT.', ['HTX, THT | hợp tác xã']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure', ['name', 'unit'])).toEqual(expected));
});

describe('a note says in short what its text says in full', () => {
  it.each([
    ['Đẩy mạnh công tác thu ngân sách¹.\n\n¹ Năm 2021 thu 155,5 tỷ đồng.', ['Thu ngân sách | đồng']],
    ['Đẩy mạnh công tác thu ngân sách¹.\n\n¹ Năm 2021 chi 155,5 tỷ đồng.', []],
    ['Đẩy mạnh công tác thu ngân sách¹.\n\n¹ Thu nội địa năm 2021 đạt 155,5 tỷ đồng.', ['Thu nội địa | đồng']],
    ['Tiếp tục thu ngân sách¹.\n\n¹ Thu 155,5 tỷ đồng.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure', ['name', 'unit'])).toEqual(expected));
});

describe('the same of another place, under a heading of its own', () => {
  it.each([
    ['Tỷ lệ hộ nghèo là 5,2%. Riêng xã vùng cao là 12%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5,2%. Trong đó tại 4 phường nội thị là 2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5,2%. Riêng xã vùng cao thu 12 tỷ đồng.', ['Tỷ lệ hộ nghèo | %']],
    ['Riêng xã vùng cao là 12%.', []],
    ['II. KẾT QUẢ\n\n1. Tỷ lệ hộ nghèo\n\nNăm 2022 là 5,2%.', []],
    ['II. KẾT QUẢ\n\n1. Tỷ lệ hộ nghèo: năm 2022 là 5,2%.', []],
    ['II. KẾT QUẢ\n\n1. Thu ngân sách\n\nNăm 2022 đạt 5 tỷ đồng.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure', ['name', 'unit'])).toEqual(expected));
});
