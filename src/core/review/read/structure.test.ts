import { describe, expect, it } from 'vitest';
import { toldIn } from '#testing/review/told-claims.ts';

describe('headings with their title', () => {
  it.each([
    ['1. Kết quả', ['1. Kết quả | 1 | 2 | Kết quả']],
    ['1. Kết quả: đã hoàn thành mọi việc được giao trong năm', ['1. Kết quả | 1 | 2 | Kết quả']],
    ['1. Kết quả: đã xong', ['1. Kết quả: đã xong | 1 | 2 | Kết quả: đã xong']],
    ['1. Kết quả **nổi bật**', ['1. Kết quả nổi bật | 1 | 2 | Kết quả nổi bật']],
    ['BÁO CÁO', ['BÁO CÁO |  | 0 | BÁO CÁO']],
    ['1.1. Kết quả\nđạt được', ['1.1. Kết quả đạt được | 1.1 | 3 | Kết quả đạt được']],
    [
      '1. Ủy ban nhân dân thành phố đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị triển khai đồng bộ các giải pháp phát triển kinh tế - xã hội trên địa bàn thành phố, phấn đấu hoàn thành các chỉ tiêu được giao; đã xong việc. Nay tiếp tục.',
      [
        '1. Ủy ban nhân dân thành phố đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị triển khai đồng bộ các giải pháp phát triển kinh tế - xã hội trên địa bàn thành phố, phấn đấu hoàn thành các chỉ tiêu được | 1 | 2 | Ủy ban nhân dân thành phố đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị triển khai đồng bộ các giải pháp phát triển kinh tế - xã hội trên địa bàn thành phố, phấn đấu hoàn thành các chỉ tiêu được',
      ],
    ],
    [
      '1. Ủy ban nhân dân thành phố đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị. Triển khai đồng bộ các giải pháp phát triển kinh tế - xã hội trên địa bàn thành phố, phấn đấu hoàn thành các chỉ tiêu được giao trong năm nay và các năm tới của cả nhiệm kỳ.',
      [
        '1. Ủy ban nhân dân thành phố đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị | 1 | 2 | Ủy ban nhân dân thành phố đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị',
      ],
    ],
  ])('%s', (text, expected) => expect(toldIn(text, 'heading', 'level', 'subject')).toEqual(expected));
});

describe('members of lists, notes and tables', () => {
  it.each([
    ['- Thu ngân sách\n+ Thu nội địa', ['- Thu ngân sách |  | list | 1 | –', '+ Thu nội địa |  | list | 2 | –']],
    ['Thu¹ và chi.\n\n¹ Không kể.', ['¹ | footnote | – | mark', '¹ | footnote | – | note']],
    ['Thu[1] và chi.\n\n[1] Không kể.', ['[1] | footnote | – | mark', '[1] | footnote | – | note']],
    ['|a|b|\n|c|d|', ['|a|b|\n|c|d| |  | table | – | –']],
    ['|a|b|\n\nThu\n\n|c|d|', ['|a|b| |  | table | – | –', '|c|d| |  | table | – | –']],
  ])('%s', (text, expected) =>
    expect(
      ['list', 'footnote', 'table'].flatMap((kind) => toldIn(text, kind as 'list', 'kind', 'level', 'role')),
    ).toEqual(expected),
  );
});
