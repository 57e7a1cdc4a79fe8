import { describe, expect, it } from 'vitest';
import { parseAddress } from '#core/address/address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { wholesOfPlace } from '#core/subjects/place/wholes.ts';
import { q, view } from '#testing/records.ts';

const places = (asOf: string) =>
  view(
    {
      place: [
        { id: 'district', kind: 'district' },
        { id: 'p1', kind: 'commune', parent: 'district', to: '2025-06-30', successors: ['p3'] },
        { id: 'p2', kind: 'commune', parent: 'district', to: '2025-06-30', successors: ['p3'] },
        { id: 'p3', kind: 'commune', from: '2025-07-01' },
        { id: 'split', kind: 'commune', to: '2025-06-30', successors: ['p4', 'p5'] },
        { id: 'p4', kind: 'commune', from: '2025-07-01' },
        { id: 'p5', kind: 'commune', from: '2025-07-01' },
        { id: 'village', kind: 'village', parent: 'p1' },
        { id: 'group', kind: 'group', members: ['p1', 'p2'] },
      ],
      objective: [{ id: 'p/1' }],
      work: [
        { id: 'w1', objective: 'p/1', places: ['village'] },
        { id: 'w2', objective: 'p/1', places: ['group'] },
        { id: 'w3', objective: 'p/1', places: ['split'] },
        { id: 'w4', objective: 'p/1', places: ['p1', 'p2'] },
      ],
      measure: [{ id: 'm', unit: 'hộ', aggregation: 'sum' }],
      observation: ['p1', 'p2'].map((place, index) => ({
        measure: 'm',
        place,
        period: '2024',
        kind: 'actual',
        value: q(`${index + 1} hộ`),
      })),
    },
    asOf,
  );
const [before, after] = [places('2025-06-30'), places('2025-07-01')];
const figure = (at: typeof before, text: string): string | undefined => {
  const address = parseAddress(text);
  return address.ok ? findFigure(at, address.value)?.value?.amount : undefined;
};

describe('what a place lies in', () => {
  it('is all that stands above it, and what took it over from the day on', () => {
    expect([...wholesOfPlace(before, 'village')].toSorted()).toEqual(['district', 'group', 'p1', 'village']);
    expect([...wholesOfPlace(after, 'village')].toSorted()).toEqual(['district', 'group', 'p1', 'p3', 'village']);
  });
  it('of a group is what all of its members lie in', () =>
    expect(wholesOfPlace(before, 'group').has('district')).toBe(true));
  it('of a place that was divided is not guessed', () => expect([...wholesOfPlace(after, 'split')]).toEqual(['split']));
});

describe('works of a place', () => {
  it.each([
    ['district', '3', '3'],
    ['p1', '2', '2'],
    ['group', '3', '3'],
    ['p3', '0', '3'],
    ['p4', '0', '0'],
    ['split', '1', '1'],
  ])('in %s: %s before the merger, %s after it', (place, then, now) => {
    expect([before, after].map((at) => figure(at, `count work[place=${place}]`))).toEqual([then, now]);
  });
});

it('a place that took others over has their values of the time before', () =>
  expect([figure(after, 'measure:m @p3 #2024'), figure(after, 'measure:m @p3')]).toEqual(['3', '3']));
it('a place that took over a part of another has none', () =>
  expect(figure(after, 'measure:m @p4 #2024')).toBeUndefined());
