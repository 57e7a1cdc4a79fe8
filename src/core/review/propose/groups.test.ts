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

it('it stands there too when what it hangs on has come on record: no page of the list is another one then', () => {
  const text = amongResults(
    'Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 có 34 sản phẩm OCOP. Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh, đã hoàn thành.',
  );
  const shown = (all: ReturnType<typeof proposedIn>): readonly string[] =>
    (['measures', 'works'] as const).flatMap((group) =>
      proposalsOf(group, all).map(({ subject, values }) => `${subject} ${values['name'] ?? values['value'] ?? ''}`),
    );
  const before = proposedIn(text);
  const records = before
    .filter(({ subject }) => subject === 'measure' || subject === 'work')
    // A work and a measure may have one id.
    .map(({ subject, values }, at) => ({ subject, id: `id-${at % 2}`, names: [], values }));
  expect(shown(proposedIn(text, { records }))).toEqual(shown(before));
});
