import { expect, it } from 'vitest';
import { heldAgainst, observedAt } from '#core/review/decide/observed.ts';
import type { StandingRecord } from '#core/review/propose/proposal.ts';
import { amongResults, proposedIn } from '#testing/proposals.ts';

const TEXT = amongResults('Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 là 5,2%. Xã có 34 sản phẩm OCOP.');
const POVERTY: StandingRecord = {
  subject: 'measure',
  id: 'ho-ngheo',
  names: [],
  values: { name: 'Tỷ lệ hộ nghèo', unit: '%' },
};
const known = proposedIn(TEXT, { records: [POVERTY] });
const value = (period: string, text: string): StandingRecord => ({
  subject: 'observation',
  id: `v-${period}`,
  names: [],
  values: { measure: 'ho-ngheo', place: 'home', period, kind: 'actual', value: text },
});
const told = (values: readonly StandingRecord[]) =>
  heldAgainst(known, values)
    .filter(({ subject }) => subject === 'observation')
    .map(({ sure, existing, values: { value: text } }) => [text, sure, existing?.id, existing?.changes.length]);

it('only values of measures and places on record are asked for, each pair once', () => {
  expect(observedAt(known)).toEqual([{ measure: 'ho-ngheo', place: 'home' }]);
  expect(observedAt(proposedIn(TEXT))).toEqual([]);
});

it('a value on record is known, a differing one is to be looked at, others stay', () => {
  const before = known.filter(({ subject }) => subject === 'observation').map(({ sure }) => sure);
  expect(told([value('năm 2021', '6,1%'), value('năm 2022', '5,3%'), value('năm 2020', '7%')])).toEqual([
    ['6,1%', before[0], 'v-năm 2021', 0],
    ['5,2%', 'likely', 'v-năm 2022', 1],
    ['34 sản phẩm', before[2], undefined, undefined],
  ]);
  expect(heldAgainst(known, [])).toEqual(known);
});

it('it is what the proposals would say if all values had been told beforehand', () => {
  const values = [value('năm 2021', '6,1%'), value('năm 2022', '5,3%')];
  expect(heldAgainst(known, values)).toEqual(proposedIn(TEXT, { records: [POVERTY, ...values] }));
});
