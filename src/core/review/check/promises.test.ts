/** Headings that promise several things: each is told below, or the one that is not is named. */
import { describe, expect, it } from 'vitest';
import { reviewText } from '#core/review/review.ts';
import { remarkedIn } from '#testing/review/told-remarks.ts';

const untold = (text: string): readonly unknown[] =>
  reviewText(text).remarks.flatMap(({ rule, data }) => (rule === 'heading.unanswered' ? [data?.['noun']] : []));

const LIMITS =
  'Chất lượng một số đồ án quy hoạch còn thấp, việc phối hợp giữa các cơ quan chưa chặt chẽ, ' +
  'tiến độ một số công trình chậm.';
const DONE =
  'Thành phố đã hoàn thành lập 12 đồ án quy hoạch, xây dựng 03 tuyến đường nội thị, ' +
  'nâng cấp hệ thống chiếu sáng của 05 phường.';
const INVESTED =
  'Thành phố đã thu hút được 12 dự án với tổng vốn 300 tỷ đồng; ' +
  'các doanh nghiệp được tạo điều kiện, thủ tục được rút ngắn.';

describe('a heading that promises several things', () => {
  it.each([
    ['Khó khăn và nguyên nhân', LIMITS, 'nguyên nhân'],
    ['Khó khăn và nguyên nhân', `${LIMITS} Dự án do thành phố làm chủ đầu tư cũng vậy.`, 'nguyên nhân'],
    ['Khó khăn và nguyên nhân', `${LIMITS} Do đó, vì vậy việc đi lại tự do của người dân gặp khó.`, 'nguyên nhân'],
    ['Hạn chế và bài học kinh nghiệm', LIMITS, 'bài học kinh nghiệm'],
    ['Ưu điểm, hạn chế', DONE, 'khó khăn, hạn chế'],
    ['Hạn chế và nhiệm vụ, giải pháp thời gian tới', LIMITS, 'nhiệm vụ, giải pháp'],
    ['Kết quả thu hút đầu tư và giải phóng mặt bằng', INVESTED, 'giải phóng mặt bằng'],
    ['Kết quả thu ngân sách và thu hút đầu tư', INVESTED, 'thu ngân sách'],
  ])('%s: %s', (title, body, noun) => expect(untold(`1. ${title}\n\n${body}`)).toEqual([noun]));

  it.each([
    ['Khó khăn và nguyên nhân', `${LIMITS} Nguyên nhân là nguồn lực hạn hẹp.`],
    ['Khó khăn và nguyên nhân', `${LIMITS} Việc này do vướng mặt bằng.`],
    ['Khó khăn và nguyên nhân', `${LIMITS} Nguồn lực hạn hẹp dẫn đến nhiều việc kéo dài.`],
    ['Ưu điểm, hạn chế', `${DONE} Tuy nhiên, tiến độ chậm.`],
    ['Hạn chế và nhiệm vụ, giải pháp thời gian tới', `${LIMITS} Tập trung rà soát các đồ án.`],
    ['Kết quả thực hiện nhiệm vụ, giải pháp', LIMITS],
    ['Kết quả thu hút đầu tư và giải phóng mặt bằng', `${INVESTED} Công tác bồi thường cơ bản hoàn thành.`],
    ['Kết quả thu hút đầu tư và giải phóng mặt bằng', `${INVESTED} Đã bàn giao 12 ha đất sạch.`],
    ['Công tác đầu tư và giải phóng mặt bằng trên địa bàn', LIMITS],
    ['Kết quả tháo gỡ khó khăn, vướng mắc', DONE],
  ])('%s is kept by: %s', (title, body) => expect(untold(`1. ${title}\n\n${body}`)).toEqual([]));
});

describe('a heading that promises one thing is kept by all that stands below it', () => {
  it.each([
    ['Nguyên nhân', 'Ngân sách còn hạn hẹp, cán bộ cơ sở còn thiếu năng lực, ý thức của một số người dân chưa cao.'],
    [
      'Nguyên nhân chủ quan',
      'Cán bộ cơ sở còn thiếu năng lực trong quản lý đô thị, ý thức của một số người dân chưa cao.',
    ],
    [
      'Kiến nghị',
      'Tỉnh bố trí vốn cho dự án đường vành đai, cho phép thành phố điều chỉnh quy hoạch chi tiết khu trung tâm.',
    ],
    [
      'Đề xuất, kiến nghị',
      'Tỉnh bố trí vốn cho dự án đường vành đai, cho phép thành phố điều chỉnh quy hoạch chi tiết.',
    ],
  ])('%s: %s', (title, body) => expect(untold(`1. ${title}\n\n${body}`)).toEqual([]));
});

