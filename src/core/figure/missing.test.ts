/** What has no value is told at every figure that needed it, up to the sum, the share, the target and the claim. */
import { formatAddress } from '#core/address/address.ts';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#core/figure/figure.ts';
import { figureByText } from '#testing/figures.ts';
import { q, view } from '#testing/records.ts';

const lacks = ({ missing }: Figure): readonly string[] =>
  missing.map((one) => (typeof one === 'string' ? one : formatAddress(one)));
const told = (figure: Figure): readonly unknown[] => [figure.state, figure.value?.amount, lacks(figure)];

const value = (measure: string, place: string, period: string, text: string, kind = 'actual') => ({
  measure,
  place,
  period,
  kind,
  value: q(text),
});

/** A province of two districts, of three communes, of which one has told nothing. */
const GIVEN = {
  place: [
    { id: 'province', kind: 'province' },
    { id: 'north', kind: 'district', parent: 'province' },
    { id: 'south', kind: 'district', parent: 'province' },
    { id: 'a', kind: 'commune', parent: 'north' },
    { id: 'b', kind: 'commune', parent: 'north' },
    { id: 'c', kind: 'commune', parent: 'south' },
  ],
  measure: [
    { id: 'homes', unit: 'hộ', aggregation: 'sum' },
    { id: 'rate', unit: '%', aggregation: 'mean', shareOf: 'homes' },
  ],
  observation: [
    value('homes', 'a', '2022', '10 hộ'),
    value('homes', 'c', '2022', '20 hộ'),
    value('homes', 'province', '2022', '60 hộ', 'plan'),
    value('homes', 'a', '2021', '10 hộ'),
    value('homes', 'b', '2021', '10 hộ'),
    value('homes', 'c', '2021', '20 hộ'),
    value('rate', 'a', '2022', '50%'),
    value('rate', 'c', '2022', '80%'),
  ],
  objective: [
    {
      id: 'p/1',
      kind: 'target',
      target: { relation: 'at-least', value: q('60 hộ'), measure: 'homes', place: 'province', by: '2022' },
    },
    {
      id: 'p/2',
      kind: 'target',
      target: {
        relation: 'at-least',
        value: q('100 hộ'),
        measure: 'homes',
        place: 'province',
        by: '2021..2022',
        counts: 'cumulative',
      },
    },
  ],
  claim: [
    { id: 'total', value: q('30 hộ'), formula: 'sum', parts: ['measure:homes @province #2022'] },
    { id: 'worded', formula: 'sum', parts: ['measure:homes @province #2022'] },
  ],
};
const on = view(GIVEN);
const whole = view({ ...GIVEN, observation: [...GIVEN.observation, value('homes', 'b', '2022', '0 hộ')] });

describe('a commune that has told nothing is missing', () => {
  it.each([
    ['in its district', 'measure:homes @north #2022', '10', ['b']],
    ['in its province', 'measure:homes @province #2022', '30', ['b']],
    ['where shares are weighed', 'measure:rate @province #2022', '70.00', ['b']],
    ['in the share of the plan', 'measure:homes share @province #2022', '50.0', ['b']],
    ['in the change from the year before', 'measure:homes change @province #2022', '-10', ['b']],
    ['in the growth', 'measure:homes growth @province #2022', '-25.0', ['b']],
    ['in the answer of a target', 'objective:p/1 result', '30', ['b']],
    ['in what is still to go', 'objective:p/1 gap', '30', ['b']],
    ['in the share of a target', 'objective:p/1 share', '50.0', ['b']],
    ['in the progress of a target', 'objective:p/1 progress', '50.0', ['b']],
    ['in what the years give together', 'objective:p/2 result', '70', ['b']],
    ['in the progress of the years', 'objective:p/2 progress', '70.0', ['b']],
    ['in what the parts of a claim give', 'claim:total computed', '30', ['b']],
    ['in what a claim differs by', 'claim:total difference', '0', ['b']],
  ])('%s: %s', (_, address, amount, missing) =>
    expect(told(figureByText(on, address))).toEqual(['incomplete', amount, missing]),
  );

  it.each([
    'measure:homes @north #2022',
    'measure:homes @province #2022',
    'measure:homes share @province #2022',
    'measure:homes growth @province #2022',
    'objective:p/1 share',
    'objective:p/1 progress',
    'objective:p/2 result',
    'claim:total computed',
    'claim:total difference',
  ])('with nought told nothing is missing: %s', (address) => {
    expect(figureByText(whole, address).state).toBe('known');
    expect(lacks(figureByText(whole, address))).toEqual([]);
  });
});

describe('what cannot be computed says what it lacks', () => {
  it.each([
    ['a share without a plan', 'measure:homes share @province #2021', ['measure:homes plan @province #2021']],
    ['a growth without the year before', 'measure:homes growth @province #2021', ['measure:homes @province #2020']],
    ['a value that nobody told', 'measure:homes @b #2022', ['b']],
    ['a difference from what is not stated', 'claim:worded difference', ['worded', 'b']],
    ['what is not stated', 'claim:worded stated', ['worded']],
  ])('%s: %s', (_, address, missing) => {
    const figure = figureByText(on, address);
    expect([figure.state, figure.value, lacks(figure)]).toEqual(['absent', undefined, missing]);
  });
});
