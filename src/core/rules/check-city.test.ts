import { describe, expect, it } from 'vitest';
import { makeDraft, type Draft, type Subject } from '#core/subjects/subjects.ts';
import { checkUrbanRecords } from '#core/rules/check-city.ts';
import { record } from '#testing/records.ts';
import { shippedPacks } from '#testing/packs.ts';

const draft = (subject: Subject, id: string, given: Readonly<Record<string, unknown>>): Draft =>
  makeDraft(subject, id, record(subject, { id, ...given }));
const codes = (...drafts: readonly Draft[]): readonly string[] =>
  checkUrbanRecords(shippedPacks, drafts).map(
    ({ code, where }) => `${code} ${where.record ?? ''} ${where.field ?? ''}`,
  );
const water = '2A.III.08';
const input = (given: Readonly<Record<string, unknown>>): Draft =>
  draft('input', 'x', { place: 'city', standard: water, ...given });
const effect = (given: Readonly<Record<string, unknown>>): Draft =>
  draft('effect', 'x', { work: 'w', place: 'city', standard: water, ...given });
const bond = (work: string, ...needs: readonly string[]): Draft => draft('bond', work, { work, needs });
const scenario = (given: Readonly<Record<string, unknown>>): Draft =>
  draft('scenario', 'x', { pack: '111-2025', class: 'II', aim: 'reach', by: '2028-12-31', ...given });

const path = (given: object, work: object = {}): Draft =>
  draft('path', 'x', {
    answers: [
      {
        case: 'worst',
        status: 'optimal',
        points: '1527/20',
        bound: '3',
        works: [{ work: 'a', part: '1/4', lifts: [], ...work }],
        conditions: [],
        conflict: [
          'total u 75',
          'limit - 2027 9',
          'date 2028-12-31',
          'criterion u 2A.I 27/2',
          'needs a b',
          'excludes a b',
        ],
        ...given,
      },
    ],
  });

describe('an issued path', () => {
  it('whose texts can be read passes', () => expect(codes(path({}), path({}, { part: '1' }))).toEqual([]));
  it.each([
    ['a denominator of nothing', path({ points: '1/0' }), 'points'],
    ['a decimal', path({ bound: '1,5' }), 'bound'],
    ['a part of nothing', path({}, { part: '0' }), 'works[0].part'],
    ['a part below nothing', path({}, { part: '-1/4' }), 'works[0].part'],
    ['a part of more than the whole', path({}, { part: '5/4' }), 'works[0].part'],
    ['a demand without its points', path({ conflict: ['total u'] }), 'conflict[0]'],
    ['a limit without its amount', path({ conflict: ['date 2028-01-01', 'limit city 2027 x'] }), 'conflict[1]'],
    ['a demand of no kind', path({ conflict: ['more u 75'] }), 'conflict[0]'],
  ])('with %s is refused', (_, wrong, field) =>
    expect(codes(wrong)).toEqual([`path.issued-text path/x answers[0].${field}`]),
  );
});

