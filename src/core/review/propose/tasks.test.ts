import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('what lies ahead', () => {
  it.each([
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân.',
      ['order: 1 | statements[0]: tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân'],
    ],
    ['II. NHIỆM VỤ TRỌNG TÂM\n\n- Tiếp tục tuyên truyền.', []],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- UBND thành phố chủ trì rà soát các đồ án quy hoạch trên địa bàn.',
      [
        'order: 1 | agencies[0]: #agency.uy-ban-nhan-dan-thanh-pho | statements[0]: chủ trì rà soát các đồ án quy hoạch trên địa bàn',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Các cơ quan, đơn vị cần đẩy mạnh công tác tuyên truyền, vận động.',
      ['order: 1 | actors: các cơ quan, đơn vị | statements[0]: đẩy mạnh công tác tuyên truyền, vận động'],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Giao Phòng Quản lý đô thị thành phố tham mưu lập đồ án quy hoạch.',
      ['order: 1 | agencies[0]: #agency.phong-quan-ly-do-thi-thanh-pho | statements[0]: tham mưu lập đồ án quy hoạch'],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\nTiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân.',
      ['order: 1 | statements[0]: tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân'],
    ],
    ['II. NHIỆM VỤ TRỌNG TÂM\n\nThành phố là trung tâm của tỉnh, có nhiều lợi thế để phát triển.', []],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân. Rà soát các đồ án quy hoạch.',
      [
        'order: 1 | statements[0]: tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân | statements[1]: rà soát các đồ án quy hoạch',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Tiếp tục thực hiện Nghị quyết số 08-NQ/TU về xây dựng thành phố.',
      [
        'order: 1 | statements[0]: tiếp tục thực hiện Nghị quyết số 08-NQ/TU về xây dựng thành phố | documents[0]: #document.08-nq-tu',
      ],
    ],
    ['II. NHIỆM VỤ TRỌNG TÂM\n\n- Tiếp tục thực hiện các nhiệm vụ trọng tâm của thành phố như sau:', []],
    ['II. KẾT QUẢ\n\n- Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'task')).toEqual(expected));
});

describe('what lies ahead, in other places and forms', () => {
  it.each([
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n1. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân.',
      ['order: 1 | statements[0]: tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân'],
    ],
    ['II. NHIỆM VỤ TRỌNG TÂM\n\n1. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân', []],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n1. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân tham gia xây dựng nông thôn mới và đô thị văn minh',
      [
        'order: 1 | statements[0]: tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân tham gia xây dựng nông thôn mới và đô thị văn minh',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n1. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân tham gia xây dựng nông thôn mới và đô thị văn minh của\n\nthành phố trong những năm tiếp theo.',
      [
        'order: 1 | statements[0]: tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân tham gia xây dựng nông thôn mới và đô thị văn minh của thành phố trong những năm tiếp theo',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Thành phố là trung tâm của tỉnh, có nhiều lợi thế để phát triển.',
      ['order: 1 | statements[0]: thành phố là trung tâm của tỉnh, có nhiều lợi thế để phát triển | ?'],
    ],
    ['II. NHIỆM VỤ TRỌNG TÂM\n\n- Tiếp tục đẩy mạnh các nhiệm vụ, giải pháp sau đây:', []],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Ủy ban nhân dân thành phố phải chỉ đạo rà soát các đồ án quy hoạch.',
      [
        'order: 1 | agencies[0]: #agency.uy-ban-nhan-dan-thanh-pho | statements[0]: chỉ đạo rà soát các đồ án quy hoạch',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Phòng Quản lý đô thị, Trung tâm Phát triển quỹ đất rà soát các đồ án quy hoạch.',
      [
        'order: 1 | actors: Phòng Quản lý đô thị, Trung tâm Phát triển quỹ đất | statements[0]: rà soát các đồ án quy hoạch',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\nCác cơ quan, đơn vị đẩy mạnh công tác tuyên truyền, vận động.',
      ['order: 1 | actors: các cơ quan, đơn vị | statements[0]: đẩy mạnh công tác tuyên truyền, vận động'],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\nGiao các xã, phường rà soát các đồ án quy hoạch trên địa bàn.',
      ['order: 1 | actors: các xã, phường | statements[0]: rà soát các đồ án quy hoạch trên địa bàn'],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Rà soát các đồ án quy hoạch trên địa bàn.\n- Rà soát các đồ án quy hoạch trên địa bàn.\n- Rà soát các đồ án xây dựng trên địa bàn.',
      [
        'order: 1 | statements[0]: rà soát các đồ án quy hoạch trên địa bàn',
        'order: 2 | statements[0]: rà soát các đồ án xây dựng trên địa bàn',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Rà soát các đồ án quy hoạch trên địa bàn.. Hoàn thành trước năm 2025;',
      ['order: 1 | statements[0]: rà soát các đồ án quy hoạch trên địa bàn | statements[1]: hoàn thành trước năm 2025'],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Rà soát các đồ án quy hoạch trên địa bàn. Xong sớm. Hoàn thành trước năm 2025.',
      ['order: 1 | statements[0]: rà soát các đồ án quy hoạch trên địa bàn | statements[1]: hoàn thành trước năm 2025'],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Rà soát các đồ án quy hoạch trên địa bàn! “Hoàn thành trước năm 2025”? hoàn thành sớm.',
      [
        'order: 1 | statements[0]: rà soát các đồ án quy hoạch trên địa bàn! | statements[1]: “Hoàn thành trước năm 2025”? hoàn thành sớm',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Thực hiện Nghị quyết số 08-NQ/TU và Nghị quyết số 08-NQ/TU, Quyết định số 5/QĐ-UBND về đô thị.',
      [
        'order: 1 | statements[0]: thực hiện Nghị quyết số 08-NQ/TU và Nghị quyết số 08-NQ/TU, Quyết định số 5/QĐ-UBND về đô thị | documents[0]: #document.08-nq-tu | documents[1]: #document.5-qd-ubnd',
      ],
    ],
    ['II. NHIỆM VỤ TRỌNG TÂM\n\n| Xã | Việc |\n| A | Rà soát các đồ án quy hoạch trên địa bàn thành phố |', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'task')).toEqual(expected));
});

describe('tasks that stand already count on', () => {
  it.each([
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Rà soát các đồ án quy hoạch trên địa bàn.\n- Rà soát các đồ án xây dựng trên địa bàn.',
      ['4 | rà soát các đồ án quy hoạch trên địa bàn', '5 | rà soát các đồ án xây dựng trên địa bàn'],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Rà soát các đồ án xây dựng trên địa bàn.',
      ['5 | rà soát các đồ án xây dựng trên địa bàn'],
    ],
  ])('%s', (text, expected) =>
    expect(
      proposedLines(text, 'task', ['order', 'statements[0]'], {
        records: [
          {
            subject: 'task',
            id: 'one',
            names: [],
            values: { order: '4', 'statements[0]': 'rà soát các đồ án quy hoạch trên địa bàn' },
          },
        ],
      }),
    ).toEqual(expected),
  );
});
