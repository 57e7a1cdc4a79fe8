import { describe, expect, it } from 'vitest';
import { Refusal } from '#app/refusal.ts';
import { readTicked, TICKED, tickedValue } from '#web/review/ticked-field.ts';
import { withTicked } from '#web/review/ticked.ts';

describe('a suggestion as a form carries it', () => {
  it.each(['155,5 tỷ', '', 'a:b:c', ':', 'hai\ndòng'])('%j is read again', (suggestion) => {
    const given = { start: 7, end: 12, suggestion };
    expect(readTicked(tickedValue(given))).toEqual(given);
  });
  it.each(['', 'co', '1:2', '-1:2:x', '1:2.5:x', '1234567890:2:x'])('%j is none', (value) =>
    expect(readTicked(value)).toBeUndefined(),
  );
});

it('those that were ticked are taken over, and no other field', () => {
  const texts = { [`${TICKED}a`]: '0:1:X', [`${TICKED}b`]: '2:3:Y', 'van-ban': '1:2:Z' };
  expect(withTicked({ texts }, 'abc')).toBe('XbY');
});

it('what no page of ours sent is refused', () =>
  expect(() => withTicked({ texts: { [`${TICKED}a`]: 'co' } }, 'abc')).toThrow(Refusal));
