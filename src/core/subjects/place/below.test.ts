import { describe, expect, it } from 'vitest';
import { adminUnitsBelow } from '#core/subjects/place/below.ts';
import { view } from '#testing/records.ts';

const places = view({
  place: [
    { id: 'city', kind: 'city' },
    { id: 'ward', kind: 'ward', parent: 'city' },
    { id: 'street', kind: 'street', parent: 'city' },
    { id: 'group-5', kind: 'neighbourhood', parent: 'ward' },
    { id: 'group-of-unknown-ward', kind: 'neighbourhood', parent: 'city' },
    { id: 'merged', kind: 'ward', parent: 'city', to: '2021-12-31' },
  ],
});
const below = (place: string, day = places.asOf) => adminUnitsBelow(places, place, day).map((one) => one.id);

describe('the units directly below a place', () => {
  it('of a city are whole units, even where a neighbourhood’s ward is not known', () =>
    expect(below('city')).toEqual(['ward']));
  it('of a ward are its neighbourhoods', () => expect(below('ward')).toEqual(['group-5']));
  it('are those of the day', () => expect(below('city', '2021-06-30' as never)).toEqual(['merged', 'ward']));
});
