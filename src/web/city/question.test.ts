import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedPath, askedUrban, inBillions, readBillions, queryOfScenario } from '#web/city/question.ts';
import { q, record, view } from '#testing/records.ts';

describe('amounts in billions', () => {
  it.each([
    ['252', 252_000_000_000n],
    ['0,6', 600_000_000n],
    ['1,2340', 1_234_000_000n],
    ['1.200,5', 1_200_500_000_000n],
    ['1.200', 1_200_000_000_000n],
  ])('%s', (text, amount) => expect(readBillions(text)).toBe(amount));
  it.each(['0.6', '155.5', '1,200', '1,200.5', '1200.500'])('%s is refused as imports refuse it', (text) =>
    expect(readBillions(text)).toBe('ambiguous'),
  );
  it.each(['', 'abc', '-1', '1,2,3', '1e9', '0,0000000001', '1000000000000'])('%s is none', (text) =>
    expect(readBillions(text)).toBe('malformed'),
  );
  it('whole đồng come back', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (amount) => readBillions(inBillions(amount)) === amount),
    ));
});

describe('what is asked', () => {
  const seen = view({
    work: [{ id: 'w', objective: 'o' }],
    funding: [{ id: 'f', work: 'w', kind: 'total', amount: q('5 tỷ đồng') }],
    progress: [{ id: 'p', work: 'w', expectedFinish: '2027-12-31' }],
  });
  it('every field of a standard is asked; a cost and a day that the records say are no change', () => {
    const url = new URL('http://x/?v.a=77&v.b=&v.c=5&g.w=5&n.w=2027-12-31');
    expect(askedUrban(url).changes).toEqual([
      { standard: 'a', value: '77' },
      { standard: 'b', value: '' },
      { standard: 'c', value: '5' },
    ]);
    const path = askedPath(url, seen);
    expect([path.costs.size, path.finishes.size]).toEqual([0, 0]);
  });
  it('days are read as people write them; what cannot be read is named by its field', () => {
    const good = askedPath(new URL('http://x/?den=31/12/2028&n.w=1-1-2028'), seen);
    expect([good.by, good.finishes.get('w'), good.misread.size]).toEqual(['2028-12-31', '2028-01-01', 0]);
    const bad = askedPath(new URL('http://x/?den=31/2/2028&n.w=mai&g.w=nhieu&ngan-sach=-5'), seen);
    expect([...bad.misread].map(([name, { text, problem }]) => [name, text, problem.code])).toEqual([
      ['ngan-sach', '-5', 'path.no-amount'],
      ['den', '31/2/2028', 'path.no-day'],
      ['g.w', 'nhieu', 'path.work-cost'],
      ['n.w', 'mai', 'path.work-finish'],
    ]);
  });
  it('an amount that can be read in two ways is refused at its field, with both', () => {
    const { misread, budget, costs } = askedPath(new URL('http://x/?ngan-sach=155.5&g.w=1,200'), seen);
    expect([budget, costs.size]).toEqual([undefined, 0]);
    expect([...misread].map(([name, { problem }]) => [name, problem.code, problem.data])).toEqual([
      ['ngan-sach', 'path.ambiguous-amount', { text: '155.5', decimal: '155,5', grouped: '1.555' }],
      ['g.w', 'path.work-cost-ambiguous', { text: '1,200', work: 'w name', decimal: '1,2000', grouped: '1.200' }],
    ]);
  });
  it('an emptied field asks for nothing', () =>
    expect(askedPath(new URL('http://x/?ngan-sach=&den=&g.w=&n.w='), seen).misread.size).toBe(0));
  it('a kept scenario asks the same', () => {
    const scenario = {
      ...record('scenario', {
        id: 's',
        place: 'city',
        class: 'II',
        pack: '111-2025',
        aim: 'reach',
        by: '2028-12-31',
        budget: q('300 tỷ đồng'),
        inputs: [{ standard: 'a', value: '90' }],
        costs: [{ work: 'w', amount: q('6 tỷ đồng') }],
        finishes: [{ work: 'w', on: '2028-01-01' }],
        without: ['x'],
      }),
      ref: { subject: 'scenario' as const, id: 's', version: 1, sequence: 1 },
    };
    const url = new URL(
      `http://x/?${new URLSearchParams(queryOfScenario(scenario).map(([name, value]) => [name, value])).toString()}`,
    );
    expect(askedUrban(url)).toEqual({
      place: 'city',
      classId: 'II',
      pack: '111-2025',
      changes: [{ standard: 'a', value: '90' }],
    });
    expect(askedPath(url, seen)).toEqual({
      aim: 'reach',
      by: '2028-12-31',
      budget: 300_000_000_000n,
      costs: new Map([['w', 6_000_000_000n]]),
      finishes: new Map([['w', '2028-01-01']]),
      without: new Set(['x']),
      misread: new Map(),
    });
  });
});
