import { expect, it } from 'vitest';
import { letterRemarks } from '#core/remark/of-letters.ts';
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

it.each(['Nhà văn hóa 120 m²', 'Đường Ê Đê – “ẵ” ≥ 10 ‰ ½ µ α', ''])('%s has none', (text) =>
  expect(letterRemarks(seen, text)).toEqual([]),
);
