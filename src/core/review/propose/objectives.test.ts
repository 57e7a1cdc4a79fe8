import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('headings of the results as objectives', () => {
  it.each([
    [
      'II. KẾT QUẢ\n\n1. Phát triển hạ tầng\n\nĐã xong.',
      ['id: 1 | kind: task | part: results | title: Phát triển hạ tầng | ?'],
    ],
    [
      'II. KẾT QUẢ\n\n1. Về phát triển hạ tầng:\n\nĐã xong.',
      ['id: 1 | kind: task | part: results | title: Phát triển hạ tầng | ?'],
    ],
    [
      'II. KẾT QUẢ\n\n1. Hạ tầng\n\n1.1. Giao thông\n\nĐã xong.\n\n1.2. Cấp nước\n\nĐã xong.',
      [
        'id: 1 | kind: chapter | part: results | title: Hạ tầng',
        'id: 1.1 | kind: task | part: results | title: Giao thông | parent: #objective.ha-tang | ?',
        'id: 1.2 | kind: task | part: results | title: Cấp nước | parent: #objective.ha-tang | ?',
      ],
    ],
    [
      'II. KẾT QUẢ\n\n1. Giải phóng mặt bằng 100 ha trở lên\n\nĐã xong.',
      [
        'id: 1 | kind: target | part: results | title: Giải phóng mặt bằng 100 ha trở lên | target.relation: at-least | target.value: 100 ha | ?',
      ],
    ],
    [
      'II. KẾT QUẢ\n\n1. Tỷ lệ hộ nghèo tối đa 5%\n\nĐã xong.',
      [
        'id: 1 | kind: target | part: results | title: Tỷ lệ hộ nghèo tối đa 5% | target.relation: at-most | target.value: 5% | ?',
      ],
    ],
    [
      'II. KẾT QUẢ\n\n1. Giải phóng mặt bằng 100 ha\n\nĐã xong.',
      ['id: 1 | kind: task | part: results | title: Giải phóng mặt bằng 100 ha | ?'],
    ],
    [
      'II. KẾT QUẢ\n\n1. Giải phóng 100 ha trở lên và 5 km trở lên\n\nĐã xong.',
      ['id: 1 | kind: task | part: results | title: Giải phóng 100 ha trở lên và 5 km trở lên | ?'],
    ],
    ['I. LÃNH ĐẠO, CHỈ ĐẠO\n\n1. Công tác lãnh đạo\n\nĐã xong.', []],
    [
      'I. KẾT QUẢ\n\n1. Kinh tế\n\nĐã xong.\n\nII. KẾT QUẢ XÃ HỘI\n\n1. Y tế\n\nĐã xong.',
      [
        'id: 1.1 | kind: task | part: results | title: Kinh tế | ?',
        'id: 2.1 | kind: task | part: results | title: Y tế | ?',
      ],
    ],
    ['II. KẾT QUẢ\n\na) Hạ tầng\n\nĐã xong.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'objective')).toEqual(expected));
});
