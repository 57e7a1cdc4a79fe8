import { describe, expect, it } from 'vitest';
import { proposedSymbol } from '#core/subjects/report/proposed-number.ts';
import { view } from '#testing/records.ts';

const proposed = (
  family: string,
  tail: string,
  documents: readonly (readonly [string, string])[],
  given = {},
  from?: string,
) => {
  const seen = view(
    {
      document: documents.map(([symbol, date], n) => ({ id: `d${n}`, kind: 'report', symbol, date })),
      report: [{ id: 'r', family, symbolTail: tail, ...given, ...(from !== undefined && { termStart: from }) }],
    },
    '2023-05-31',
  );
  return proposedSymbol(seen, seen.all('report')[0]!);
};

describe('the number that a report would get', () => {
  it.each([
    ['the first of a year', [['15/BC-UBND', '2022-12-31']], '01/BC-UBND'],
    [
      'one more than the highest of the year',
      [
        ['15/BC-UBND', '2023-01-01'],
        ['9/BC-UBND', '2023-02-01'],
      ],
      '16/BC-UBND',
    ],
    ['not counted on from other types', [['40/KH-UBND', '2023-01-01']], '01/BC-UBND'],
  ] as const)('of a state body: %s', (_, documents, symbol) =>
    expect(proposed('state', '/BC-UBND', documents)).toBe(symbol),
  );
  it('of a Party committee: counted on through the term', () => {
    expect(proposed('party', '-BC/ĐU', [['15-BC/ĐU', '2021-12-31']])).toBe('16-BC/ĐU');
    expect(proposed('party', '-BC/ĐU', [['15-BC/ĐU', '2021-12-31']], {}, '2022-01-01')).toBe('01-BC/ĐU');
  });
  it('none once it has one', () => expect(proposed('state', '/BC-UBND', [], { symbol: '07/BC-UBND' })).toBeUndefined());
});
