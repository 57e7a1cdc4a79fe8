import { expect, it } from 'vitest';
import { halfWidth } from '#core/text/half-width.ts';

it.each([
  ['４４ tỷ', '44 tỷ'],
  ['３０／６／２０３０', '30/6/2030'],
  ['９５，５％', '95,5%'],
  ['Ａ～ｚ！', 'A~z!'],
  // Marks of Vietnamese, and what only looks wide, stay.
  ['Đường số 4 – “ấp”', 'Đường số 4 – “ấp”'],
  ['。　｡', '。　｡'],
  ['', ''],
])('%s is typed as %s', (text, typed) => expect(halfWidth(text)).toBe(typed));
