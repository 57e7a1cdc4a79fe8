import { expect, it } from 'vitest';
import { headsIn, type Column } from '#core/vocabulary/columns.ts';

it.each<['vi' | 'en', readonly Column[], Partial<Record<Column, string>>, readonly string[]]>([
  ['vi', ['work', 'year'], {}, ['Mã công trình', 'Năm']],
  ['vi', ['year', 'work'], { year: 'Năm vốn' }, ['Năm vốn', 'Mã công trình']],
  // Files in English have the columns by their own names, whatever a table calls them.
  ['en', ['work', 'year'], { year: 'Năm vốn' }, ['work', 'year']],
  ['vi', [], {}, []],
])('in %s the heads of %j, called %j, are %j', (language, columns, own, heads) =>
  expect(headsIn(language, columns, own)).toEqual(heads),
);
