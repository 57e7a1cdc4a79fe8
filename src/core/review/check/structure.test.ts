import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('numbers of headings go on by one', () => {
  it.each([
    ['I. MỘT\n\nII. HAI\n\nIII. BA', []],
    ['I. MỘT\n\nII. HAI\n\nIV. BỐN', ['numbering.jump | IV | label: IV | before: II | expected: III']],
    ['I. MỘT\n\nII. HAI\n\nII. HAI', ['numbering.jump | II | label: II | before: II | expected: III']],
    ['II. HAI', ['numbering.jump | II | label: II | before:  | expected: I']],
    ['1. Một\n\n2. Hai\n\n3. Ba', []],
    ['1. Một\n\n2. Hai\n\n4. Bốn', ['numbering.jump | 4 | label: 4 | before: 2 | expected: 3']],
    ['2. Hai', []],
    ['5. Năm\n\n6. Sáu', []],
    ['5. Năm\n\n7. Bảy', ['numbering.jump | 7 | label: 7 | before: 5 | expected: 6']],
    ['1. Một\n\n1.1. Một một\n\n1.2. Một hai', []],
    ['1. Một\n\n1.1. Một một\n\n1.3. Một ba', ['numbering.jump | 1.3 | label: 1.3 | before: 1.1 | expected: 1.2']],
    ['1. Một\n\n1.2. Một hai', ['numbering.jump | 1.2 | label: 1.2 | before:  | expected: 1.1']],
    ['1. Một\n\n1.1. Một một\n\n2. Hai\n\n2.1. Hai một\n\n2.2. Hai hai', []],
    [
      '1. Một\n\n1.1. Một một\n\n2. Hai\n\n2.2. Hai hai',
      ['numbering.jump | 2.2 | label: 2.2 | before:  | expected: 2.1'],
    ],
    ['I. MỘT\n\n1. Một\n\n2. Hai\n\nII. HAI\n\n1. Một', []],
    ['I. MỘT\n\n1. Một\n\n2. Hai\n\nII. HAI\n\n3. Ba', []],
    ['I. MỘT\n\n1. Một\n\n2. Hai\n\nII. HAI\n\n2. Hai', []],
    ['1. Một\n\n41. Bốn mốt', []],
    ['1. Một\n\n40. Bốn mươi', ['numbering.jump | 40 | label: 40 | before: 1 | expected: 2']],
    ['1. Một\n\na) Chữ a\n\nc) Chữ c', []],
    ['XX. HAI MƯƠI', ['numbering.jump | XX | label: XX | before:  | expected: I']],
    [
      '1. Một\n\n1.1. A\n\n1.1.1. B\n\n1.2. C\n\n1.2.2. D',
      ['numbering.jump | 1.2.2 | label: 1.2.2 | before:  | expected: 1.2.1'],
    ],
    ['1. Một\n\n1.1. A\n\n1.1.1. B\n\n2. C\n\n2.1. D\n\n2.1.1. E', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['numbering'])).toEqual(expected));
});

describe('footnotes and their marks', () => {
  it.each([
    ['Thu tăng¹.\n\n¹ Không kể.', []],
    ['Thu tăng¹.', ['note.missing | ¹ | mark: ¹']],
    ['Thu tăng.\n\n¹ Không kể.', ['note.unmarked | ¹ | mark: ¹']],
    ['Thu¹ và chi² tăng.\n\n¹ Không kể.\n\n² Có kể.', []],
    ['Thu¹ và chi³ tăng.\n\n¹ Không kể.\n\n³ Có kể.', ['note.order | ³ | mark: ³ | before: ¹']],
    ['Thu² tăng.\n\n² Không kể.', ['note.order | ² | mark: ² | before: ']],
    ['Thu¹² tăng.\n\n¹² Không kể.', ['note.order | ¹² | mark: ¹² | before: ']],
    ['Thu[1] và chi[2] tăng.\n\n[1] Không kể.', ['note.missing | [2] | mark: [2]']],
    ['Theo nghiên cứu [3], thu tăng.', []],
    ['Thu[^1] tăng.\n\n[^1]: Không kể.', []],
    [
      'Thu[^2] tăng.\n\n[^1]: Không kể.',
      [
        'note.missing | [^2] | mark: [^2]',
        'note.order | [^2] | mark: [^2] | before: ',
        'note.unmarked | [^1] | mark: [^1]',
      ],
    ],
    ['Thu¹ tăng. Chi¹ tăng.\n\n¹ Không kể.', []],
    ['Thu² và chi¹ tăng.\n\n¹ Không kể.\n\n² Có kể.', ['note.order | ² | mark: ² | before: ']],
    ['Thu¹ tăng.\n\n¹ Không kể² nữa.\n\n² Có kể.', ['note.unmarked | ² | mark: ²']],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['note'])).toEqual(expected));
});

describe('marks and notes beside other claims, in brackets and raised', () => {
  it.each([
    ['Đã xong² trong năm.\n\n² Cầu A.', ['note.order | ² | mark: ² | before: ']],
    ['Đã xong¹ và tốt³ trong năm.\n\n¹ Cầu A.\n\n³ Cầu B.', ['note.order | ³ | mark: ³ | before: ¹']],
    ['Đã xong[2] trong năm 2021 với 5 ha.\n\n[2] Cầu A.', ['note.order | [2] | mark: [2] | before: ']],
    ['Đã xong[1] trong năm, theo nguồn [5].\n\n¹ Cầu A.', ['note.unmarked | ¹ | mark: ¹']],
    ['Đã xong¹ trong năm, theo nguồn [5].\n\n¹ Cầu A.', []],
    [
      'Đã xong[1] trong năm, theo nguồn [5].\n\n[1] Cầu A.',
      ['note.missing | [5] | mark: [5]', 'note.order | [5] | mark: [5] | before: [1]'],
    ],
    ['Đã xong¹ với 5 ha.\n\n¹ Cầu A².\n\n² Cầu B.', ['note.unmarked | ² | mark: ²']],
    ['Đã xong¹ và ¹ nữa.\n\n¹ Cầu A.', []],
    ['Đã xong² rồi tốt¹ trong năm.\n\n¹ Cầu A.\n\n² Cầu B.', ['note.order | ² | mark: ² | before: ']],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['note'])).toEqual(expected));
});
