/** Which measures a node tells, in which order, and which of them share a sentence of counts. */
import { describe, expect, it } from 'vitest';
import {
  featuresOf,
  measuresOf,
  observationAt,
  tellsMeasures,
  wholeOfShares,
} from '#core/report/outline/outline-measures.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
const UNITS = unitsOfMeasure();
const HOUSES = { name: 'Số hộ khá', unit: 'hộ' };
const SHARE = { name: 'Tỷ lệ hộ khá', unit: '%' };

const measure = (id: string, more: More = {}) => ({ id, aggregation: 'none', objective: 'p/1', ...HOUSES, ...more });
const seen = (of: string, value: string, more: More = {}) => ({
  measure: of,
  place: 'city',
  period: '2022',
  kind: 'actual',
  value: q(value),
  ...more,
});
const all = (given: GivenRecords) =>
  view({
    place: [{ id: 'village', kind: 'village', name: 'thôn 1', parent: 'city' }],
    objective: [{ id: 'p/1', title: 'Giảm nghèo' }],
    ...given,
  });
/** Those that stand alone, and those that share a sentence, by their period. */
const told = (measures: readonly More[], observation: readonly More[], given: GivenRecords = {}, noted = new Map()) => {
  const { singles, counts } = measuresOf(
    all({ measure: measures, observation, ...given } as never),
    UNITS,
    'p/1',
    noted,
  );
  return {
    singles: singles.map(({ id }) => id),
    counts: Object.fromEntries(counts.map(({ period, measures: its }) => [period, its.map(({ id }) => id)])),
  };
};

describe('a count shares a sentence with others of its period', () => {
  const isCounted = (of: More, one: More, given: GivenRecords = {}): boolean =>
    Object.keys(told([measure('m', of)], [one], given).counts).length > 0;
  it.each<[string, More, More, boolean]>([
    ['of things that its name counts', {}, seen('m', '5 hộ'), true],
    ['where it was counted before all began', {}, seen('m', '5 hộ', { kind: 'baseline' }), true],
    ['not what is only planned', {}, seen('m', '5 hộ', { kind: 'plan' }), false],
    ['nor estimated', {}, seen('m', '5 hộ', { kind: 'estimate' }), false],
    ['not of none', {}, seen('m', '0 hộ'), false],
    ['none of so many is one of it', {}, seen('m', '0/8 hộ'), true],
    ['not what should become less: it happens', { direction: 'down' }, seen('m', '5 hộ'), false],
    ['what should become more is there', { direction: 'up' }, seen('m', '5 hộ'), true],
    ['not a share', SHARE, seen('m', '5%'), false],
    ['not what is named: “Dân số”', { name: 'Dân số', unit: 'người' }, seen('m', '5 người'), false],
    ['things without “số”', { name: 'Hộ khá' }, seen('m', '5 hộ'), true],
    ['not what was done to things', { name: 'Số hộ đã di dời' }, seen('m', '5 hộ'), false],
    ['not of a time that nobody has named', {}, seen('m', '5 hộ', { undated: 'yes' }), false],
    ['not of another place', {}, seen('m', '5 hộ', { place: 'village' }), false],
  ])('%s', (_, of, one, expected) => expect(isCounted(of, one)).toBe(expected));
  it('not what a target asks for', () =>
    expect(
      isCounted({}, seen('m', '5 hộ'), {
        objective: [
          { id: 'p/1', title: 'Giảm nghèo', target: { measure: 'm', relation: 'at-least', value: q('5 hộ') } },
        ],
      }),
    ).toBe(false));
  it('not one of several values', () =>
    expect(told([measure('m')], [seen('m', '5 hộ'), seen('m', '4 hộ', { period: '2021' })])).toEqual({
      singles: ['m'],
      counts: {},
    }));
  it('not beside a share that is stated of it', () => {
    const share = measure('s', { name: 'Tỷ lệ hộ khá so với kế hoạch tỉnh giao', unit: '%', shareOf: 'm' });
    expect(told([measure('m'), share], [seen('m', '5 hộ'), seen('s', '90%')])).toEqual({ singles: ['m'], counts: {} });
  });
  it('each period by itself', () =>
    expect(
      told(
        [measure('a'), measure('b'), measure('c')],
        [seen('a', '5 hộ'), seen('b', '6 hộ', { period: '2021' }), seen('c', '7 hộ')],
      ).counts,
    ).toEqual({ 2021: ['b'], 2022: ['a', 'c'] }));
});

