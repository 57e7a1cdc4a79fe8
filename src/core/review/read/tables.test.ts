import { describe, expect, it } from 'vitest';
import { toldIn } from '#testing/review/told-claims.ts';

describe('the unit of a cell: of its column, of its row, of the words above', () => {
  it.each([
    ['| Công trình | Vốn (tỷ đồng) |\n| Cầu A | 5 |', ['5 | 5000000000 đồng | 9 | – | Cầu A']],
    ['| Công trình | Vốn |\n| Cầu A | 5 |', ['5 | – | – | Cầu A']],
    ['| Công trình | Vốn (ĐVT: tỷ đồng) |\n| Cầu A | 5 |', ['5 | 5000000000 đồng | 9 | – | Cầu A']],
    ['| Công trình | Đơn vị tính: tỷ đồng |\n| Cầu A | 5 |', ['5 | 5000000000 đồng | 9 | – | Cầu A']],
    ['| Công trình | Vốn (do tỉnh) |\n| Cầu A | 5 |', ['5 | – | – | Cầu A']],
    ['| Công trình | Tỷ lệ (%) |\n| Cầu A | 5 |', ['5 | 5 % | – | – | Cầu A']],
    ['| Công trình | % |\n| Cầu A | 5 |', ['5 | 5 % | – | – | Cầu A']],
    ['| Công trình | Tỷ lệ |\n| Cầu A | 5% |', ['5% | 5 % | – | – | Cầu A']],
    ['| Công trình | Số hộ (hộ) |\n| Cầu A | 5 |', ['5 | 5 hộ | – | – | Cầu A']],
    ['| Công trình | Số hộ (nghìn hộ) |\n| Cầu A | 5,5 |', ['5,5 | 5500 hộ | 3 | – | Cầu A']],
    ['| Chỉ tiêu | Đơn vị | Năm 2022 |\n| Dân số | nghìn người | 16,6 |', ['16,6 | 16600 người | 3 | 2022 | Dân số']],
    ['| Chỉ tiêu | ĐVT | Năm 2022 |\n| Bàn ghế | bàn ghế | 16 |', ['16 | 16 bàn ghế | – | 2022 | Bàn ghế']],
    ['| Chỉ tiêu | Đơn vị đo | Năm 2022 |\n| Nghèo | % | 4,5 |', ['4,5 | 4.5 % | – | 2022 | Nghèo']],
    ['| Chỉ tiêu | Năm 2022 |\n| Xuất khẩu (triệu USD) | 864 |', ['864 | 864000000 USD | 6 | 2022 | Xuất khẩu']],
    ['| Chỉ tiêu | Năm 2022 |\n| Xuất khẩu (của tỉnh) | 864 |', ['864 | – | 2022 | Xuất khẩu (của tỉnh)']],
    ['| Chỉ tiêu | Năm 2022 |\n| Nghèo (theo chuẩn) (%) | 4,5 |', ['4,5 | 4.5 % | – | 2022 | Nghèo (theo chuẩn)']],
    ['ĐVT: triệu đồng\n| Chỉ tiêu | Năm 2022 |\n| Thu | 864 |', ['864 | 864000000 đồng | 6 | 2022 | Thu']],
    [
      'Biểu 1 (Đơn vị: triệu đồng)\n\n| Chỉ tiêu | Năm 2022 |\n| Thu | 864 |',
      ['864 | 864000000 đồng | 6 | 2022 | Thu'],
    ],
    [
      'Đơn vị tính: triệu đồng\n\nBiểu 1\n\n| Chỉ tiêu | Năm 2022 |\n| Thu | 864 |',
      ['864 | 864000000 đồng | 6 | 2022 | Thu'],
    ],
    [
      'Đơn vị tính: triệu đồng\n\nBiểu 1\n\nNăm 2022\n\n| Chỉ tiêu | Năm 2022 |\n| Thu | 864 |',
      ['864 | – | 2022 | Thu'],
    ],
    [
      'ĐVT: triệu đồng\n| Chỉ tiêu | Tỷ lệ (%) | Dài (km) |\n| Thu | 5 | 6 |',
      ['5 | 5 % | – | – | Thu', '6 | 6 km | – | – | Thu'],
    ],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'scale', 'period', 'subject')).toEqual(expected));
});

describe('what is no figure of a table', () => {
  it.each([
    ['| TT | Chỉ tiêu (hộ) | Số (hộ) |\n| 1 | Thu | 864 |', ['864 | 864 hộ | Thu']],
    ['| 1 | Thu | 864 |\n| 2 | Chi | 865 |', ['864 | Thu', '865 | Chi']],
    ['| Số (hộ) |\n| 864 |', ['864 | –']],
    ['| Chỉ tiêu | Số (hộ) |\n| Thu |  |', []],
    ['| Chỉ tiêu | Số (hộ) |\n| Thu | - |', []],
    ['| Chỉ tiêu | Số (hộ) |\n| (1) | (2) |\n| Thu | 5 |', ['5 | 5 hộ | Thu']],
    [
      '| Chỉ tiêu | Số (hộ) | Chi (hộ) |\n| (1) | (2) | (3=2/1) |\n| Thu | 5 | 6 |',
      ['5 | 5 hộ | Thu', '6 | 6 hộ | Thu'],
    ],
    ['| Chỉ tiêu | Số (hộ) | Chi (hộ) |\n| (1) | (3) | (2) |\n| Thu | 5 | 6 |', ['5 | 5 hộ | Thu', '6 | 6 hộ | Thu']],
    ['| Chỉ tiêu | 2021 | 2022 |\n| Thu (hộ) | 5 | 6 |', ['5 | 5 hộ | Thu', '6 | 6 hộ | Thu']],
    [
      '| Chỉ tiêu | 2021 | 5 |\n| Thu (hộ) | 5 | 6 |',
      ['2021 | Chỉ tiêu', '5 | Chỉ tiêu', '5 | 5 hộ | Thu', '6 | 6 hộ | Thu'],
    ],
    [
      '| Thu (hộ) | 5 | 6 |\n| Chi (hộ) | 7 | 8 |',
      ['5 | 5 hộ | Thu', '6 | 6 hộ | Thu', '7 | 7 hộ | Chi', '8 | 8 hộ | Chi'],
    ],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'subject')).toEqual(expected));
});

