import { expect, it } from 'vitest';
import { isBlank, typedLine, typedText } from '#core/text/typed-text.ts';

it.each([
  '',
  ' ',
  '\t\r\n',
  '\u00a0',
  '\u200b',
  ' \u200b\u200d ',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\u3164',
  '\u2800',
  '\u202e',
])('what nobody sees is blank: %j', (text) => {
  expect(isBlank(text)).toBe(true);
  expect(typedText(text)).toBe('');
});
it.each([
  ['.', '.'],
  [' 0 ', '0'],
  ['Lê\u0323 Thị', 'Lệ Thị'],
  // Within a text they may be part of how it is written.
  ['a\u200db', 'a\u200db'],
])('what is seen stays, composed and tidied: %j', (text, typed) => {
  expect(isBlank(text)).toBe(false);
  expect(typedText(text)).toBe(typed);
});
it('as one line', () => expect(typedLine(' Lê\n  Văn\u00a0C ')).toBe('Lê Văn C'));
