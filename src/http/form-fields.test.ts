import { expect, test } from 'vitest';
import { hasTooManyFields, MOST_FIELDS } from '#http/form-fields.ts';

const URLENCODED = 'application/x-www-form-urlencoded;charset=UTF-8';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const part = '--X\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n';

test.each([
  [URLENCODED, 'a=1&'.repeat(MOST_FIELDS), false],
  [URLENCODED, 'a&'.repeat(MOST_FIELDS + 1), true],
  [URLENCODED, '&'.repeat(4_000_000), true],
  ['multipart/form-data; boundary=X', `${part.repeat(MOST_FIELDS - 1)}--X--`, false],
  ['multipart/form-data; boundary=X', `${part.repeat(MOST_FIELDS)}--X--`, true],
  ['Multipart/Form-Data; charset=utf-8; boundary="X"', `${part.repeat(MOST_FIELDS + 1)}--X--`, true],
  // A file of ampersands is one field.
  ['multipart/form-data; boundary=X', `--X\r\n\r\n${'&'.repeat(5000)}--X--`, false],
  ['text/plain', '&'.repeat(5000), false],
  [null, '&'.repeat(5000), false],
])('%s: %#', (type, text, expected) => expect(hasTooManyFields(bytes(text), type)).toBe(expected));