describe('a heading with nothing below it', () => {
  it.each([
    [
      '1. Kết quả\n\n2. Tồn tại',
      [
        'heading.unanswered | Kết quả | heading: Kết quả | noun: ',
        'heading.unanswered | Tồn tại | heading: Tồn tại | noun: ',
      ],
    ],
    ['1. Kết quả.\n\n2. Tồn tại', ['heading.unanswered | Tồn tại | heading: Tồn tại | noun: ']],
    ['I. KẾT QUẢ\n\n1. Thu ngân sách\n\nĐã thu đủ.', []],
    [
      '1.1. Kết quả\n\n1.2. Tồn tại',
      [
        'heading.unanswered | Kết quả | heading: Kết quả | noun: ',
        'heading.unanswered | Tồn tại | heading: Tồn tại | noun: ',
      ],
    ],
    ['1.1.1. Kết quả\n\n1.1.2. Tồn tại', []],
    ['Phần I. Kết quả\n\nPhần II. Tồn tại', []],
    [
      '1. Kết quả: đã hoàn thành mọi việc được giao trong năm.\n\n2. Tồn tại',
      ['heading.unanswered | Tồn tại | heading: Tồn tại | noun: '],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['heading'])).toEqual(expected));
});

describe('the aim in the title', () => {
  it.each([
    [
      'BÁO CÁO\nKết quả xây dựng thành phố đạt tiêu chí đô thị loại II\n\nThành phố đã làm nhiều việc.',
      ['aim.unanswered | đạt tiêu chí | aim: Kết quả xây dựng thành phố đạt tiêu chí đô thị loại II'],
    ],
    ['BÁO CÁO\nKết quả xây dựng thành phố đạt tiêu chí đô thị loại II\n\nThành phố đạt 5 tiêu chí.', []],
    ['BÁO CÁO\nKết quả xây dựng thành phố đạt các chỉ tiêu đô thị loại II\n\nThành phố đạt 5 chỉ tiêu.', []],
    ['BÁO CÁO\nKết quả xây dựng thành phố đạt các chỉ tiêu đô thị loại II\n\nThành phố đạt 5 tiêu chuẩn.', []],
    ['BÁO CÁO\nKết quả xây dựng xã đạt chuẩn nông thôn mới\n\nXã đã làm nhiều việc.', []],
    ['BÁO CÁO\nKết quả thu ngân sách\n\nXã đã làm nhiều việc.', []],
    ['CÔNG VĂN\nKết quả xây dựng thành phố đạt tiêu chí đô thị loại II\n\nThành phố đã làm nhiều việc.', []],
    [
      'KẾ HOẠCH\nXây dựng thành phố đạt tiêu chí đô thị loại II\n\nThành phố đã làm nhiều việc.',
      ['aim.unanswered | đạt tiêu chí | aim: Xây dựng thành phố đạt tiêu chí đô thị loại II'],
    ],
    ['BÁO CÁO\nXã đã đạt tiêu chí mới.\n\nThành phố đã làm nhiều việc.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['aim'])).toEqual(expected));
});

describe('limits that say nothing', () => {
  it.each([
    ['1. Hạn chế\n\n- Tiến độ chậm.\n\n- Chất lượng thấp.', ['limits.bare | Hạn chế | heading: Hạn chế | count: 2']],
    ['1. Hạn chế\n\n- Tiến độ chậm.', []],
    ['1. Hạn chế\n\n- Tiến độ chậm 5 tháng so với năm 2022.\n\n- Chất lượng thấp.', []],
    ['1. Hạn chế\n\n- Tiến độ chậm.\n\n- UBND xã chưa làm.', []],
    ['1. Kết quả\n\n- Tiến độ chậm.\n\n- Chất lượng thấp.', []],
    [
      '1. Khó khăn, vướng mắc\n\nTiến độ chậm.\n\nChất lượng thấp.',
      ['limits.bare | Khó khăn, vướng mắc | heading: Khó khăn, vướng mắc | count: 2'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['limits'])).toEqual(expected));
});
