import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('the money of a work', () => {
  it.each([
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng.',
      ['work: #work.cho-muong-lam | kind: total | amount: 12 tỷ đồng | lacks capital'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh.',
      ['work: #work.cho-muong-lam | capital: province | kind: total | amount: 12 tỷ đồng'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh và Nhân dân.',
      ['work: #work.cho-muong-lam | kind: total | amount: 12 tỷ đồng | lacks capital'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng, gồm ngân sách tỉnh 7 tỷ đồng và ngân sách thành phố 5 tỷ đồng.',
      [
        'work: #work.cho-muong-lam | capital: province | kind: total | amount: 7 tỷ đồng',
        'work: #work.cho-muong-lam | capital: city | kind: total | amount: 5 tỷ đồng',
      ],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng, gồm ngân sách tỉnh 7 tỷ đồng và ngân sách thành phố 4 tỷ đồng.',
      ['work: #work.cho-muong-lam | kind: total | amount: 12 tỷ đồng | lacks capital'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng, gồm 7 tỷ đồng từ ngân sách tỉnh và 5 tỷ đồng từ ngân sách thành phố.',
      [
        'work: #work.cho-muong-lam | capital: province | kind: total | amount: 7 tỷ đồng',
        'work: #work.cho-muong-lam | capital: city | kind: total | amount: 5 tỷ đồng',
      ],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh (7 tỷ đồng), ngân sách thành phố (5 tỷ đồng).',
      [
        'work: #work.cho-muong-lam | capital: province | kind: total | amount: 7 tỷ đồng',
        'work: #work.cho-muong-lam | capital: city | kind: total | amount: 5 tỷ đồng',
      ],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng, gồm 7 tỷ đồng từ ngân sách tỉnh, 5 tỷ đồng từ ngân sách thành phố.',
      [
        'work: #work.cho-muong-lam | capital: province | kind: total | amount: 7 tỷ đồng',
        'work: #work.cho-muong-lam | capital: city | kind: total | amount: 5 tỷ đồng',
      ],
    ],
    [
      'Chợ Mường Lam có tổng kinh phí đầu tư 12 tỷ đồng.',
      ['work: #work.cho-muong-lam | kind: total | amount: 12 tỷ đồng | lacks capital'],
    ],
    [
      'Chợ Mường Lam được nâng cấp với kinh phí 2,4 tỷ đồng.',
      ['work: #work.cho-muong-lam | kind: total | amount: 2,4 tỷ đồng | lacks capital'],
    ],
    [
      'Chợ Mường Lam được đầu tư 9,2 tỷ đồng.',
      ['work: #work.cho-muong-lam | kind: total | amount: 9,2 tỷ đồng | lacks capital'],
    ],
    ['Chợ Mường Lam thu 9,2 tỷ đồng.', []],
    ['Chợ Mường Lam có tổng mức đầu tư 12-13 tỷ đồng.', []],
    [
      'Chợ Mường Lam có tổng mức đầu tư khoảng 12 tỷ đồng.',
      ['work: #work.cho-muong-lam | kind: total | amount: khoảng 12 tỷ đồng | lacks capital'],
    ],
    ['Chợ Mường Lam có tổng mức đầu tư 12 ha.', []],
    ['Tổng mức đầu tư 12 tỷ đồng.', []],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng. Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh.',
      ['work: #work.cho-muong-lam | capital: province | kind: total | amount: 12 tỷ đồng'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng; cầu Đới Kỳ có tổng mức đầu tư 5 tỷ đồng.',
      [
        'work: #work.cho-muong-lam | kind: total | amount: 12 tỷ đồng | lacks capital',
        'work: #work.cau-doi-ky | kind: total | amount: 5 tỷ đồng | lacks capital',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'funding')).toEqual(expected));
});

describe('whose money it is and from where, in other words', () => {
  it.each([
    ['Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng.', ['#work.cho-muong-lam | – | total | 12 tỷ đồng']],
    ['Chợ Mường Lam được nâng cấp với kinh phí 12 tỷ đồng.', ['#work.cho-muong-lam | – | total | 12 tỷ đồng']],
    ['Chợ Mường Lam kinh doanh 12 tỷ đồng.', []],
    ['Chợ Mường Lam thu phí 12 tỷ đồng.', []],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh.',
      ['#work.cho-muong-lam | province | total | 12 tỷ đồng'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh và ngân sách thành phố.',
      ['#work.cho-muong-lam | – | total | 12 tỷ đồng'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng, ngân sách tỉnh 7 tỷ đồng, ngân sách thành phố 5 tỷ đồng.',
      ['#work.cho-muong-lam | province | total | 7 tỷ đồng', '#work.cho-muong-lam | city | total | 5 tỷ đồng'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng, ngân sách tỉnh 7 tỷ đồng, ngân sách thành phố 4 tỷ đồng.',
      ['#work.cho-muong-lam | – | total | 12 tỷ đồng'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng (từ ngân sách tỉnh 7 tỷ đồng và ngân sách thành phố 5 tỷ đồng).',
      ['#work.cho-muong-lam | province | total | 7 tỷ đồng', '#work.cho-muong-lam | city | total | 5 tỷ đồng'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng, trong đó 7 tỷ đồng thuộc ngân sách tỉnh, 5 tỷ đồng thuộc ngân sách thành phố.',
      ['#work.cho-muong-lam | province | total | 7 tỷ đồng', '#work.cho-muong-lam | city | total | 5 tỷ đồng'],
    ],
    ['Chợ Mường Lam có tổng mức đầu tư 10-12 tỷ đồng.', []],
    ['Tổng mức đầu tư 12 tỷ đồng xây dựng chợ Mường Lam.', []],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng. Tổng mức đầu tư 5 tỷ đồng.',
      ['#work.cho-muong-lam | – | total | 12 tỷ đồng', '#work.cho-muong-lam | – | total | 5 tỷ đồng'],
    ],
    [
      'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng; đường Đới Kỳ có tổng mức đầu tư 5 tỷ đồng.',
      ['#work.cho-muong-lam | – | total | 12 tỷ đồng', '#work.duong-doi-ky | – | total | 5 tỷ đồng'],
    ],
  ])('%s', (text, expected) =>
    expect(proposedLines(text, 'funding', ['work', 'capital', 'kind', 'amount'])).toEqual(expected),
  );
});
