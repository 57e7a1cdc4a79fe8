import { describe, expect, it } from 'vitest';
import { readPassages } from '#core/review/read/passages.ts';

/** Kind, label and level of each passage, and its words; "¦" where something stands between its parts. */
const passagesOf = (text: string): string[] =>
  readPassages(text).map(({ kind, parts, words, label, level, style }) => {
    const told = parts
      .map(({ start, end }, at) => text.slice(at === 0 ? Math.max(start, words) : start, end))
      .join('¦');
    return `${[kind, label, style, level].filter((one) => one !== undefined).join(' ')}: ${told}`;
  });

describe('a numbered line is a heading, by its kind of number', () => {
  it.each([
    ['I. KẾT QUẢ', ['heading I roman 1: KẾT QUẢ']],
    ['II. Kết quả', ['heading II roman 1: Kết quả']],
    ['IV. Kết quả', ['heading IV roman 1: Kết quả']],
    ['IX. Kết quả', ['heading IX roman 1: Kết quả']],
    ['XX. Kết quả', ['heading XX roman 1: Kết quả']],
    ['XXIX. Kết quả', ['heading XXIX roman 1: Kết quả']],
    ['XXX. Kết quả', ['heading XXX roman 1: Kết quả']],
    ['IIII. Kết quả', ['paragraph: IIII. Kết quả']],
    ['VX. Kết quả', ['paragraph: VX. Kết quả']],
    ['I) Kết quả', ['heading I roman 1: Kết quả']],
    ['I/ Kết quả', ['heading I roman 1: Kết quả']],
    ['I- Kết quả', ['heading I roman 1: Kết quả']],
    ['I - Kết quả', ['heading I roman 1: Kết quả']],
    ['I: Kết quả', ['heading I roman 1: Kết quả']],
    ['I Kết quả', ['paragraph: I Kết quả']],
    ['I.Kết quả', ['paragraph: I.Kết quả']],
    ['1. Kết quả', ['heading 1 decimal 2: Kết quả']],
    ['1.1. Kết quả', ['heading 1.1 decimal 3: Kết quả']],
    ['1.1 Kết quả', ['heading 1.1 decimal 3: Kết quả']],
    ['1.1.1.1.1.1. Kết quả', ['heading 1.1.1.1.1.1 decimal 7: Kết quả']],
    ['1.1.1.1.1.1.1. Kết quả', ['paragraph: 1.1.1.1.1.1.1. Kết quả']],
    ['12. Kết quả', ['heading 12 decimal 2: Kết quả']],
    ['123. Kết quả', ['paragraph: 123. Kết quả']],
    ['1) Kết quả', ['heading 1 decimal 2: Kết quả']],
    ['1/ Kết quả', ['heading 1 decimal 2: Kết quả']],
    ['1 Kết quả', ['paragraph: 1 Kết quả']],
    ['1 - Kết quả', ['heading 1 decimal 2: Kết quả']],
    ['1- Kết quả', ['heading 1 decimal 2: Kết quả']],
    ['1-2 kết quả', ['paragraph: 1-2 kết quả']],
    ['1. "Kết quả"', ['heading 1 decimal 2: "Kết quả"']],
    ['1. “Kết quả”', ['heading 1 decimal 2: “Kết quả”']],
    ['1. (Kết quả)', ['heading 1 decimal 2: (Kết quả)']],
    ['1. *Kết quả*', ['heading 1 decimal 2: *Kết quả*']],
    ['1. 2023 thu', ['paragraph: 1. 2023 thu']],
    ['1. - Kết quả', ['heading 1 decimal 2: Kết quả']],
    ['20.5 tỷ đồng', ['paragraph: 20.5 tỷ đồng']],
    ['Thu ngân sách\n20.5 tỷ đồng', ['paragraph: Thu ngân sách\n20.5 tỷ đồng']],
    ['20.5. tỷ đồng', ['heading 20.5 decimal 3: tỷ đồng']],
    ['a) Kết quả', ['heading a letter 5: Kết quả']],
    ['a. Kết quả', ['heading a letter 5: Kết quả']],
    ['đ) Kết quả', ['heading đ letter 5: Kết quả']],
    ['a - Kết quả', ['paragraph: a - Kết quả']],
    ['a Kết quả', ['paragraph: a Kết quả']],
    ['A) Kết quả', ['paragraph: A) Kết quả']],
    ['ab) Kết quả', ['paragraph: ab) Kết quả']],
    ['a) 2023', ['paragraph: a) 2023']],
    ['a)', ['paragraph: a)']],
    ['1.', ['paragraph: 1.']],
    ['I.', ['paragraph: I.']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('parts by their word', () => {
  it.each([
    ['Phần I. Mở đầu', ['heading Phần I part 1: Mở đầu']],
    ['Phần thứ nhất: Mở đầu', ['heading Phần thứ nhất part 1: Mở đầu']],
    ['PHẦN THỨ HAI', ['heading PHẦN THỨ HAI part 1: ']],
    ['Chương II - Mở đầu', ['heading Chương II part 1: Mở đầu']],
    ['CHƯƠNG 2', ['heading CHƯƠNG 2 part 1: ']],
    ['Mục 3. Mở đầu', ['heading Mục 3 part 1: Mở đầu']],
    ['Tiểu mục 1. Mở đầu', ['heading Tiểu mục 1 part 1: Mở đầu']],
    ['Điều 12. Phạm vi', ['heading Điều 12 part 1: Phạm vi']],
    ['Điều 1234. Phạm vi', ['paragraph: Điều 1234. Phạm vi']],
    ['Điều khoản chung.', ['paragraph: Điều khoản chung.']],
    ['Điều 12a. Phạm vi', ['paragraph: Điều 12a. Phạm vi']],
    ['Phần lớn hộ dân.', ['paragraph: Phần lớn hộ dân.']],
    ['Phần IIIIII. Mở đầu', ['paragraph: Phần IIIIII. Mở đầu']],
    ['Mục tiêu 5.', ['paragraph: Mục tiêu 5.']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('bullets', () => {
  it.each([
    ['- Kết quả', ['item 1: Kết quả']],
    ['– Kết quả', ['item 1: Kết quả']],
    ['— Kết quả', ['item 1: Kết quả']],
    ['− Kết quả', ['item 1: Kết quả']],
    ['• Kết quả', ['item 1: Kết quả']],
    ['● Kết quả', ['item 1: Kết quả']],
    ['▪ Kết quả', ['item 1: Kết quả']],
    ['■ Kết quả', ['item 1: Kết quả']],
    ['♦ Kết quả', ['item 1: Kết quả']],
    [' Kết quả', ['item 1: Kết quả']],
    ['+ Kết quả', ['item 2: Kết quả']],
    ['* Kết quả', ['item 1: Kết quả']],
    ['-Kết quả', ['paragraph: -Kết quả']],
    ['-\tKết quả', ['item 1: Kết quả']],
    ['-', ['paragraph: -']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('Markdown', () => {
  it.each([
    ['# Kết quả', ['title: Kết quả']],
    ['## 1. Kết quả', ['heading 1 decimal 2: Kết quả']],
    ['#Kết quả', ['title: Kết quả']],
    ['** Kết quả', ['paragraph: Kết quả']],
    ['**Kết quả**', ['paragraph: Kết quả**']],
    ['*Kết quả', ['paragraph: *Kết quả']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('titles and paragraphs', () => {
  it.each([
    ['BÁO CÁO', ['title: BÁO CÁO']],
    ['BÁO CÁO KẾT QUẢ NĂM 2023', ['title: BÁO CÁO KẾT QUẢ NĂM 2023']],
    ['A', ['paragraph: A']],
    ['AB', ['title: AB']],
    ['Ab', ['paragraph: Ab']],
    ['12345', ['paragraph: 12345']],
    ['BÁO CÁO kết quả', ['paragraph: BÁO CÁO kết quả']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('what is left out: rules, page numbers, empty lines', () => {
  it.each([
    ['Xã A.\n---\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\n--\nXã B.', ['paragraph: Xã A.', 'paragraph: --', 'paragraph: Xã B.']],
    ['Xã A.\n***\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\n___\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\n- 5 -\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\n5\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\n– 125 –\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\n1255\nXã B.', ['paragraph: Xã A.', 'paragraph: 1255\nXã B.']],
    ['Xã A.\nTrang 5\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\nTrang 5/12\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\npage 5\nXã B.', ['paragraph: Xã A.', 'paragraph: Xã B.']],
    ['Xã A.\nTrang thiết bị 5\nXã B.', ['paragraph: Xã A.', 'paragraph: Trang thiết bị 5\nXã B.']],
    ['Xã A.\nTrang 5 của báo cáo\nXã B.', ['paragraph: Xã A.', 'paragraph: Trang 5 của báo cáo\nXã B.']],
    ['  \n\n  \t', []],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('notes', () => {
  it.each([
    ['¹ Không kể ghi thu.', ['note ¹: Không kể ghi thu.']],
    ['¹² Không kể ghi thu.', ['note ¹²: Không kể ghi thu.']],
    ['¹²³ Không kể ghi thu.', ['note ¹²³: Không kể ghi thu.']],
    ['¹²³⁴ Không kể ghi thu.', ['paragraph: ¹²³⁴ Không kể ghi thu.']],
    ['[1] Không kể ghi thu.', ['note [1]: Không kể ghi thu.']],
    ['[^1]: Không kể ghi thu.', ['note [^1]: Không kể ghi thu.']],
    ['[1]: Không kể ghi thu.', ['note [1]: Không kể ghi thu.']],
    ['[1234] Không kể ghi thu.', ['paragraph: [1234] Không kể ghi thu.']],
    ['[a] Không kể ghi thu.', ['paragraph: [a] Không kể ghi thu.']],
    ['[1 Không kể ghi thu.', ['paragraph: [1 Không kể ghi thu.']],
    ['¹ Không kể ghi thu\ncủa các xã.', ['note ¹: Không kể ghi thu\ncủa các xã.']],
    ['¹ Không kể ghi thu.\nThu đạt 5 tỷ.', ['note ¹: Không kể ghi thu.', 'paragraph: Thu đạt 5 tỷ.']],
    ['¹ Không kể ghi thu\n\ncủa các xã.', ['note ¹: Không kể ghi thu', 'paragraph: của các xã.']],
    ['Thu đạt 5\n¹ Không kể ghi thu.\ntỷ đồng.', ['paragraph: Thu đạt 5', 'note ¹: Không kể ghi thu.\ntỷ đồng.']],
    ['Thu đạt 5\n¹ Không kể ghi thu\n---\ntỷ đồng.', ['paragraph: Thu đạt 5¦tỷ đồng.', 'note ¹: Không kể ghi thu']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('rows', () => {
  it.each([
    ['|a|b|', ['row: |a|b|']],
    ['a\tb\tc', ['row: a\tb\tc']],
    ['a\tb', ['paragraph: a\tb']],
    ['\ta\tb\t', ['paragraph: a\tb']],
    ['|---|---|', []],
    ['Bác sĩ 16,27 17,23 20,95', ['paragraph: Bác sĩ 16,27 17,23 20,95']],
    ['Bác sĩ 16,27 17,23 20,95\nY sĩ 1 2 3', ['row: Bác sĩ 16,27 17,23 20,95', 'row: Y sĩ 1 2 3']],
    ['Bác sĩ 16,27 17,23\nY sĩ 1 2', ['paragraph: Bác sĩ 16,27 17,23\nY sĩ 1 2']],
    ['16,27 17,23 20,95\n1 2 3', ['row: 16,27 17,23 20,95', 'row: 1 2 3']],
    ['Tổng vốn 1 234 567\nThu là 2 345 678', ['paragraph: Tổng vốn 1 234 567\nThu là 2 345 678']],
    ['Tổng vốn 1 234 567 12\nThu là 2 345 678 13', ['row: Tổng vốn 1 234 567 12', 'row: Thu là 2 345 678 13']],
    ['Tổng vốn 12 12 123\nThu là 13 13 124', ['row: Tổng vốn 12 12 123', 'row: Thu là 13 13 124']],
    ['Bác sĩ 16,27% -17,23 20,95%\nY sĩ -1 2 3.000,5', ['row: Bác sĩ 16,27% -17,23 20,95%', 'row: Y sĩ -1 2 3.000,5']],
    ['Bác sĩ 16,27 17,23 20,\nY sĩ 1 2 3.', ['paragraph: Bác sĩ 16,27 17,23 20,\nY sĩ 1 2 3.']],
    ['1 234 567\n2 345 678', ['paragraph: 1 234 567\n2 345 678']],
    ['12 234 56\n12 345 67', ['row: 12 234 56', 'row: 12 345 67']],
    ['- Bác sĩ 1 2 3\n- Y sĩ 1 2 3', ['row: - Bác sĩ 1 2 3', 'row: - Y sĩ 1 2 3']],
    ['1. Bác sĩ 1 2 3\n2. Y sĩ 1 2 3', ['row: 1. Bác sĩ 1 2 3', 'row: 2. Y sĩ 1 2 3']],
    ['I. THU 1 2 3\n¹ Y sĩ 1 2 3', ['heading I roman 1: THU 1 2 3', 'note ¹: Y sĩ 1 2 3']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('a line that goes on', () => {
  it.each([
    ['Thu ngân sách\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách\nđạt 5 tỷ đồng.']],
    ['Thu ngân sách.\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách.\nđạt 5 tỷ đồng.']],
    ['Thu ngân sách đạt\n5 tỷ đồng.', ['paragraph: Thu ngân sách đạt\n5 tỷ đồng.']],
    ['Thu ngân sách năm\n2023 đạt.', ['paragraph: Thu ngân sách năm\n2023 đạt.']],
    ['Thu ngân sách là gì\n2023 đạt.', ['paragraph: Thu ngân sách là gì\n2023 đạt.']],
    ['Thu ngân sách.\nĐạt 5 tỷ đồng.', ['paragraph: Thu ngân sách.', 'paragraph: Đạt 5 tỷ đồng.']],
    ['THU NGÂN SÁCH\nđạt 5 tỷ đồng.', ['title: THU NGÂN SÁCH', 'paragraph: đạt 5 tỷ đồng.']],
    ['THU NGÂN SÁCH\nNĂM 2023', ['title: THU NGÂN SÁCH\nNĂM 2023']],
    ['Thu ngân sách\n- Thu nội địa', ['paragraph: Thu ngân sách', 'item 1: Thu nội địa']],
    ['Thu ngân sách\n1. Thu nội địa', ['paragraph: Thu ngân sách', 'heading 1 decimal 2: Thu nội địa']],
    ['Quyết định số\n12.5. của xã', ['paragraph: Quyết định số\n12.5. của xã']],
    ['Quyết định số\n12. Của xã', ['paragraph: Quyết định số\n12. Của xã']],
    ['Quyết định số.\n12. Của xã', ['paragraph: Quyết định số.', 'heading 12 decimal 2: Của xã']],
    ['Quyết định số\nII. Của xã', ['paragraph: Quyết định số', 'heading II roman 1: Của xã']],
    ['- Thu ngân sách\nđạt 5 tỷ đồng.', ['item 1: Thu ngân sách\nđạt 5 tỷ đồng.']],
    ['1. Thu ngân sách\nđạt 5 tỷ đồng.', ['heading 1 decimal 2: Thu ngân sách\nđạt 5 tỷ đồng.']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('a sentence behind an empty line', () => {
  it.each([
    ['Thu ngân sách\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách\n\nđạt 5 tỷ đồng.']],
    ['Thu ngân sách.\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách.', 'paragraph: đạt 5 tỷ đồng.']],
    ['Thu ngân sách:\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách:', 'paragraph: đạt 5 tỷ đồng.']],
    ['Thu ngân sách;\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách;', 'paragraph: đạt 5 tỷ đồng.']],
    ['Thu ngân sách…\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách…', 'paragraph: đạt 5 tỷ đồng.']],
    ['Thu ngân sách”\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách”', 'paragraph: đạt 5 tỷ đồng.']],
    ['Thu ngân sách?\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách?', 'paragraph: đạt 5 tỷ đồng.']],
    ['Thu ngân sách!\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách!', 'paragraph: đạt 5 tỷ đồng.']],
    ['Thu ngân sách\n\n5\n\nđạt 5 tỷ đồng.', ['paragraph: Thu ngân sách¦đạt 5 tỷ đồng.']],
    ['Thu ngân sách\n\nĐạt 5 tỷ đồng.', ['paragraph: Thu ngân sách', 'paragraph: Đạt 5 tỷ đồng.']],
    ['Thu ngân sách đạt\n\n5 tỷ đồng.', ['paragraph: Thu ngân sách đạt\n\n5 tỷ đồng.']],
    ['Thu ngân sách\n\n5 tỷ đồng.', ['paragraph: Thu ngân sách', 'paragraph: 5 tỷ đồng.']],
    ['THU NGÂN SÁCH\n\nđạt 5 tỷ đồng.', ['title: THU NGÂN SÁCH', 'paragraph: đạt 5 tỷ đồng.']],
    ['Thu ngân sách\n\n- đạt 5 tỷ đồng.', ['paragraph: Thu ngân sách', 'item 1: đạt 5 tỷ đồng.']],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});

describe('how wide the lines are', () => {
  it.each([
    [
      'Trong thời gian qua, thành phố Bắc Kạn đã thường xuyên rà soát, điều chỉnh cục bộ\nQuy hoạch chung của thành phố, nhất là các phường mới được thành lập năm nay',
      [
        'paragraph: Trong thời gian qua, thành phố Bắc Kạn đã thường xuyên rà soát, điều chỉnh cục bộ\nQuy hoạch chung của thành phố, nhất là các phường mới được thành lập năm nay',
      ],
    ],
    [
      'Trong thời gian qua, thành phố\nQuy hoạch chung của thành phố, nhất là các phường mới được thành lập năm nay',
      [
        'paragraph: Trong thời gian qua, thành phố',
        'paragraph: Quy hoạch chung của thành phố, nhất là các phường mới được thành lập năm nay',
      ],
    ],
    [
      'Trong thời gian qua, thành phố Bắc Kạn đã thường xuyên rà soát, điều chỉnh cục bộ.\nQuy hoạch chung của thành phố, nhất là các phường mới được thành lập năm nay',
      [
        'paragraph: Trong thời gian qua, thành phố Bắc Kạn đã thường xuyên rà soát, điều chỉnh cục bộ.\nQuy hoạch chung của thành phố, nhất là các phường mới được thành lập năm nay',
      ],
    ],
    [
      'Trong thời gian qua, thành phố.\nQuy hoạch chung của thành phố, nhất là các phường mới được thành lập năm nay',
      [
        'paragraph: Trong thời gian qua, thành phố.',
        'paragraph: Quy hoạch chung của thành phố, nhất là các phường mới được thành lập năm nay',
      ],
    ],
  ])('%s', (text, expected) => expect(passagesOf(text)).toEqual(expected));
});
