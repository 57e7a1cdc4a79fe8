import { describe, expect, it } from 'vitest';
import { addressesOf, claimLine } from '#core/query/claim.ts';
import { measureAnswer, observationLine, partsCheck } from '#core/query/measure.ts';
import { describeMissing } from '#core/query/missing.ts';
import { figureByText } from '#testing/figures.ts';
import { opened } from '#testing/opened.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const value = (measure: string, place: string, period: string, text: string, kind = 'actual') => ({
  measure,
  place,
  period,
  kind,
  value: q(text),
});
const GIVEN: GivenRecords = {
  agency: [{ id: 'u' }],
  place: [
    { id: 'a', kind: 'ward', parent: 'city' },
    { id: 'b', kind: 'ward', parent: 'city' },
    { id: 'far', kind: 'ward' },
  ],
  objective: [
    { id: 'p/1', kind: 'task', lead: 'u' },
    { id: 'p/2', kind: 'target', target: { relation: 'at-least', value: q('9 hộ'), measure: 'm' } },
  ],
  measure: [
    { id: 'm', unit: 'hộ', aggregation: 'sum', objective: 'p/1', parts: ['x', 'y'] },
    { id: 'x', unit: 'hộ', aggregation: 'sum' },
    { id: 'y', unit: 'hộ', aggregation: 'sum' },
    { id: 'rate', unit: '%', aggregation: 'none', shareOf: 'm' },
  ],
  observation: [
    value('m', 'city', '2021', '5 hộ'),
    value('m', 'city', '2022', '7 hộ'),
    value('m', 'city', '2022', '10 hộ', 'plan'),
    value('m', 'a', '2022', '3 hộ'),
    value('m', 'far', '2022', '1 hộ'),
    value('x', 'city', '2022', '3 hộ'),
    value('y', 'city', '2022', '4 hộ'),
    value('x', 'city', '2021', '3 hộ'),
    value('y', 'city', '2021', '3 hộ'),
    value('x', 'a', '2022', '1 hộ'),
    value('m', 'city', '2023', '8 hộ'),
  ],
  claim: [
    { id: 'of-m', value: q('7 hộ'), formula: 'sum', parts: ['measure:m @city #2022'] },
    { id: 'repeats', of: 'measure:m @city #2022', formula: 'sum', parts: ['measure:x @city #2022'] },
    { id: 'none', value: q('7 hộ'), formula: 'sum' },
  ],
};
const programme = opened(GIVEN, '2023-05-31');
const { view } = programme;
const told = (id = 'm') => {
  const answer = measureAnswer(programme, id);
  if (!answer.ok) throw new Error('no measure');
  return answer.value;
};
describe('what belongs to a measure', () => {
  it('its node, its whole and what is a share of it', () => {
    expect([told().objective?.id, told().shareOf, told().related.map(({ id }) => id)]).toEqual([
      'p/1',
      undefined,
      ['rate'],
    ]);
    const rate = told('rate');
    expect([rate.objective, rate.shareOf?.id, rate.related]).toEqual([undefined, 'm', []]);
    expect(told('x').related.map(({ id }) => id)).toEqual(['m']);
  });
  it('is named only where it is there', () => {
    const lost = opened({ measure: [{ id: 'm', unit: 'hộ', objective: 'p/9', shareOf: 'gone' }] });
    const answer = measureAnswer(lost, 'm');
    expect(answer.ok && ['objective' in answer.value, 'shareOf' in answer.value, 'ahead' in answer.value]).toEqual([
      false,
      false,
      false,
    ]);
  });
  it('values can be held against its parts where it has some', () => {
    expect(rows(told().wholes)).toEqual(expect.arrayContaining(['city 2021 actual', 'city 2022 actual']));
    expect(told().wholes.every(({ kind }) => kind === 'actual')).toBe(true);
    expect(told('x').wholes).toEqual([]);
  });
  it.each([
    [['3 hộ', '4 hộ'], 'adds-up'],
    [['3 hộ', '3 hộ'], 'differs'],
    [['3 hộ', undefined], 'part-missing'],
    // Parts of another unit are no parts that add up.
    [['3 hộ', '4 ha'], 'part-missing'],
    [['7 ha', '0 ha'], 'part-missing'],
  ])('7 hộ of %j: %s', (parts, verdict) => {
    const at = opened({
      measure: [
        { id: 'm', unit: 'hộ', aggregation: 'none', parts: ['x', 'y', 'gone'] },
        { id: 'x', unit: 'hộ', aggregation: 'none' },
        { id: 'y', unit: 'hộ', aggregation: 'none' },
      ],
      observation: [
        value('m', 'city', '2022', '7 hộ'),
        ...parts.flatMap((text, index) =>
          text === undefined ? [] : [value(index === 0 ? 'x' : 'y', 'city', '2022', text)],
        ),
      ],
    });
    const measure = at.view.find('measure', 'm');
    const [whole] = at.view.rows('observation', { measure: 'm' });
    expect(measure && whole && partsCheck(at.view, measure, whole)).toMatchObject({ verdict, parts: { length: 2 } });
  });
});

