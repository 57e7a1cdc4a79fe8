import { expect, it } from 'vitest';
import type { RowCells } from '#core/collecting/answers.ts';
import { collectionWith } from '#core/collecting/collections.ts';
import { owedRows } from '#core/collecting/owed.ts';
import { moneyTotal } from '#core/query/money-total.ts';
import { reportingView } from '#testing/collecting.ts';
import { q } from '#testing/records.ts';

const plan = (work: string, billions: number) => ({
  id: `plan-${work}`,
  work,
  capital: 'province',
  kind: 'plan',
  year: '2026',
  amount: q(`${billions} tỷ đồng`),
});
const total = (plans: readonly object[], values: Readonly<Record<string, string>>) => {
  const view = reportingView({ funding: plans as never });
  const collection = collectionWith(view, 'p', 'p.2026-q2', view.asOf)!;
  const cells = Object.entries(values).map(([work, text]): [string, RowCells] => [
    `money:${work}/province/2026/to-date`,
    new Map([['value', { value: q(text) } as never]]),
  ]);
  const found = moneyTotal(view, collection, owedRows(view, collection, 'hd'), new Map(cells));
  return found && [found.rows, found.told, found.plan?.amount, found.paid?.amount, found.rate?.amount];
};
const BOTH = [plan('road', 10), plan('school', 30)];

it.each<[string, readonly object[], Readonly<Record<string, string>>, unknown]>([
  ['of a single row is none', [plan('road', 10)], { road: '4 tỷ đồng' }, undefined],
  ['of nothing told yet is the plan', BOTH, {}, [2, 0, '40000000000', undefined, undefined]],
  ['of a part has no rate', BOTH, { road: '4 tỷ đồng' }, [2, 1, '40000000000', '4000000000', undefined]],
  [
    'of all has its rate',
    BOTH,
    { road: '4 tỷ đồng', school: '6 tỷ đồng' },
    [2, 2, '40000000000', '10000000000', '25.0'],
  ],
])('%s', (_, plans, values, expected) => expect(total(plans, values)).toEqual(expected));
