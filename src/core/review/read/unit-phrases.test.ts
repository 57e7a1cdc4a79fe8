import { describe, expect, it } from 'vitest';
import { toldIn } from '#testing/review/told-claims.ts';

describe('a unit of one word, of several, of a scale and of what is counted', () => {
  it.each([
    ['Thu 5 trăm tỷ đồng.', ['5 trăm tỷ đồng | 500000000000 đồng | 11']],
    ['Thu 5 nghìn tỷ.', ['5 nghìn tỷ | 5000000000000 đồng | 12']],
    ['Thu 5 nghìn tỷ đồng.', ['5 nghìn tỷ đồng | 5000000000000 đồng | 12']],
    ['Thu 5 triệu USD.', ['5 triệu USD | 5000000 USD | 6']],
    ['Xuất khẩu 5 triệu tấn.', ['5 triệu tấn | 5000000 tấn | 6']],
    ['Có 5 nghìn hộ nghèo.', ['5 nghìn hộ nghèo | 5000 hộ nghèo | 3']],
    ['Có 5 nghìn phường Đức Xuân.', ['5 nghìn phường | 5000 phường | 3']],
    ['Có 5 triệu con gà.', ['5 triệu con | 5000000 con | 6']],
    ['Có 5 nghìn Con.', ['5 nghìn Con | 5000 con | 3']],
    ['Đạt 5 %.', ['5 % | –']],
    ['Đạt 5 a.', []],
    ['Có 5 ABC.', []],
    ['Có 5 Hộ.', ['5 Hộ | 5 hộ | –']],
    ['Có 5 ghế đá.', ['5 ghế đá | –']],
    ['Có 5 ghế-đá.', ['5 ghế | –']],
    ['Có 5 ghế Đá.', ['5 ghế | –']],
    ['Có 5 và 6.', []],
    ['Có 5', []],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale')).toEqual(expected));
});

describe('a rate: of what, and of how many', () => {
  it.each([
    ['Thu nhập 60 triệu đồng/người.', ['60 triệu đồng/người | 60000000 đồng/người | 6']],
    ['Thu nhập 60 triệu đồng/người/năm.', ['60 triệu đồng/người/năm | 60000000 đồng/người/năm | 6']],
    ['Thu nhập 60 triệu đồng/ người/ năm.', ['60 triệu đồng/ người/ năm | 60000000 đồng/người/năm | 6']],
    ['Thu nhập 60 triệu đồng /người.', ['60 triệu đồng /người | 60000000 đồng/người | 6']],
    ['Thu nhập 60 triệu đồng\n/người.', ['60 triệu đồng | 60000000 đồng | 6']],
    ['Đạt 60 tấn/ha/vụ/năm/người.', ['60 tấn/ha/vụ/năm/người | –']],
    ['Có 12 bác sĩ/10.000 dân.', ['12 bác sĩ/10.000 dân | –']],
    ['Có 12 bác sĩ/10000 dân.', ['12 bác sĩ/10000 dân | –']],
    ['Có 12 bác sĩ/vạn dân.', ['12 bác sĩ/vạn dân | –']],
    ['Có 12 bác sĩ công lập/vạn dân.', ['12 bác sĩ công lập/vạn dân | 12 bác sĩ/vạn dân | –']],
    ['Có 12 bác sĩ công lập giỏi/vạn dân.', ['12 bác sĩ | –']],
    ['Có 12 bác sĩ rất giỏi hiện có/vạn dân.', ['12 bác sĩ | –']],
    ['Có 12 bác sĩ công lập/10.000 dân.', ['12 bác sĩ công lập/10.000 dân | 12 bác sĩ/10.000 dân | –']],
    ['Có 12 bác sĩ công lập/dân.', ['12 bác sĩ | –']],
    ['Có 12 bác sĩ và y sĩ/vạn dân.', ['12 bác sĩ | –']],
    ['Có 12 giường/1.000 dân.', ['12 giường/1.000 dân | –']],
    ['Có 12 giường/100 dân.', ['12 giường/100 dân | –']],
    ['Có 12 giường/1 dân.', ['12 giường/1 dân | –']],
    ['Có 12 giường/25 dân.', ['12 giường | –', '25 dân | –']],
    [
      'Thu 251 tỷ đồng/kế hoạch 500 tỷ đồng.',
      ['251 tỷ đồng | 251000000000 đồng | 9', '500 tỷ đồng | 500000000000 đồng | 9'],
    ],
    ['Thu 251 tỷ đồng/hộ 500 tỷ đồng.', ['251 tỷ đồng | 251000000000 đồng | 9', '500 tỷ đồng | 500000000000 đồng | 9']],
    ['Thu 251 tỷ đồng/năm 2022.', ['251 tỷ đồng/năm | 251000000000 đồng/năm | 9']],
    ['Thu 251 tỷ đồng/năm 20225.', ['251 tỷ đồng | 251000000000 đồng | 9']],
    ['Đạt 60 m³/ngày đêm.', ['60 m³/ngày đêm | –']],
    ['Đạt 5 triệu đồng/m².', ['5 triệu đồng/m² | 5000000 đồng/m² | 6']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale')).toEqual(expected));
});

describe('words of places that count, and those that name', () => {
  it.each([
    ['Có 5 phường.', ['5 phường']],
    ['Có 5 phường Đức Xuân.', ['5 phường']],
    ['Có 5 phường, Đức Xuân là một.', ['5 phường']],
    ['Có 5 phường đạt chuẩn.', ['5 phường']],
    ['Có 5 Phường Đức Xuân.', ['5 Phường | 5 phường']],
    ['Có 5 thị trấn Bằng Lũng.', ['5 thị trấn']],
    ['Có 5 thị trấn.', ['5 thị trấn']],
    ['Có 5 hộ Đức Xuân.', ['5 hộ']],
    ['Có 5 cầu Bắc Kạn.', ['5 cầu']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures')).toEqual(expected));
});
