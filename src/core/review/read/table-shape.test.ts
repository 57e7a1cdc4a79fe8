import { describe, expect, it } from 'vitest';
import { toldIn } from '#testing/review/told-claims.ts';

describe('what a table is, its head, its units and its numbers', () => {
  it.each([
    [
      '| STT | Nội dung | ĐVT | Năm 2021 | Năm 2022 |\n| 1 | Hộ nghèo | hộ | 5 | 6 |',
      ['5 | 5 hộ | – | 2021 | Hộ nghèo', '6 | 6 hộ | – | 2022 | Hộ nghèo'],
    ],
    [
      '| Số TT | Nội dung | Đơn vị tính | Năm 2021 |\n| 1 | Thu ngân sách | tỷ đồng | 5 |',
      ['5 | 5000000000 đồng | 9 | 2021 | Thu ngân sách'],
    ],
    [
      '| Số thứ tự | Nội dung | ĐV tính | Năm 2021 |\n| 1 | Thu ngân sách | Tỷ đồng | 5 |',
      ['5 | 5000000000 đồng | 9 | 2021 | Thu ngân sách'],
    ],
    [
      '| # | Nội dung | Đơn vị đo | 2021 |\n| 1 | Thu ngân sách | tỷ đồng | 5 |',
      ['5 | 5000000000 đồng | 9 | 2021 | Thu ngân sách'],
    ],
    ['| Nội dung | Đơn vị | 2021 |\n| Thu ngân sách | UBND tỉnh | 5 |', ['5 | – | 2021 | Thu ngân sách']],
    ['| Nội dung | Thu (ĐVT: tỷ đồng) |\n| Phường A | 5 |', ['5 | 5000000000 đồng | 9 | – | Phường A']],
    ['| Nội dung | Thu (đơn vị tính: tỷ đồng). |\n| Phường A | 5 |', ['5 | 5000000000 đồng | 9 | – | Phường A']],
    ['| Nội dung | Thu - đơn vị: tỷ đồng |\n| Phường A | 5 |', ['5 | 5000000000 đồng | 9 | – | Phường A']],
    ['| Nội dung | Thu (năm nay) |\n| Phường A | 5 |', ['5 | – | – | Phường A']],
    ['| Nội dung | Thu (tỷ đồng) và chi |\n| Phường A | 5 |', ['5 | 5000000000 đồng | 9 | – | Phường A']],
    ['| Nội dung | Thu |\n| Giá trị xuất khẩu (triệu USD) | 5 |', ['5 | 5000000 USD | 6 | – | Giá trị xuất khẩu']],
    ['| Nội dung | Thu |\n| Giá trị xuất khẩu (triệu USD): | 5 |', ['5 | 5000000 USD | 6 | – | Giá trị xuất khẩu']],
    [
      '| Nội dung | Thu |\n| Giá trị xuất khẩu (triệu USD) năm | 5 |',
      ['5 | – | – | Giá trị xuất khẩu (triệu USD) năm'],
    ],
    ['| Nội dung | Thu |\n| Giá trị xuất khẩu (của tỉnh) | 5 |', ['5 | – | – | Giá trị xuất khẩu (của tỉnh)']],
    ['| Nội dung | % |\n| Phường A | 5 |', ['5 | 5 % | – | – | Phường A']],
    ['| Nội dung | Tỷ lệ (%) |\n| Phường A | 5 |', ['5 | 5 % | – | – | Phường A']],
    ['| Nội dung | 2021/2020 (%) |\n| Phường A | 5 |', ['5 | 5 % | – | – | Phường A']],
    ['| Nội dung | Quý I/2021 (ha) |\n| Phường A | 5 |', ['5 | 5 ha | – | 2021-Q1 | Phường A']],
    [
      '| Nội dung | Thu (tỷ đồng) | |\n| | Năm 2021 | Năm 2022 |\n| Phường A | 5 | 6 |',
      ['5 | 5000000000 đồng | 9 | 2021 | Phường A', '6 | 6000000000 đồng | 9 | 2022 | Phường A'],
    ],
    [
      '| Nội dung | Thu (tỷ đồng) | Chi (tỷ đồng) |\n| (1) | (2) | (3) |\n| Phường A | 5 | 6 |',
      ['5 | 5000000000 đồng | 9 | – | Phường A', '6 | 6000000000 đồng | 9 | – | Phường A'],
    ],
    [
      '| Nội dung | Thu (tỷ đồng) | Chi (tỷ đồng) |\n| 1 | 2 | 3=1+2 |\n| Phường A | 5 | 6 |',
      ['5 | 5000000000 đồng | 9 | – | Phường A', '6 | 6000000000 đồng | 9 | – | Phường A'],
    ],
    ['| Nội dung | Thu (tỷ đồng) |\n| Phường A | 5 |\n| Phường B |', ['5 | 5000000000 đồng | 9 | – | Phường A']],
    ['| Nội dung | Thu (tỷ đồng) |\n| Phường A |  |\n| Phường B | - |', []],
    ['Đơn vị tính: tỷ đồng\n\n| Nội dung | Thu |\n| Phường A | 5 |', ['5 | 5000000000 đồng | 9 | – | Phường A']],
    ['Đơn vị tính: tỷ đồng.\n\n| Nội dung | Thu (ha) |\n| Phường A | 5 |', ['5 | 5 ha | – | – | Phường A']],
    ['| 1 | 2 |\n| 3 | 4 |', ['2 | – | – | –', '4 | – | – | –']],
    [
      '| Nội dung | 2021 | 2022 |\n| Hộ nghèo (hộ) | 1.234 | 1,5 |',
      ['1.234 | 1234 hộ | – | 2021 | Hộ nghèo', '1,5 | 1.5 hộ | – | 2022 | Hộ nghèo'],
    ],
    [
      '| Nội dung | Thu (tỷ đồng) |\n| Phường A | -5 |\n| Phường B | 5% |',
      ['-5 | -5000000000 đồng | 9 | – | Phường A', '5% | 5 % | – | – | Phường B'],
    ],
    ['| Nội dung | Thu (năm 2021) |\n| Phường A | 5 |', ['5 | – | 2021 | Phường A']],
    ['| Nội dung | Thu (tháng 6) |\n| Phường A | 5 |', ['5 | – | – | Phường A']],
    ['| Nội dung | Thời gian (năm) |\n| Phường A | 5 |', ['5 | 5 năm | – | – | Phường A']],
    ['| Nội dung | Thời gian (ngày làm việc) |\n| Phường A | 5 |', ['5 | 5 ngày | – | – | Phường A']],
    ['| Nội dung | Dân số (người dân tộc) |\n| Phường A | 5 |', ['5 | – | – | Phường A']],
    ['| Nội dung | Thu (hộ nghèo đa chiều) |\n| Phường A | 5 |', ['5 | 5 hộ nghèo | – | – | Phường A']],
    ['| Nội dung | Thu (triệu đồng, giá hiện hành) |\n| Phường A | 5 |', ['5 | 5000000 đồng | 6 | – | Phường A']],
    ['| Nội dung | 2021 | 2022 |\n| Phường A | 5 | 6 |', ['5 | – | 2021 | Phường A', '6 | – | 2022 | Phường A']],
    ['| Nội dung | 2021 |\n| Phường A | 5 |', ['5 | – | 2021 | Phường A']],
    ['| Nội dung | 2021 |\n| Phường A | 2005 |', ['2005 | – | 2021 | Phường A']],
    ['| Dân số | 2021 |\n| Số hộ | 1999 |', ['2021 | – | – | Dân số', '1999 | – | – | Số hộ']],
    [
      '| Nội dung | Đơn vị | 2021 |\n| Thu ngân sách | tỷ đồng | 5 |',
      ['5 | 5000000000 đồng | 9 | 2021 | Thu ngân sách'],
    ],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale', 'period', 'subject')).toEqual(expected));
});
