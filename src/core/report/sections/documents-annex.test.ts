/** The table of documents that carry the resolution out: in order of days, nothing made up for what is missing. */
import { describe, expect, it } from 'vitest';
import { annexRows, composed } from '#testing/compose.ts';

const plan = (id: string, more: object = {}) => ({
  id,
  kind: 'plan',
  symbol: `${id}/KH-UBND`,
  issuer: 'u',
  date: '2022-02-10',
  subject: 'thực hiện Nghị quyết',
  relations: [{ type: 'implements', document: 'source' }],
  ...more,
});
const rows = (...document: readonly object[]): readonly string[] =>
  annexRows(
    composed(
      { agency: [{ id: 'u', name: 'Ủy ban nhân dân xã', short: 'UBND xã' }], document: document as never },
      { template: { annexes: ['documents'] } },
    ),
    'documents',
  );

describe('a row of the table of documents', () => {
  it('has number, symbol, day, issuer, kind and subject', () =>
    expect(rows(plan('42'))).toEqual(['1 | 42/KH-UBND | 10/02/2022 | UBND xã | Kế hoạch về thực hiện Nghị quyết']));
  it.each<[string, object, string]>([
    ['symbol', { symbol: undefined }, '1 |  | 10/02/2022 | UBND xã | Kế hoạch về thực hiện Nghị quyết'],
    ['issuer', { issuer: undefined }, '1 | 42/KH-UBND | 10/02/2022 |  | Kế hoạch về thực hiện Nghị quyết'],
    ['subject', { subject: undefined }, '1 | 42/KH-UBND | 10/02/2022 | UBND xã | Kế hoạch'],
  ])('without a %s leaves its cell empty', (_, more, row) => expect(rows(plan('42', more))).toEqual([row]));
});

describe('the table of documents', () => {
  it('stands in order of their days, numbered', () =>
    expect(
      rows(plan('2', { date: '2022-03-01' }), plan('1', { date: '2022-02-01' })).map((row) =>
        row.split(' | ').slice(0, 2),
      ),
    ).toEqual([
      ['1', '1/KH-UBND'],
      ['2', '2/KH-UBND'],
    ]));
  it.each<[string, object, number]>([
    ['those of the day of the report', { date: '2023-05-31' }, 1],
    ['none of the day after', { date: '2023-06-01' }, 0],
    ['none without day and number', { date: undefined, symbol: undefined }, 0],
    ['none that carries out something else', { relations: [] }, 0],
  ])('has %s', (_, more, count) => expect(rows(plan('42', more))).toHaveLength(count));
});
