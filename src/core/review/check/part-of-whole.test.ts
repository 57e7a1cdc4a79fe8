import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('a part behind “trong đó” is at most what stands before', () => {
  it.each([
    ['Có 34 sản phẩm, trong đó 34 sản phẩm 4 sao.', []],
    [
      'Có 34 sản phẩm, trong đó 35 sản phẩm 4 sao.',
      ['ratio.above-one | 35 sản phẩm | told: 34 sản phẩm, trong đó 35 sản phẩm'],
    ],
    [
      'Có 34 sản phẩm. Trong đó, 35 sản phẩm 4 sao.',
      ['ratio.above-one | 35 sản phẩm | told: 34 sản phẩm, trong đó 35 sản phẩm'],
    ],
    [
      'Có 34 sản phẩm; trong đó 35 sản phẩm 4 sao.',
      ['ratio.above-one | 35 sản phẩm | told: 34 sản phẩm, trong đó 35 sản phẩm'],
    ],
    [
      'Có 34 sản phẩm (trong đó 35 sản phẩm 4 sao).',
      ['ratio.above-one | 35 sản phẩm | told: 34 sản phẩm, trong đó 35 sản phẩm'],
    ],
    ['Có 34 sản phẩm trong đó 35 sản phẩm 4 sao.', []],
    ['Có 34 sản phẩm, trong đó khoảng 35 sản phẩm 4 sao.', []],
    ['Có 34 sản phẩm, trong đó 35 hộ.', []],
    ['Có 34 sản phẩm, trong đó 35% đạt 4 sao.', []],
    ['Có 34 sản phẩm, trong đó lũy kế 35 sản phẩm.', []],
    ['Có 34 sản phẩm, trong đó so với kế hoạch 35 sản phẩm.', []],
    ['Bình quân 34 sản phẩm, trong đó 35 sản phẩm.', []],
    ['Có 34/40 sản phẩm, trong đó 35 sản phẩm.', []],
    ['Có 34-40 sản phẩm, trong đó 35 sản phẩm.', []],
    ['Có 34 sản phẩm, 36 sản phẩm mới, trong đó 35 sản phẩm.', []],
    ['Có 34 sản phẩm. Có 5 hộ, trong đó 35 sản phẩm.', []],
    ['Có 34 panô, trong đó 35 pa nô.', ['ratio.above-one | 35 pa nô | told: 34 panô, trong đó 35 pa nô']],
    ['Có 34 sản phẩm, trong đó có mới. Nay 35 sản phẩm.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['ratio'])).toEqual(expected));
});
