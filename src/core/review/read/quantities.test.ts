import { describe, expect, it } from 'vitest';
import { toldIn } from '#testing/review/told-claims.ts';

describe('a number and its unit', () => {
  it.each([
    ['Thu 500 tỷ đồng.', ['500 tỷ đồng | 500000000000 đồng | 9 | –']],
    ['Thu 1,5 tỷ đồng.', ['1,5 tỷ đồng | 1500000000 đồng | 9 | –']],
    ['Thu 0 đồng.', ['0 đồng | – | –']],
    ['Thu 3 triệu đồng.', ['3 triệu đồng | 3000000 đồng | 6 | –']],
    ['Thu 120 nghìn đồng.', ['120 nghìn đồng | 120000 đồng | 3 | –']],
    ['Thu 12.500 đồng.', ['12.500 đồng | 12500 đồng | – | –']],
    ['Thu 12.500,5 triệu đồng.', ['12.500,5 triệu đồng | 12500500000 đồng | 6 | –']],
    ['Thu 12,500 triệu đồng.', ['12,500 triệu đồng | 12500000 đồng | 6 | –']],
    ['Thu 12.5 triệu đồng.', ['12.5 triệu đồng | 12500000 đồng | 6 | point-decimals']],
    ['Có 12,5 ha rừng.', ['12,5 ha | 12.5 ha | – | –']],
    ['Có 12.500 ha rừng.', ['12.500 ha | 12500 ha | – | –']],
    ['Có 1,234,567 hộ.', ['1,234,567 hộ | 1234567 hộ | – | comma-thousands']],
    ['Có 12,345 hộ.', ['12,345 hộ | 12345 hộ | – | comma-thousands']],
    ['Có 12,345 nghìn hộ.', ['12,345 nghìn hộ | 12345 hộ | 3 | –']],
    ['Đạt 77%.', ['77% | 77 % | – | –']],
    ['Đạt 77 %.', ['77 % | – | –']],
    ['Đạt 4,5‰.', ['4,5‰ | 4.5 ‰ | – | –']],
    ['Đạt 3 điểm phần trăm.', ['3 điểm phần trăm | 3 điểm % | – | –']],
    ['Thu 5trđ.', ['5trđ | 5000000 đồng | 6 | –']],
    ['Thu 5 tr.đ.', ['5 tr.đ | 5000000 đồng | 6 | –']],
    ['Thu 5 tỷ.', ['5 tỷ | 5000000000 đồng | 9 | –']],
    ['Thu 5 triệu.', ['5 triệu | 5000000 đồng | 6 | –']],
    ['Thu 5 nghìn.', []],
    ['Có 5 nghìn con.', ['5 nghìn con | 5000 con | 3 | –']],
    ['Có 5 vạn dân.', ['5 vạn dân | 50000 dân | 4 | –']],
    ['Thu 5 trăm triệu đồng.', ['5 trăm triệu đồng | 500000000 đồng | 8 | –']],
    ['Thu 5 tỷ USD.', ['5 tỷ USD | 5000000000 USD | 9 | –']],
    ['Dài 16,61ha.', ['16,61ha | 16.61 ha | – | –']],
    ['Dài 16,61km.', ['16,61km | 16.61 km | – | –']],
    ['Nặng 5m.', ['5m | 5 m | – | –']],
    ['Nhà 5M.', []],
    ['Mã 11B.', []],
    ['Mã 11b.', []],
    ['Mã 5Nguyễn.', []],
    ['Có 100 000 đồng.', ['100 000 đồng | 100000 đồng | – | –']],
    ['Có 5 người.', ['5 người | – | –']],
    ['Có 05 người.', ['05 người | 5 người | – | –']],
    ['Có 5.', []],
    ['Có 3.531.', ['3.531 | 3531 | – | –']],
    ['Có 0,85.', ['0,85 | 0.85 | – | –']],
    ['Có 3531.', []],
    ['Có 3.53.', []],
    ['Có 3.531/4.', []],
    ['Có 2/3.531.', []],
    ['Có A-3.531.', []],
    ['Có 3.531-4.', []],
    ['Có 3.531 - 4.', ['3.531 | 3531 | – | –']],
    ['Có 1.234.567,89.', ['1.234.567,89 | 1234567.89 | – | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale', 'notation')).toEqual(expected));
});

describe('thousands that spaces part', () => {
  it.each([
    ['Có 374 000 ha.', ['374 000 ha | 374000 ha | –']],
    ['Có 374 000 hộ.', ['374 000 hộ | 374000 hộ | –']],
    ['Có 37 400 ha.', ['37 400 ha | 37400 ha | –']],
    ['Có 0 400 ha.', ['400 ha | –']],
    ['Có 374 00 ha.', ['00 ha | 0 ha | –']],
    ['Có 374 0000 ha.', ['0000 ha | 0 ha | –']],
    ['Có 3740 000 ha.', ['000 ha | 0 ha | –']],
    ['Có 1 234 567 ha.', ['1 234 567 ha | 1234567 ha | –']],
    ['Có 1 234 567 890 123 456 789 ha.', ['1 234 567 890 123 456 789 ha | 1234567890123456789 ha | –']],
    ['Có 1 234 567 890 123 456 789 012 ha.', ['012 ha | 12 ha | –']],
    ['Có 12 500,5 ha.', ['12 500,5 ha | 12500.5 ha | –']],
    ['Có 12 500,5 cổ phiếu.', ['500,5 cổ phiếu | 500.5 cổ phiếu | –']],
    ['Có 12 500 cổ phiếu.', ['500 cổ phiếu | –']],
    ['Năm 12 500 ha.', ['500 ha | –']],
    ['Tổ 12 500 ha.', ['500 ha | –']],
    ['Lần 12 500 ha.', ['500 ha | –']],
    ['Khóa 12 500 ha.', ['500 ha | –']],
    ['Có 5 12 500 ha.', ['500 ha | –']],
    ['Có 12\n500 ha.', ['500 ha | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale')).toEqual(expected));
});

describe('numbers that name', () => {
  it.each([
    ['Tổ 5 họp.', []],
    ['Tổ 5 hộ nghèo.', []],
    ['Tổ 5 ha.', ['5 ha']],
    ['Tổ 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng']],
    ['Điều 12 quy định.', []],
    ['Khoản 3 nêu.', []],
    ['Cấp 12 giấy chứng nhận.', ['12 giấy chứng nhận']],
    ['Cấp 12 phòng.', ['12 phòng']],
    ['Bản 25 hộ.', ['25 hộ']],
    ['Số 5 triệu đồng.', ['5 triệu đồng | 5000000 đồng']],
    ['Số 5 hộ.', ['5 hộ']],
    ['Quốc lộ 3.200 hộ.', ['3.200 hộ | 3200 hộ']],
    ['Đường 3.200 hộ.', ['3.200 hộ | 3200 hộ']],
    ['Đợt 2 tấn.', ['2 tấn']],
    ['Lớp 5 học sinh.', []],
    ['N8 có hộ.', []],
    ['Covid-19 hộ.', []],
    ['Tăng1,36% so.', []],
    ['Tăng12 hộ.', []],
    ['Nhóm A1 hộ.', []],
    ['Mã X-12 hộ.', []],
    ['Mã x - 12 hộ.', ['12 hộ']],
    ['- 1 Luật Nhà ở.', []],
    ['- 12 Luật Nhà ở.', ['12 Luật | 12 luật']],
    ['- 1 hộ.', ['1 hộ']],
    ['Nhóm 2 lớp.', ['2 lớp']],
    ['Tầng 3 nhà.', []],
    ['Trang 5 báo cáo.', []],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('words of approximation', () => {
  it.each([
    ['Thu trên 5 tỷ đồng.', ['trên 5 tỷ đồng | 5000000000 đồng | over']],
    ['Thu hơn 5 tỷ đồng.', ['hơn 5 tỷ đồng | 5000000000 đồng | more-than']],
    ['Thu gần 5 tỷ đồng.', ['gần 5 tỷ đồng | 5000000000 đồng | nearly']],
    ['Thu khoảng 5 tỷ đồng.', ['khoảng 5 tỷ đồng | 5000000000 đồng | about']],
    ['Thu khoảng hơn 5 tỷ đồng.', ['khoảng hơn 5 tỷ đồng | 5000000000 đồng | about,more-than']],
    ['Thu trên dưới 5 tỷ đồng.', ['trên dưới 5 tỷ đồng | 5000000000 đồng | about']],
    ['Thu ngót 5 tỷ đồng.', ['ngót 5 tỷ đồng | 5000000000 đồng | nearly']],
    ['Thu thấp nhất 5 tỷ đồng.', ['thấp nhất 5 tỷ đồng | 5000000000 đồng | at-least']],
    ['Thu cao nhất 5 tỷ đồng.', ['cao nhất 5 tỷ đồng | 5000000000 đồng | at-most']],
    ['Thu tối thiểu 5 tỷ đồng.', ['tối thiểu 5 tỷ đồng | 5000000000 đồng | at-least']],
    ['Thu 5 tỷ đồng trở lên.', ['5 tỷ đồng trở lên | 5000000000 đồng | at-least']],
    ['Thu 5 tỷ đồng trở xuống.', ['5 tỷ đồng trở xuống | 5000000000 đồng | at-most']],
    ['Từ 5 tỷ đồng trở lên.', ['Từ 5 tỷ đồng trở lên | 5000000000 đồng | at-least']],
    ['Thu khoảng từ 5 tỷ đồng trở lên.', ['khoảng từ 5 tỷ đồng trở lên | 5000000000 đồng | about,at-least']],
    ['Thu khoảng từ 5 đến 6 tỷ đồng.', ['khoảng từ 5 đến 6 tỷ đồng | 5000000000..6000000000 đồng | about']],
    ['Ngân sách cấp trên 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu trên trên 5 tỷ đồng.', ['trên 5 tỷ đồng | 5000000000 đồng | over']],
    ['Dự kiến thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | expected']],
    ['Dự kiến năm 2023 thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | expected']],
    ['Dự kiến thu ngân sách nhà nước đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Dự kiến thu ngân sách nhà nước xã đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Dự kiến thu ngân sách xã 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | expected']],
    ['Dự kiến thu ngân sách xã đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Dự kiến, thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Dự kiến 12 xã thu 5 tỷ đồng.', ['Dự kiến 12 xã | 12 xã | expected', '5 tỷ đồng | 5000000000 đồng | –']],
    ['Dự ước thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | estimated']],
    ['Ước thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | estimated']],
    ['Ước tính thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | estimated']],
    ['Dự kiến thu khoảng 5 tỷ đồng.', ['khoảng 5 tỷ đồng | 5000000000 đồng | expected,about']],
    ['Dự kiến ước thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | estimated']],
    ['Khoảng 5 tỷ đồng.', ['Khoảng 5 tỷ đồng | 5000000000 đồng | about']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'approximation')).toEqual(expected));
});

