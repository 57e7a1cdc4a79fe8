import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';
import { asDay } from '#core/value/day.ts';

describe('one document with two days', () => {
  it.each([
    [
      'Quyết định số 931/QĐ-UBND ngày 19/6/2012. Quyết định số 931/QĐ-UBND ngày 16/9/2012.',
      [
        'citation.two-days | Quyết định số 931/QĐ-UBND ngày 16/9/2012 | symbol: 931/QĐ-UBND | day: 16/9/2012 | other: 19/6/2012',
      ],
    ],
    ['Quyết định số 931/QĐ-UBND ngày 19/6/2012. Quyết định số 931/QĐ-UBND ngày 19/6/2012.', []],
    ['Quyết định số 931/QĐ-UBND ngày 19/6/2012. Quyết định số 932/QĐ-UBND ngày 16/9/2012.', []],
    [
      'Quyết định số 931/QĐ-UBND ngày 19/6/2012 của UBND tỉnh. Quyết định số 931/QĐ-UBND ngày 16/9/2012 của UBND huyện.',
      [],
    ],
    [
      'Quyết định số 931/QĐ-UBND ngày 19/6/2012 của UBND tỉnh. Quyết định số 931/QĐ-UBND ngày 16/9/2012 của UBND tỉnh.',
      [
        'citation.two-days | Quyết định số 931/QĐ-UBND ngày 16/9/2012 của UBND tỉnh | symbol: 931/QĐ-UBND | day: 16/9/2012 | other: 19/6/2012',
      ],
    ],
    [
      'Quyết định số 931/QĐ-UBND ngày 19/6/2012 của UBND tỉnh. Quyết định số 931/QĐ-UBND ngày 16/9/2012.',
      [
        'citation.two-days | Quyết định số 931/QĐ-UBND ngày 16/9/2012 | symbol: 931/QĐ-UBND | day: 16/9/2012 | other: 19/6/2012',
      ],
    ],
    [
      'Quyết định số 931/QĐ-UBND ngày 19/6/2012. Quyết định số 931/QĐ-UBND ngày 16/9/2012 của UBND tỉnh.',
      [
        'citation.two-days | Quyết định số 931/QĐ-UBND ngày 16/9/2012 của UBND tỉnh | symbol: 931/QĐ-UBND | day: 16/9/2012 | other: 19/6/2012',
      ],
    ],
    ['Nghị quyết số 8-NQ/TU ngày 19/6/2012 của Thành ủy. Nghị quyết số 8-NQ/TU ngày 16/9/2012 của Tỉnh ủy.', []],
    [
      'Nghị quyết số 8-NQ/TU ngày 19/6/2012 của Thành ủy. Nghị quyết số 8-NQ/TU ngày 16/9/2012 của Thành ủy.',
      [
        'citation.two-days | Nghị quyết số 8-NQ/TU ngày 16/9/2012 của Thành ủy | symbol: 8-NQ/TU | day: 16/9/2012 | other: 19/6/2012',
      ],
    ],
    [
      'Quyết định số 931/QĐ-UBND ngày 19/6/2012 của UBND thành phố. Quyết định số 931/QĐ-UBND ngày 16/9/2012 của UBND thành phố.',
      [
        'citation.two-days | Quyết định số 931/QĐ-UBND ngày 16/9/2012 của UBND thành phố | symbol: 931/QĐ-UBND | day: 16/9/2012 | other: 19/6/2012',
      ],
    ],
    ['Quyết định số 931/QĐ-UBND ngày 19/6/2012. Quyết định số 931/QĐ-UBND năm 2013.', []],
    ['Quyết định 931 ngày 19/6/2012. Quyết định 931 ngày 16/9/2012.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['citation.two-days'])).toEqual(expected));
});

describe('the year of a number and of its day', () => {
  it.each([
    ['Luật Đầu tư công số 49/2014/QH13 ngày 18/6/2014.', []],
    [
      'Luật Đầu tư công số 49/2014/QH13 ngày 18/6/2015.',
      [
        'citation.year | Luật Đầu tư công số 49/2014/QH13 ngày 18/6/2015 | symbol: 49/2014/QH13 | year: 2014 | day: 18/6/2015',
      ],
    ],
    [
      'Nghị định số 61/2018/NĐ-CP ngày 31/12/2017.',
      [
        'citation.year | Nghị định số 61/2018/NĐ-CP ngày 31/12/2017 | symbol: 61/2018/NĐ-CP | year: 2018 | day: 31/12/2017',
      ],
    ],
    ['Nghị định số 61/2018/NĐ-CP.', []],
    ['Quyết định số 931/QĐ-UBND ngày 18/6/2015.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['citation.year'])).toEqual(expected));
});

describe('a document that rests on a later one', () => {
  it.each([
    [
      'Quyết định số 15/QĐ-UBND ngày 01/3/2022 bãi bỏ Quyết định số 20/QĐ-UBND ngày 05/5/2022.',
      [
        'citation.later | Quyết định số 20/QĐ-UBND ngày 05/5/2022 | symbol: 15/QĐ-UBND | day: 01/3/2022 | other: 20/QĐ-UBND | later: 05/5/2022',
      ],
    ],
    ['Quyết định số 15/QĐ-UBND ngày 01/3/2022 bãi bỏ Quyết định số 20/QĐ-UBND ngày 01/3/2022.', []],
    [
      'Quyết định số 15/QĐ-UBND ngày 01/3/2022 bãi bỏ Quyết định số 20/QĐ-UBND ngày 02/3/2022.',
      [
        'citation.later | Quyết định số 20/QĐ-UBND ngày 02/3/2022 | symbol: 15/QĐ-UBND | day: 01/3/2022 | other: 20/QĐ-UBND | later: 02/3/2022',
      ],
    ],
    [
      'Quyết định số 15/QĐ-UBND ngày 01/3/2022 thay thế Quyết định số 20/QĐ-UBND ngày 02/3/2022.',
      [
        'citation.later | Quyết định số 20/QĐ-UBND ngày 02/3/2022 | symbol: 15/QĐ-UBND | day: 01/3/2022 | other: 20/QĐ-UBND | later: 02/3/2022',
      ],
    ],
    [
      'Quyết định số 15/QĐ-UBND ngày 01/3/2022 căn cứ Quyết định số 20/QĐ-UBND ngày 02/3/2022.',
      [
        'citation.later | Quyết định số 20/QĐ-UBND ngày 02/3/2022 | symbol: 15/QĐ-UBND | day: 01/3/2022 | other: 20/QĐ-UBND | later: 02/3/2022',
      ],
    ],
    ['Quyết định số 15/QĐ-UBND ngày 01/3/2022 thu hồi Quyết định số 15/QĐ-UBND ngày 02/3/2022.', []],
    ['Quyết định số 15/QĐ-UBND ngày 01/3/2022 cùng Quyết định số 20/QĐ-UBND ngày 02/3/2022.', []],
    ['Quyết định số 15/QĐ-UBND ngày 01/3/2022 thực hiện. Quyết định số 20/QĐ-UBND ngày 02/3/2022.', []],
    ['Quyết định số 15/QĐ-UBND ngày 01/3/2022 thực hiện; Quyết định số 20/QĐ-UBND ngày 02/3/2022.', []],
    ['Quyết định số 15/QĐ-UBND ngày 01/3/2022 thực hiện và Quyết định số 20/QĐ-UBND ngày 02/3/2022.', []],
    ['Quyết định số 15/QĐ-UBND ngày 01/3/2022 để thực hiện, nay Quyết định số 20/QĐ-UBND ngày 02/3/2022.', []],
    ['Quyết định số 15/QĐ-UBND ngày 01/3/2022 thực hiện, đến Quyết định số 20/QĐ-UBND ngày 02/3/2022.', []],
    ['Quyết định số 15/QĐ-UBND thực hiện Quyết định số 20/QĐ-UBND ngày 02/3/2022.', []],
    ['(Quyết định số 15/QĐ-UBND ngày 01/3/2022) và kế hoạch (thực hiện Quyết định số 20/QĐ-UBND ngày 02/3/2022).', []],
    [
      '(Quyết định số 15/QĐ-UBND ngày 01/3/2022) thực hiện Quyết định số 20/QĐ-UBND ngày 02/3/2022.',
      [
        'citation.later | Quyết định số 20/QĐ-UBND ngày 02/3/2022 | symbol: 15/QĐ-UBND | day: 01/3/2022 | other: 20/QĐ-UBND | later: 02/3/2022',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['citation.later'])).toEqual(expected));
});

describe(`a document of a day after the report's`, () => {
  it.each([
    ['Quyết định số 15/QĐ-UBND ngày 29/6/2023.', []],
    ['Quyết định số 15/QĐ-UBND ngày 30/6/2023.', []],
    [
      'Quyết định số 15/QĐ-UBND ngày 01/7/2023.',
      [
        'citation.future | Quyết định số 15/QĐ-UBND ngày 01/7/2023 | symbol: 15/QĐ-UBND | day: 01/7/2023 | report: 30/6/2023',
      ],
    ],
    ['Quyết định số 15/QĐ-UBND năm 2024.', []],
  ])('%s', (text, expected) =>
    expect(remarkedIn(text, ['citation.future'], { day: asDay('2023-06-30') })).toEqual(expected),
  );
});

describe('the form of a symbol', () => {
  it.each([
    ['Theo Quyết định số 931/QD-UBND.', ['citation.form | 931/QD-UBND | → 931/QĐ-UBND | told: 931/QD-UBND']],
    ['Theo Quyết định số 931/QĐ-UBND.', []],
    ['Theo Quyết định số 931/QĐ–UBND.', []],
    ['Theo Quyết định số 931 /QĐ-UBND.', []],
    ['Theo Quyết định số 931/ QĐ - UBND.', []],
    ['Theo Nghị quyết số 01/NQ-TU.', ['citation.form | 01/NQ-TU | → 01-NQ/TU | told: 01/NQ-TU']],
    [
      'Theo Quyết định số 931/QĐUBND ngày 05/3/2021.',
      ['citation.form | 931/QĐUBND | → 931/QĐ-UBND | told: 931/QĐUBND'],
    ],
    ['Theo Quyết định số 931/QÐ-UBND.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['citation.form'])).toEqual(expected));
});

describe('one symbol of two levels', () => {
  it.each([
    [
      'Quyết định số 5/QĐ-UBND của UBND tỉnh. Quyết định số 5/QĐ-UBND của UBND huyện.',
      [
        'citation.issuers | Quyết định số 5/QĐ-UBND của UBND huyện | symbol: 5/QĐ-UBND | issuer: UBND huyện | other: UBND tỉnh',
      ],
    ],
    ['Quyết định số 5/QĐ-UBND của UBND tỉnh. Quyết định số 5/QĐ-UBND của UBND tỉnh.', []],
    ['Quyết định số 5/QĐ-UBND của UBND tỉnh. Quyết định số 5/QĐ-UBND.', []],
    ['Quyết định số 5/QĐ-UBND. Quyết định số 5/QĐ-UBND của UBND huyện.', []],
    [
      'Quyết định số 5/QĐ-UBND của UBND tỉnh. Quyết định số 5/QĐ-UBND của UBND huyện. Quyết định số 5/QĐ-UBND của UBND thành phố.',
      [
        'citation.issuers | Quyết định số 5/QĐ-UBND của UBND huyện | symbol: 5/QĐ-UBND | issuer: UBND huyện | other: UBND tỉnh',
      ],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 05/3/2021 của UBND tỉnh. Quyết định số 5/QĐ-UBND ngày 06/3/2021 của UBND huyện.',
      [],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 05/3/2021 của UBND tỉnh. Quyết định số 5/QĐ-UBND ngày 05/3/2021 của UBND huyện.',
      [
        'citation.issuers | Quyết định số 5/QĐ-UBND ngày 05/3/2021 của UBND huyện | symbol: 5/QĐ-UBND | issuer: UBND huyện | other: UBND tỉnh',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['citation.issuers'])).toEqual(expected));
});

describe('days that no year has', () => {
  it.each([
    ['Họp ngày 31/4/2023.', ['date.impossible | ngày 31/4/2023 | told: ngày 31/4/2023']],
    ['Họp ngày 30/4/2023.', []],
    ['Họp ngày 29/02/2023.', ['date.impossible | ngày 29/02/2023 | told: ngày 29/02/2023']],
    ['Họp ngày 29/02/2024.', []],
    ['Họp ngày 31.4.2023.', ['date.impossible | ngày 31.4.2023 | told: ngày 31.4.2023']],
    ['Họp ngày 31-4-2023.', ['date.impossible | ngày 31-4-2023 | told: ngày 31-4-2023']],
    ['Họp ngày 31 tháng 4 năm 2023.', ['date.impossible | ngày 31 tháng 4 năm 2023 | told: ngày 31 tháng 4 năm 2023']],
    ['Họp ngày 31 tháng 4.', []],
    ['Họp ngày 31/4.', []],
    ['Họp ngày 19/8/199.', ['date.impossible | ngày 19/8/199 | told: ngày 19/8/199']],
    ['Họp ngày 19/8/19999.', ['date.impossible | ngày 19/8/19999 | told: ngày 19/8/19999']],
    ['Họp ngày 19/8/99.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['date.impossible'])).toEqual(expected));
});

describe('how days are written, told once of the rarer way', () => {
  it.each([
    [
      'Họp ngày 20/4/2021 và ngày 05/03/2021.',
      ['date.style | ngày 05/03/2021 | → ngày 05/3/2021 | told: ngày 05/03/2021 | count: 1 | other: ngày 20/4/2021'],
    ],
    ['Họp ngày 20/4/2021 và ngày 05/02/2021.', []],
    ['Họp ngày 20/4/2021 và ngày 05/3/2021.', []],
    [
      'Họp ngày 20/04/2021, ngày 21/04/2021 và ngày 05/3/2021.',
      ['date.style | ngày 05/3/2021 | → ngày 05/03/2021 | told: ngày 05/3/2021 | count: 1 | other: ngày 20/04/2021'],
    ],
    [
      'Họp ngày 20/4/2021, ngày 21/4/2021, ngày 05/03/2021 và ngày 06/09/2021.',
      ['date.style | ngày 05/03/2021 | → ngày 05/3/2021 | told: ngày 05/03/2021 | count: 2 | other: ngày 20/4/2021'],
    ],
    ['Họp ngày 20/10/2021 và ngày 05/03/2021.', []],
    [
      'Họp ngày 20-4-2021 và ngày 05.03.2021.',
      ['date.style | ngày 05.03.2021 | → ngày 05.3.2021 | told: ngày 05.03.2021 | count: 1 | other: ngày 20-4-2021'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['date.style'])).toEqual(expected));
});

describe('what ends before it begins', () => {
  it.each([
    [
      'Khởi công tháng 10/2023, hoàn thành tháng 9/2023.',
      ['date.order | tháng 9/2023 | begins: tháng 10/2023 | ends: tháng 9/2023'],
    ],
    ['Khởi công tháng 10/2023, hoàn thành tháng 10/2023.', []],
    ['Khởi công tháng 10/2023, hoàn thành tháng 11/2023.', []],
    ['Khởi công tháng 10/2023, hoàn thành năm 2023.', []],
    [
      'Khởi công tháng 10/2023, hoàn thành năm 2022.',
      ['date.order | năm 2022 | begins: tháng 10/2023 | ends: năm 2022'],
    ],
    ['Bắt đầu tháng 10/2023, kết thúc năm 2022.', ['date.order | năm 2022 | begins: tháng 10/2023 | ends: năm 2022']],
    [
      'Triển khai tháng 10/2023, đưa vào sử dụng năm 2022.',
      ['date.order | năm 2022 | begins: tháng 10/2023 | ends: năm 2022'],
    ],
    ['Khởi công tháng 10/2023; hoàn thành năm 2022.', []],
    ['Khởi công tháng 10/2023. Hoàn thành năm 2022.', []],
    ['Khởi công, hoàn thành tháng 10/2023, hoàn thành năm 2022.', []],
    ['Duyệt tháng 10/2023, hoàn thành năm 2022.', []],
    ['Khởi công, duyệt tháng 10/2023, hoàn thành năm 2022.', []],
    ['Khởi công tháng 10/2023, họp năm 2022.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['date.order'])).toEqual(expected));
});

describe('a deadline before the decision that sets it', () => {
  it.each([
    [
      'Theo Quyết định số 12/QĐ-UBND ngày 20/5/2023, dự kiến hoàn thành ngày 19/5/2023.',
      [
        'deadline.before-decision | dự kiến hoàn thành ngày 19/5/2023 | deadline: dự kiến hoàn thành ngày 19/5/2023 | symbol: 12/QĐ-UBND | day: 20/5/2023',
      ],
    ],
    ['Theo Quyết định số 12/QĐ-UBND ngày 20/5/2023, dự kiến hoàn thành ngày 20/5/2023.', []],
    ['Theo Quyết định số 12/QĐ-UBND ngày 20/5/2023, dự kiến hoàn thành tháng 5/2023.', []],
    [
      'Theo Quyết định số 12/QĐ-UBND ngày 20/5/2023, dự kiến hoàn thành tháng 4/2023.',
      [
        'deadline.before-decision | dự kiến hoàn thành tháng 4/2023 | deadline: dự kiến hoàn thành tháng 4/2023 | symbol: 12/QĐ-UBND | day: 20/5/2023',
      ],
    ],
    ['Theo Quyết định số 12/QĐ-UBND ngày 20/5/2023. Dự kiến hoàn thành tháng 4/2023.', []],
    ['Theo Quyết định số 12/QĐ-UBND ngày 20/5/2023; dự kiến hoàn thành tháng 4/2023.', []],
    ['Theo Quyết định số 12/QĐ-UBND, dự kiến hoàn thành tháng 4/2023.', []],
    ['Dự kiến hoàn thành tháng 4/2023 theo Quyết định số 12/QĐ-UBND ngày 20/5/2023.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['deadline'])).toEqual(expected));
});

describe('a kind and a symbol of another', () => {
  it.each([
    [
      'Theo Quyết định số 05/CT-UBND.',
      ['citation.kind | Quyết định số 05/CT-UBND | kind: Quyết định | code: CT | meant: Chỉ thị'],
    ],
    ['Theo Quyết định số 05/QĐ-UBND.', []],
    ['Theo Quy định số 22-QĐ/TW.', []],
    ['Theo Chương trình số 05-CTr/TU.', []],
    ['Theo Chương trình số 05-CT/TU.', []],
    [
      'Theo Kế hoạch số 15/2023/QĐ-UBND.',
      ['citation.kind | Kế hoạch số 15/2023/QĐ-UBND | kind: Kế hoạch | code: QĐ | meant: Quyết định'],
    ],
    [
      'Theo Thông báo số 15-KL/TU.',
      ['citation.kind | Thông báo số 15-KL/TU | kind: Thông báo | code: KL | meant: Kết luận'],
    ],
    ['Theo Thông báo kết luận số 15-KL/TU.', []],
    ['Theo Thông báo kết luận số 15-TB/TU.', []],
    [
      'Theo Thông tư số 12/2023/NĐ-CP.',
      ['citation.kind | Thông tư số 12/2023/NĐ-CP | kind: Thông tư | code: NĐ | meant: Nghị định'],
    ],
    [
      'Theo Tờ trình số 12/BC-UBND.',
      ['citation.kind | Tờ trình số 12/BC-UBND | kind: Tờ trình | code: BC | meant: Báo cáo'],
    ],
    ['Theo Văn bản số 12/BC-UBND.', []],
    ['Theo Quyết định số 12/XX-UBND.', []],
    ['Các Quyết định số 12/QĐ-UBND, 13/NQ-HĐND.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['citation.kind'])).toEqual(expected));
});

describe('what rests on a later document, and what only stands near it', () => {
  it.each([
    [
      'Quyết định số 5/QĐ-UBND ngày 5/3/2021 căn cứ Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.',
      [
        'citation.later | Nghị quyết số 8/NQ-HĐND ngày 5/4/2021 | symbol: 5/QĐ-UBND | day: 05/3/2021 | other: 8/NQ-HĐND | later: 05/4/2021',
      ],
    ],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021 căn cứ Nghị quyết số 8/NQ-HĐND ngày 5/3/2021.', []],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021 căn cứ Nghị quyết số 8/NQ-HĐND ngày 5/2/2021.', []],
    [
      'Quyết định số 5/QĐ-UBND ngày 5/3/2021 ban hành quy định căn cứ Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.',
      [
        'citation.later | Nghị quyết số 8/NQ-HĐND ngày 5/4/2021 | symbol: 5/QĐ-UBND | day: 05/3/2021 | other: 8/NQ-HĐND | later: 05/4/2021',
      ],
    ],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021 căn cứ, ban hành Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.', []],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021 được thay thế sau đó Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.', []],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021 và triển khai Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.', []],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021 xong, đến nay thực hiện Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.', []],
    [
      'Việc thứ nhất (Quyết định số 5/QĐ-UBND ngày 5/3/2021) thực hiện việc thứ hai (Nghị quyết số 8/NQ-HĐND ngày 5/4/2021).',
      [],
    ],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021. Căn cứ Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.', []],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021 với Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.', []],
    ['Quyết định số 5/QĐ-UBND năm 2021 căn cứ Nghị quyết số 8/NQ-HĐND ngày 5/4/2021.', []],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021 sửa đổi Quyết định số 5/QĐ-UBND ngày 5/4/2021.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['citation.later'])).toEqual(expected));
});

describe('one document of two days', () => {
  it.each([
    [
      'Quyết định số 5/QĐ-UBND ngày 5/3/2021 của UBND tỉnh. Quyết định số 5/QĐ-UBND ngày 6/3/2021 của UBND tỉnh.',
      [
        'citation.two-days | Quyết định số 5/QĐ-UBND ngày 6/3/2021 của UBND tỉnh | symbol: 5/QĐ-UBND | day: 06/3/2021 | other: 05/3/2021',
      ],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 5/3/2021 của UBND tỉnh. Quyết định số 5/QĐ-UBND ngày 6/3/2021 của UBND thành phố.',
      [],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 5/3/2021 của UBND tỉnh. Quyết định số 5/QĐ-UBND ngày 6/3/2021.',
      [
        'citation.two-days | Quyết định số 5/QĐ-UBND ngày 6/3/2021 | symbol: 5/QĐ-UBND | day: 06/3/2021 | other: 05/3/2021',
      ],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 5/3/2021. Quyết định số 5/QĐ-UBND ngày 6/3/2021 của UBND tỉnh.',
      [
        'citation.two-days | Quyết định số 5/QĐ-UBND ngày 6/3/2021 của UBND tỉnh | symbol: 5/QĐ-UBND | day: 06/3/2021 | other: 05/3/2021',
      ],
    ],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021. Quyết định số 5/QĐ-UBND ngày 5/3/2021.', []],
    ['Quyết định số 5/QĐ-UBND ngày 5/3/2021. Quyết định số 5/QĐ-UBND năm 2022.', []],
    [
      'Luật số 49/2014/QH13 ngày 18/6/2015.',
      ['citation.year | Luật số 49/2014/QH13 ngày 18/6/2015 | symbol: 49/2014/QH13 | year: 2014 | day: 18/6/2015'],
    ],
    ['Luật số 49/2014/QH13 ngày 18/6/2014.', []],
    ['Luật số 49/2014/QH13.', []],
    [
      'Nghị định số 15/2021/NĐ-CP ngày 3/3/2012 của Chính phủ.',
      [
        'citation.year | Nghị định số 15/2021/NĐ-CP ngày 3/3/2012 của Chính phủ | symbol: 15/2021/NĐ-CP | year: 2021 | day: 03/3/2012',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['citation.two-days', 'citation.year'])).toEqual(expected));
});
