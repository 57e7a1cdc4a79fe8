import { expect, it } from 'vitest';
import { told } from '#testing/told.ts';

const ward = (id: string, more: object) => ({ id, kind: 'ward', code: '01840', ...more });

it('a code is used again only when the place before has ended', () => {
  expect(told({ place: [ward('old', { to: '2025-06-30' }), ward('new', { from: '2025-07-01' })] })).toEqual([]);
  expect(told({ place: [ward('old', { to: '2025-06-30' }), ward('new', { from: '2025-06-30' })] })).toEqual([
    'place.code-overlap place/new code',
  ]);
  expect(told({ place: [ward('old', { from: '2000' }), ward('new', { from: '2020' })] })).toEqual([
    'place.code-overlap place/new code',
  ]);
  expect(told({ place: [ward('old', {}), ward('new', {})] })).toEqual(['place.code-overlap place/new code']);
});
it('dates known by the year alone are given the benefit of the doubt', () => {
  expect(told({ place: [ward('old', { to: '2025' }), ward('new', { from: '2025' })] })).toEqual([]);
  expect(told({ place: [ward('old', { to: '2026' }), ward('new', { from: '2025' })] })).toEqual([
    'place.code-overlap place/new code',
  ]);
});
it('a group has members', () => {
  expect(told({ place: [{ id: 'g', kind: 'group' }] })).toEqual(['place.no-members place/g members']);
  expect(told({ place: [{ id: 'g', kind: 'group', members: ['city'] }] })).toEqual([]);
});
it('a place has one outline', () => {
  expect(told({ boundary: [{ id: 'a', place: 'city' }] })).toEqual([]);
  expect(
    told({
      boundary: [
        { id: 'a', place: 'city' },
        { id: 'b', place: 'city' },
      ],
    }),
  ).toEqual(['boundary.twice boundary/b place']);
});