describe('ranges', () => {
  it.each([
    ['Từ 4 đến 5 ha.', ['Từ 4 đến 5 ha | 4..5 ha']],
    ['Từ 4 tới 5 ha.', ['Từ 4 tới 5 ha | 4..5 ha']],
    ['Thu 4 đến 5 ha.', ['4 đến 5 ha | 4..5 ha']],
    ['Từ 4 ha đến 5 ha.', ['Từ 4 ha đến 5 ha | 4..5 ha']],
    ['Có 4 ha đến 5 ha.', ['4 ha', '5 ha']],
    ['Chiếm 59,1% đến 59,4%.', ['59,1% đến 59,4% | 59.1..59.4 %']],
    ['Có 5 xã đến 7 xã.', ['5 xã', '7 xã']],
    ['Đạt 5 xã đến 7 xã.', ['5 xã', '7 xã']],
    ['Từ 5 xã đến 7 xã.', ['Từ 5 xã đến 7 xã | 5..7 xã']],
    ['Thu 70-80 tỷ đồng.', ['70-80 tỷ đồng | 70000000000..80000000000 đồng']],
    ['Thu 70 - 80 tỷ đồng.', ['70 - 80 tỷ đồng | 70000000000..80000000000 đồng']],
    ['Thu 70- 80 tỷ đồng.', ['80 tỷ đồng | 80000000000 đồng']],
    ['Thu 70 -80 tỷ đồng.', ['80 tỷ đồng | 80000000000 đồng']],
    ['Thu 70÷80 tỷ đồng.', ['70÷80 tỷ đồng | 70000000000..80000000000 đồng']],
    ['Thu 70~80 tỷ đồng.', ['70~80 tỷ đồng | 70000000000..80000000000 đồng']],
    ['Thu 70%-80%.', ['70%-80% | 70..80 %']],
    ['Thu 80-70 tỷ đồng.', ['70 tỷ đồng | 70000000000 đồng']],
    ['Thu 70-70 tỷ đồng.', ['70 tỷ đồng | 70000000000 đồng']],
    ['Thu 70 triệu đồng - 1 tỷ đồng.', ['70 triệu đồng - 1 tỷ đồng | 70000000..1000000000 đồng']],
    ['Có 4 ha - 5 km.', ['4 ha', '5 km']],
    ['Có 4-5 cái ghế.', ['4-5 cái | 4..5 cái']],
    ['Từ 4 đến 5 hộ nghèo.', ['Từ 4 đến 5 hộ nghèo | 4..5 hộ nghèo']],
    ['Từ 4 đến 5.', []],
    ['Tăng từ 4 triệu đồng lên 5 triệu đồng.', ['4 triệu đồng | 4000000 đồng', '5 triệu đồng | 5000000 đồng']],
    ['Dài hơn 4 ha đến 5 ha.', ['hơn 4 ha | 4 ha', '5 ha']],
    ['Đạt khoảng 4 ha đến 5 ha.', ['khoảng 4 ha đến 5 ha | 4..5 ha']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('a part and its whole', () => {
  it.each([
    ['Có 123/123 hộ.', ['123/123 hộ']],
    ['Có 19 thôn/24 thôn.', ['19 thôn/24 thôn | 19/24 thôn']],
    ['Có 19 thôn trên 24 thôn.', ['19 thôn trên 24 thôn | 19/24 thôn']],
    ['Có 19 thôn trên tổng số 24 thôn.', ['19 thôn trên tổng số 24 thôn | 19/24 thôn']],
    ['Có 19 trên tổng số 24 thôn.', ['19 trên tổng số 24 thôn | 19/24 thôn']],
    ['Có 19 trên 24 thôn.', ['trên 24 thôn | 24 thôn']],
    ['Có 19 thôn trong tổng số 24 thôn.', ['19 thôn trong tổng số 24 thôn | 19/24 thôn']],
    ['Có 19 thôn trong tổng 24 thôn.', ['19 thôn trong tổng 24 thôn | 19/24 thôn']],
    ['Có 19 thôn/tổng số 24 thôn.', ['19 thôn/tổng số 24 thôn | 19/24 thôn']],
    ['Có 19 thôn trên 24 hộ.', ['19 thôn', 'trên 24 hộ | 24 hộ']],
    ['Có 19/24.', []],
    ['Thu 5 tỷ đồng/6 tỷ đồng.', ['5 tỷ đồng/6 tỷ đồng | 5000000000/6000000000 đồng']],
    ['Thu 5/6 tỷ đồng.', ['6 tỷ đồng | 6000000000 đồng']],
    ['Thu 15/16 tỷ đồng.', ['15/16 tỷ đồng | 15000000000/16000000000 đồng']],
    ['Có 12/15 ha.', ['12/15 ha']],
    ['Có 12/15 km.', ['12/15 km']],
    ['Có 12/15 kWh.', ['15 kWh']],
    ['Có 12 kWh/15 kWh.', ['12 kWh', '15 kWh']],
    ['Có 12/15%.', ['12/15% | 12/15 %']],
    ['Có 12% trên 15%.', ['12% | 12 %', 'trên 15% | 15 %']],
    ['Có 12/15 điểm.', ['12/15 điểm']],
    ['Có 1/2 xã.', ['1/2 xã']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('money told in two words', () => {
  it.each([
    ['Thu 1 tỷ 405 triệu đồng.', ['1 tỷ 405 triệu đồng | 1405000000 đồng | –']],
    ['Thu 1 tỷ 405 triệu 200 nghìn đồng.', ['1 tỷ 405 triệu 200 nghìn đồng | 1405200000 đồng | –']],
    ['Thu 1 tỷ đồng 405 triệu đồng.', ['1 tỷ đồng 405 triệu đồng | 1405000000 đồng | –']],
    ['Thu 1 tỷ 405 tỷ đồng.', ['1 tỷ | 1000000000 đồng | 9', '405 tỷ đồng | 405000000000 đồng | 9']],
    ['Thu 1 triệu 405 tỷ đồng.', ['1 triệu | 1000000 đồng | 6', '405 tỷ đồng | 405000000000 đồng | 9']],
    ['Thu 1 tỷ 1.405 triệu đồng.', ['1 tỷ | 1000000000 đồng | 9', '1.405 triệu đồng | 1405000000 đồng | 6']],
    ['Thu 1 tỷ 1.000 triệu đồng.', ['1 tỷ | 1000000000 đồng | 9', '1.000 triệu đồng | 1000000000 đồng | 6']],
    ['Thu 1 tỷ 999 triệu đồng.', ['1 tỷ 999 triệu đồng | 1999000000 đồng | –']],
    ['Thu 1 tỷ 405 đồng.', ['1 tỷ 405 đồng | 1000000405 đồng | –']],
    ['Thu 1 tỷ 405 hộ.', ['1 tỷ | 1000000000 đồng | 9', '405 hộ | –']],
    ['Thu 405 đồng 200 đồng.', ['405 đồng | –', '200 đồng | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale')).toEqual(expected));
});

describe('a sign before a number', () => {
  it.each([
    ['Tăng trưởng -2,5%.', ['-2,5% | -2.5 %']],
    ['Tăng trưởng âm -2,5%.', ['-2,5% | -2.5 %']],
    ['Tăng trưởng - 2,5%.', ['2,5% | 2.5 %']],
    ['Tăng trưởng A-2,5%.', []],
    ['(-2,5%) so.', ['-2,5% | -2.5 %']],
    ['Đạt khoảng -2,5%.', ['-2,5% | -2.5 %']],
    ['Tăng trưởng: -2,5%.', ['-2,5% | -2.5 %']],
    ['Tăng 5% -2,5%.', ['5% | 5 %', '2,5% | 2.5 %']],
    ['Tăng 5 -2,5%.', ['2,5% | 2.5 %']],
    ['-2,5% so.', ['2,5% | 2.5 %']],
    ['Tăng (- 2,5%).', ['2,5% | 2.5 %']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('hours of a day', () => {
  it.each([
    ['Lúc 14 giờ 30 phút.', []],
    ['Hồi 14 giờ.', []],
    ['Vào 14 giờ.', []],
    ['Chạy 14 giờ.', ['14 giờ']],
    ['Chạy 2 giờ 30 phút.', ['2 giờ', '30 phút']],
    ['Lúc 07h 30 phút.', []],
    ['Chạy 07h30 phút.', []],
    ['Chạy 30 phút.', ['30 phút']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('what is told for so many heads', () => {
  it.each([
    ['Số giường bệnh trên 10.000 dân.', []],
    ['Số giường bệnh trên 1.000 dân.', []],
    ['Số giường bệnh trên 100 dân.', ['trên 100 dân | 100 dân']],
    ['Số giường bệnh trên 1000 người.', []],
    ['Số giường bệnh trên 10.001 dân.', ['trên 10.001 dân | 10001 dân']],
    ['Số giường bệnh trên 20.000 dân.', ['trên 20.000 dân | 20000 dân']],
    ['Số giường bệnh trên 1 vạn dân.', []],
    ['Số giường bệnh trên 10.000 hộ.', ['trên 10.000 hộ | 10000 hộ']],
    ['Phục vụ trên 10.000 dân.', ['trên 10.000 dân | 10000 dân']],
    ['Tỷ suất chết trên 1.000 trẻ.', []],
    ['Số ca, phục vụ trên 1.000 trẻ.', ['trên 1.000 trẻ | 1000 trẻ']],
    ['Bác sĩ trên 1 vạn dân.', []],
    ['Số một hai ba bốn năm sáu bảy tám chín mười trên 1.000 dân.', []],
    ['Số một hai ba bốn năm sáu bảy tám chín mười tám chín trên 1.000 dân.', ['trên 1.000 dân | 1000 dân']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('ranks and scales of maps', () => {
  it.each([
    ['Xếp hạng 10/63 tỉnh, thành phố.', ['hạng 10/63 | 10/63 hạng']],
    ['Đứng thứ 16/63.', ['thứ 16/63 | 16/63 hạng']],
    ['Xếp hạng 10/12345.', []],
    ['Xếp hạng 10 /63.', []],
    ['Xếp hạng 010/063.', ['hạng 010/063 | 10/63 hạng']],
    ['Xếp hạng 10/A.', []],
    ['Xếp 10/63 tỉnh.', ['10/63 tỉnh']],
    ['Tỷ lệ 1/500 cụm.', []],
    ['Tỷ lệ 1/2000 hộ.', []],
    ['Tỷ lệ 1/300 hộ.', ['1/300 hộ']],
    ['Tỷ lệ 1/5 hộ.', ['1/5 hộ']],
    ['Tỷ lệ 2/500 hộ.', ['2/500 hộ']],
    ['Đạt tiêu chuẩn 4 sao.', []],
    ['Đạt 4 sao.', []],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('a rate', () => {
  it.each([
    ['Đạt 5 triệu đồng/ha.', ['5 triệu đồng/ha | 5000000 đồng/ha | 6']],
    ['Đạt 5 triệu đồng/người/năm.', ['5 triệu đồng/người/năm | 5000000 đồng/người/năm | 6']],
    ['Đạt 5 triệu đồng/ người.', ['5 triệu đồng/ người | 5000000 đồng/người | 6']],
    ['Đạt 5 triệu đồng /người.', ['5 triệu đồng /người | 5000000 đồng/người | 6']],
    ['Đạt 5 triệu đồng\n/người.', ['5 triệu đồng | 5000000 đồng | 6']],
    ['Đạt 7,7 bác sĩ/10.000 dân.', ['7,7 bác sĩ/10.000 dân | 7.7 bác sĩ/10.000 dân | –']],
    ['Đạt 7,7 bác sĩ/vạn dân.', ['7,7 bác sĩ/vạn dân | 7.7 bác sĩ/vạn dân | –']],
    ['Đạt 7,7 bác sĩ công lập/vạn dân.', ['7,7 bác sĩ công lập/vạn dân | 7.7 bác sĩ/vạn dân | –']],
    ['Đạt 7,7 bác sĩ công lập giỏi/vạn dân.', ['7,7 bác sĩ | 7.7 bác sĩ | –']],
    ['Đạt 7,7 bác sĩ công lập rất giỏi/vạn dân.', ['7,7 bác sĩ | 7.7 bác sĩ | –']],
    ['Đạt 7,7 bác sĩ và y sĩ/vạn dân.', ['7,7 bác sĩ | 7.7 bác sĩ | –']],
    ['Đạt 7,7 bác sĩ công lập/10.000 dân.', ['7,7 bác sĩ công lập/10.000 dân | 7.7 bác sĩ/10.000 dân | –']],
    ['Đạt 7,7 bác sĩ công lập/20.000 dân.', ['7,7 bác sĩ | 7.7 bác sĩ | –', '20.000 dân | 20000 dân | –']],
    ['Đạt 7,7 bác sĩ công lập/thôn.', ['7,7 bác sĩ | 7.7 bác sĩ | –']],
    ['Đạt 7,7 bác sĩ công lập /vạn dân.', ['7,7 bác sĩ | 7.7 bác sĩ | –']],
    ['Đạt 5 triệu đồng/abc.', ['5 triệu đồng | 5000000 đồng | 6']],
    [
      'Thu 251 tỷ đồng/kế hoạch 500 tỷ đồng.',
      ['251 tỷ đồng | 251000000000 đồng | 9', '500 tỷ đồng | 500000000000 đồng | 9'],
    ],
    ['Thu 251 tỷ đồng/năm 2021.', ['251 tỷ đồng/năm | 251000000000 đồng/năm | 9']],
    [
      'Thu 251 tỷ đồng/năm 500 tỷ đồng.',
      ['251 tỷ đồng | 251000000000 đồng | 9', '500 tỷ đồng | 500000000000 đồng | 9'],
    ],
    ['Đạt 5 m³/ngày đêm.', ['5 m³/ngày đêm | –']],
    ['Đạt 5 m³/s.', ['5 m³/s | –']],
    ['Đạt 5 tạ/ha/vụ/năm.', ['5 tạ/ha/vụ/năm | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale')).toEqual(expected));
});

describe('what is counted', () => {
  it.each([
    ['Có 5 hộ nghèo.', ['5 hộ nghèo']],
    ['Có 5 bàn ghế.', ['5 bàn ghế']],
    ['Có 5 Bàn ghế.', ['5 Bàn ghế | 5 bàn ghế']],
    ['Có 5 BÀN ghế.', []],
    ['Có 5 bàn Ghế.', ['5 bàn']],
    ['Có 5 bàn-ghế.', ['5 bàn']],
    ['Có 5 và 6.', []],
    ['Có 5 bàn và ghế.', ['5 bàn']],
    ['Có 5 x.', []],
    ['Có 5 xã.', ['5 xã']],
    ['Có 5 phường Đức Xuân.', ['5 phường']],
    ['Có 5 phường.', ['5 phường']],
    ['Có 5 phường (Đức Xuân).', ['5 phường']],
    ['Có 5 thị trấn Chợ Rã.', ['5 thị trấn']],
    ['Có 5 hộ Nguyễn Văn A.', ['5 hộ']],
    ['Có 5 chợ Đồn.', ['5 chợ']],
    ['Có 5 a2 b3.', []],
    ['Có 5 nghìn bàn ghế.', ['5 nghìn bàn ghế | 5000 bàn ghế']],
    ['Có 5 nghìn phường Đức Xuân.', ['5 nghìn phường | 5000 phường']],
    ['Có 5 tỷ %.', ['5 tỷ | 5000000000 đồng']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('groups of three that hard spaces part are one number', () => {
  it.each([
    ['Có 1\u00a0234\u00a0567 hộ.', ['1\u00a0234\u00a0567 hộ | 1234567 hộ']],
    ['Có 12\u00a0500,5 ha.', ['12\u00a0500,5 ha | 12500.5 ha']],
    ['Có 1,5\u00a0234 ha.', ['1,5 | 1.5', '234 ha']],
    ['Năm 2021\u00a0150 ha.', ['150 ha']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});

describe('a range of what no vocabulary knows', () => {
  it.each([
    ['Nhân dân hiến 12-15 ghế đá.', ['12-15 ghế đá | 12..15 ghế đá | –']],
    ['Nhân dân hiến 12-15 hộ.', ['12-15 hộ | 12..15 hộ | –']],
    ['Nhân dân hiến 12 - 15 ghế đá.', ['12 - 15 ghế đá | 12..15 ghế đá | –']],
    ['Nhân dân hiến từ 12 đến 15 ghế đá.', ['từ 12 đến 15 ghế đá | 12..15 ghế đá | –']],
    ['Nhân dân hiến 12 đến 15 ghế đá.', ['12 đến 15 ghế đá | 12..15 ghế đá | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale')).toEqual(expected));
});
