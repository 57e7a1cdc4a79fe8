import { describe, expect, it } from 'vitest';
import { toldIn } from '#testing/review/told-claims.ts';

describe('a document by its symbol', () => {
  it.each([
    ['Theo Quyết định số 298/QĐ-UBND.', ['Quyết định số 298/QĐ-UBND | 298/QĐ-UBND | Quyết định | typed | – | –']],
    ['Theo Quyết định 298/QĐ-UBND.', ['Quyết định 298/QĐ-UBND | 298/QĐ-UBND | Quyết định | typed | – | –']],
    ['Theo Quyết định số: 298/QĐ-UBND.', ['Quyết định số: 298/QĐ-UBND | 298/QĐ-UBND | Quyết định | typed | – | –']],
    ['Theo Quyết định: 298/QĐ-UBND.', ['298/QĐ-UBND | – | typed | – | –']],
    ['Theo quyết định số 298/QĐ-UBND.', ['quyết định số 298/QĐ-UBND | 298/QĐ-UBND | Quyết định | typed | – | –']],
    ['Theo 298/QĐ-UBND.', ['298/QĐ-UBND | – | typed | – | –']],
    ['Theo số 298/QĐ-UBND.', ['số 298/QĐ-UBND | 298/QĐ-UBND | – | typed | – | –']],
    ['Theo Nghị định số 61/2018/NĐ-CP.', ['Nghị định số 61/2018/NĐ-CP | 61/2018/NĐ-CP | Nghị định | qppl | – | –']],
    ['Theo Nghị quyết số 08-NQ/TU.', ['Nghị quyết số 08-NQ/TU | 08-NQ/TU | Nghị quyết | party | – | –']],
    ['Theo Nghị quyết 08 -NQ/TU.', ['Nghị quyết 08 -NQ/TU | 08-NQ/TU | Nghị quyết | party | – | –']],
    ['Theo Nghị quyết 08-\nNQ/TU.', ['Nghị quyết 08- NQ/TU | 08-NQ/TU | Nghị quyết | party | – | –']],
    [
      'Theo Thông tư liên tịch số 12/2015/TTLT-BTC-BKHĐT.',
      ['Thông tư liên tịch số 12/2015/TTLT-BTC-BKHĐT | 12/2015/TTLT-BTC-BKHĐT | Thông tư liên tịch | qppl | – | –'],
    ],
    ['Theo Công văn số 5/UBND-KT&HT.', ['Công văn số 5/UBND-KT&HT | 5/UBND-KT&HT | Công văn | letter | – | –']],
    ['Theo Công văn số 5/UBND-KT & HT.', ['Công văn số 5/UBND-KT | 5/UBND-KT | Công văn | letter | – | –']],
    ['Theo Công văn số 3619/BKHĐT.', ['Công văn số 3619/BKHĐT | 3619/BKHĐT | Công văn | – | – | –']],
    ['Theo Công văn 285/CCTTHC.', ['Công văn 285/CCTTHC | 285/CCTTHC | Công văn | – | – | –']],
    ['Theo công văn 285/cctthc.', []],
    ['Theo Công văn 285/C.', []],
    ['Theo Công văn 285 /CCTTHC.', ['Công văn 285 | 285 | Công văn | – | – | –']],
    ['Theo Công văn 285/ CCTTHC.', []],
    ['Theo Báo cáo 12/xã.', []],
    ['Theo 285/CCTTHC.', []],
    ['Theo Quyết định số 1234567/QĐ-UBND.', ['Quyết định số 1234567/QĐ | 1234567/QĐ | Quyết định | – | – | –']],
    [
      'Theo Quyết định số 123456/QĐ-UBND.',
      ['Quyết định số 123456/QĐ-UBND | 123456/QĐ-UBND | Quyết định | typed | – | –'],
    ],
    ['Theo A298/QĐ-UBND.', []],
    ['Theo QĐ số 298/QĐ-UBND.', ['QĐ số 298/QĐ-UBND | 298/QĐ-UBND | Quyết định | typed | – | –']],
    ['Theo NQ 08-NQ/TU.', ['NQ 08-NQ/TU | 08-NQ/TU | Nghị quyết | party | – | –']],
    ['Theo CV số 5/UBND-VX.', ['CV số 5/UBND-VX | 5/UBND-VX | Công văn | letter | – | –']],
    ['Theo Quyết định sô 298/QĐ-UBND.', ['Quyết định sô 298/QĐ-UBND | 298/QĐ-UBND | Quyết định | typed | – | –']],
    ['Theo Quyết định sổ 298/QĐ-UBND.', ['Quyết định sổ 298/QĐ-UBND | 298/QĐ-UBND | Quyết định | typed | – | –']],
    ['Theo Quyết định so 298/QĐ-UBND.', ['Quyết định so 298/QĐ-UBND | 298/QĐ-UBND | Quyết định | typed | – | –']],
    [
      'Theo Thông báo kết luận số 12-TB/TU.',
      ['Thông báo kết luận số 12-TB/TU | 12-TB/TU | Thông báo kết luận | party | – | –'],
    ],
    [
      'Theo Chương trình hành động số 12-CTr/TU.',
      ['Chương trình hành động số 12-CTr/TU | 12-CTr/TU | Chương trình hành động | party | – | –'],
    ],
    ['Theo Nghị quyết số 30c/NQ-CP.', ['Nghị quyết số 30c/NQ-CP | 30c/NQ-CP | Nghị quyết | typed | – | –']],
    ['Đạt 12/QĐ hộ.', []],
  ])('%s', (text, expected) =>
    expect(toldIn(text, 'citation', 'documentType', 'family', 'day', 'issuer')).toEqual(expected),
  );
});

