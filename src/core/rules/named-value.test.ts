import { describe, expect, it } from 'vitest';
import { parseAddress } from '#core/address/address.ts';
import { groundOf } from '#core/rules/ground.ts';
import { namesValue } from '#core/rules/named-value.ts';
import { q, records, type GivenRecords } from '#testing/records.ts';

const value = (kind: string, period: string, more: object = {}) => ({
  measure: 'm',
  place: 'ward',
  period,
  kind,
  value: q('1 hộ'),
  ...more,
});

/** Whether the address names the value that is told first, beside others that may be meant instead. */
const names = (text: string, one: object, ...others: readonly object[]): boolean => {
  const given: GivenRecords = {
    measure: [
      { id: 'm', unit: 'hộ', aggregation: 'none' },
      { id: 'n', unit: 'hộ', aggregation: 'none' },
    ],
    place: [{ id: 'ward', kind: 'ward' }],
    observation: [one, ...others] as never,
  };
  const all = records(given);
  const [first] = all.observation.values();
  const address = parseAddress(text);
  if (!first || !address.ok) throw new Error(text);
  return namesValue(groundOf(all), address.value, first);
};

const ACTUAL = value('actual', '2022');

describe('a value is named by its measure, its place, its period and its kind', () => {
  it.each([
    ['measure:m @ward #2022', true],
    ['measure:m actual @ward #2022', true],
    ['measure:m @ward #2021', false],
    ['measure:m @ward #2023', false],
    ['measure:m @ward #2022-Q4', false],
    ['measure:m @city #2022', false],
    ['measure:n @ward #2022', false],
    ['measure:m plan @ward #2022', false],
    ['measure:m estimate @ward #2022', false],
    ['measure:m', false],
    ['work:m @ward #2022', false],
    ['count observation[measure=m]', false],
    ['measure:m size @ward #2022', false],
  ])('%s: %s', (text, expected) => expect(names(text, ACTUAL)).toBe(expected));
  it.each([
    ['plan', true],
    ['actual', false],
    ['baseline', false],
  ])('a plan is named as “%s”: %s', (kind, expected) =>
    expect(names(`measure:m ${kind} @ward #2022`, value('plan', '2022'))).toBe(expected),
  );
});

describe('without a period the latest is named', () => {
  it.each([
    ['the only one', [], true],
    ['beside an earlier one', [value('actual', '2021')], true],
    ['beside a later one', [value('actual', '2023')], false],
    ['beside the year’s last quarter', [value('actual', '2022-Q4')], true],
    ['beside a later one of another place', [value('actual', '2023', { place: 'city' })], true],
    ['beside a later one of another kind', [value('plan', '2023')], true],
  ])('%s', (_, others, expected) => expect(names('measure:m @ward', ACTUAL, ...others)).toBe(expected));
});

describe('growth and change name the value and that of the year before', () => {
  it.each([
    ['growth', '2022', true],
    ['change', '2022', true],
    ['growth', '2023', true],
    ['change', '2023', true],
    ['growth', '2024', false],
    ['change', '2021', false],
  ])('%s #%s: %s', (property, period, expected) =>
    expect(names(`measure:m ${property} @ward #${period}`, ACTUAL)).toBe(expected),
  );
  it('no plan', () => expect(names('measure:m growth @ward #2022', value('plan', '2022'))).toBe(false));
  it('29 February has no day a year before', () =>
    expect(names('measure:m growth @ward #2024-02-29', value('actual', '2023-02-28'))).toBe(false));
});

describe('a share names the value and its plan', () => {
  it.each([
    ['the value', '2022', ACTUAL, [], true],
    ['the value of the year before', '2023', ACTUAL, [], false],
    ['the plan of the period', '2022-Q4', value('plan', '2022-Q4'), [], true],
    ['the plan of its year', '2022-Q4', value('plan', '2022'), [], true],
    ['of the year, where the period has its own', '2022-Q4', value('plan', '2022'), [value('plan', '2022-Q4')], false],
    ['of another year', '2022-Q4', value('plan', '2021'), [], false],
    ['an estimate', '2022', value('estimate', '2022'), [], false],
  ] as const)('%s', (_, period, one, others, expected) =>
    expect(names(`measure:m share @ward #${period}`, one, ...others)).toBe(expected),
  );
});

describe('whose it is', () => {
  const [OWN, OFFICE] = [value('plan', '2022', { assigner: 'city' }), value('plan', '2022', { assigner: 'province' })];
  it.each([
    ['plan[assigner=city]', OWN, [OFFICE], true],
    ['plan[assigner=city]', OFFICE, [OWN], false],
    ['share[assigner=city]', OWN, [OFFICE], true],
    ['share[assigner=city]', OFFICE, [OWN], false],
    ['share[assigner=city]', ACTUAL, [OWN], true],
    ['actual[measurer=office]', ACTUAL, [], false],
    ['actual[measurer=office]', value('actual', '2022', { measurer: 'office' }), [ACTUAL], true],
    ['actual[measurer=office]', value('actual', '2022', { measurer: 'unit' }), [ACTUAL], false],
    [
      'actual[measurer=office]',
      value('actual', '2022', { measurer: 'unit' }),
      [value('actual', '2022', { measurer: 'office' })],
      false,
    ],
    // What another agency tells stands beside it: that, too, would be gone.
    ['actual', value('actual', '2022', { measurer: 'office' }), [ACTUAL], true],
  ] as const)('%s', (property, one, others, expected) =>
    expect(names(`measure:m ${property} @ward #2022`, one, ...others)).toBe(expected),
  );
  it('of a plan that was changed the last change is meant', () => {
    const changed = value('plan', '2022', { revision: 1 });
    expect(names('measure:m plan @ward #2022', changed, value('plan', '2022'))).toBe(true);
    expect(names('measure:m plan @ward #2022', value('plan', '2022'), changed)).toBe(false);
  });
  it('of plans that several set the one is meant that names nobody, of that very period', () => {
    const [nobodys, before] = [value('plan', '2022'), value('plan', '2021')];
    expect(names('measure:m plan @ward #2022', nobodys, OWN, before)).toBe(true);
    expect(names('measure:m plan @ward #2022', OWN, nobodys)).toBe(false);
    expect(names('measure:m plan @ward #2022', OWN, before)).toBe(true);
  });
});
