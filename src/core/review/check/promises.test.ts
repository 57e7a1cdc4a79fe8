/** Headings that promise several things: each is told below, or the one that is not is named. */
import { describe, expect, it } from 'vitest';
import { reviewText } from '#core/review/review.ts';

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
