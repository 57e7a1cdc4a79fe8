/** Money of a node: what stands of it, each source once. */
import { expect, it } from 'vitest';
import { told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const line = (id: string, amount: string, given: Readonly<Record<string, unknown>> = {}) => ({
  id,
  objective: 'p/1',
  capital: 'social-fund',
  kind: 'disbursement',
  year: '2023',
  amount: q(amount),
  ...given,
});

it('an amount to date takes the place of those before it', () =>
  expect(
    told({
      funding: [
        line('a', '41,5 tỷ đồng', { reach: 'to-date', since: '2023-03-31' }),
        line('b', '69,2 tỷ đồng', { reach: 'to-date', since: '2023-05-30' }),
      ],
    }),
  ).toEqual(['Vốn đã giải ngân năm 2023 là 69,2 tỷ đồng từ các quỹ xã hội.']));

it('amounts of one source add up, and it is named once', () =>
  expect(
    told({
      funding: [line('a', '2 tỷ đồng'), line('b', '3 tỷ đồng'), line('c', '1 tỷ đồng', { capital: 'people' })],
    }),
  ).toEqual(['Vốn đã giải ngân năm 2023 là 5 tỷ đồng từ các quỹ xã hội và 1 tỷ đồng từ nguồn Nhân dân đóng góp.']));