describe('a document by kind and number alone', () => {
  it.each([
    ['Theo Nghị quyết 08 đã ban hành.', ['Nghị quyết 08 | 08 | Nghị quyết']],
    ['Theo Nghị quyết số 08 đã ban hành.', ['Nghị quyết số 08 | 08 | Nghị quyết']],
    ['Theo nghị quyết 08 đã ban hành.', []],
    ['Theo nghị quyết số 08 đã ban hành.', []],
    ['Theo Nghị quyết 2023 hộ.', []],
    ['Theo Nghị quyết số 2023 đã ban hành.', ['Nghị quyết số 2023 | 2023 | Nghị quyết']],
    ['Theo Nghị quyết số 20235 đã ban hành.', []],
    ['Theo Nghị quyết 08 hộ.', []],
    ['Theo Nghị quyết 08 triệu đồng.', []],
    ['Theo Nghị quyết số 08 hộ.', ['Nghị quyết số 08 | 08 | Nghị quyết']],
    ['Theo Nghị quyết 08%.', []],
    ['Theo Nghị quyết 08/2023.', []],
    ['Theo Nghị quyết 08 / 2023.', ['Nghị quyết 08 | 08 | Nghị quyết']],
    ['Theo Nghị quyết 08-a.', []],
    ['Theo Nghị quyết 1.234.', []],
    ['Dự án 08 đã xong.', []],
    ['Hợp đồng 08 đã ký.', []],
    ['Quy hoạch 08 đã duyệt.', []],
    ['Chiến lược 08 đã duyệt.', []],
    ['Phương án 08 đã duyệt.', []],
    ['Đề án 08 đã duyệt.', ['Đề án 08 | 08 | Đề án']],
    ['Chỉ thị 16 của Thủ tướng Chính phủ.', ['Chỉ thị 16 của Thủ tướng Chính phủ | 16 | Chỉ thị']],
  ])('%s', (text, expected) => expect(toldIn(text, 'citation', 'documentType')).toEqual(expected));
});

