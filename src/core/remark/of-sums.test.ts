/** What is done to date only grows: less than before is a remark. */
import { expect, test } from 'vitest';
import { extentRemarks } from '#core/remark/of-sums.ts';
import { q, view } from '#testing/records.ts';

const done = (id: string, value: string, since: string, given: Readonly<Record<string, unknown>> = {}) => ({
  id,
  work: 'road',
  extent: 'length',
  label: 'chiều dài',
  stage: 'done',
  value: q(value),
  since,
  ...given,
});

test.each([
  ['less than before', [done('a', '12,6 km', '2022-06-25'), done('b', '11,6 km', '2022-09-28')], ['extent.fell']],
  ['as much', [done('a', '12,6 km', '2022-06-25'), done('b', '12,6 km', '2022-09-28')], []],
  ['more', [done('a', '12,6 km', '2022-06-25'), done('b', '12,7 km', '2022-09-28')], []],
  ['approximate', [done('a', 'khoảng 12,6 km', '2022-06-25'), done('b', '11,6 km', '2022-09-28')], []],
  ['of one day', [done('a', '12,6 km', '2022-06-25'), done('b', '11,6 km', '2022-06-25')], []],
  [
    'of another label',
    [done('a', '12,6 km', '2022-06-25'), done('b', '11,6 km', '2022-09-28', { label: 'chiều dài cống' })],
    [],
  ],
  [
    'what is planned may shrink',
    [
      done('a', '12,6 km', '2022-06-25', { stage: 'planned' }),
      done('b', '11,6 km', '2022-09-28', { stage: 'planned' }),
    ],
    [],
  ],
])('%s', (_, extent, codes) => {
  const at = view({ objective: [{ id: 'p/1' }], work: [{ id: 'road', objective: 'p/1' }], extent }, '2022-12-31');
  const work = at.find('work', 'road');
  expect(work && extentRemarks(at, work).map(({ code }) => code)).toEqual(codes);
});
