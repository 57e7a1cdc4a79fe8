import { inBoth } from '#words/language.ts';

/** Words of the search. */
export const findWords = inBoth(
  {
    title: 'Tìm kiếm',
    field: 'Tìm trong toàn bộ hồ sơ',
    do: 'Tìm',
    lead: 'Tìm theo tên, số và ký hiệu văn bản, địa bàn, cơ quan, chỉ tiêu, nội dung diễn biến và vướng mắc. Gõ không dấu, gõ phần đầu của từ đều được.',
    found: (count: string, words: string, day: string) => `${count} kết quả cho “${words}”, tính đến ngày ${day}.`,
    foundOf: (kind: string, count: string, words: string, day: string) =>
      `${kind}: ${count} kết quả cho “${words}”, tính đến ngày ${day}.`,
    none: (words: string, day: string) => `Không tìm thấy gì cho “${words}” tính đến ngày ${day}.`,
    noneHint: 'Hãy thử ít từ hơn, kiểm tra lại cách viết, hoặc chọn một ngày muộn hơn ở ô “Số liệu đến ngày”.',
    noWords: 'Hãy gõ ít nhất một chữ cái hoặc chữ số.',
    cut: (count: string) => `Có hơn ${count} kết quả thuộc một loại; chỉ xét ${count}. Thêm từ để tìm đúng hơn.`,
    kinds: 'Kết quả theo loại',
    allKinds: 'Tất cả',
    more: (count: string, kind: string) => `Xem cả ${count} kết quả: ${kind}`,
    shortcut: 'Phím / đưa con trỏ vào ô tìm kiếm',
    on: 'đang bật',
    off: 'đang tắt',
    turnOff: 'Tắt phím này',
    turnOn: 'Bật phím này',
    placeholder: 'Tên, số văn bản, nội dung…',
  },
  {
    title: 'Search',
    field: 'Search all records',
    do: 'Search',
    lead: 'Searches names, numbers and symbols of documents, places, agencies, measures, statements and obstacles. Marks may be left out, and the beginning of a word is enough.',
    found: (count: string, words: string, day: string) => `${count} found for “${words}”, as of ${day}.`,
    foundOf: (kind: string, count: string, words: string, day: string) =>
      `${kind}: ${count} found for “${words}”, as of ${day}.`,
    none: (words: string, day: string) => `Nothing found for “${words}” as of ${day}.`,
    noneHint: 'Try fewer words, check the spelling, or choose a later day in “Data as of”.',
    noWords: 'Type at least one letter or digit.',
    cut: (count: string) =>
      `There are more than ${count} of one kind; only ${count} were looked at. More words find less.`,
    kinds: 'Results by kind',
    allKinds: 'All',
    more: (count: string, kind: string) => `All ${count}: ${kind}`,
    shortcut: 'The key / leads to the search field',
    on: 'on',
    off: 'off',
    turnOff: 'Turn it off',
    turnOn: 'Turn it on',
    placeholder: 'Name, symbol, words…',
  },
);
