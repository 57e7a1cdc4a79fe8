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
