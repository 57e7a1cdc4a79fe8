import { expect, test } from 'vitest';
import { changedFields } from '#app/read/journal.ts';

test('a change tells the fields that differ, as stored, and nothing else', () => {
  expect(
    changedFields(
      { name: 'a', value: { amount: '1', unit: 'ha' }, gone: true },
      { name: 'a', value: { unit: 'ha', amount: '2' }, fresh: 'x' },
    ),
  ).toEqual([
    { field: 'fresh', after: '"x"' },
    { field: 'gone', before: 'true' },
    { field: 'value', before: '{"amount":"1","unit":"ha"}', after: '{"amount":"2","unit":"ha"}' },
  ]);
  expect(changedFields({ a: 1 }, { a: 1 })).toEqual([]);
});
