import { describe, expect, it } from 'vitest';
import { locate } from '#core/subjects/place/locate.ts';
import { view } from '#testing/records.ts';

const seen = view({
  place: [
    { id: 'old-ward', parent: 'city', successors: ['new-ward'] },
    { id: 'new-ward' },
    { id: 'street', parent: 'old-ward' },
    { id: 'split', parent: 'city', successors: ['new-ward', 'other'] },
    { id: 'other' },
    { id: 'lost', parent: 'city' },
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'a' },
    { id: 'mapped' },
  ],
  boundary: [
    { id: 'line-new', place: 'new-ward' },
    { id: 'line-other', place: 'other' },
    { id: 'line-mapped', place: 'mapped' },
  ],
});
const found = (place: string): string | undefined => {
  const location = locate(seen, place);
  return location && `${location.boundary.id} by ${location.by}`;
};

describe('a place lies', () => {
  it('in its own outline', () => expect(found('mapped')).toBe('line-mapped by place'));
  it('in the outline of the unit that took it over', () => expect(found('old-ward')).toBe('line-new by successor'));
  it('in the outline of what it lies in', () => expect(found('street')).toBe('line-new by parent'));
  it('nowhere when several units took it over', () => expect(found('split')).toBeUndefined());
  it('nowhere when nothing above has an outline, or is not on record', () =>
    expect([found('lost'), found('nowhere')]).toEqual([undefined, undefined]));
  it('nowhere when places stand above each other', () => expect(found('a')).toBeUndefined());
});
