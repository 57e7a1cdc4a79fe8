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
  expect(withTicked({ texts }, { file: 'a.docx', kind: 'docx', text: 'abc' })).toMatchObject({
    file: 'a.docx',
    text: 'XbY',
  });
});

it('a scan stays one, its pages where their text is now', () => {
  const scan = {
    pages: [
      { page: 1, start: 0, end: 3 },
      { page: 2, start: 4, end: 6 },
    ],
    unread: [3],
    vietnamese: true,
  };
  const report = { file: 'a.pdf', kind: 'pdf' as const, text: 'abc\nde', scan };
  expect(withTicked({ texts: { [`${TICKED}a`]: '0:1:XYZ' } }, report)).toMatchObject({
    text: 'XYZbc\nde',
    scan: {
      pages: [
        { page: 1, start: 0, end: 5 },
        { page: 2, start: 6, end: 8 },
      ],
      unread: [3],
    },
  });
});

it('what no page of ours sent is refused', () =>
  expect(() => withTicked({ texts: { [`${TICKED}a`]: 'co' } }, { file: '', kind: 'text', text: 'abc' })).toThrow(
    Refusal,
  ));
