import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('by how much something rose or fell', () => {
  it.each([
    ['Có 165 bác sĩ, tăng 15 bác sĩ so với năm 2022 (150 bác sĩ).', []],
    [
      'Có 165 bác sĩ, tăng 12 bác sĩ so với năm 2022 (150 bác sĩ).',
      [
        'growth.differs | tăng 12 bác sĩ | → tăng 15 bác sĩ | told: tăng 12 bác sĩ | base: 150 bác sĩ | result: 165 bác sĩ | right: tăng 15 bác sĩ',
      ],
    ],
    [
      'Có 165 bác sĩ, giảm 15 bác sĩ so với năm 2022 (150 bác sĩ).',
      [
        'growth.differs | giảm 15 bác sĩ | → tăng 15 bác sĩ | told: giảm 15 bác sĩ | base: 150 bác sĩ | result: 165 bác sĩ | right: tăng 15 bác sĩ',
      ],
    ],
    [
      'Có 150 bác sĩ, giảm 12 bác sĩ so với năm 2022 (165 bác sĩ).',
      [
        'growth.differs | giảm 12 bác sĩ | → giảm 15 bác sĩ | told: giảm 12 bác sĩ | base: 165 bác sĩ | result: 150 bác sĩ | right: giảm 15 bác sĩ',
      ],
    ],
    [
      'Có 150 bác sĩ, tăng 12 bác sĩ so với năm 2022 (150 bác sĩ).',
      [
        'growth.differs | tăng 12 bác sĩ | told: tăng 12 bác sĩ | base: 150 bác sĩ | result: 150 bác sĩ | right: không đổi',
      ],
    ],
    [
      'Có 165 bác sĩ, nhiều hơn 12 bác sĩ so với năm 2022 (150 bác sĩ).',
      [
        'growth.differs | nhiều hơn 12 bác sĩ | → nhiều hơn 15 bác sĩ | told: nhiều hơn 12 bác sĩ | base: 150 bác sĩ | result: 165 bác sĩ | right: nhiều hơn 15 bác sĩ',
      ],
    ],
    [
      'Có 150 bác sĩ, nhiều hơn 12 bác sĩ so với năm 2022 (165 bác sĩ).',
      [
        'growth.differs | nhiều hơn 12 bác sĩ | → giảm 15 bác sĩ | told: nhiều hơn 12 bác sĩ | base: 165 bác sĩ | result: 150 bác sĩ | right: giảm 15 bác sĩ',
      ],
    ],
    [
      'Có 165 bác sĩ giỏi, tăng 12 bác sĩ so với năm 2022 là 150 bác sĩ.',
      [
        'growth.differs | tăng 12 bác sĩ | → tăng 15 bác sĩ | told: tăng 12 bác sĩ | base: 150 bác sĩ | result: 165 bác sĩ | right: tăng 15 bác sĩ',
      ],
    ],
    [
      'Có 165 bác sĩ, đã tăng 12 bác sĩ so với năm 2022 có 150 bác sĩ.',
      [
        'growth.differs | tăng 12 bác sĩ | → tăng 15 bác sĩ | told: tăng 12 bác sĩ | base: 150 bác sĩ | result: 165 bác sĩ | right: tăng 15 bác sĩ',
      ],
    ],
    ['Có 165 bác sĩ, bình quân tăng 12 bác sĩ so với năm 2022 (150 bác sĩ).', []],
    ['Có 165 bác sĩ, tăng 12 bác sĩ mỗi năm so với năm 2022 (150 bác sĩ).', []],
    ['Có khoảng 165 bác sĩ, tăng 12 bác sĩ so với năm 2022 (150 bác sĩ).', []],
    ['Có 165 bác sĩ, tăng trên 12 bác sĩ so với năm 2022 (150 bác sĩ).', []],
    ['Có 165 bác sĩ, tăng 12 bác sĩ so với năm 2022, 150 bác sĩ.', []],
    ['Có 165 bác sĩ, tăng 12 hộ so với năm 2022 (150 bác sĩ).', []],
    ['Có 165 bác sĩ. Tăng 12 bác sĩ so với năm 2022 (150 bác sĩ).', []],
    ['Có 165 bác sĩ so với kế hoạch, tăng 12 bác sĩ so với năm 2022 (150 bác sĩ).', []],
    [
      'Có 165 bác sĩ trong năm 2023, tăng 12 bác sĩ so với năm 2022 (150 bác sĩ).',
      [
        'growth.differs | tăng 12 bác sĩ | → tăng 15 bác sĩ | told: tăng 12 bác sĩ | base: 150 bác sĩ | result: 165 bác sĩ | right: tăng 15 bác sĩ',
      ],
    ],
    [
      'Số hộ giảm từ 165 hộ xuống 150 hộ, giảm 12 hộ.',
      [
        'growth.differs | giảm 12 hộ | → giảm 15 hộ | told: giảm 12 hộ | base: 165 hộ | result: 150 hộ | right: giảm 15 hộ',
      ],
    ],
    ['Số hộ giảm từ 165 hộ xuống 150 hộ, giảm 15 hộ.', []],
    [
      'Số hộ giảm từ 165 hộ xuống 150 hộ, tăng 15 hộ.',
      [
        'growth.differs | tăng 15 hộ | → giảm 15 hộ | told: tăng 15 hộ | base: 165 hộ | result: 150 hộ | right: giảm 15 hộ',
      ],
    ],
    ['Số hộ giảm 165 hộ xuống 150 hộ, giảm 12 hộ.', []],
    [
      'Tỷ lệ giảm từ 7,5% xuống 5,2%, giảm 3,3 điểm phần trăm.',
      [
        'growth.differs | giảm 3,3 điểm phần trăm | → giảm 2,3 điểm phần trăm | told: giảm 3,3 điểm phần trăm | base: 7,5% | result: 5,2% | right: giảm 2,3 điểm phần trăm',
      ],
    ],
    ['Tỷ lệ giảm từ 7,5% xuống 5,2%, giảm 2,3 điểm phần trăm.', []],
    ['Tỷ lệ giảm từ 7,5% xuống 5,2%, giảm 2,4 điểm phần trăm.', []],
    [
      'Tỷ lệ giảm từ 7,5% xuống 5,2%, giảm 2,5 điểm phần trăm.',
      [
        'growth.differs | giảm 2,5 điểm phần trăm | → giảm 2,3 điểm phần trăm | told: giảm 2,5 điểm phần trăm | base: 7,5% | result: 5,2% | right: giảm 2,3 điểm phần trăm',
      ],
    ],
    ['Tỷ lệ giảm từ 7,5% xuống 5,2%, giảm 3,3%.', []],
    ['Thu đạt 215,4 tỷ đồng, tăng 15 tỷ đồng so với cùng kỳ (200,5 tỷ đồng).', []],
    [
      'Thu đạt 215,4 tỷ đồng, tăng 15,6 tỷ đồng so với cùng kỳ (200,5 tỷ đồng).',
      [
        'growth.differs | tăng 15,6 tỷ đồng | → tăng 14,9 tỷ đồng | told: tăng 15,6 tỷ đồng | base: 200,5 tỷ đồng | result: 215,4 tỷ đồng | right: tăng 14,9 tỷ đồng',
      ],
    ],
    ['Thu đạt 215,4 tỷ đồng, tăng 14,9 tỷ đồng so với cùng kỳ (200,5 tỷ đồng).', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['growth'])).toEqual(expected));
});
