import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('tables of targets and results', () => {
  it.each([
    ['| Chỉ tiêu | Năm 2022 |\n| Tỷ lệ hộ nghèo (%) | 5,2 |', ['Tỷ lệ hộ nghèo: năm 2022 | actual | 5,2% | home | –']],
    [
      '| Chỉ tiêu | Đơn vị | Kế hoạch năm 2022 | Ước thực hiện năm 2022 |\n| Tỷ lệ hộ nghèo | % | 5,2 | 5 |',
      ['Tỷ lệ hộ nghèo: năm 2022 | plan | 5,2% | home | –', '=: năm 2022 | estimate | 5% | home | –'],
    ],
    [
      '| Chỉ tiêu | Thực hiện 2021 | So với kế hoạch |\n| Tỷ lệ hộ nghèo (%) | 5,2 | 103 |',
      ['Tỷ lệ hộ nghèo: năm 2021 | actual | 5,2% | home | –'],
    ],
    ['| Chỉ tiêu | 2022/2021 |\n| Tỷ lệ hộ nghèo (%) | 103 |', []],
    ['| Chỉ tiêu | Số |\n| Tỷ lệ hộ nghèo (%) | 5,2 |', []],
    [
      '| Chỉ tiêu | Kết quả |\n| Tỷ lệ hộ nghèo (%) | 5,2 |',
      ['Tỷ lệ hộ nghèo: ngày 30/6/2023 | actual | 5,2% | home | –'],
    ],
    [
      'Bảng 1. Kết quả năm 2022\n\n| Chỉ tiêu | Kết quả |\n| Tỷ lệ hộ nghèo (%) | 5,2 |',
      ['Tỷ lệ hộ nghèo: năm 2022 | actual | 5,2% | home | –'],
    ],
    [
      'Bảng 1. Kết quả năm 2021 và năm 2022\n\n| Chỉ tiêu | Kết quả |\n| Tỷ lệ hộ nghèo (%) | 5,2 |',
      ['Tỷ lệ hộ nghèo: ngày 30/6/2023 | actual | 5,2% | home | –'],
    ],
    ['| Địa phương | Năm 2022 (hộ) |\n| Phường Đức Xuân | 12 |\n| Phường Xuất Hóa | 15 |', []],
    ['Bảng 1. Số hộ nghèo\n\n| Địa phương | Năm 2022 (hộ) |\n| Phường Đức Xuân | 12 |\n| Phường Xuất Hóa | 15 |', []],
    [
      '| Địa phương | Số hộ nghèo năm 2022 (hộ) |\n| Phường Đức Xuân | 12 |\n| Phường Xuất Hóa | 15 |\n| Toàn thành phố | 27 |',
      [
        'Số hộ nghèo: năm 2022 | actual | 12 hộ | #place.ward-phuong-duc-xuan | –',
        '=: năm 2022 | actual | 15 hộ | #place.ward-phuong-xuat-hoa | –',
        '=: năm 2022 | actual | 27 hộ | home | –',
      ],
    ],
    [
      '| Chỉ tiêu | Năm 2022 (ha) |\n| Diện tích gieo trồng | 12 |\n| - Lúa | 8 |\n| Trong đó | 3 |\n| Tổng cộng | 12 |',
      [
        'Diện tích gieo trồng: năm 2022 | actual | 12 ha | home | –',
        'Diện tích gieo trồng: lúa: năm 2022 | actual | 8 ha | home | –',
      ],
    ],
    [
      '| TT | Chỉ tiêu | Năm 2022 (ha) |\n| I | Kinh tế | 5 |\n| 1 | Diện tích rừng | 12 |',
      ['Diện tích rừng: năm 2022 | actual | 12 ha | home | –'],
    ],
  ])('%s', (text, expected) =>
    expect(
      proposedLines(text, 'observation', ['period', 'kind', 'value', 'place', 'note']).map(
        (line, at) => `${proposedLines(text, 'measure', ['name'])[at] ?? '='}: ${line}`,
      ),
    ).toEqual(expected),
  );
});
