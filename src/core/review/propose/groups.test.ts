import { expect, it } from 'vitest';
import { isOpen, proposalsOf } from '#core/review/propose/groups.ts';
import { amongResults, proposedIn } from '#testing/proposals.ts';

it('what hangs on a proposal stands right behind it, and nothing is lost', () => {
  const all = proposedIn(
    amongResults(
      'Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 có 34 sản phẩm OCOP. Tỷ lệ hộ nghèo năm 2022 là 5,2%. Đã hoàn thành cải tạo chợ Mường Lam.',
    ),
  );
  expect(
    proposalsOf('measures', all).map(({ subject, values }) => values['name'] ?? `${subject} ${values['value']}`),
  ).toEqual(['Tỷ lệ hộ nghèo', 'observation 6,1%', 'observation 5,2%', 'Sản phẩm OCOP', 'observation 34 sản phẩm']);
  expect(proposalsOf('works', all).map(({ subject }) => subject)).toEqual(['work', 'progress']);
});

it('what is on record as it is asks nothing', () => {
  const [one] = proposedIn('Công ty CP An Phú.');
  if (!one) throw new Error('nothing proposed');
  expect(isOpen(one)).toBe(true);
  expect(isOpen({ ...one, existing: { id: 'a', changes: [] } })).toBe(false);
  expect(isOpen({ ...one, existing: { id: 'a', changes: [{ field: 'name', was: 'a', is: 'b' }] } })).toBe(true);
});
