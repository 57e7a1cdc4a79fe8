import { expect, it } from 'vitest';
import { isAddress, OPEN_TABLES } from '#core/query/open-tables.ts';

it.each([
  ['https://creativecommons.org/licenses/by/4.0/', true],
  ['http://a.vn', true],
  ['Ghi rõ nguồn', false],
  ['Xem https://a.vn', false],
  ['https://', false],
  ['https://a b', false],
  ['javascript:alert(1)', false],
  ['ftp://a.vn', false],
])('%j is an address: %s', (text, expected) => expect(isAddress(text)).toBe(expected));

it('no table is offered twice', () => {
  expect(new Set(OPEN_TABLES.map(({ file }) => file)).size).toBe(OPEN_TABLES.length);
});
