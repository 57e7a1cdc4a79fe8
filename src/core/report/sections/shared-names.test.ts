import { describe, expect, it } from 'vitest';
import { NAMES } from '#core/report/outline/bounds.ts';
import { named } from '#core/report/sections/named.ts';
import { isDeed, isOccasion, sharedName } from '#core/report/sections/shared-names.ts';
import { phrase } from '#core/report/phrase.ts';

describe('what names have in common', () => {
  it.each<[readonly string[], string | undefined, readonly string[]]>([
    [['Nâng cấp đường A', 'Nâng cấp đường B'], 'nâng cấp', ['đường A', 'đường B']],
    [['Điểm sinh hoạt tại tổ 5', 'Điểm sinh hoạt tại tổ 11B'], 'điểm sinh hoạt tại', ['tổ 5', 'tổ 11B']],
    [['Xây mới trường A', 'Xây mới trường B', 'Xây mới trường C'], 'xây mới', ['trường A', 'trường B', 'trường C']],
    // One word is too little, and what is left must stand by itself.
    [['Nâng đường A', 'Nâng đường B'], undefined, []],
    [['Nâng cấp đường A', 'Xây mới đường B'], undefined, []],
    [['Cải tạo vỉa hè phía đông', 'Cải tạo vỉa hè phía tây'], undefined, []],
    [['Nâng cấp đường A'], undefined, []],
    [[], undefined, []],
    [['Nâng cấp đường A', 'Nâng cấp đường A'], 'nâng cấp', ['đường A', 'đường A']],
    [['Nâng cấp', 'Nâng cấp đường A'], undefined, []],
    [['Nâng cấp các tuyến: đường A', 'Nâng cấp các tuyến: đường B'], undefined, []],
  ])('%j: “%s”', (names, lead, rests) =>
    expect(sharedName(names)).toEqual(lead === undefined ? undefined : { lead, rests }),
  );
});

describe('a name that tells what is done', () => {
  it.each([
    ['Xây dựng cầu', true],
    ['xây dựng cầu', true],
    ['Trồng, chăm sóc rừng', true],
    ['Cầu Đá', false],
    ['Xây', false],
    ['Trồngrừng', false],
  ])('%s: %s', (name, expected) => expect(isDeed(name)).toBe(expected));
  it.each([
    ['Kiểm tra an toàn', true],
    ['Giám sát cộng đồng', true],
    ['Kiểm', false],
    ['Xây dựng cầu', false],
  ])('%s is an occasion: %s', (name, expected) => expect(isOccasion(name)).toBe(expected));
});

describe('lists within one sentence', () => {
  const members = (count: number) => Array.from({ length: count }, (_, at) => phrase(`tên ${at + 1}`));
  const told = (count: number) =>
    named(members(count), 'công trình khác').flatMap((one) => one.map((piece) => 'text' in piece && piece.text));
  it('names all while at most one is left over', () => {
    expect(told(0)).toEqual([]);
    expect(told(NAMES)).toHaveLength(NAMES);
    expect(told(NAMES + 1)).toHaveLength(NAMES + 1);
    expect(told(NAMES + 1).at(-1)).toBe(`tên ${NAMES + 1}`);
  });
  it('then counts the others, below ten with a zero before', () => {
    expect(told(NAMES + 2)).toHaveLength(NAMES + 1);
    expect(told(NAMES + 2).at(-1)).toBe('02 công trình khác');
    expect(told(NAMES + 12).at(-1)).toBe('12 công trình khác');
  });
});
