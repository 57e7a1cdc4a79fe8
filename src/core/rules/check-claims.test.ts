import { expect, it } from 'vitest';
import { q } from '#testing/records.ts';
import { told } from '#testing/told.ts';

const AREA = 'work:w extent[extent=area,stage=done]';
const HOUSES = 'work:w extent[extent=houses,stage=done]';
const BASE = {
  objective: [{ id: 'p/1', kind: 'task' }],
  work: [{ id: 'w', objective: 'p/1' }],
  extent: [
    { id: 'a', work: 'w', extent: 'area', stage: 'done', value: q('70 ha') },
    { id: 'h', work: 'w', extent: 'houses', stage: 'done', value: q('20 hộ') },
  ],
};
const claim = (more: object) => told({ ...BASE, claim: [{ id: 'c', formula: 'sum', ...more }] });

it('a total without a breakdown, and parts without a stated total, are claims', () => {
  expect(claim({ value: q('500 ha') })).toEqual([]);
  expect(claim({ formula: 'share', parts: [AREA, AREA.replace('done', 'planned')] })).toEqual([]);
});
it('a claim states its value once', () =>
  expect(claim({ value: q('70 ha'), of: AREA, parts: [AREA] })).toEqual(['claim.value-and-of claim/c of']));
it('a claim without value and parts claims nothing', () => expect(claim({})).toEqual(['record.empty claim/c value']));
it('a share has a part and a whole', () => {
  expect(claim({ formula: 'share', parts: [AREA] })).toEqual(['claim.share-parts claim/c parts']);
  expect(claim({ formula: 'share', parts: [AREA, HOUSES, AREA.replace('done', 'goal')] })).toEqual([
    'claim.share-parts claim/c parts',
  ]);
});
it('a claim is no part of itself', () => {
  expect(claim({ value: q('70 ha'), parts: ['claim:c stated'] })).toEqual(['claim.part-of-itself claim/c parts[0]']);
  expect(claim({ of: 'claim:c stated', parts: [AREA] })).toEqual(['claim.part-of-itself claim/c of']);
});
it('different things are neither added nor divided', () => {
  expect(claim({ value: q('90 ha'), parts: [AREA, HOUSES] })).toEqual(['claim.mixed-units claim/c parts']);
  expect(claim({ formula: 'share', value: q('50%'), parts: [AREA, HOUSES] })).toEqual([
    'claim.mixed-units claim/c parts',
  ]);
});
