import { expect, test } from 'vitest';
import { isFiltered } from '#web/forms/filter-form.tsx';
import { worksWords } from '#words/ui/works.ts';

test.each([
  [{}, false],
  [{ tim: undefined, loai: '' }, false],
  [{ tim: undefined, loai: 'road' }, true],
] as const)('%j: whether anything was chosen', (query, chosen) => expect(isFiltered(query)).toBe(chosen));

test('an empty list speaks of a filter only where one is set', () =>
  expect([worksWords.vi.none(false), worksWords.vi.none(true)]).toEqual([
    'Chưa có công trình nào trong hồ sơ.',
    'Không có công trình nào khớp với điều kiện đã chọn.',
  ]));
