import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';
import { asDay } from '#core/value/day.ts';

describe('a level of government that has ended', () => {
  it.each([
    ['UBND huyện Ba Bể đã họp.', ['law.level-ended | UBND huyện Ba Bể | told: UBND huyện Ba Bể | day: 01/7/2025']],
    ['UBND xã Ba Bể đã họp.', []],
    ['UBND quận Hà Đông đã họp.', ['law.level-ended | UBND quận Hà Đông | told: UBND quận Hà Đông | day: 01/7/2025']],
    [
      'UBND thị xã Sơn Tây đã họp.',
      ['law.level-ended | UBND thị xã Sơn Tây | told: UBND thị xã Sơn Tây | day: 01/7/2025'],
    ],
    ['Tại thị trấn Chợ Rã.', ['law.level-ended | thị trấn Chợ Rã | told: thị trấn Chợ Rã | day: 01/7/2025']],
    ['Huyện ủy Ba Bể đã họp.', ['law.level-ended | Huyện ủy Ba Bể | told: Huyện ủy Ba Bể | day: 01/7/2025']],
    ['Thị ủy đã họp.', ['law.level-ended | Thị ủy | told: Thị ủy | day: 01/7/2025']],
    ['UBND huyện Ba Bể (cũ) đã họp.', []],
    ['UBND huyện Ba Bể trước đây đã họp.', []],
    ['Năm 2024, UBND huyện Ba Bể đã họp.', []],
    [
      'Năm 2026, UBND huyện Ba Bể sẽ họp.',
      ['law.level-ended | UBND huyện Ba Bể | told: UBND huyện Ba Bể | day: 01/7/2025'],
    ],
    ['Ngày 30/6/2025, UBND huyện Ba Bể đã họp.', []],
    [
      'Ngày 01/7/2025, UBND huyện Ba Bể đã họp.',
      ['law.level-ended | UBND huyện Ba Bể | told: UBND huyện Ba Bể | day: 01/7/2025'],
    ],
    [
      'UBND huyện A, UBND huyện B, UBND huyện C, UBND huyện D, UBND huyện E, UBND huyện G.',
      [
        'law.level-ended | UBND huyện A | told: UBND huyện A | day: 01/7/2025',
        'law.level-ended | UBND huyện B | told: UBND huyện B | day: 01/7/2025',
        'law.level-ended | UBND huyện C | told: UBND huyện C | day: 01/7/2025',
        'law.level-ended | UBND huyện D | told: UBND huyện D | day: 01/7/2025',
        'law.level-ended | UBND huyện E | told: UBND huyện E | day: 01/7/2025',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['law'], { day: asDay('2025-07-01') })).toEqual(expected));
});

describe('the day before that nothing is said', () => {
  it.each([['UBND huyện Ba Bể đã họp.', []]])('%s', (text, expected) =>
    expect(remarkedIn(text, ['law'], { day: asDay('2025-06-30') })).toEqual(expected),
  );
});

describe('an act from its first day to its last', () => {
  it.each([
    [
      'Theo Hướng dẫn số 36-HD/VPTW.',
      [
        '2018-04-02: law.not-in-force | Hướng dẫn số 36-HD/VPTW | symbol: 36-HD/VPTW | from: 03/4/2018 | successor: ',
        '2026-05-27: law.not-in-force | Hướng dẫn số 36-HD/VPTW | symbol: 36-HD/VPTW | until: 26/5/2026 | successor: 5-HD/VPTW',
      ],
    ],
    [
      'Theo Hướng dẫn số 36-HD/VPTW. Nay Hướng dẫn số 36-HD/VPTW.',
      [
        '2018-04-02: law.not-in-force | Hướng dẫn số 36-HD/VPTW | symbol: 36-HD/VPTW | from: 03/4/2018 | successor: ',
        '2026-05-27: law.not-in-force | Hướng dẫn số 36-HD/VPTW | symbol: 36-HD/VPTW | until: 26/5/2026 | successor: 5-HD/VPTW',
      ],
    ],
    ['Theo Hướng dẫn số 37-HD/VPTW.', []],
    ['Nay thay thế Hướng dẫn số 36-HD/VPTW.', []],
    ['Nay bãi bỏ Hướng dẫn số 36-HD/VPTW.', []],
    ['Nay sửa đổi Hướng dẫn số 36-HD/VPTW.', []],
  ])('%s', (text, expected) =>
    expect(
      ['2018-04-02', '2018-04-03', '2026-05-26', '2026-05-27'].flatMap((day) =>
        remarkedIn(text, ['law'], {
          day: asDay(day),
          acts: [
            {
              symbol: '36-HD/VPTW',
              validFrom: asDay('2018-04-03'),
              validTo: asDay('2026-05-26'),
              successor: '5-HD/VPTW',
            },
          ],
        }).map((one) => `${day}: ${one}`),
      ),
    ).toEqual(expected),
  );
});