describe('records of the urban class against the packs', () => {
  it('what is sound passes', () =>
    expect(
      codes(
        input({ value: '77,5' }),
        input({ value: 'trên 95%' }),
        effect({ add: '6,5' }),
        bond('a', 'b'),
        bond('b'),
        scenario({ inputs: [{ standard: water, value: '90' }] }),
      ),
    ).toEqual([]));
  it.each([
    ['an unknown standard', input({ standard: '9Z.9', value: '1' }), 'standard.unknown input/x standard'],
    ['an impossible percentage', input({ value: '177' }), 'input.above-possible input/x value'],
    ['half a school', input({ standard: '2A.III.15', value: '10,5' }), 'input.not-whole input/x value'],
    ['a negative value', input({ value: '-1' }), 'input.negative input/x value'],
    ['an ambiguous separator', input({ standard: '2A.II.04', value: '1.500' }), 'input.ambiguous-number input/x value'],
    ['a likely value that is none', input({ value: '1..2', likely: 'abc' }), 'input.not-a-number input/x likely'],
    [
      'a likely value beside a settled one',
      input({ value: '77', likely: '78' }),
      'input.likely-beside-value input/x likely',
    ],
    ['a likely range', input({ likely: '78..80' }), 'input.likely-not-one input/x likely'],
    [
      'a likely value outside the range',
      input({ value: '70..75', likely: '78' }),
      'input.likely-outside input/x likely',
    ],
    [
      'a value beside a figure',
      input({ value: '1', figure: 'measure:m @city' }),
      'input.value-and-figure input/x figure',
    ],
    ['an effect on an unknown standard', effect({ standard: '9Z.9', add: '1' }), 'standard.unknown effect/x standard'],
    [
      'an effect with an ambiguous separator',
      effect({ standard: '2A.II.03', add: '2.500' }),
      'input.ambiguous-number effect/x add',
    ],
    [
      'a part with an ambiguous separator',
      draft('bond', 'w', { work: 'w', least: '1.500', step: '0,5' }),
      'input.ambiguous-number bond/w least',
    ],
    [
      'a likely value outside of what is known',
      input({ value: '80..86', likely: '87' }),
      'input.likely-outside input/x likely',
    ],
    [
      'a likely value beside a settled one',
      input({ value: '80', likely: '81' }),
      'input.likely-beside-value input/x likely',
    ],
    [
      'a likely value not above what it is over',
      input({ value: 'trên 80', likely: '79' }),
      'input.likely-outside input/x likely',
    ],
    [
      'a work that needs what it excludes',
      draft('bond', 'w', { work: 'w', needs: ['a'], excludes: ['b', 'a'] }),
      'path.needs-excluded bond/w excludes[1]',
    ],
    ['an effect without size', effect({}), 'path.effect-needs-add-or-level effect/x add'],
    ['an effect beyond what can be', effect({ add: '101' }), 'input.above-possible effect/x add'],
    ['a number where levels are', effect({ standard: '2A.III.23', add: '1' }), 'path.number-on-level effect/x add'],
    ['a level where numbers are', effect({ level: 'provincial' }), 'path.level-on-number effect/x level'],
    ['a scenario under no law', scenario({ pack: '1-1900' }), 'pack.unknown scenario/x pack'],
    ['a scenario for a class that is not there', scenario({ class: 'IX' }), 'class.unknown scenario/x class'],
    ['a scenario without its day', scenario({ by: undefined }), 'scenario.no-day scenario/x by'],
    [
      'an unknown former class',
      draft('urban', 'city', { place: 'city', aim: 'II', formerClass: 'IX' }),
      'class.unknown urban/city formerClass',
    ],
    ['an unknown class aimed at', draft('urban', 'city', { place: 'city', aim: 'X' }), 'class.unknown urban/city aim'],
    [
      'a standard left out that is not there',
      draft('urban', 'city', { place: 'city', aim: 'II', notConsidered: ['9Z.9'] }),
      'standard.unknown urban/city notConsidered',
    ],
    [
      'a work that excludes itself',
      draft('bond', 'w', { work: 'w', excludes: ['w'] }),
      'path.refers-to-itself bond/w excludes',
    ],
    [
      'a least part without a step',
      draft('bond', 'w', { work: 'w', least: '0,5' }),
      'bond.least-and-step bond/w least',
    ],
    [
      'a part above the whole',
      draft('bond', 'w', { work: 'w', least: '2', step: '1' }),
      'path.scale-out-of-bounds bond/w least',
    ],
    [
      'a part that is no number of steps',
      draft('bond', 'w', { work: 'w', least: '0,5', step: '0,4' }),
      'path.scale-not-in-steps bond/w least',
    ],
    [
      'a part that is no number',
      draft('bond', 'w', { work: 'w', least: 'nửa', step: '0,5' }),
      'input.not-a-number bond/w least',
    ],
    [
      'an unknown reduction',
      draft('urban', 'city', { place: 'city', aim: 'II', reductions: ['none'] }),
      'reduction.unknown urban/city reductions',
    ],
    [
      'a correction of an unknown place',
      draft('correction', 'x', { pack: '111-2025', path: 'nowhere', value: '1', gazette: 'Công báo 1' }),
      'correction.unknown-path correction/x path',
    ],
  ])('%s', (_, one, told) => expect(codes(one)).toEqual([told]));
  it('one limit for what is limited', () => {
    const limit = (id: string, given: object): Draft =>
      draft('limit', id, { amount: { amount: '1', unit: 'đồng', approx: [] }, ...given });
    expect(
      codes(
        limit('a', { capital: 'city', year: '2027' }),
        limit('b', { capital: 'city' }),
        limit('c', { year: '2027' }),
        limit('d', {}),
      ),
    ).toEqual([]);
    expect(codes(limit('a', { capital: 'city' }), limit('b', { capital: 'city' }))).toEqual([
      'limit.twice limit/b amount',
    ]);
  });
  it('a likely value within what is known passes', () => {
    expect(
      codes(
        input({ value: '80..86', likely: '86' }),
        input({ value: 'khoảng 80', likely: '79' }),
        input({ likely: '79' }),
      ),
    ).toEqual([]);
  });
  it('works that need one another in a circle, once', () =>
    expect(codes(bond('a', 'b'), bond('b', 'c'), bond('c', 'a'))).toEqual(['path.cycle-of-needs bond/a needs']));
});
