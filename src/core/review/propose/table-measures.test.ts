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

describe('which columns and rows of a table are values', () => {
  it.each([
    [
      '| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| 1 | Số hộ nghèo | hộ | 5 |',
      ['#measure.ho-ho-ngheo | home | năm 2022 | actual | 5 hộ'],
    ],
    [
      '| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2022 | Thực hiện năm 2022 | Ước năm 2023 |\n| 1 | Số hộ nghèo | hộ | 5 | 6 | 7 |',
      [
        '#measure.ho-ho-ngheo | home | năm 2022 | plan | 5 hộ',
        '#measure.ho-ho-ngheo | home | năm 2022 | actual | 6 hộ',
        '#measure.ho-ho-ngheo | home | năm 2023 | estimate | 7 hộ',
      ],
    ],
    [
      '| TT | Chỉ tiêu | ĐVT | Năm 2022 | So sánh (%) |\n| 1 | Số hộ nghèo | hộ | 5 | 90 |',
      ['#measure.ho-ho-ngheo | home | năm 2022 | actual | 5 hộ'],
    ],
    ['| TT | Chỉ tiêu | ĐVT | 2022/2021 |\n| 1 | Số hộ nghèo | hộ | 5 |', []],
    ['| TT | Chỉ tiêu | ĐVT | Ghi chú |\n| 1 | Số hộ nghèo | hộ | 5 |', []],
    [
      '| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| I | Xã hội | hộ | 5 |\n| 1 | Số hộ nghèo | hộ | 5 |',
      ['#measure.ho-ho-ngheo | home | năm 2022 | actual | 5 hộ'],
    ],
    [
      '| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| 1 | Số hộ nghèo | hộ | 5 |\n| | - Dân tộc | hộ | 3 |',
      [
        '#measure.ho-ho-ngheo | home | năm 2022 | actual | 5 hộ',
        '#measure.ho-dan-ho-ngheo-toc | home | năm 2022 | actual | 3 hộ',
      ],
    ],
    [
      '| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| 1 | Số hộ nghèo | hộ | 5 |\n| | Trong đó: dân tộc | hộ | 3 |',
      [
        '#measure.ho-ho-ngheo | home | năm 2022 | actual | 5 hộ',
        '#measure.ho-dan-ho-ngheo-toc | home | năm 2022 | actual | 3 hộ',
      ],
    ],
    [
      '| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| 1 | Số hộ nghèo | hộ | 5 |\n| | Trong đó | hộ | 3 |',
      ['#measure.ho-ho-ngheo | home | năm 2022 | actual | 5 hộ'],
    ],
    [
      '| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| 1 | Số hộ nghèo | hộ | 5 |\n| | Tổng cộng | hộ | 3 |',
      ['#measure.ho-ho-ngheo | home | năm 2022 | actual | 5 hộ'],
    ],
    ['| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| 1 | Số hộ nghèo | hộ | 5/6 |', []],
    ['| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| 1 | Số hộ nghèo | hộ | 5 (tăng 3) |', []],
    ['| TT | Chỉ tiêu | ĐVT | Năm 2022 |\n| 1 | Số hộ nghèo | hộ | 5% |', []],
    [
      '| TT | Địa phương | Số hộ nghèo (hộ) năm 2022 |\n| 1 | Phường Đức Xuân | 5 |\n| 2 | Phường Xuất Hóa | 6 |\n| | Tổng | 11 |',
      [
        '#measure.ho-ho-ngheo | #place.ward-phuong-duc-xuan | năm 2022 | actual | 5 hộ',
        '#measure.ho-ho-ngheo | #place.ward-phuong-xuat-hoa | năm 2022 | actual | 6 hộ',
        '#measure.ho-ho-ngheo | home | năm 2022 | actual | 11 hộ',
      ],
    ],
    [
      '| TT | Xã, phường | Số hộ nghèo (hộ) | Tỷ lệ (%) |\n| 1 | Phường Đức Xuân | 5 | 3 |\n| 2 | Phường Xuất Hóa | 6 | 4 |',
      [
        '#measure.ho-ho-ngheo | #place.ward-phuong-duc-xuan | ngày 30/6/2023 | actual | 5 hộ',
        '#measure.ho-ho-ngheo | #place.ward-phuong-xuat-hoa | ngày 30/6/2023 | actual | 6 hộ',
      ],
    ],
    ['| TT | Xã, phường | Số hộ nghèo |\n| 1 | Phường Đức Xuân | 5 |\n| 2 | Phường Xuất Hóa | 6 |', []],
    [
      'Bảng 1. Hộ nghèo năm 2021\n\n| TT | Xã, phường | Tổng số hộ nghèo (hộ) |\n| 1 | Phường Đức Xuân | 5 |\n| 2 | Phường Xuất Hóa | 6 |',
      [
        '#measure.ho-ho-ngheo | #place.ward-phuong-duc-xuan | năm 2021 | actual | 5 hộ',
        '#measure.ho-ho-ngheo | #place.ward-phuong-xuat-hoa | năm 2021 | actual | 6 hộ',
      ],
    ],
    [
      'Bảng 1. Hộ nghèo năm 2021, năm 2022\n\n| TT | Xã, phường | Tổng số hộ nghèo (hộ) |\n| 1 | Phường Đức Xuân | 5 |\n| 2 | Phường Xuất Hóa | 6 |',
      [
        '#measure.ho-ho-ngheo | #place.ward-phuong-duc-xuan | ngày 30/6/2023 | actual | 5 hộ',
        '#measure.ho-ho-ngheo | #place.ward-phuong-xuat-hoa | ngày 30/6/2023 | actual | 6 hộ',
      ],
    ],
    [
      '| TT | Đơn vị | Số hộ nghèo (hộ) tính đến 30/6/2022 |\n| 1 | Phường Đức Xuân | 5 |\n| 2 | Xã Dương Quang | 6 |',
      [
        '#measure.ho-ho-ngheo | #place.ward-phuong-duc-xuan | ngày 30/6/2022 | actual | 5 hộ',
        '#measure.ho-ho-ngheo | #place.commune-xa-duong-quang | ngày 30/6/2022 | actual | 6 hộ',
      ],
    ],
  ])('%s', (text, expected) =>
    expect(proposedLines(text, 'observation', ['measure', 'place', 'period', 'kind', 'value'])).toEqual(expected),
  );
});
