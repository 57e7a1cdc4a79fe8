import { describe, expect, it } from 'vitest';
import { formatAddress } from '#core/address/address.ts';
import { differs, overviewFigures, toldFigure, type FigurePair } from '#core/query/compare/compare-figures.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { addressFrom } from '#testing/figures.ts';
import { openSample } from '#testing/sample.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const funding = (amount: string | undefined): GivenRecords => ({
  work: [{ id: 'a', programme: 'p' }],
  ...(amount !== undefined && { funding: [{ id: 'f', work: 'a', kind: 'total', amount: q(amount) }] }),
});
const pair = (before: string | undefined, after: string | undefined): FigurePair => {
  const address = addressFrom('work:a funding[kind=total]');
  return {
    address,
    before: figureAt(view(funding(before), '2023-05-31'), address),
    after: figureAt(view(funding(after), '2023-05-31'), address),
  };
};

describe('figures on two sides', () => {
  it.each([
    ['4 tỷ đồng', '4 tỷ đồng', false],
    ['4 tỷ đồng', '4,1 tỷ đồng', true],
    ['4 tỷ đồng', 'khoảng 4 tỷ đồng', true],
    [undefined, undefined, false],
    [undefined, '0 đồng', true],
    ['4 tỷ đồng', undefined, true],
  ])('%s and %s: %s', (before, after, other) => expect(differs(pair(before, after))).toBe(other));
  it('one that names nothing on a side is another one', () => {
    const { address, after } = pair('4 tỷ đồng', '4 tỷ đồng');
    expect(differs({ address, ...(after && { after }) })).toBe(true);
    expect(differs({ address })).toBe(false);
  });
  it('of a figure what it says is kept, and nothing of how it was made', () => {
    const { before } = pair('4 tỷ đồng', undefined);
    expect(toldFigure(before as never)).toEqual({ state: 'known', value: q('4 tỷ đồng') });
    expect(toldFigure(pair(undefined, undefined).before as never)).toEqual({ state: 'absent' });
    expect(toldFigure(undefined)).toBeUndefined();
    const dated = view({ document: [{ id: 'd', date: '2022-03-04' }] }, '2023-05-31');
    expect(toldFigure(figureAt(dated, addressFrom('document:d date')))).toEqual({ state: 'known', date: '2022-03-04' });
  });
  it.each([
    [{ state: 'known', date: '2022' }, { state: 'known', date: '2022' }, false],
    [{ state: 'known', date: '2022' }, { state: 'known', date: '2023' }, true],
    [{ state: 'absent' }, { state: 'not-applicable' }, true],
    [{ state: 'absent' }, { state: 'absent' }, false],
    // That something is lacking of the same value is no other value.
    [{ state: 'known', value: q('4 hộ') }, { state: 'incomplete', value: q('4 hộ') }, false],
  ])('%j and %j: %s', (before, after, other) =>
    expect(differs({ address: addressFrom('count work'), before, after } as never)).toBe(other),
  );
  it('the overview’s figures are found wherever they stand, each once: counts, progress, money, targets', async () => {
    const found = overviewFigures(await openSample('bac-kan', '2023-05-31')).map(({ address }) =>
      formatAddress(address),
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(
      expect.arrayContaining([
        'count work[programme=08-nq-tu]',
        'objective:08-nq-tu/2 progress',
        'objective:08-nq-tu/2.4 target',
      ]),
    );
    expect(found.some((address) => address.startsWith('sum funding'))).toBe(true);
  });
});
