import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('parts make the sum that is told for them', () => {
  it.each([
    [
      'Vốn 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng và huyện 43 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    ['Vốn 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng và huyện 45 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng và huyện 46 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng, gồm: tỉnh 25 tỷ đồng và huyện 24 tỷ đồng.', []],
    [
      'Vốn 100 tỷ đồng, gồm: tỉnh 25 tỷ đồng và huyện 25 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 25 tỷ đồng + 25 tỷ đồng | sum: 50 tỷ đồng'],
    ],
    [
      'Vốn 100 tỷ đồng, gồm: tỉnh 75 tỷ đồng và huyện 75 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 75 tỷ đồng + 75 tỷ đồng | sum: 150 tỷ đồng'],
    ],
    ['Vốn 100 tỷ đồng, gồm: tỉnh 75 tỷ đồng và huyện 76 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng.', []],
    [
      'Vốn 100 tỷ đồng, trong đó tỉnh 55 tỷ đồng, huyện 43 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    ['Vốn 100 tỷ đồng, trong đó tỉnh 15 tỷ đồng, huyện 23 tỷ đồng.', []],
    [
      'Vốn 100 tỷ đồng, trong đó tỉnh 95 tỷ đồng, huyện 83 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 95 tỷ đồng + 83 tỷ đồng | sum: 178 tỷ đồng'],
    ],
    [
      'Vốn 100 tỷ đồng, trong đó 30 tỷ đồng, 30 tỷ đồng, 30 tỷ đồng, 30 tỷ đồng.',
      [
        'sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 30 tỷ đồng + 30 tỷ đồng + 30 tỷ đồng + 30 tỷ đồng | sum: 120 tỷ đồng',
      ],
    ],
    ['Vốn 100 tỷ đồng, trong đó 30 tỷ đồng, 30 tỷ đồng, 30 tỷ đồng, 30 tỷ đồng, 30 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng, huyện 45 tỷ đồng, đã chi 20 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng; gồm: tỉnh 55 tỷ đồng và huyện 43 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng. Gồm: tỉnh 55 tỷ đồng và huyện 43 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng, tỉnh 55 tỷ đồng và huyện 43 tỷ đồng.', []],
    ['Vốn khoảng 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng và huyện 43 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng, gồm: tỉnh khoảng 55 tỷ đồng và huyện 43 tỷ đồng.', []],
    [
      'Vốn 100 tỷ đồng (tỉnh 55 tỷ đồng, huyện 43 tỷ đồng), đã giải ngân 2 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    [
      'Vốn 100 tỷ đồng (tỉnh 55 tỷ đồng, huyện 43 tỷ đồng).',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    [
      'Vốn 100 tỷ đồng từ nguồn vốn tỉnh (55 tỷ đồng), huyện (43 tỷ đồng).',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    [
      'Vốn 100 tỷ đồng, bao gồm tỉnh 55 tỷ đồng, huyện 43 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    [
      'Vốn 100 tỷ đồng, cụ thể tỉnh 55 tỷ đồng, huyện 43 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    [
      'Vốn 100 tỷ đồng, chia ra tỉnh 55 tỷ đồng, huyện 43 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    [
      'Có 100 hộ, gồm 55 hộ nghèo và 44 hộ cận nghèo.',
      ['sum.differs | 100 hộ | total: 100 hộ | parts: 55 hộ nghèo + 44 hộ cận nghèo | sum: 99 hộ'],
    ],
    ['Có 100 hộ, gồm 55 hộ nghèo và 45 hộ cận nghèo.', []],
    [
      'Có 100 hộ dân, gồm 55 hộ và 44 hộ.',
      ['sum.differs | 100 hộ dân | total: 100 hộ dân | parts: 55 hộ + 44 hộ | sum: 99 hộ dân'],
    ],
    ['Có 100 hộ, gồm 55 ha và 44 ha.', []],
    ['Trồng 100,5 ha, gồm 50,2 ha ngô và 50,3 ha lúa.', []],
    ['Trồng 100,5 ha, gồm 50,2 ha ngô và 50,4 ha lúa.', []],
    [
      'Trồng 100,5 ha, gồm 50,2 ha ngô và 50,6 ha lúa.',
      ['sum.differs | 100,5 ha | total: 100,5 ha | parts: 50,2 ha + 50,6 ha | sum: 100,8 ha'],
    ],
    [
      'Trồng 100 ha, gồm 50,2 ha ngô và 50,6 ha lúa.',
      ['sum.differs | 100 ha | total: 100 ha | parts: 50,2 ha + 50,6 ha | sum: 100,8 ha'],
    ],
    ['Trong 5 năm, gồm 2 năm đầu và 2 năm cuối.', []],
    [
      'Vốn 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng và huyện 43 tỷ đồng. Đã chi 2 tỷ đồng.',
      ['sum.differs | 100 tỷ đồng | total: 100 tỷ đồng | parts: 55 tỷ đồng + 43 tỷ đồng | sum: 98 tỷ đồng'],
    ],
    ['Vốn 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng, tăng 2 tỷ đồng, huyện 43 tỷ đồng.', []],
    ['Vốn 100 tỷ đồng, gồm: tỉnh 55 tỷ đồng, lũy kế 43 tỷ đồng.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['sum'])).toEqual(expected));
});

describe('the list below a sum', () => {
  it.each([
    [
      'Tổng số 2.450 hồ sơ, trong đó:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp: 570 hồ sơ.',
      ['sum.differs | 2.450 hồ sơ | total: 2.450 hồ sơ | parts: 1.980 hồ sơ + 570 hồ sơ | sum: 2.550 hồ sơ'],
    ],
    ['Tổng số 2.550 hồ sơ, trong đó:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp: 570 hồ sơ.', []],
    ['Tổng số 2.450 hồ sơ:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp: 570 hồ sơ.', []],
    ['Tổng số 2.450 hồ sơ, trong đó có nhiều loại.\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp: 570 hồ sơ.', []],
    ['Tổng số 2.450 hồ sơ, trong đó:\n\nTrực tuyến: 1.980 hồ sơ;\n\nTrực tiếp: 570 hồ sơ.', []],
    ['Tổng số 2.450 hồ sơ, trong đó:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp.', []],
    ['Tổng số 2.450 hồ sơ, trong đó:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp: 570 ha.', []],
    [
      'Tổng số 2.450 hồ sơ, trong đó:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n+ Mức 3: 900 hồ sơ;\n\n- Trực tiếp: 570 hồ sơ.',
      ['sum.differs | 2.450 hồ sơ | total: 2.450 hồ sơ | parts: 1.980 hồ sơ + 570 hồ sơ | sum: 2.550 hồ sơ'],
    ],
    [
      'Tổng số 2.450 hồ sơ, trong đó:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp: 570 hồ sơ.\n\nĐã giải quyết 100 hồ sơ.',
      ['sum.differs | 2.450 hồ sơ | total: 2.450 hồ sơ | parts: 1.980 hồ sơ + 570 hồ sơ | sum: 2.550 hồ sơ'],
    ],
    ['Tổng số khoảng 2.450 hồ sơ, trong đó:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp: 570 hồ sơ.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['sum'])).toEqual(expected));
});

describe('what is off by a hair, by rounding, and what is no whole', () => {
  it.each([
    ['Tổng vốn 100 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng, ngân sách thành phố 39 tỷ đồng.', []],
    ['Tổng vốn 100 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng, ngân sách thành phố 41 tỷ đồng.', []],
    ['Tổng vốn 100,1 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng, ngân sách thành phố 40 tỷ đồng.', []],
    ['Tổng vốn 100,5 tỷ đồng, trong đó ngân sách tỉnh 60,1 tỷ đồng, ngân sách thành phố 40,3 tỷ đồng.', []],
    [
      'Tổng vốn 100,5 tỷ đồng, trong đó ngân sách tỉnh 60,1 tỷ đồng, ngân sách thành phố 40,2 tỷ đồng.',
      ['sum.differs | 100,5 tỷ đồng | total: 100,5 tỷ đồng | parts: 60,1 tỷ đồng + 40,2 tỷ đồng | sum: 100,3 tỷ đồng'],
    ],
    [
      'Tổng số 100 hộ, trong đó phường A 60 hộ, phường B 39 hộ.',
      ['sum.differs | 100 hộ | total: 100 hộ | parts: 60 hộ + 39 hộ | sum: 99 hộ'],
    ],
    ['Tổng số 100 hộ, trong đó phường A 60 hộ, phường B 40 hộ.', []],
    ['Trong 5 năm, trong đó 2 năm xây dựng, 2 năm hoàn thiện.', []],
    ['Tỷ lệ 100%, trong đó phường A 60%, phường B 39%.', []],
    ['Tổng số khoảng 100 hộ, trong đó phường A 60 hộ, phường B 39 hộ.', []],
    ['Tổng số 100 hộ, trong đó phường A khoảng 60 hộ, phường B 39 hộ.', []],
    [
      'Tổng số 100 hộ (phường A 60 hộ, phường B 39 hộ), thêm 1 hộ.',
      ['sum.differs | 100 hộ | total: 100 hộ | parts: 60 hộ + 39 hộ | sum: 99 hộ'],
    ],
    ['Tổng số 100 hộ, gồm phường A 60 hộ. Phường B 39 hộ.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['sum'])).toEqual(expected));
});