describe('cells with a range or a bound', () => {
  it.each([
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | 7,5-8,0 |', ['7,5-8,0 | 7.5..8.0 % | –']],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | 7,5 – 8,0 |', ['7,5 – 8,0 | 7.5..8.0 % | –']],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | 2021-2025 |', []],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | Khoảng 4 |', ['Khoảng 4 | 4 % | about']],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | < 7,6 |', ['< 7,6 | 7.6 % | under']],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | ≥ 7,6 |', ['≥ 7,6 | 7.6 % | at-least']],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | Trên 7-8 |', ['Trên 7-8 | 7..8 % | over']],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | Đạt |', []],
    ['| Chỉ tiêu | KH |\n| Tăng | Khoảng 4 |', []],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | 4% |', ['4% | 4 % | –']],
    ['| Chỉ tiêu (%) | KH |\n| Tăng (%) | -4,1 |', ['-4,1 | -4.1 % | –']],
    ['| Chỉ tiêu | KH (tỷ đồng) |\n| Thu | 7,5-8,0 |', ['7,5-8,0 | 7500000000..8000000000 đồng | –']],
    ['| Chỉ tiêu | KH (hộ) |\n| Thu | 1,234 |', ['1,234 | 1234 hộ | –']],
    ['| Chỉ tiêu | KH (ha) |\n| Thu | 1,234 |', ['1,234 | 1.234 ha | –']],
    ['| Chỉ tiêu | KH |\n| Thu | 1,5 |', ['1,5 | 1.5 | –']],
    ['| Chỉ tiêu | KH |\n| Thu | đạt 5 tỷ đồng |', ['5 tỷ đồng | 5000000000 đồng | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'approximation')).toEqual(expected));
});

describe('the period of a cell is the one that its head tells', () => {
  it.each([
    ['| Chỉ tiêu | Năm 2022 (hộ) |\n| Thu | 5 |', ['5 | 5 hộ | 2022']],
    ['| Chỉ tiêu | Kế hoạch 2022 (hộ) |\n| Thu | 5 |', ['5 | 5 hộ | 2022']],
    ['| Chỉ tiêu | 2022/2021 (hộ) |\n| Thu | 5 |', ['5 | 5 hộ | –']],
    ['| Chỉ tiêu | Giai đoạn 2021-2025 (hộ) |\n| Thu | 5 |', ['5 | 5 hộ | 2021..2025']],
    ['| Chỉ tiêu | Quý I/2022 (hộ) |\n| Thu | 5 |', ['5 | 5 hộ | 2022-Q1']],
    [
      '| Chỉ tiêu | Vốn (tỷ đồng) | |\n| | 2021 | 2022 |\n| Cầu A | 5 | 6 |\n| Cầu B | 7 | 8 |',
      [
        '5 | 5000000000 đồng | 2021',
        '6 | 6000000000 đồng | 2022',
        '7 | 7000000000 đồng | 2021',
        '8 | 8000000000 đồng | 2022',
      ],
    ],
    [
      '| Chỉ tiêu | Vốn (tỷ đồng) | |\n| | 2021 | 2022 |\n| Cầu A | 5 | 6 |',
      ['5 | 5000000000 đồng | 2021', '6 | 6000000000 đồng | 2022'],
    ],
    [
      '| Chỉ tiêu | Vốn (tỷ đồng) | Dài |\n| | 2021 | 2022 |\n| Cầu A | 5 | 6 |\n| Cầu B | 7 | 8 |',
      ['5 | 5000000000 đồng | –', '6 | –', '7 | 7000000000 đồng | –', '8 | –'],
    ],
    [
      '| Chỉ tiêu | Vốn (tỷ đồng) | |\n| | 2021 | 15 |\n| Cầu A | 5 | 6 |\n| Cầu B | 7 | 8 |',
      [
        '2021 | 2021000000000 đồng | –',
        '15 | –',
        '5 | 5000000000 đồng | –',
        '6 | –',
        '7 | 7000000000 đồng | –',
        '8 | –',
      ],
    ],
    ['Chỉ tiêu\tNăm 2022 (hộ)\tNăm 2023 (hộ)\nThu\t5\t6', ['5 | 5 hộ | 2022', '6 | 6 hộ | 2023']],
    [
      'Chỉ tiêu 2020 2021 2022\nBác sĩ 16,2 17,2 18\nGiá trị Tỷ đồng 29,3 32,9 34,8',
      [
        '16,2 | 16.2 | 2020',
        '17,2 | 17.2 | 2021',
        '18 | 2022',
        '29,3 | 29300000000 đồng | 2020',
        '32,9 | 32900000000 đồng | 2021',
        '34,8 | 34800000000 đồng | 2022',
      ],
    ],
    [
      'Chỉ tiêu 2020 2021 2022\nTỷ lệ nghèo % 16,2 17,2 18\nBác sĩ trên 1 vạn dân 6 7 8',
      ['16,2 | 16.2 % | 2020', '17,2 | 17.2 % | 2021', '18 | 18 % | 2022', '6 | 2020', '7 | 2021', '8 | 2022'],
    ],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'period')).toEqual(expected));
});
