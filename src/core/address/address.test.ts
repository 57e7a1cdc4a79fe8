import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '#core/address/address.ts';

const canonical = (text: string): string => {
  const parsed = parseAddress(text);
  return parsed.ok ? formatAddress(parsed.value) : parsed.problems.map((problem) => problem.code).join();
};

describe('figure addresses', () => {
  it.each([
    ['measure:clean-water-rate @bac-kan #2022', 'measure:clean-water-rate @bac-kan #2022'],
    ['  work:provincial-stadium   funding.total ', 'work:provincial-stadium funding[kind=total]'],
    ['work:provincial-stadium funding[source=central]', 'work:provincial-stadium funding[source=central]'],
    [
      'work:provincial-stadium funding[kind=total, capital=central]',
      'work:provincial-stadium funding[kind=total,source=central]',
    ],
    [
      'count work[kind=infrastructure, status=completed, objective=2.2]',
      'count work[kind=infrastructure,objective=2.2,status=completed]',
    ],
    ['sum funding[programme, kind=allocation]', 'sum funding[kind=allocation,programme]'],
    ['objective:08-nq-tu/2.4 result', 'objective:08-nq-tu/2.4 result'],
    ['measure:revenue plan@city#2022-Q1', 'measure:revenue plan @city #2022-Q1'],
    // Documents of the first version print it so.
    ['count unit[document=nq-01]', 'count agency[document=nq-01]'],
    ['unit:office', 'agency:office'],
  ])('%s is written %s', (text, expected) => expect(canonical(text)).toBe(expected));
  it.each([
    ['', 'address.head', 1],
    ['work', 'address.head', 5],
    ['drop table; --', 'address.head', 6],
    ['work stadium funding', 'address.head', 6],
    ['count', 'address.head', 6],
    ['road:x length', 'address.subject', 1],
    ['count  road', 'address.subject', 8],
    ['work:', 'address.id', 6],
    ['work: Stadium', 'address.id', 7],
    ['work:stadium funding[kind=total', 'address.filter-open', 21],
    ['count work[status=]', 'address.filter', 12],
    ['count work[kind=a, =b]', 'address.filter', 20],
    ['count work[a b=c]', 'address.filter', 12],
    ['count work[kind=a,kind=b]', 'address.filter-twice', 19],
    ['work:x funding[capital=city,source=city]', 'address.filter-twice', 29],
    ['work:x funding.total[kind=plan]', 'address.filter-twice', 22],
    ['measure:x @ #2022', 'address.place', 13],
    ['measure:x @Hà-Nội', 'address.place', 12],
    ['measure:x @city #22', 'address.period', 18],
    ['measure:x @city #2022-02-30', 'address.period', 18],
    ['measure:x @city 2022', 'address.rest', 17],
    ['count work status=completed]', 'address.rest', 18],
    ['work:x late%20', 'address.rest', 12],
    ['measure:x #2022 @city', 'address.rest', 17],
    ['work:x\u0000', 'address.rest', 7],
  ])('%s is refused: %s, at character %i', (text, code, at) => {
    const parsed = parseAddress(text);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { code, where: {}, data: expect.objectContaining({ at }) as object },
    ]);
  });
  it('names subjects that look like the unknown one', () => {
    const parsed = parseAddress('measur:x @city');
    expect(parsed.ok ? [] : parsed.problems.map(({ data }) => data?.['near'])).toEqual([['measure']]);
  });
  it('what is too long is refused, and is not told in full', () => {
    const parsed = parseAddress(`work:${'x'.repeat(9000)}`);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { code: 'address.too-long', where: {}, data: { text: `work:${'x'.repeat(75)}…`, length: 9005, most: 8000 } },
    ]);
  });
  it('reads anything in one pass, however often a thing is repeated', { timeout: 20_000 }, () => {
    for (const part of [' ', '\t', '[', ',', '=', '@', '#', ':', '.', 'a ', 'a.', '-', ' ,']) {
      for (const text of [
        part.repeat(1900),
        `work:a${part.repeat(1900)}!`,
        `count work[a${part.repeat(1900)}`,
        `measure:a @${part.repeat(1900)}!`,
      ])
        expect(parseAddress(text).ok).toBe(false);
    }
  });
  it('answers any text with an address that reads back, or with problems', () => {
    const piece = fc.constantFrom(
      'work',
      'count',
      'sum',
      ':',
      'a-b',
      ' ',
      '[',
      ']',
      ',',
      '=',
      '@',
      '#',
      '2022',
      '2022-Q1',
      'funding',
      '.',
      'é',
      '%',
      '"',
      "'",
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseAddress(text);
          if (parsed.ok) expect(canonical(formatAddress(parsed.value))).toBe(formatAddress(parsed.value));
          else expect(parsed.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 3000 },
    );
  });
  it('the canonical spelling is read back as itself, whatever the order of filters', () => {
    const key = fc.constantFrom('kind', 'status', 'objective', 'year', 'work');
    const value = fc.stringMatching(/^[a-z0-9][a-z0-9./-]{0,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name }), (filters) => {
        const spelled = (list: readonly (readonly [string, string])[]): string =>
          `count work[${list.map((pair) => pair.join(' = ')).join(' , ')}]`;
        expect(canonical(spelled(filters))).toBe(canonical(spelled(filters.toReversed())));
        expect(canonical(canonical(spelled(filters)))).toBe(canonical(spelled(filters)));
      }),
    );
  });
});
