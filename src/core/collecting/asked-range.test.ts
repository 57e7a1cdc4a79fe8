import { describe, expect, it } from 'vitest';
import { readRange } from '#core/collecting/asked-range.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q } from '#testing/records.ts';

const read = (least: string, most: string, wanted: readonly string[]) => {
  const told = readRange({ least, most }, wanted, unitsOfMeasure());
  return told.ok ? told.value : told.problems.map(({ code, where }) => `${code} ${where.field ?? ''}`);
};

it('units that differ are named', () => {
  const told = readRange({ least: '0', most: '' }, ['%', 'ha', '%'], unitsOfMeasure());
  expect(told.ok ? [] : told.problems.map(({ data }) => data)).toEqual([{ units: '%; ha' }]);
});

describe('the plausible range of a group of duties', () => {
  it.each<[string, string, string, readonly string[], unknown]>([
    ['is not asked for', '', '', ['%'], {}],
    ['nor where nothing has a unit', '', '', [], {}],
    ['is in the unit of what is asked', '0', '100', ['%'], { least: q('0%'), most: q('100%') }],
    ['may have one side', '', '1.250,5', ['ha'], { most: q('1.250,5 ha') }],
    ['may say its unit', '0%', '', ['%', '%'], { least: q('0%') }],
    ['is money with its scale', '0 đồng', '100 tỷ', ['đồng'], { least: q('0 đồng'), most: q('100 tỷ đồng') }],
    ['is no money without', '', '100', ['đồng'], ['cell.money-unit most']],
    ['has no other unit', '0 ha', '', ['%'], ['cell.unit least']],
    ['has one unit', '0', '100', ['%', 'ha'], ['duty.range-units least', 'duty.range-units most']],
    ['is of something', '0', '', [], ['duty.range-nothing least']],
    ['is a number', 'ít', '', ['%'], ['quantity.malformed least']],
  ])('%s: from %j to %j in %j', (_, least, most, wanted, told) => expect(read(least, most, wanted)).toEqual(told));
});
