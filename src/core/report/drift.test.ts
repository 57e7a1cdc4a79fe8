import { describe, expect, it } from 'vitest';
import { formatAddress } from '#core/address/address.ts';
import { driftOf, type FrozenFigure } from '#core/report/drift.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view } from '#testing/records.ts';

const now = (amount: string | undefined) =>
  view({
    work: [{ id: 'bridge', name: 'Cầu', kind: 'infrastructure', sector: 'bridge' }],
    funding:
      amount === undefined ? [] : [{ id: 'f', work: 'bridge', kind: 'total', capital: 'city', amount: q(amount) }],
  });
const TOTAL = 'work:bridge funding[kind=total]';
const frozen = (given: Partial<FrozenFigure> = {}): FrozenFigure => ({
  address: TOTAL,
  printed: '5 tỷ đồng',
  value: '5000000000',
  unit: 'đồng',
  approximation: [],
  ...given,
});
const drift = (amount: string | undefined, ...figures: readonly FrozenFigure[]) =>
  driftOf(now(amount), unitsOfMeasure(), figures, 0).map(({ address, printed, now: is }) => [
    formatAddress(address),
    printed,
    is,
  ]);

describe('what has changed since a report was issued', () => {
  it('nothing, where the records say the same', () => expect(drift('5 tỷ đồng', frozen())).toEqual([]));
  it.each([
    ['a đồng more', '5000000001 đồng', frozen()],
    ['the same number, but only about it', 'khoảng 5 tỷ đồng', frozen()],
    ['exact, where it was about it', '5 tỷ đồng', frozen({ approximation: ['about'] })],
    ['a range, where it was a number', 'từ 5 đến 6 tỷ đồng', frozen()],
    ['another unit', '5 tỷ đồng', frozen({ unit: 'ha' })],
  ])('%s is told with both', (_, amount, then) => {
    const [told] = drift(amount, then);
    expect(told?.slice(0, 2)).toEqual([TOTAL, '5 tỷ đồng']);
    expect(told?.[2]).toBeDefined();
  });
  it('a value that is gone is told without one', () =>
    expect(drift(undefined, frozen())).toEqual([[TOTAL, '5 tỷ đồng', undefined]]));
  it('what had no value then and has none now is the same', () =>
    expect(drift(undefined, frozen({ value: null, unit: null }))).toEqual([]));
  it('an address is told once, however often it was printed', () =>
    expect(drift('6 tỷ đồng', frozen(), frozen({ printed: '5.000 triệu đồng' }))).toHaveLength(1));
  it('names the records that were written since, and no others', () => {
    const seen = now('6 tỷ đồng');
    const at = seen.all('funding')[0]!.ref.sequence;
    const records = (askedAt: number) => driftOf(seen, unitsOfMeasure(), [frozen()], askedAt)[0]?.records.length;
    expect([records(at - 1), records(at)]).toEqual([1, 0]);
  });
  it.each([
    ['7 tỷ đồng', {}, '+2 tỷ đồng'],
    ['3 tỷ đồng', {}, '-2 tỷ đồng'],
    ['khoảng 7 tỷ đồng', {}, undefined],
    ['7 tỷ đồng', { approximation: ['about'] }, undefined],
    ['7 tỷ đồng', { unit: 'ha' }, undefined],
    ['7 tỷ đồng', { value: null, unit: null }, undefined],
    [undefined, {}, undefined],
  ])('%s where there were 5 tỷ đồng, %j: by %s', (amount, then, by) =>
    expect(driftOf(now(amount), unitsOfMeasure(), [frozen(then)], 0)[0]?.by).toBe(by),
  );
  it('names what stood behind it and is gone, and what stands there no more but was written since', () => {
    const records = [
      { subject: 'funding', id: 'f' },
      { subject: 'work', id: 'bridge' },
    ];
    const [told] = driftOf(now(undefined), unitsOfMeasure(), [frozen({ records })], 0);
    expect(told?.gone).toEqual([records[0]]);
    expect(told?.records.map(({ id }) => id)).toEqual(['bridge']);
  });
});
