import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '#core/figure/address.ts';

const canonical = (text: string): string => {
  const parsed = parseAddress(text);
  return parsed.ok ? formatAddress(parsed.value) : parsed.problems.map((problem) => problem.code).join();
};

describe('figure addresses', () => {
  it.each([
    ['measure:clean-water-rate @bac-kan #2022', 'measure:clean-water-rate @bac-kan #2022'],
    ['  work:provincial-stadium   funding.total ', 'work:provincial-stadium funding[kind=total]'],
    ['work:provincial-stadium funding[source=central]', 'work:provincial-stadium funding[source=central]'],
    ['work:provincial-stadium funding[kind=total, capital=central]', 'work:provincial-stadium funding[kind=total,source=central]'],
    ['count work[kind=infrastructure, status=completed, objective=2.2]', 'count work[kind=infrastructure,objective=2.2,status=completed]'],
    ['sum funding[programme, kind=allocation]', 'sum funding[kind=allocation,programme]'],
    ['objective:08-nq-tu/2.4 result', 'objective:08-nq-tu/2.4 result'],
    ['measure:revenue plan@city#2022-Q1', 'measure:revenue plan @city #2022-Q1'],
  ])('%s is written %s', (text, expected) => expect(canonical(text)).toBe(expected));
  it.each([
    ['', 'address.malformed'],
    ['work', 'address.malformed'],
    ['road:x length', 'address.subject'],
    ['measure:x @city #22', 'address.period'],
    ['count work[status=]', 'address.filter'],
    ['count work[kind=a,kind=b]', 'address.filter'],
    ['drop table; --', 'address.malformed'],
  ])('%s is refused: %s', (text, code) => expect(canonical(text)).toBe(code));
  it('the canonical spelling is read back as itself, whatever the order of filters', () => {
    const key = fc.constantFrom('kind', 'status', 'objective', 'year', 'work');
    const value = fc.stringMatching(/^[a-z0-9][a-z0-9./-]{0,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name }), (filters) => {
        const spelled = (list: readonly (readonly [string, string])[]): string => `count work[${list.map((pair) => pair.join(' = ')).join(' , ')}]`;
        expect(canonical(spelled(filters))).toBe(canonical(spelled(filters.toReversed())));
        expect(canonical(canonical(spelled(filters)))).toBe(canonical(spelled(filters)));
      }),
    );
  });
});
