import { describe, expect, it } from 'vitest';
import { adminUnitsBelow, existsOn, liesIn } from '#core/subjects/place/below.ts';
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

describe('a place lies in another', () => {
  const seen = view({
    place: [
      { id: 'province', kind: 'province' },
      { id: 'ward', kind: 'ward', parent: 'city' },
      { id: 'house', kind: 'neighbourhood', parent: 'ward' },
      { id: 'far', kind: 'ward', parent: 'province' },
      { id: 'both', kind: 'group', members: ['ward', 'house'] },
      { id: 'mixed', kind: 'group', members: ['ward', 'far'] },
      { id: 'lost', kind: 'ward', parent: 'gone' },
      { id: 'round', kind: 'ward', parent: 'back' },
      { id: 'back', kind: 'ward', parent: 'round' },
    ],
  });
  it.each([
    ['ward', 'city', true],
    ['house', 'ward', true],
    ['house', 'city', true],
    ['city', 'ward', false],
    ['ward', 'ward', false],
    ['far', 'city', false],
    // A group lies where all of its members do.
    ['both', 'city', true],
    ['mixed', 'city', false],
    ['mixed', 'province', false],
    ['lost', 'gone', true],
    ['lost', 'city', false],
    ['nowhere', 'city', false],
    // A circle ends.
    ['round', 'city', false],
    ['round', 'back', true],
  ])('%s in %s: %s', (place, whole, expected) => expect(liesIn(seen, place, whole)).toBe(expected));
  it.each([
    [{}, '1900-01-01', true],
    [{ from: '2022-03-01' }, '2022-02-28', false],
    [{ from: '2022-03-01' }, '2022-03-01', true],
    [{ from: '2022' }, '2022-01-01', true],
    [{ to: '2022-03-01' }, '2022-03-01', true],
    [{ to: '2022-03-01' }, '2022-03-02', false],
    [{ to: '2022' }, '2022-12-31', true],
    [{ from: '2022', to: '2022' }, '2023-01-01', false],
  ])('one that is there %j, on %s: %s', (span, day, expected) =>
    expect(existsOn(span as never, day as never)).toBe(expected),
  );
});
