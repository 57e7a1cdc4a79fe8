import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('a part of a whole is at most the whole', () => {
  it.each([
    ['Có 24/24 thôn đạt chuẩn.', []],
    ['Có 25/24 thôn đạt chuẩn.', ['ratio.above-one | 25/24 thôn | told: 25/24 thôn']],
    ['Có 25/24 hộ dân.', ['ratio.above-one | 25/24 hộ dân | told: 25/24 hộ dân']],
    ['Có 25/24 hộ nghèo.', ['ratio.above-one | 25/24 hộ nghèo | told: 25/24 hộ nghèo']],
    ['Có 25/24 hộ cận nghèo.', ['ratio.above-one | 25/24 hộ cận nghèo | told: 25/24 hộ cận nghèo']],
    ['Có 25/24 hộ kinh doanh.', []],
    ['Có 25/24 đảng viên.', []],
    ['Có khoảng 25/24 thôn đạt chuẩn.', []],
    ['Có 25/24 tiêu chí đạt.', ['ratio.above-one | 25/24 tiêu chí | told: 25/24 tiêu chí']],
    ['Có 25/24 trường học đạt.', ['ratio.above-one | 25/24 trường học | told: 25/24 trường học']],
    ['Có 25/24 trạm y tế đạt.', ['ratio.above-one | 25/24 trạm y tế | told: 25/24 trạm y tế']],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['ratio'])).toEqual(expected));
});

