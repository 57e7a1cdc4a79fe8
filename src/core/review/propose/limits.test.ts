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

describe('what holds a work, and of what kind it is', () => {
  it.each([
    [
      'Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng.',
      ['#work.cho-muong-lam | clearance | còn vướng mắc giải phóng mặt bằng'],
    ],
    ['Chợ Mường Lam đang thi công, nhưng do thiếu vốn đầu tư.', ['#work.cho-muong-lam | capital | thiếu vốn đầu tư']],
    [
      'Chợ Mường Lam đang thi công; song nhà thầu thi công rất chậm.',
      ['#work.cho-muong-lam | investor | nhà thầu thi công rất chậm'],
    ],
    [
      'Chợ Mường Lam đang thi công. Tuy nhiên, vì chưa có quy hoạch chi tiết.',
      ['#work.cho-muong-lam | planning | chưa có quy hoạch chi tiết'],
    ],
    [
      'Chợ Mường Lam đang thi công, tuy nhiên cơ chế chính sách chưa được ban hành.',
      ['#work.cho-muong-lam | policy | cơ chế chính sách chưa được ban hành'],
    ],
    [
      'Chợ Mường Lam đang thi công, tuy nhiên thủ tục thẩm định còn chậm.',
      ['#work.cho-muong-lam | procedure | thủ tục thẩm định còn chậm'],
    ],
    [
      'Chợ Mường Lam đang thi công, tuy nhiên hạ tầng còn khó khăn.',
      ['#work.cho-muong-lam | infrastructure | hạ tầng còn khó khăn'],
    ],
    [
      'Chợ Mường Lam đang thi công, tuy nhiên năng lực cán bộ còn thiếu.',
      ['#work.cho-muong-lam | capacity | năng lực cán bộ còn thiếu'],
    ],
    [
      'Chợ Mường Lam đang thi công, tuy nhiên trời mưa nhiều nên chậm.',
      ['#work.cho-muong-lam | – | trời mưa nhiều nên chậm'],
    ],
    ['Chợ Mường Lam đang thi công, tuy nhiên rất tốt, đúng tiến độ đề ra.', []],
    ['Chợ Mường Lam đang thi công, tuy nhiên còn chậm.', []],
    [
      'Tuy nhiên, công tác giải phóng mặt bằng còn nhiều khó khăn.',
      ['– | clearance | công tác giải phóng mặt bằng còn nhiều khó khăn'],
    ],
    [
      'Đường Đới Kỳ xong, tuy nhiên chợ Mường Lam thi công còn chậm do mưa.',
      ['#work.cho-muong-lam | – | chợ Mường Lam thi công còn chậm do mưa'],
    ],
    ['| Việc | Kết quả |\n| Chợ Mường Lam | tuy nhiên còn vướng mắc giải phóng mặt bằng |', []],
  ])('%s', (text, expected) =>
    expect(proposedLines(text, 'obstacle', ['work', 'kind', 'statement'])).toEqual(expected),
  );
});

describe('findings of an assessment', () => {
  it.each([
    [
      'II. HẠN CHẾ\n\n- Công tác lập quy hoạch còn chậm so với yêu cầu.\n- Còn chậm.',
      ['kind: limit | statement: Công tác lập quy hoạch còn chậm so với yêu cầu'],
    ],
    [
      'II. HẠN CHẾ\n\nCông tác lập quy hoạch còn chậm so với yêu cầu. Việc giải ngân còn chậm so với kế hoạch.',
      [
        'kind: limit | statement: Công tác lập quy hoạch còn chậm so với yêu cầu | ?',
        'kind: limit | statement: Việc giải ngân còn chậm so với kế hoạch | ?',
      ],
    ],
    [
      'II. HẠN CHẾ\n\nCông tác lập quy hoạch còn chậm so với yêu cầu.\n\n- Việc giải ngân còn chậm so với kế hoạch.',
      ['kind: limit | statement: Việc giải ngân còn chậm so với kế hoạch'],
    ],
    [
      'II. HẠN CHẾ\n\n- Công tác lập quy hoạch còn chậm so với yêu cầu. Nguyên nhân là do thiếu kinh phí thực hiện đồ án.',
      [
        'kind: limit | statement: Công tác lập quy hoạch còn chậm so với yêu cầu',
        'kind: cause | statement: Thiếu kinh phí thực hiện đồ án',
      ],
    ],
    [
      'II. HẠN CHẾ\n\n- Bên cạnh những thuận lợi còn có những hạn chế sau:\n- Công tác lập quy hoạch còn chậm so với yêu cầu;',
      ['kind: limit | statement: Công tác lập quy hoạch còn chậm so với yêu cầu'],
    ],
    [
      'II. NGUYÊN NHÂN\n\n- Nguyên nhân chủ quan: do năng lực của cán bộ còn hạn chế.\n- Thời tiết diễn biến phức tạp, mưa nhiều.',
      [
        'kind: cause | statement: Do năng lực của cán bộ còn hạn chế',
        'kind: cause | statement: Thời tiết diễn biến phức tạp, mưa nhiều',
      ],
    ],
    ['II. HẠN CHẾ\n\n| Việc | Hạn chế |\n| 1 | Công tác lập quy hoạch còn chậm so với yêu cầu |', []],
    [
      'I. ƯU ĐIỂM\n\n- Công tác lập quy hoạch được quan tâm thực hiện tốt.',
      ['kind: strength | statement: Công tác lập quy hoạch được quan tâm thực hiện tốt'],
    ],
    [
      'I. BÀI HỌC KINH NGHIỆM\n\n- Phát huy vai trò của người đứng đầu cấp ủy.',
      ['kind: lesson | statement: Phát huy vai trò của người đứng đầu cấp ủy'],
    ],
    [
      'I. KIẾN NGHỊ\n\n- Đề nghị tỉnh bố trí kinh phí thực hiện đồ án.',
      ['kind: recommendation | statement: Đề nghị tỉnh bố trí kinh phí thực hiện đồ án'],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'finding')).toEqual(expected));
});
