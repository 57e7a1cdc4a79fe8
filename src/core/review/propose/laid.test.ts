import { describe, expect, it } from 'vitest';
import { layOut } from '#core/review/propose/laid.ts';
import { readText } from '#core/review/read-claims.ts';

describe('which part of a report each passage is of, and where it stands', () => {
  it.each([
    ['BÁO CÁO\n\nThành phố có 8 xã.', ['head |  | – | BÁO CÁO', 'head |  | – | Thành phố có 8 xã.']],
    ['I. KẾT QUẢ THỰC HIỆN\n\nĐã xong.', ['results | I | – | ', 'results | I | – | Đã xong.']],
    ['I. TÌNH HÌNH THỰC HIỆN\n\nĐã xong.', ['results | I | – | ', 'results | I | – | Đã xong.']],
    [
      'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO\n\nĐã xong.\n\nII. KẾT QUẢ\n\nĐã xong.',
      ['leadership | I | – | ', 'leadership | I | – | Đã xong.', 'results | II | – | ', 'results | II | – | Đã xong.'],
    ],
    [
      'I. ĐÁNH GIÁ CHUNG\n\nĐã xong.\n\n1. Ưu điểm\n\nĐã xong.\n\n2. Tồn tại, hạn chế\n\nCòn chậm.\n\n3. Nguyên nhân\n\nDo mưa.\n\n4. Bài học kinh nghiệm\n\nQuan tâm.',
      [
        'overall | I | – | ',
        'overall | I | – | Đã xong.',
        'strengths | I.1 | – | ',
        'strengths | I.1 | – | Đã xong.',
        'limits | I.2 | – | ',
        'limits | I.2 | – | Còn chậm.',
        'causes | I.3 | – | ',
        'causes | I.3 | – | Do mưa.',
        'lessons | I.4 | – | ',
        'lessons | I.4 | – | Quan tâm.',
      ],
    ],
    [
      'I. KẾT QUẢ\n\n1. Hạ tầng\n\nĐã xong.\n\n1.1. Đường\n\nĐã xong.\n\na) Cầu\n\nĐã xong.',
      [
        'results | I | – | ',
        'results | I.1 | I.1 | ',
        'results | I.1 | I.1 | Đã xong.',
        'results | I.1.1 | I.1.1 | ',
        'results | I.1.1 | I.1.1 | Đã xong.',
        'results | I.1.1.a | I.1.1 | ',
        'results | I.1.1.a | I.1.1 | Đã xong.',
      ],
    ],
    [
      'I. KẾT QUẢ\n\n1. Công tác chỉ đạo phát triển hạ tầng\n\nĐã xong.',
      ['results | I | – | ', 'results | I.1 | I.1 | ', 'results | I.1 | I.1 | Đã xong.'],
    ],
    [
      'I. KẾT QUẢ\n\n1. Khó khăn, vướng mắc\n\nCòn chậm.',
      ['results | I | – | ', 'limits | I.1 | – | ', 'limits | I.1 | – | Còn chậm.'],
    ],
    [
      'I. KẾT QUẢ\n\n1. Kết quả khắc phục khó khăn, vướng mắc trong công tác giải phóng mặt bằng các dự án trên địa bàn\n\nĐã xong.',
      ['results | I | – | ', 'results | I.1 | I.1 | ', 'results | I.1 | I.1 | Đã xong.'],
    ],
    [
      'I. KẾT QUẢ\n\n1. Nguyên nhân\n\nDo mưa.',
      ['results | I | – | ', 'causes | I.1 | – | ', 'causes | I.1 | – | Do mưa.'],
    ],
    [
      'I. KẾT QUẢ\n\n1. Kiến nghị, đề xuất\n\nĐề nghị tỉnh hỗ trợ.',
      ['results | I | – | ', 'asks | I.1 | – | ', 'asks | I.1 | – | Đề nghị tỉnh hỗ trợ.'],
    ],
    [
      'II. PHƯƠNG HƯỚNG\n\n1. Khắc phục hạn chế\n\nLàm tốt.\n\n2. Kiến nghị\n\nĐề nghị tỉnh hỗ trợ.',
      [
        'ahead | II | – | ',
        'ahead | II.1 | – | ',
        'ahead | II.1 | – | Làm tốt.',
        'asks | II.2 | – | ',
        'asks | II.2 | – | Đề nghị tỉnh hỗ trợ.',
      ],
    ],
    ['II. NHIỆM VỤ, GIẢI PHÁP\n\nLàm tốt.', ['ahead | II | – | ', 'ahead | II | – | Làm tốt.']],
    ['II. NHIỆM VỤ VÀ GIẢI PHÁP\n\nLàm tốt.', ['ahead | II | – | ', 'ahead | II | – | Làm tốt.']],
    ['II. CÁC NHIỆM VỤ\n\nLàm tốt.', ['results | II | – | ', 'results | II | – | Làm tốt.']],
    [
      'II. NHIỆM VỤ TRỌNG TÂM NĂM TỚI\n\nLàm tốt.\n\nIII. ĐỀ XUẤT, KIẾN NGHỊ\n\nĐề nghị tỉnh hỗ trợ.',
      ['ahead | II | – | ', 'ahead | II | – | Làm tốt.', 'asks | III | – | ', 'asks | III | – | Đề nghị tỉnh hỗ trợ.'],
    ],
    [
      'III. THUẬN LỢI\n\nCó nhiều.\n\nIV. KHÓ KHĂN\n\nCó nhiều.',
      ['overall | III | – | ', 'overall | III | – | Có nhiều.', 'limits | IV | – | ', 'limits | IV | – | Có nhiều.'],
    ],
    ['I. PHÁT TRIỂN HẠ TẦNG\n\nĐã xong.', ['results | I | – | ', 'results | I | – | Đã xong.']],
    [
      'I. KẾT QUẢ\n\nĐã xong.\n\nNơi nhận:\n\nLưu VT.',
      ['results | I | – | ', 'results | I | – | Đã xong.', 'end | I | – | Nơi nhận:', 'end | I | – | Lưu VT.'],
    ],
    [
      'I. KẾT QUẢ\n\nĐã xong.\n\nT/M ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH',
      [
        'results | I | – | ',
        'results | I | – | Đã xong.',
        'end | I | – | T/M ỦY BAN NHÂN DÂN',
        'end | I | – | CHỦ TỊCH',
      ],
    ],
    [
      'Nơi nhận:\n\nI. KẾT QUẢ\n\nĐã xong.',
      ['head |  | – | Nơi nhận:', 'results | I | – | ', 'results | I | – | Đã xong.'],
    ],
    [
      'I. KẾT QUẢ\n\n1. Hạ tầng\n\nĐã xong[1].\n\nII. HẠN CHẾ\n\nCòn chậm.\n\n[1] Cầu A.',
      [
        'results | I | – | ',
        'results | I.1 | I.1 | ',
        'results | I.1 | I.1 | Đã xong[1].',
        'limits | II | – | ',
        'limits | II | – | Còn chậm.',
        'results | I.1, chú thích 1 | I.1 | Cầu A.',
      ],
    ],
    [
      'I. KẾT QUẢ\n\n1. Hạ tầng\n\nĐã xong¹².\n\nII. HẠN CHẾ\n\nCòn chậm.\n\n¹² Cầu A.',
      [
        'results | I | – | ',
        'results | I.1 | I.1 | ',
        'results | I.1 | I.1 | Đã xong¹².',
        'limits | II | – | ',
        'limits | II | – | Còn chậm.',
        'results | I.1, chú thích 12 | I.1 | Cầu A.',
      ],
    ],
    [
      'I. KẾT QUẢ\n\n1. Hạ tầng\n\nĐã xong.\n\n[1] Cầu A.',
      [
        'results | I | – | ',
        'results | I.1 | I.1 | ',
        'results | I.1 | I.1 | Đã xong.',
        'results | I.1, chú thích 1 | – | Cầu A.',
      ],
    ],
    [
      'I. KẾT QUẢ\n\n1. Hạ tầng\n\n- Đã xong.\n- Còn chậm.',
      [
        'results | I | – | ',
        'results | I.1 | I.1 | ',
        'results | I.1 | I.1 | Đã xong.',
        'results | I.1 | I.1 | Còn chậm.',
      ],
    ],
    [
      'I. KẾT QUẢ\n\n| Xã | Hộ |\n| A | 5. Xong |',
      ['results | I | – | ', 'results | I | – | | Xã | Hộ |', 'results | I | – | | A | 5. Xong |'],
    ],
    ['I. KẾT QUẢ\n\n1. Hạ tầng: đã xong cầu A.', ['results | I | – | ', 'results | I.1 | I.1 | ']],
    [
      'I. KẾT QUẢ NỔI BẬT\n\nĐã xong.\n\nII. KINH NGHIỆM\n\nQuan tâm.\n\nIII. MỘT SỐ KINH NGHIỆM\n\nQuan tâm.',
      [
        'strengths | I | – | ',
        'strengths | I | – | Đã xong.',
        'lessons | II | – | ',
        'lessons | II | – | Quan tâm.',
        'lessons | III | – | ',
        'lessons | III | – | Quan tâm.',
      ],
    ],
  ])('%s', (text, expected) =>
    expect(
      layOut(readText(text)).laid.map((one) =>
        [one.part, one.at, one.heading?.at ?? '–', one.flow.text.slice(one.body)].join(' | '),
      ),
    ).toEqual(expected),
  );
});
