import { describe, expect, it } from 'vitest';
import { recordedInput, urbanQuestion } from '#core/query/urban-question.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view } from '#testing/records.ts';

const SEEN = view({
  urban: [{ place: 'city', aim: 'II' }],
  measure: [{ id: 'm', name: 'nước sạch', unit: '%' }],
  observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('97,5%') }],
  input: [
    { place: 'city', standard: 'a', value: '77,5' },
    { place: 'city', standard: 'b', figure: 'measure:m @city #2022' },
    { place: 'city', standard: 'c' },
    { place: 'elsewhere', standard: 'a', value: '1' },
  ],
});
const [programme] = SEEN.all('programme');
const asked = (changes: Readonly<Record<string, string>>, place?: string) => {
  if (!programme) throw new Error('no programme');
  return urbanQuestion(
    { view: SEEN, programme, units: unitsOfMeasure() },
    { place, changes: Object.entries(changes).map(([standard, value]) => ({ standard, value })) },
  ).changes.map(({ standard }) => standard);
};

describe('what is tried', () => {
  it('is what differs from the records: a value as written, a figure as it is printed, and what is unknown', () => {
    expect(asked({ a: '77,5', b: '97,5', c: '' })).toEqual([]);
    expect(asked({ a: ' 77,5 ', b: ' 97,5', c: ' ' })).toEqual([]);
    expect(asked({ a: '77,6', b: '97', c: '5', d: '1' })).toEqual(['a', 'b', 'c', 'd']);
  });
  it('an emptied value is tried as unknown, and another place has records of its own', () => {
    expect(asked({ a: '' })).toEqual(['a']);
    expect(asked({ a: '1' }, 'elsewhere')).toEqual([]);
    expect(asked({ a: '77,5' }, 'elsewhere')).toEqual(['a']);
  });
  it('no record says nothing', () => expect(recordedInput(SEEN, unitsOfMeasure(), undefined)).toBe(''));
});