describe('day and issuer behind a symbol', () => {
  it.each([
    [
      'Quyết định số 298/QĐ-UBND ngày 05/3/2021 về việc.',
      ['Quyết định số 298/QĐ-UBND ngày 05/3/2021 | 298/QĐ-UBND | 2021-03-05 | –'],
    ],
    [
      'Quyết định số 298/QĐ-UBND, ngày 05/3/2021 về việc.',
      ['Quyết định số 298/QĐ-UBND, ngày 05/3/2021 | 298/QĐ-UBND | 2021-03-05 | –'],
    ],
    [
      'Quyết định số 298/QĐ-UBND (ngày 05/3/2021) về việc.',
      ['Quyết định số 298/QĐ-UBND (ngày 05/3/2021) | 298/QĐ-UBND | 2021-03-05 | –'],
    ],
    [
      'Quyết định số 298/QĐ-UBND (ngày 05/3/2021 về việc.',
      ['Quyết định số 298/QĐ-UBND (ngày 05/3/2021 | 298/QĐ-UBND | 2021-03-05 | –'],
    ],
    [
      'Quyết định số 298/QĐ-UBND ngày 05/3/2021 của UBND tỉnh về việc.',
      ['Quyết định số 298/QĐ-UBND ngày 05/3/2021 của UBND tỉnh | 298/QĐ-UBND | 2021-03-05 | UBND tỉnh'],
    ],
    [
      'Quyết định số 298/QĐ-UBND ngày 05/3/2021, của UBND tỉnh về việc.',
      ['Quyết định số 298/QĐ-UBND ngày 05/3/2021, của UBND tỉnh | 298/QĐ-UBND | 2021-03-05 | UBND tỉnh'],
    ],
    [
      'Quyết định số 298/QĐ-UBND của UBND tỉnh về việc.',
      ['Quyết định số 298/QĐ-UBND của UBND tỉnh | 298/QĐ-UBND | – | UBND tỉnh'],
    ],
    [
      'Quyết định số 298/QĐ-UBND của UBND tỉnh ngày 05/3/2021 về việc.',
      ['Quyết định số 298/QĐ-UBND của UBND tỉnh ngày 05/3/2021 | 298/QĐ-UBND | 2021-03-05 | UBND tỉnh'],
    ],
    [
      'Quyết định số 298/QĐ-UBND của UBND tỉnh năm 2021 về việc.',
      ['Quyết định số 298/QĐ-UBND của UBND tỉnh | 298/QĐ-UBND | – | UBND tỉnh'],
    ],
    ['Quyết định số 298/QĐ-UBND, của UBND tỉnh về việc.', ['Quyết định số 298/QĐ-UBND | 298/QĐ-UBND | – | –']],
    ['Quyết định số 298/QĐ-UBND của xã về việc.', ['Quyết định số 298/QĐ-UBND | 298/QĐ-UBND | – | –']],
    ['Quyết định số 298/QĐ-UBND năm 2021 về việc.', ['Quyết định số 298/QĐ-UBND năm 2021 | 298/QĐ-UBND | 2021 | –']],
    ['Quyết định số 298/QĐ-UBND, năm 2021 về việc.', ['Quyết định số 298/QĐ-UBND | 298/QĐ-UBND | – | –']],
    ['Quyết định số 298/QĐ-UBND (năm 2021) về việc.', ['Quyết định số 298/QĐ-UBND | 298/QĐ-UBND | – | –']],
    [
      'Quyết định số 298/QĐ-UBND tháng 3/2021 về việc.',
      ['Quyết định số 298/QĐ-UBND tháng 3/2021 | 298/QĐ-UBND | 2021-03 | –'],
    ],
    ['Quyết định số 298/QĐ-UBND ngày 05/3 về việc.', ['Quyết định số 298/QĐ-UBND ngày 05/3 | 298/QĐ-UBND | – | –']],
    [
      'Quyết định số 298/QĐ-UBND ngày 31/4/2021 về việc.',
      ['Quyết định số 298/QĐ-UBND ngày 31/4/2021 | 298/QĐ-UBND | – | –'],
    ],
    ['Quyết định số 298/QĐ-UBND từ ngày 05/3/2021 về việc.', ['Quyết định số 298/QĐ-UBND | 298/QĐ-UBND | – | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'citation', 'day', 'issuer')).toEqual(expected));
});

describe('the day that stands before a document', () => {
  it.each([
    [
      'Ngày 18/11/2022, UBND thành phố phê duyệt dự toán tại Quyết định số 2500/QĐ-UBND.',
      ['Quyết định số 2500/QĐ-UBND | 2500/QĐ-UBND | 2022-11-18 | UBND thành phố'],
    ],
    [
      'Ngày 18/11/2022 UBND thành phố ban hành Quyết định số 2500/QĐ-UBND.',
      ['Quyết định số 2500/QĐ-UBND | 2500/QĐ-UBND | 2022-11-18 | UBND thành phố'],
    ],
    [
      'Ngày 18/11/2022, UBND thành phố nhắc Quyết định số 2500/QĐ-UBND.',
      ['Quyết định số 2500/QĐ-UBND | 2500/QĐ-UBND | – | –'],
    ],
    [
      'Ngày 18/11/2022 đã họp. UBND thành phố ban hành Quyết định số 2500/QĐ-UBND.',
      ['Quyết định số 2500/QĐ-UBND | 2500/QĐ-UBND | – | –'],
    ],
    [
      'Ngày 18/11/2022 đã họp; UBND thành phố ban hành Quyết định số 2500/QĐ-UBND.',
      ['Quyết định số 2500/QĐ-UBND | 2500/QĐ-UBND | – | –'],
    ],
    [
      'UBND thành phố ban hành ngày 18/11/2022 có Quyết định số 2500/QĐ-UBND.',
      ['Quyết định số 2500/QĐ-UBND | 2500/QĐ-UBND | 2022-11-18 | –'],
    ],
    [
      'Ngày 18/11/2022, ban hành Quyết định số 1/QĐ-UBND ngày 05/3/2021 và Quyết định số 2/QĐ-UBND.',
      [
        'Quyết định số 1/QĐ-UBND ngày 05/3/2021 | 1/QĐ-UBND | 2021-03-05 | –',
        'Quyết định số 2/QĐ-UBND | 2/QĐ-UBND | – | –',
      ],
    ],
    [
      'Ngày 18/11/2022, ban hành Quyết định số 1/QĐ-UBND và có Quyết định số 2/QĐ-UBND.',
      ['Quyết định số 1/QĐ-UBND | 1/QĐ-UBND | 2022-11-18 | –', 'Quyết định số 2/QĐ-UBND | 2/QĐ-UBND | – | –'],
    ],
    [
      'Ngày 18/11, UBND tỉnh ban hành Quyết định số 2500/QĐ-UBND.',
      ['Quyết định số 2500/QĐ-UBND | 2500/QĐ-UBND | – | –'],
    ],
    [
      'Ngày 18/11/2022, UBND tỉnh ban hành Quyết định số 2500/QĐ-UBND của UBND xã.',
      ['Quyết định số 2500/QĐ-UBND của UBND xã | 2500/QĐ-UBND | 2022-11-18 | UBND xã'],
    ],
  ])('%s', (text, expected) => expect(toldIn(text, 'citation', 'day', 'issuer')).toEqual(expected));
});

describe('of a list each has the kind that is told once', () => {
  it.each([
    [
      'Các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và 14/QĐ-UBND.',
      ['Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | Quyết định', '13/QĐ-UBND | Quyết định', '14/QĐ-UBND | Quyết định'],
    ],
    [
      'Quyết định số 12/QĐ-UBND, kèm theo 13/QĐ-UBND.',
      ['Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | Quyết định', '13/QĐ-UBND | –'],
    ],
    [
      'Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND.',
      ['Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | Quyết định', 'số 13/QĐ-UBND | 13/QĐ-UBND | Quyết định'],
    ],
    [
      'Quyết định số 12/QĐ-UBND; Nghị quyết số 13/NQ-HĐND.',
      ['Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | Quyết định', 'Nghị quyết số 13/NQ-HĐND | 13/NQ-HĐND | Nghị quyết'],
    ],
  ])('%s', (text, expected) => expect(toldIn(text, 'citation', 'documentType')).toEqual(expected));
});
