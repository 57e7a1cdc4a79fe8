import { expect, test } from 'vitest';
import { visible } from '#core/text/visible.ts';

test.each([
  ['Cột “diện tích”, 5 m²\n\tdòng sau', 'Cột “diện tích”, 5 m²\n\tdòng sau'],
  ['\u001b[2Jxin chào', '\\u001b[2Jxin chào'],
  ['a\rb\u0007\u0000', 'a\\u000db\\u0007\\u0000'],
  ['\u009b31m', '\\u009b31m'],
  ['\u007f', '\\u007f'],
  ['tệp\u202egpj.exe', 'tệp\\u202egpj.exe'],
  ['\u2066x\u2069\u2028', '\\u2066x\\u2069\\u2028'],
])('%j', (text, expected) => expect(visible(text)).toBe(expected));

test('JSON stays what it was', () => {
  const value = { name: 'a\u009b\u202e\u001b' };
  expect(JSON.parse(visible(JSON.stringify(value)))).toEqual(value);
});