describe('a measure is told with another', () => {
  it.each<[string, readonly More[], readonly More[], readonly string[]]>([
    ['none without a value', [measure('m', SHARE)], [seen('m', '5%', { value: undefined })], []],
    [
      'a part with its whole',
      [measure('m', { ...SHARE, parts: ['part'] }), measure('part', SHARE)],
      [seen('m', '5%'), seen('part', '3%')],
      ['m'],
    ],
    [
      'a stated share with what it is a share of',
      [
        measure('m', { name: 'Thu ngân sách', unit: 'đồng' }),
        measure('s', { name: 'Tỷ lệ thu so với dự toán', unit: '%', shareOf: 'm' }),
      ],
      [seen('m', '5 tỷ đồng'), seen('s', '90%')],
      ['m'],
    ],
    [
      'and by itself where its whole has told nothing of that time',
      [
        measure('m', { name: 'Thu ngân sách', unit: 'đồng' }),
        measure('s', { name: 'Tỷ lệ thu so với dự toán', unit: '%', shareOf: 'm' }),
      ],
      [seen('m', '5 tỷ đồng'), seen('s', '90%', { period: '2021' })],
      ['m', 's'],
    ],
    [
      'a share of no named base by itself',
      [measure('m', { name: 'Tổng số', unit: 'người' }), measure('s', { ...SHARE, shareOf: 'm' })],
      [seen('m', '50 người'), seen('s', '90%')],
      ['m', 's'],
    ],
    [
      'a share of the whole of another node by itself',
      [
        measure('m', { name: 'Thu ngân sách', unit: 'đồng', objective: 'p/2' }),
        measure('s', { name: 'Tỷ lệ thu so với dự toán', unit: '%', shareOf: 'm' }),
      ],
      [seen('m', '5 tỷ đồng'), seen('s', '90%')],
      ['s'],
    ],
  ])('%s', (_, measures, observation, singles) => expect(told(measures, observation).singles).toEqual(singles));

  const CLAIM = {
    id: 'c',
    label: 'tỷ lệ',
    formula: 'share',
    value: q('50%'),
    parts: ['measure:m @city #2022', 'measure:whole @city #2022'],
  };
  it('the whole of a share that a document states', () => {
    const given = all({
      measure: [measure('m'), measure('whole', { name: 'Tổng số hộ' })],
      observation: [seen('m', '5 hộ'), seen('whole', '10 hộ')],
      claim: [CLAIM],
    });
    expect([...wholeOfShares(given)].map(([part, { measure: whole }]) => [part, whole])).toEqual([
      ['measure:m @city #2022', 'whole'],
    ]);
    expect(
      measuresOf(given, UNITS, 'p/1', new Map()).counts.flatMap(({ measures }) => measures.map(({ id }) => id)),
    ).toEqual(['m']);
    expect(
      tellsMeasures(given, 'city', measuresOf(given, UNITS, 'p/1', new Map())).map((name) => name.split('/')[0]),
    ).toEqual(['observation', 'observation']);
  });
  it.each([
    ['a sum is no share', { formula: 'sum' }],
    ['nor is what another figure says', { of: 'measure:m @city #2022', value: undefined }],
    ['nor a share of what is not on record', { parts: ['measure:m @city #2022', 'measure:none @city #2022'] }],
    ['nor one without its whole', { parts: ['measure:m @city #2022'] }],
  ])('%s', (_, more) =>
    expect(
      wholeOfShares(
        all({
          measure: [measure('m'), measure('whole')],
          observation: [seen('m', '5 hộ'), seen('whole', '10 hộ')],
          claim: [{ ...CLAIM, ...more }],
        }),
      ).size,
    ).toBe(0),
  );
  it('what footnotes have told is not told again', () => {
    const twice = [seen('m', '5 hộ'), seen('m', '4 hộ', { period: '2021' })];
    expect(told([measure('m')], twice, {}, new Map([['m', 1]])).singles).toEqual(['m']);
    expect(told([measure('m')], twice, {}, new Map([['m', 2]])).singles).toEqual([]);
  });
});

