import { describe, expect, it } from 'vitest';
import { formatAddress, isAskable, isFilterValue, type Address } from '#core/address/address.ts';
import { recordedAddress, recordedAddresses } from '#core/address/recorded-address.ts';

describe('addresses that records hold', () => {
  it('what cannot be read, and what is not there, names nothing', () => {
    const read = recordedAddresses(['work:a late', undefined, 'no address', '', 'measure:m @city']);
    expect(read.map(formatAddress)).toEqual(['work:a late', 'measure:m @city']);
    expect(recordedAddresses([])).toEqual([]);
  });
  it('one that cannot be read says why', () => {
    expect(recordedAddress('work:a late').ok).toBe(true);
    expect(recordedAddress('no address')).toMatchObject({ ok: false, problems: [{ code: 'address.head' }] });
  });
});

describe('the value of a filter', () => {
  it.each(['a', '2022', '08-nq-tu/2.4', 'hai chữ', 'a=b', 'a[b'])('may be “%s”', (text) =>
    expect(isFilterValue(text)).toBe(true),
  );
  it.each(['', ' ', ' a', 'a ', 'a,b', ',', 'a]', ']a', 'a\t', 'a]b', 'ab,'])('may not be “%s”', (text) =>
    expect(isFilterValue(text)).toBe(false),
  );
});

describe('the longest address that may be asked for has eight thousand letters', () => {
  const long = (letters: number): Address => ({
    head: { type: 'record', subject: 'work', id: 'a'.repeat(letters - 'work:'.length) },
    filters: [],
  });
  it.each([
    [7999, true],
    [8000, true],
    [8001, false],
  ])('%i: %s', (letters, expected) => {
    expect(isAskable(long(letters))).toBe(expected);
    expect(recordedAddress(formatAddress(long(letters))).ok).toBe(expected);
  });
});
