import { expect, it } from 'vitest';
import { record, view } from '#testing/records.ts';
import { shippedPacks as law } from '#testing/packs.ts';
import { tellWritten } from '#words/figure-name.ts';
import { levelName, standardName } from '#words/law-standard.ts';

const seen = view({ place: [{ id: 'mau', name: 'Thành phố Mẫu', kind: 'city' }] });

it('standards and levels by the names that a pack has for them, what none has as it was written', () => {
  expect(standardName('vi', { law }, '2A.III.23')).not.toContain('2A');
  expect(levelName('vi', { law }, 'three-years-or-more')).toBe('từ 3 năm trở lên');
  expect([standardName('vi', { law }, 'x'), levelName('vi', { law }, '6,5')]).toEqual(['x', '6,5']);
});
it('a limit by what it limits; a path by its place and its day, as people write it', () => {
  const limit = record('limit', { id: 'han-muc-1', capital: 'central', year: '2027' } as never);
  expect(tellWritten('vi', seen, 'limit', 'han-muc-1', limit)).toBe('ngân sách trung ương, năm 2027');
  expect(tellWritten('vi', seen, 'limit', 'han-muc-1', { amount: {} })).not.toContain('han-muc');
  expect(tellWritten('vi', seen, 'path', 'p', { place: 'mau', by: '2028-12-31' })).toBe('Thành phố Mẫu, 31/12/2028');
});
