import { describe, expect, it } from 'vitest';
import { checkAgencies } from '#core/rules/check-agencies.ts';
import { makeDraft } from '#core/subjects/subjects.ts';

const codes = (...organs: readonly (string | undefined)[]) =>
  checkAgencies(
    organs.map((organ, index) =>
      makeDraft('agency', `a${index}`, { name: 'A', ...(organ !== undefined && { organ }) }),
    ),
  ).map(({ code, where }) => `${code} ${where.record}`);

describe('the code of an agency where documents are exchanged', () => {
  it.each([['000.00.14.H20'], ['H20.00.01.H20'], [undefined]])('%s is one, or none', (organ) =>
    expect(codes(organ)).toEqual([]),
  );
  it.each([
    '',
    '000.00.14.20',
    '000.00.14.h20',
    '000.0.14.H20',
    '000.00.14.H2',
    '000.00.14.H201',
    ' 000.00.14.H20',
    '000-00-14-H20',
  ])('%j is none', (organ) => expect(codes(organ)).toEqual(['agency.organ agency/a0']));
  it('is of one agency', () =>
    expect(codes('000.00.14.H20', '000.00.15.H20', '000.00.14.H20')).toEqual(['agency.organ-twice agency/a2']));
});
