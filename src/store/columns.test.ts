/** A record is read from its row as it was written to it, with all that its values say. */
import { describe, expect, it } from 'vitest';
import { recordToRow, rowToRecord } from '#store/columns.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { q } from '#testing/records.ts';

const extent = (value: object) =>
  ({ id: 'e', work: 'w', extent: 'size', label: 'số lượt', stage: 'done', value, source: { document: 'd' } }) as never;

describe('a quantity keeps', () => {
  it.each<[string, object]>([
    ['its words of approximation', q('trên 12 ha')],
    ['its upper end', q('từ 4 đến 5 ha')],
    ['its whole', q('4/7 trường')],
    ['the word of its scale', q('2,084 triệu lượt khách')],
    ['the scale of both ends', q('từ 2 đến 3 triệu lượt khách')],
  ])('%s', (_, value) => {
    const record = extent(value) as RecordIn<'extent'>;
    expect(rowToRecord('extent', { id: 'e', ...recordToRow('extent', record) })).toEqual(record);
  });
});