describe('a share of all is at most 100 %', () => {
  it.each([
    ['Tỷ lệ hộ nghèo đạt 100%.', []],
    ['Tỷ lệ hộ nghèo đạt 100,1%.', ['percentage.above-hundred | 100,1% | told: 100,1% | subject: Tỷ lệ hộ nghèo']],
    ['Tỉ lệ hộ nghèo đạt 105%.', ['percentage.above-hundred | 105% | told: 105% | subject: Tỉ lệ hộ nghèo']],
    ['Tỷ lệ số hộ nghèo đạt 105%.', ['percentage.above-hundred | 105% | told: 105% | subject: Tỷ lệ số hộ nghèo']],
    [
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 105%.',
      ['percentage.above-hundred | 105% | told: 105% | subject: Tỷ lệ bao phủ bảo hiểm y tế'],
    ],
    ['Tỷ lệ nộp phí đạt 105%.', []],
    ['Thu ngân sách đạt 105%.', []],
    ['Tỷ lệ hộ nộp phí đạt 105% kế hoạch.', []],
    ['Tỷ lệ hộ nộp phí đạt 105% so với năm trước.', []],
    ['Tỷ lệ hộ nộp phí đạt 105% KH.', []],
    ['Tỷ lệ hộ nộp phí đạt 105% NQ.', []],
    ['Tỷ lệ hộ nộp phí đạt 105% nghị quyết.', []],
    ['Tỷ lệ hộ nộp phí đạt 105% dự toán.', []],
    ['Tỷ lệ hộ nộp phí đạt 105% chỉ tiêu.', []],
    ['Tỷ lệ hộ nộp phí đạt 105% mục tiêu.', []],
    [
      'Tỷ lệ hộ nộp phí đạt 105%, vượt kế hoạch.',
      ['percentage.above-hundred | 105% | told: 105% | subject: Tỷ lệ hộ nộp phí'],
    ],
    ['Tỷ lệ hộ nộp phí đạt 105‰.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['percentage.above-hundred'])).toEqual(expected));
});

describe('the same digits with the point elsewhere', () => {
  it.each([
    [
      'Thu 155,5 tỷ đồng. Cả năm thu 1.555 tỷ đồng.',
      ['number.tenfold | 1.555 tỷ đồng | told: 1.555 tỷ đồng | other: 155,5 tỷ đồng'],
    ],
    ['Thu 155,5 tỷ đồng. Cả năm thu 155,5 tỷ đồng.', []],
    ['Thu 155,5 tỷ đồng. Cả năm thu 1.556 tỷ đồng.', []],
    ['Thu 15 tỷ đồng. Cả năm thu 150 tỷ đồng.', []],
    [
      'Thu 151 tỷ đồng. Cả năm thu 1.510 tỷ đồng.',
      ['number.tenfold | 1.510 tỷ đồng | told: 1.510 tỷ đồng | other: 151 tỷ đồng'],
    ],
    [
      'Trồng 155,5 ha rừng. Cả năm trồng 1.555 ha rừng.',
      ['number.tenfold | 1.555 ha | told: 1.555 ha | other: 155,5 ha'],
    ],
    ['Xây 155,5 m² nhà. Cả năm xây 1.555 m² nhà.', ['number.tenfold | 1.555 m² | told: 1.555 m² | other: 155,5 m²']],
    ['Dài 155,5 km đường. Cả năm dài 1.555 km đường.', []],
    ['Trồng 155,5 ha rừng. Thu 1.555 tỷ đồng.', []],
    [
      'Thu 0,155 tỷ đồng. Cả năm thu 155 tỷ đồng.',
      ['number.tenfold | 155 tỷ đồng | told: 155 tỷ đồng | other: 0,155 tỷ đồng'],
    ],
    [
      'Thu 155,5 tỷ đồng. Chi 1.555 tỷ đồng. Nợ 15.550 tỷ đồng.',
      [
        'number.tenfold | 1.555 tỷ đồng | told: 1.555 tỷ đồng | other: 155,5 tỷ đồng',
        'number.tenfold | 15.550 tỷ đồng | told: 15.550 tỷ đồng | other: 155,5 tỷ đồng',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['number.tenfold'])).toEqual(expected));
});

describe('numbers in another notation', () => {
  it.each([
    ['Thu 155.5 tỷ đồng.', ['number.notation | 155.5 tỷ đồng | → 155,5 tỷ đồng | told: 155.5 tỷ đồng']],
    ['Thu 155,5 tỷ đồng.', []],
    ['Có 1,234 hộ dân.', ['number.notation | 1,234 hộ dân | → 1.234 hộ dân | told: 1,234 hộ dân']],
    ['Có 1,234,567 hộ dân.', ['number.notation | 1,234,567 hộ dân | → 1.234.567 hộ dân | told: 1,234,567 hộ dân']],
    ['Có 1.234 hộ dân.', []],
    [
      'Thu 1,234,567.5 triệu đồng.',
      ['number.notation | 1,234,567.5 triệu đồng | → 1.234.567,5 triệu đồng | told: 1,234,567.5 triệu đồng'],
    ],
    ['Thu 1,234 tỷ đồng.', []],
    ['Trồng 12.75 ha.', ['number.notation | 12.75 ha | → 12,75 ha | told: 12.75 ha']],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['number.notation'])).toEqual(expected));
});

describe('per cent and an amount at once', () => {
  it.each([
    ['Thu nhập đạt 28,6% triệu đồng/người.', ['number.two-units | 28,6% triệu đồng | told: 28,6% triệu đồng']],
    ['Thu đạt 28,6% nghìn tỷ đồng.', ['number.two-units | 28,6% nghìn tỷ đồng | told: 28,6% nghìn tỷ đồng']],
    ['Thu đạt 28,6% tỷ USD.', ['number.two-units | 28,6% tỷ USD | told: 28,6% tỷ USD']],
    ['Thu đạt 28,6% ngàn đồng.', ['number.two-units | 28,6% ngàn đồng | told: 28,6% ngàn đồng']],
    ['Đạt 28,6% ha.', ['number.two-units | 28,6% ha | told: 28,6% ha']],
    ['Đạt 28,6% m² sàn.', ['number.two-units | 28,6% m² | told: 28,6% m²']],
    ['Đạt 28,6% tấn thóc.', ['number.two-units | 28,6% tấn | told: 28,6% tấn']],
    ['Đạt 28,6% tạ thóc.', ['number.two-units | 28,6% tạ | told: 28,6% tạ']],
    ['Đạt 28,6% tại xã.', []],
    ['Đạt 28,6% hộ.', []],
    ['Có 95% đồng bào.', []],
    ['Đạt 28,6% và 5 triệu đồng.', []],
    ['Đạt 28,6%triệu đồng.', ['number.two-units | 28,6%triệu đồng | told: 28,6%triệu đồng']],
    ['Đạt 28,6‰ triệu đồng.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['number.two-units'])).toEqual(expected));
});

describe('a zero before one digit, told once of the rarer way', () => {
  it.each([
    [
      'Có 03 đồ án, 04 khu dân cư và 5 tuyến phố.',
      [
        'number.leading-zero | 5 tuyến phố | → 05 tuyến phố | told: 5 tuyến phố | count: 1 | other: 03 đồ án + 04 khu dân cư',
      ],
    ],
    ['Có 03 đồ án và 5 tuyến phố.', []],
    ['Có 03 đồ án, 04 khu dân cư.', []],
    ['Có 3 đồ án, 4 khu dân cư.', []],
    [
      'Có 3 đồ án, 4 khu dân cư, 5 xã và 06 thôn, 07 hộ.',
      [
        'number.leading-zero | 06 thôn | → 6 thôn | told: 06 thôn + 07 hộ | count: 2 | other: 3 đồ án + 4 khu dân cư + 5 xã',
      ],
    ],
    ['Có 03 đồ án, 04 khu dân cư và 5 ha đất.', []],
    ['Có 03 đồ án, 04 khu dân cư và 5 tỷ đồng.', []],
    ['Có 03 đồ án, 04 khu dân cư và 5/7 xã.', []],
    ['Có 03 đồ án, 04 khu dân cư và 5-7 xã.', []],
    ['Có 03 đồ án, 04 khu dân cư và 12 xã.', []],
    ['Có 03 đồ án, 04 khu dân cư và 0 xã.', []],
    [
      'Có 03 đồ án, 04 khu dân cư và khoảng 5 xã.',
      [
        'number.leading-zero | khoảng 5 xã | → khoảng 05 xã | told: khoảng 5 xã | count: 1 | other: 03 đồ án + 04 khu dân cư',
      ],
    ],
    [
      'Có khoảng 03 đồ án, 04 khu dân cư và 5 xã.',
      ['number.leading-zero | 5 xã | → 05 xã | told: 5 xã | count: 1 | other: khoảng 03 đồ án + 04 khu dân cư'],
    ],
    ['Có 03 đồ án, 04 khu dân cư và 5 năm.', []],
    [
      'Có 3 đồ án, 4 khu dân cư, 5 xã, 6 hộ, 7 cầu, 8 chợ, 9 trường; 01 thôn, 02 bản, 03 ấp, 04 xóm, 05 buôn, 06 tổ, 07 phường, 08 đội.',
      [
        'number.leading-zero | 3 đồ án | → 03 đồ án | told: 3 đồ án + 4 khu dân cư + 5 xã + 6 hộ + 7 cầu + 8 chợ | count: 7 | other: 01 thôn + 02 bản + 03 ấp',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['number.leading-zero'])).toEqual(expected));
});

describe('digits alone beside those with a zero', () => {
  it.each([
    [
      'Có 04 hộ, 05 xã và 6 thôn.',
      ['number.leading-zero | 6 thôn | → 06 thôn | told: 6 thôn | count: 1 | other: 04 hộ + 05 xã'],
    ],
    ['Có 04 hộ, 05 xã và 16 thôn.', []],
    ['Có 04 hộ, 05 xã và 6 ha.', []],
    ['Có 04 hộ, 05 xã và 6/7 thôn.', []],
    ['Có 04 hộ, 05 xã và 6-7 thôn.', []],
    ['Có 04 hộ, 05 xã và 6 tỷ đồng.', []],
    ['Có 04 hộ, 05 xã và 6%.', []],
    ['Có 04 hộ và 6 thôn.', []],
    [
      'Có 04 hộ, 05 xã, 6 thôn, 7 bản, 8 tổ.',
      ['number.leading-zero | 04 hộ | → 4 hộ | told: 04 hộ + 05 xã | count: 2 | other: 6 thôn + 7 bản + 8 tổ'],
    ],
    [
      'Có 04 hộ, 05 xã, 6 thôn, 7 bản.',
      ['number.leading-zero | 6 thôn | → 06 thôn | told: 6 thôn + 7 bản | count: 2 | other: 04 hộ + 05 xã'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['number.leading-zero'])).toEqual(expected));
});
