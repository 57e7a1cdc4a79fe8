/** What a kept scenario tries is what the planner asks for: no more, no less. */
import { expect, it } from 'vitest';
import { trialOf } from '#core/city/trial.ts';
import { q, record } from '#testing/records.ts';

const scenario = (given: object) => trialOf({ ...record('scenario', { id: 's', ...given }) } as never);

it('without a scenario nothing is tried', () =>
  expect(trialOf(undefined)).toEqual({ changes: [], costs: new Map(), finishes: new Map(), without: new Set() }));
it('a scenario that changes nothing tries nothing', () => expect(scenario({})).toEqual(trialOf(undefined)));
it('inputs, costs in whole đồng, finishes and works that are not to be built each go to their place', () =>
  expect(
    scenario({
      inputs: [{ standard: '2A.III.08', value: '92' }],
      costs: [{ work: 'a', amount: q('5 đồng') }],
      finishes: [{ work: 'b', on: '2028-12-31' }],
      without: ['c', 'd'],
    }),
  ).toEqual({
    changes: [{ standard: '2A.III.08', value: '92' }],
    costs: new Map([['a', 5n]]),
    finishes: new Map([['b', '2028-12-31']]),
    without: new Set(['c', 'd']),
  }));
