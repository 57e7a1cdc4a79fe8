import { expect, it } from 'vitest';
import { letterRemarks } from '#core/remark/of-letters.ts';
import { remarkKey } from '#core/remark/remark.ts';
import { view } from '#testing/records.ts';

const seen = view({
  work: [
    { id: 'w', name: 'Nhà văn hóa 120㎡' },
    { id: 'x', name: 'Cầu 金' },
  ],
});

it('letters that a report prints and its type lacks are told with record and field', () =>
  expect(letterRemarks(seen, 'Nhà văn hóa 120㎡').map(({ subject, id, data }) => [subject, id, data])).toEqual([
    ['work', 'w', { field: 'name', letters: '㎡' }],
  ]));

it('of one record each field is a remark of its own', () => {
  const both = view({ place: [{ id: 'x', name: 'Phố ㎡', kind: 'ward', note: 'P ㎡' }] });
  const found = letterRemarks(both, '㎡');
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found.map(remarkKey)).size).toBe(found.length);
});

it.each(['Nhà văn hóa 120 m²', 'Đường Ê Đê – “ẵ” ≥ 10 ‰ ½ µ α', ''])('%s has none', (text) =>
  expect(letterRemarks(seen, text)).toEqual([]),
);