const rows = (list: readonly { readonly place: string; readonly period: string; readonly kind: string }[]) =>
  list.map(({ place, period, kind }) => `${place} ${period} ${kind}`);

describe('one measure', () => {
  it("the programme's place comes first, and of each the newest", () => {
    const { places, observations } = told();
    expect(places).toEqual(['city', 'a', 'far']);
    expect(rows(observations).filter((row) => row.endsWith('actual'))).toEqual([
      'city 2022 actual',
      'city 2021 actual',
      'a 2022 actual',
      'far 2022 actual',
    ]);
  });
  it('what does not hold yet is counted apart', () => {
    const { count, ahead } = told();
    expect(count.value?.amount).toBe('5');
    expect(ahead).toEqual({ count: 1, from: '2023-12-31' });
  });
  it('who is silent: places directly below of which nothing is on record', () =>
    expect(told().silent.map(({ id }) => id)).toEqual(['b']));
  it('values whose parts can be held against them are told, and no plans', () =>
    expect(rows(told().wholes)).toEqual(
      expect.arrayContaining(['city 2022 actual', 'city 2021 actual', 'a 2022 actual']),
    ));
  it('claims, targets and measures that lean on it', () => {
    const { claims, targets, related } = told();
    expect(claims.map(({ id }) => id).toSorted()).toEqual(['of-m', 'repeats']);
    expect(targets.map(({ id }) => id)).toEqual(['p/2']);
    expect(related.map(({ id }) => id)).toEqual(['rate']);
    expect(told('x').related.map(({ id }) => id)).toEqual(['m']);
  });
  it('one that is none is refused', () =>
    expect(measureAnswer(programme, 'z')).toMatchObject({ ok: false, problems: [{ code: 'measure.unknown' }] }));
  it.each([
    ['2022', 'city', 'adds-up'],
    ['2021', 'city', 'differs'],
    ['2022', 'a', 'part-missing'],
  ])('its parts in %s at %s: %s', (period, place, verdict) => {
    const { wholes, measure } = told();
    const whole = wholes.find((one) => one.period === period && one.place === place);
    expect(whole && partsCheck(view, measure, whole).verdict).toBe(verdict);
  });
  it.each([
    ['2022', 'actual', '70.0'],
    ['2021', 'actual', undefined],
    ['2022', 'plan', undefined],
  ])('of a value of %s, %s, the share of its plan: %s', (period, kind, share) => {
    const one = told().observations.find((row) => row.place === 'city' && row.period === period && row.kind === kind);
    expect(one && observationLine(view, one).share?.value?.amount).toBe(share);
  });
});

describe('a claim with both of its figures', () => {
  const line = (id: string) => {
    const claim = view.find('claim', id);
    if (!claim) throw new Error(id);
    const { verdict, stated, computed } = claimLine(view, claim);
    return [verdict, stated.value?.amount, computed?.value?.amount, addressesOf(claim).length];
  };
  it.each([
    ['of-m', ['holds', '7', '7', 1]],
    ['repeats', ['differs', '7', '3', 2]],
    ['none', ['no-parts', '7', undefined, 0]],
  ] as const)('%s: %j', (id, expected) => expect(line(id)).toEqual(expected));
});

describe('what a figure lacks, from whom, and since when', () => {
  const on = opened(
    {
      ...GIVEN,
      work: [{ id: 'owned', objective: 'p/1', owner: 'v' }, { id: 'led', objective: 'p/1' }, { id: 'nobodys' }],
    },
    '2023-05-31',
  ).view;
  const lacks = (address: string) => describeMissing(on, figureByText(on, address));
  it.each([
    ['work:owned late', { what: [{ subject: 'work', id: 'owned' }], from: 'v' }],
    ['work:led late', { what: [{ subject: 'work', id: 'led' }], from: 'u' }],
    ['objective:p/1 late', { what: [{ subject: 'objective', id: 'p/1' }], from: 'u' }],
    ['measure:x @b #2022', { what: [{ subject: 'place', id: 'b' }] }],
  ])('%s: %j', (address, expected) => expect(lacks(address)).toEqual(expected));
  it('of a value that is on record and does not hold yet the day from which it does', () =>
    expect(lacks('measure:m @city #2023')).toMatchObject({ ahead: '2023-12-31', from: 'u' }));
  it('of a share the address of its plan', () => {
    const { what } = lacks('measure:m share @city #2021');
    expect(what).toEqual([{ address: expect.objectContaining({ property: 'plan', period: '2021' }) as unknown }]);
  });
  it('of what is known nothing, but when it was last told', () =>
    expect(lacks('measure:m @city #2022')).toEqual({ what: [], from: 'u', since: '2022-12-31' }));
});
