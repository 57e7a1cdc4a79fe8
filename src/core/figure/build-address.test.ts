import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, type Address } from '#core/address/address.ts';
import {
  addressOf,
  askedCountAddress,
  countAddress,
  measureAddress,
  observationAddress,
  planAddress,
  sumAddress,
  withFilter,
} from '#core/figure/build-address.ts';
import { ANY, FILTER_RULES } from '#core/figure/filters.ts';
import { PROPERTIES } from '#core/figure/properties.ts';
import { ONE, rational } from '#core/value/rational.ts';
import { asPeriod } from '#core/value/period.ts';
import { addressFrom, evaluateText } from '#testing/figures.ts';
import { view } from '#testing/records.ts';

describe('an address that the code builds', () => {
  const year = asPeriod('2022');
  const built: readonly (readonly [Address, string])[] = [
    [addressOf('work', 'w', 'finish'), 'work:w finish'],
    [addressOf('work', 'w', 'funding', { source: 'city', kind: 'total' }), 'work:w funding[kind=total,source=city]'],
    [addressOf('work', 'w', 'extent', { stage: 'goal', extent: 'area' }), 'work:w extent[extent=area,stage=goal]'],
    [addressOf('objective', 'p/1.2', 'gap'), 'objective:p/1.2 gap'],
    [addressOf('claim', 'c', 'stated'), 'claim:c stated'],
    [
      addressOf('urban', 'city', 'points', { pack: 'p', class: 'II', end: 'max', criterion: undefined }),
      'urban:city points[class=II,end=max,pack=p]',
    ],
    [measureAddress('m', { place: 'city' }), 'measure:m @city'],
    [measureAddress('m', { place: 'city', period: year, property: 'share' }), 'measure:m share @city #2022'],
    [observationAddress({ measure: 'm', place: 'city', period: year, kind: 'actual' }), 'measure:m @city #2022'],
    [observationAddress({ measure: 'm', place: 'city', period: year, kind: 'plan' }), 'measure:m plan @city #2022'],
    [countAddress('work'), 'count work'],
    [countAddress('work', { status: 'completed', programme: 'p' }), 'count work[programme=p,status=completed]'],
    [countAddress('work', { late: ANY, stuck: 'false' }), 'count work[late,stuck=false]'],
    [sumAddress('funding', { year, kind: 'plan', objective: 'p/1' }), 'sum funding[kind=plan,objective=p/1,year=2022]'],
    [
      planAddress(
        'city',
        'planned-cost',
        [
          { id: 'b', scale: rational(1n, 4n) },
          { id: 'a', scale: ONE },
        ],
        {
          scenario: 's',
        },
      ),
      'urban:city planned-cost[scenario=s,works=a;b*1/4]',
    ],
    [withFilter(countAddress('work', { programme: 'p' }), 'late'), 'count work[late,programme=p]'],
    [
      withFilter(addressFrom('urban:city points[criterion=I]'), 'standard', '1', ['criterion']),
      'urban:city points[standard=1]',
    ],
  ];
  it.each(built)('%#: has the canonical text and is what that text reads as', (address, text) => {
    expect(formatAddress(address)).toBe(text);
    expect(addressFrom(text)).toEqual(address);
  });

  it('cannot ask for what there is not: this does not compile', () => {
    // @ts-expect-error a work has no population
    addressOf('work', 'w', 'population');
    // @ts-expect-error a document has no gap
    addressOf('document', 'd', 'gap');
    // @ts-expect-error a date takes no filters
    addressOf('work', 'w', 'finish', { kind: 'total' });
    // @ts-expect-error no such kind of money
    addressOf('work', 'w', 'funding', { kind: 'all' });
    // @ts-expect-error works are not filtered by an issuer
    countAddress('work', { issuer: 'x' });
    // @ts-expect-error no such status
    countAddress('work', { status: 'finished' });
    // @ts-expect-error a flag is true or false
    countAddress('work', { late: 'yes' });
    // @ts-expect-error a year is a period, no text
    sumAddress('funding', { year: '2022' });
    // @ts-expect-error only money and extents are added
    expect(sumAddress('work', {}).head.type).toBe('aggregate');
    // @ts-expect-error no such kind of value
    measureAddress('m', { place: 'city', property: 'guess' });
  });

  it('holds no value that its text would not give back: a fault of the code', () => {
    for (const objective of ['a,late', 'a]', ' a', 'a ', ''])
      expect(() => countAddress('work', { objective })).toThrow(RangeError);
  });

  it('of a value that a reader gave is none where the value can be none', () => {
    expect(askedCountAddress('work', { kind: 'x,late' })).toBeUndefined();
    expect(askedCountAddress('work', { kind: '' })).toBeUndefined();
    const address = askedCountAddress('work', { kind: 'x', place: undefined });
    expect(address && formatAddress(address)).toBe('count work[kind=x]');
  });

  it('is read back from its text, whatever its values are', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), (text) => {
        const address = askedCountAddress('extent', { extent: text });
        if (!address) return;
        const read = parseAddress(formatAddress(address));
        expect(read.ok && read.value).toEqual(address);
      }),
    ));
});

describe('what can be built is what is answered', () => {
  const on = view({
    programme: [{ id: 'p', resolution: 'd' }],
    place: [{ id: 'city' }],
    measure: [{ id: 'm' }],
    document: [{ id: 'd' }],
    work: [{ id: 'w' }],
    objective: [{ id: 'o' }],
    claim: [{ id: 'c', parts: [], formula: 'sum' }],
    contribution: [{ id: 'g' }],
    obstacle: [{ id: 'b' }],
    step: [{ id: 's', work: 'w' }],
  });
  const codes = (text: string): readonly string[] => {
    const found = evaluateText(on, text);
    return found.ok ? [] : found.problems.map(({ code }) => code);
  };
  const asked = Object.entries(PROPERTIES).flatMap(([subject, properties]) => {
    const id = on.all(subject as 'work')[0]?.id;
    const where = subject === 'measure' ? ' @city #2022' : '';
    return id === undefined ? [] : properties.map((property) => `${subject}:${id} ${property}${where}`);
  });
  it.each(asked)('%s', (text) => expect(codes(text)).toEqual([]));
  it.each(Object.keys(FILTER_RULES))('count %s', (subject) => expect(codes(`count ${subject}`)).toEqual([]));
});
