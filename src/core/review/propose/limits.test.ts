import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('limits, causes and lessons', () => {
  it.each([
    [
      'II. HẠN CHẾ\n\n- Tiến độ một số công trình còn chậm so với kế hoạch.',
      ['kind: limit | statement: Tiến độ một số công trình còn chậm so với kế hoạch'],
    ],
    ['II. HẠN CHẾ\n\n- Tiến độ chậm.', []],
    [
      'II. HẠN CHẾ\n\nTiến độ một số công trình còn chậm so với kế hoạch.',
      ['kind: limit | statement: Tiến độ một số công trình còn chậm so với kế hoạch | ?'],
    ],
    [
      'II. HẠN CHẾ\n\n- Tiến độ một số công trình còn chậm. Nguyên nhân là do thiếu vốn đầu tư của tỉnh và vướng mắc giải phóng mặt bằng.',
      [
        'kind: limit | statement: Tiến độ một số công trình còn chậm',
        'kind: cause | statement: Thiếu vốn đầu tư của tỉnh và vướng mắc giải phóng mặt bằng',
      ],
    ],
    [
      'II. NGUYÊN NHÂN\n\n- Nguyên nhân chủ yếu là do thiếu vốn đầu tư của tỉnh và vướng mắc giải phóng mặt bằng.',
      ['kind: cause | statement: Thiếu vốn đầu tư của tỉnh và vướng mắc giải phóng mặt bằng'],
    ],
    [
      'II. BÀI HỌC KINH NGHIỆM\n\n- Phải chủ động huy động nguồn lực của xã hội.',
      ['kind: lesson | statement: Phải chủ động huy động nguồn lực của xã hội'],
    ],
    [
      'II. ƯU ĐIỂM\n\n- Đã hoàn thành nhiều công trình trọng điểm của thành phố.',
      ['kind: strength | statement: Đã hoàn thành nhiều công trình trọng điểm của thành phố'],
    ],
    [
      'II. KIẾN NGHỊ\n\n- Đề nghị tỉnh sớm bố trí vốn cho các công trình trọng điểm.',
      ['kind: recommendation | statement: Đề nghị tỉnh sớm bố trí vốn cho các công trình trọng điểm'],
    ],
    ['II. KẾT QUẢ\n\n- Tiến độ một số công trình còn chậm so với kế hoạch.', []],
    ['II. HẠN CHẾ\n\n- Một số hạn chế của thành phố trong năm qua như sau:', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'finding')).toEqual(expected));
});

describe('what holds a work or a task', () => {
  it.each([
    [
      'Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng.',
      ['work: #work.cho-muong-lam | kind: clearance | statement: còn vướng mắc giải phóng mặt bằng | ?'],
    ],
    [
      'Chợ Mường Lam đang thi công, nhưng do thiếu vốn của tỉnh nên chậm.',
      ['work: #work.cho-muong-lam | kind: capital | statement: thiếu vốn của tỉnh nên chậm | ?'],
    ],
    [
      'Chợ Mường Lam đang thi công; song quy hoạch chưa được duyệt.',
      ['work: #work.cho-muong-lam | kind: planning | statement: quy hoạch chưa được duyệt | ?'],
    ],
    [
      'Chợ Mường Lam đang thi công. Tuy nhiên, nhà đầu tư gặp khó khăn về tài chính.',
      ['work: #work.cho-muong-lam | kind: investor | statement: nhà đầu tư gặp khó khăn về tài chính | ?'],
    ],
    [
      'Chợ Mường Lam đang thi công, tuy nhiên thủ tục chưa có kết quả.',
      ['work: #work.cho-muong-lam | kind: procedure | statement: thủ tục chưa có kết quả | ?'],
    ],
    [
      'Chợ Mường Lam đang thi công, tuy nhiên thời tiết gây nhiều khó khăn.',
      ['work: #work.cho-muong-lam | statement: thời tiết gây nhiều khó khăn | lacks kind'],
    ],
    ['Chợ Mường Lam đang thi công, tuy nhiên còn chậm.', []],
    ['Chợ Mường Lam đang thi công, còn vướng mắc giải phóng mặt bằng.', []],
    ['Chợ Mường Lam đang thi công tuy nhiên còn vướng mắc giải phóng mặt bằng.', []],
    [
      'Công tác này đã làm tốt, tuy nhiên cán bộ còn thiếu kinh nghiệm.',
      ['objective: #objective.phat-trien-ha-tang | kind: capacity | statement: cán bộ còn thiếu kinh nghiệm | ?'],
    ],
    [
      'Chợ Mường Lam đang thi công, tuy nhiên cơ chế, chính sách chưa được ban hành; hạ tầng tốt.',
      ['work: #work.cho-muong-lam | kind: policy | statement: cơ chế, chính sách chưa được ban hành | ?'],
    ],
    ['Chợ Mường Lam đang thi công, tuy nhiên tiến độ rất tốt và đều.', []],
    ['II. HẠN CHẾ\n\n- Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'obstacle')).toEqual(expected));
});
