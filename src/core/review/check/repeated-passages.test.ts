import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('a long sentence that stands twice', () => {
  it.each([
    [
      'Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế.\n\nTiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế.',
      [
        'repeat.passage | Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế. | words: Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế.',
      ],
    ],
    [
      'Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động nhân dân chấp hành quy chế!',
      [
        'repeat.passage | Tiếp tục đẩy mạnh công tác tuyên truyền, vận động nhân dân chấp hành quy chế! | words: Tiếp tục đẩy mạnh công tác tuyên truyền, vận động nhân dân chấp hành quy chế!',
      ],
    ],
    [
      'Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành.\n\nTiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành.',
      [],
    ],
    [
      'Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành đủ.\n\nTiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành đủ.',
      [
        'repeat.passage | Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành đủ. | words: Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành đủ.',
      ],
    ],
    [
      'Tiếp tục thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2021 của UBND tỉnh về quy chế.\n\nTiếp tục thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2021 của UBND tỉnh về quy chế.',
      [],
    ],
    [
      'TIẾP TỤC ĐẨY MẠNH CÔNG TÁC TUYÊN TRUYỀN, VẬN ĐỘNG NHÂN DÂN CHẤP HÀNH QUY CHẾ\n\nTIẾP TỤC ĐẨY MẠNH CÔNG TÁC TUYÊN TRUYỀN, VẬN ĐỘNG NHÂN DÂN CHẤP HÀNH QUY CHẾ',
      [],
    ],
    [
      '| Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế | 5 |\n| Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế | 5 |',
      [],
    ],
    [
      'Xã họp. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế.\n\nNay  tiếp tục. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế. Xong.',
      [
        'repeat.passage | Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế. | words: Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành quy chế.',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['repeat.passage'])).toEqual(expected));
});