describe('the order of measures', () => {
  const order = (...measures: readonly More[]): readonly string[] =>
    told(
      measures.map((more, at) => measure(`m${at}`, { ...SHARE, ...more })),
      measures.map((_, at) => seen(`m${at}`, '5%')),
      {
        objective: [
          { id: 'p/1', title: 'Giảm hộ nghèo', target: { measure: 'm2', relation: 'at-least', value: q('5%') } },
        ],
      },
    ).singles;
  const from = (at: string) => ({ source: { document: 'source', at } });
  it.each<[string, readonly More[], readonly string[]]>([
    ['what the office has put in order first', [{}, { order: 2 }, { order: 1 }], ['m2', 'm1', 'm0']],
    ['then what a target asks for', [{}, {}, {}], ['m2', 'm0', 'm1']],
    ['then what the heading names', [{}, { name: 'Tỷ lệ giảm hộ nghèo' }], ['m1', 'm0']],
    ['a few words of it are not its name', [{}, { name: 'Tỷ lệ hộ' }], ['m0', 'm1']],
    ['then as their source has them, by number', [from('I.10'), from('I.9')], ['m1', 'm0']],
  ])('%s', (_, measures, expected) => expect(order(...measures)).toEqual(expected));
});

describe('what a place is like', () => {
  const features = (measures: readonly More[], observation: readonly More[]): readonly string[] => {
    const { singles, counts } = featuresOf(all({ measure: measures, observation } as never), UNITS, 'city');
    return [...singles, ...counts.flatMap(({ measures: its }) => its)].map(({ id }) => id);
  };
  const people = (id: string, more: More = {}) =>
    measure(id, { name: 'Dân số', unit: 'người', objective: undefined, ...more });
  it.each<[string, readonly More[], readonly More[], readonly string[]]>([
    [
      'what belongs to no objective',
      [people('a'), people('b', { objective: 'p/1' })],
      [seen('a', '5 người'), seen('b', '5 người')],
      ['a'],
    ],
    ['with a value of it', [people('a'), people('b')], [seen('a', '5 người', { place: 'village' })], []],
    [
      'no part of what the chapters tell of the same times',
      [people('a'), people('whole', { objective: 'p/1', parts: ['a'] })],
      [seen('a', '5 người'), seen('whole', '9 người')],
      [],
    ],
    [
      'a part of it where that has no such time',
      [people('a'), people('whole', { objective: 'p/1', parts: ['a'] })],
      [seen('a', '5 người'), seen('a', '6 người', { period: '2021' }), seen('whole', '9 người')],
      ['a'],
    ],
    [
      'a part of what no chapter tells with that',
      [people('a'), people('whole', { parts: ['a'] })],
      [seen('a', '5 người'), seen('whole', '9 người')],
      ['whole'],
    ],
  ])('%s', (_, measures, observation, expected) => expect(features(measures, observation)).toEqual(expected));
});

describe('the value that an address names', () => {
  const given = all({ measure: [measure('m')], observation: [seen('m', '5 hộ')], work: [{ id: 'w' }] });
  it.each([
    ['measure:m @city #2022', '5'],
    ['measure:m @city #2021', undefined],
    ['measure:m @village #2022', undefined],
    ['measure:m', undefined],
    ['work:w count', undefined],
    ['count:work', undefined],
    ['', undefined],
  ])('%s: %s', (address, amount) => expect(observationAt(given, address)?.value?.amount).toBe(amount));
});
