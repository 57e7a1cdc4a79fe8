import { describe, expect, it } from 'vitest';
import { mayOwe } from '#core/collecting/may-owe.ts';
import { view } from '#testing/records.ts';

const SEEN = view({
  place: [
    { id: 'tinh', kind: 'province' },
    { id: 'city', kind: 'city', parent: 'tinh' },
    { id: 'ward', kind: 'ward', parent: 'city' },
  ],
  programme: [{ id: 'p', place: 'city' }],
  agency: [
    { id: 'city-committee', line: 'government', place: 'city' },
    { id: 'ward-committee', line: 'government', place: 'ward' },
    { id: 'front', line: 'front' },
    { id: 'department', line: 'government', place: 'tinh' },
    { id: 'ministry', line: 'central' },
    { id: 'abolished', line: 'government', place: 'city', to: '2020' },
    { id: 'to-come', line: 'government', place: 'city', from: '2999' },
  ],
});

describe('who may owe a programme returns', () => {
  it('are agencies of its place and below, and those of no place; none above, none that is no more', () => {
    const [programme] = SEEN.all('programme');
    if (!programme) throw new Error('no programme');
    expect(mayOwe({ view: SEEN, programme }).map(({ id }) => id)).toEqual([
      'city-committee',
      'front',
      'ward-committee',
    ]);
  });
});
