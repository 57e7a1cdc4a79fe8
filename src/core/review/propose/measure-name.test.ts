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
    ['Tiếp tục thu ngân sách¹.\n\n¹ Thu 155,5 tỷ đồng.', ['Thu ngân sách | đồng']],
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

describe('what is counted, and how far its name goes', () => {
  it.each([
    ['Có 12 hộ sản xuất, kinh doanh.', ['Hộ sản xuất, kinh doanh | hộ']],
    ['Có 12 hộ sản xuất, đạt chuẩn.', ['Hộ sản xuất | hộ']],
    ['Có 12 hộ sản xuất, tăng 3 hộ.', ['Hộ sản xuất | hộ']],
    ['Có 12 hợp tác xã nông nghiệp hoạt động hiệu quả.', ['Hợp tác xã nông nghiệp | hợp tác xã']],
    ['Có 12 hợp tác xã hoạt động hiệu quả.', ['Hợp tác xã hoạt động hiệu quả | hợp tác xã']],
    ['Có 12 hợp tác xã đang hoạt động.', ['Hợp tác xã đang hoạt động | hợp tác xã']],
    ['Có 12 hợp tác xã tham gia sản xuất lúa.', ['Hợp tác xã tham gia sản xuất lúa | hợp tác xã']],
    ['Có 12 cơ sở lưu trú trên địa bàn.', ['Cơ sở lưu trú | cơ sở']],
    ['Có 12 cơ sở lưu trú gồm nhà nghỉ và khách sạn.', ['Cơ sở lưu trú | cơ sở']],
    ['Có 12 trường chuẩn mức 2.', []],
    ['Có 12 sản phẩm đạt 3 sao.', ['Sản phẩm | sản phẩm']],
    ['Có 12 sản phẩm OCOP 3 sao, 4 sản phẩm OCOP 4 sao.', ['Sản phẩm OCOP | sản phẩm']],
    [
      'Tỷ lệ trường đạt chuẩn là 64,3% (18/28 trường).',
      ['Tỷ lệ trường đạt chuẩn | %', 'Trường đạt chuẩn | trường', 'Tổng số trường | trường'],
    ],
    ['Tỷ lệ trường đạt chuẩn là 64,3% với 18 trường.', ['Tỷ lệ trường đạt chuẩn | %']],
    ['Tổng đàn lợn đạt 25.000 con.', ['Tổng đàn lợn | con']],
    ['Tổng số cây bóng mát là 25.000 cây.', ['Tổng số cây bóng mát | cây']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure', ['name', 'unit'])).toEqual(expected));
});

describe('what a figure is of, by the words before it', () => {
  it.each([
    [
      'Diện tích rừng trồng đạt 5 ha, sản lượng đạt 7 tấn.',
      ['Diện tích rừng trồng | ha', 'Sản lượng rừng trồng | tấn'],
    ],
    ['Diện tích đạt 5 ha, sản lượng đạt 7 tấn.', []],
    [
      'Tổng diện tích rừng trồng đạt 5 ha, tổng sản lượng đạt 7 tấn.',
      ['Tổng diện tích rừng trồng | ha', 'Tổng sản lượng rừng trồng | tấn'],
    ],
    ['Tỷ lệ hộ nghèo là 5%. Riêng phường Đức Xuân là 3%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5%. Riêng phường Đức Xuân là 3 tỷ đồng.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5%; tại xã Giáp Trung là 3%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5%; Riêng xã Làng Chếu là 3%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5%; tại Xã Tổng Cọt là 3%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5%; thị xã Giá Rai là 3%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5%; tại phường Có Lẽ là 3%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo là 5%; tại các xã tỷ lệ hộ khá là 3%.', ['Tỷ lệ hộ nghèo | %', 'Tại các xã tỷ lệ hộ khá | %']],
    ['Tỷ lệ hộ nghèo là 5%. Các xã còn lại là 3%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 là 5,2%.', ['Tỷ lệ hộ nghèo | %']],
    ['Tỷ lệ hộ nghèo: năm 2021 là 6,1%.', ['Tỷ lệ hộ nghèo | %']],
    ['Công tác giảm nghèo: năm 2021 là 6,1%.', []],
    ['Nhà máy Nước Bắc Kạn có công suất xử lý 5.000 m³/ngày.', ['Công suất xử lý của Nhà máy Nước Bắc Kạn | m³/ngày']],
    ['Nhà máy Nước Bắc Kạn có công suất 5.000 m³/ngày.', ['Công suất của Nhà máy Nước Bắc Kạn | m³/ngày']],
    [
      'Thu ngân sách trên địa bàn đạt 100%, doanh thu du lịch đạt 5 tỷ đồng.',
      ['Thu ngân sách trên địa bàn | %', 'Doanh thu du lịch | đồng'],
    ],
    ['Trồng 5 ha, doanh thu rừng đạt 5 tỷ đồng.', ['Doanh thu rừng | đồng']],
    ['Đức Xuân là 5%.', []],
    ['Với 3 tỷ đồng là 5%.', []],
    ['Người dân phấn khởi, tỷ lệ đồng thuận đạt 95%.', ['Tỷ lệ đồng thuận | %']],
    ['Người dân phấn khởi... Tỷ lệ đồng thuận đạt 95%.', ['Tỷ lệ đồng thuận | %']],
    ['Đẩy mạnh công tác thu ngân sách[1].\n\n[1] Thu đạt 5 tỷ đồng.', ['Thu ngân sách | đồng']],
    ['Đẩy mạnh công tác thu ngân sách[1].\n\n[1] Chi đạt 5 tỷ đồng.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure', ['name', 'unit'])).toEqual(expected));
});

describe('whether a name stands in the text or was understood', () => {
  it.each([
    [
      'Tỷ lệ hộ nghèo là 5%.',
      [
        'name: Tỷ lệ hộ nghèo | unit: % | direction: down | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Có 12 sản phẩm 3 sao.',
      [
        'name: Sản phẩm 3 sao | unit: sản phẩm | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Có 12 sản phẩm 3 sao, 4 sản phẩm 4 sao.',
      [
        'name: Sản phẩm 3 sao | unit: sản phẩm | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
        'name: Sản phẩm 4 sao | unit: sản phẩm | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Có 12 hộ kinh doanh.',
      [
        'name: Hộ kinh doanh | unit: hộ kinh doanh | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Tỷ lệ trường đạt chuẩn là 64,3% (18/28 trường).',
      [
        'name: Tỷ lệ trường đạt chuẩn | unit: % | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
        'name: Trường đạt chuẩn | unit: trường | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
        'name: Tổng số trường | unit: trường | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Đạt tỷ lệ trường học là 64,3% (18/28 trường).',
      [
        'name: Tỷ lệ trường học | unit: % | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
        'name: Trường học | unit: trường | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
        'name: Tổng số trường | unit: trường | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Số hộ nghèo: 18 hộ.',
      ['name: Số hộ nghèo | unit: hộ | direction: down | aggregation: none | objective: #objective.phat-trien-ha-tang'],
    ],
    [
      'Số hộ nghèo của thành phố: đã rà soát, còn 18 hộ.',
      [
        'name: Số hộ nghèo của thành phố | unit: hộ | direction: down | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Công tác giảm nghèo của thành phố: đã rà soát, còn 18 hộ.',
      ['name: Hộ | unit: hộ | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang | ?'],
    ],
    [
      'Tổng đàn lợn đạt 25.000 con.',
      [
        'name: Tổng đàn lợn | unit: con | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Diện tích rừng trồng đạt 5 ha, sản lượng đạt 7 tấn.',
      [
        'name: Diện tích rừng trồng | unit: ha | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang',
        'name: Sản lượng rừng trồng | unit: tấn | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo đang giảm còn 5%.',
      [
        'name: Tỷ lệ hộ nghèo | unit: % | direction: down | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo tiếp tục giảm còn 5%.',
      [
        'name: Tỷ lệ hộ nghèo | unit: % | direction: down | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo: năm 2021 là 6,1%.',
      [
        'name: Tỷ lệ hộ nghèo | unit: % | direction: down | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 là 5,2%; đạt 3%.',
      [
        'name: Tỷ lệ hộ nghèo | unit: % | direction: down | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 là 5 tỷ đồng.',
      [
        'name: Tỷ lệ hộ nghèo | unit: % | direction: down | aggregation: none | objective: #objective.phat-trien-ha-tang',
      ],
    ],
    [
      'Đẩy mạnh công tác thu ngân sách¹.\n\n¹ Thu đạt 5 tỷ đồng.',
      [
        'name: Thu ngân sách | unit: đồng | direction: up | aggregation: none | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    ['Tốc độ: 5%.', []],
    ['Mức tăng: 5%.', []],
    [
      '1. Số hộ nghèo của thành phố: đã rà soát kỹ, đúng quy định, công khai, minh bạch, dân chủ, còn 18 hộ.',
      ['name: Số hộ nghèo của thành phố | unit: hộ | direction: down | aggregation: none | ?'],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure')).toEqual(expected));
});
